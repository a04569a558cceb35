// Slices of funds, and which of them an award draws on.

import type { Restriction } from './fund-events.ts';
import { type Draw, sumMinor } from './ledger.ts';
import { moneyWords } from './money-words.ts';
import { type Rejected, reject } from './rejections.ts';

/** Money of a fund set apart for a partner and purpose: allotted = available + encumbered + spent, in minor units. */
export type Slice = Omit<Draw, 'amountMinor'> & {
  readonly allottedMinor: number;
  readonly availableMinor: number;
  readonly encumberedMinor: number;
  readonly spentMinor: number;
  readonly restriction: Restriction;
};

/** What the slices of an award were chosen from: the demand and each slice that fitted, in the order in which they were asked. */
export type Choice = {
  readonly need: string;
  readonly area: string;
  readonly today: string;
  readonly slices: readonly (Omit<Draw, 'amountMinor'> & {
    readonly availableMinor: number;
    readonly restricted: number;
    readonly until?: string;
  })[];
};

/** What an award asks of the slices: its program, partner, need, area, and the day. */
export type Demand = {
  readonly programId: string;
  readonly partnerId: string;
  readonly need: string;
  readonly area: string;
  readonly today: string;
  readonly amountMinor: number;
  /** ISO 4217. */ readonly currency: string;
};

/** The purpose that pays for the running of the fund: fees of the provider. No grant ever draws on it. */
export const operations = 'operations';

/** So many slices an award draws on at most: their changes, its events and its guards fit one transaction with room to spare. */
export const mostDraws = 20;

/** Says whether a slice may pay for a demand, whatever it holds. */
export const fits = (slice: Slice, demand: Omit<Demand, 'amountMinor' | 'currency'>): boolean => {
  const { needs, areas, from, until } = slice.restriction;
  return (
    slice.programId === demand.programId &&
    slice.partnerId === demand.partnerId &&
    slice.purpose !== operations &&
    (slice.purpose === 'any' || slice.purpose === demand.need) &&
    (needs === undefined || needs.includes(demand.need)) &&
    (areas === undefined || areas.some((area) => demand.area === area || demand.area.startsWith(`${area}-`))) &&
    (from === undefined || demand.today >= from) &&
    (until === undefined || demand.today <= until)
  );
};

const restrictedness = ({ restriction, purpose }: Slice): number =>
  [restriction.needs, restriction.areas, restriction.from ?? restriction.until].filter((part) => part !== undefined)
    .length + (purpose === 'any' ? 0 : 1);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const order = (a: Slice, b: Slice): number =>
  restrictedness(b) - restrictedness(a) ||
  compare(a.restriction.until ?? '9999', b.restriction.until ?? '9999') ||
  compare(a.fundId, b.fundId) ||
  compare(a.purpose, b.purpose);

/** What an award draws on, and what that was chosen from. */
export type Chosen = { readonly draws: readonly Draw[]; readonly choice: Choice };

const choiceOf = (fitting: readonly Slice[], { need, area, today }: Demand): Choice => ({
  need,
  area,
  today,
  slices: fitting.map((slice) => {
    const { fundId, programId, partnerId, purpose, availableMinor } = slice;
    const { until } = slice.restriction;
    return {
      fundId,
      programId,
      partnerId,
      purpose,
      availableMinor,
      restricted: restrictedness(slice),
      ...(until === undefined ? {} : { until }),
    };
  }),
});

const tooLittle = (fitting: readonly Slice[], drawnMinor: number, { amountMinor, currency }: Demand): Rejected => {
  const held = sumMinor(fitting.map(({ availableMinor }) => availableMinor));
  const there = `${moneyWords(drawnMinor, currency)} of ${moneyWords(amountMinor, currency)}`;
  return reject(
    'insufficient-funds',
    held < amountMinor
      ? `The allotments that fit hold ${there}.`
      : `The allotments that fit hold enough, but in small parts: the ${mostDraws} that one award may draw on hold ${there}. The treasurer can bring them together.`,
    { facts: { availableMinor: drawnMinor, amountMinor, missingMinor: amountMinor - drawnMinor } },
  );
};

/**
 * Which slices an award draws on, with what they were chosen from: the most restricted that fits first, the earliest expiry first
 * (ADR 006). Never one for `operations`, and at most `mostDraws`. Pure: the inputs decide, not their order.
 * Rejections: `restricted` when no slice fits, `insufficient-funds` with what is there and what is missing.
 */
export const chooseDraws = (slices: readonly Slice[], demand: Demand): Chosen | Rejected => {
  const fitting = slices.filter((slice) => fits(slice, demand)).sort(order);
  if (fitting.length === 0)
    return reject('restricted', 'No allotment of this partner may be used for this need, area and date.');
  const draws: Draw[] = [];
  let missing = demand.amountMinor;
  for (const { fundId, programId, partnerId, purpose, availableMinor } of fitting) {
    const amountMinor = Math.min(missing, availableMinor);
    if (amountMinor <= 0) continue;
    draws.push({ fundId, programId, partnerId, purpose, amountMinor });
    missing -= amountMinor;
    if (missing === 0) return { draws, choice: choiceOf(fitting, demand) };
    if (draws.length === mostDraws) break;
  }
  return tooLittle(fitting, demand.amountMinor - missing, demand);
};
