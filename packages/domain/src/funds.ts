// Funds, their gifts and allotments; and which slices an award draws on.
import { cannotFollow, type Entity } from './entity.ts';
import type { GiftId, MemberId, OrganizationId, ProgramId } from './ids.ts';
import type { Draw, Entry } from './ledger.ts';
import { moneyWords } from './money-words.ts';
import type { NewEvent } from './record.ts';
import { type Rejected, reject } from './rejections.ts';

/** What money may be spent on. Absent means unrestricted in that respect; dates inclusive. */
export type Restriction = {
  readonly needs?: readonly string[];
  readonly areas?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly assistanceListing?: string;
};

export type FundOpened = NewEvent<
  'FundOpened',
  { readonly name: string; readonly currency: string; readonly funderId?: OrganizationId; readonly by: MemberId }
>;
export type GiftReceived = NewEvent<
  'GiftReceived',
  {
    readonly giftId: GiftId;
    readonly amountMinor: number;
    readonly receivedOn: string;
    readonly funderId?: OrganizationId;
    readonly restriction: Restriction;
    readonly entry: Entry;
    readonly by: MemberId;
  }
>;
export type Allotted = NewEvent<
  'Allotted',
  {
    readonly programId: ProgramId;
    readonly partnerId: OrganizationId;
    readonly purpose: string;
    readonly amountMinor: number;
    readonly entry: Entry;
    readonly by: MemberId;
  }
>;
export type FundEvent = FundOpened | GiftReceived | Allotted;

/** A slice of a fund, by what it is for. */
export type SliceOf = { readonly programId: ProgramId; readonly partnerId: OrganizationId; readonly purpose: string };

const withSlice = (slices: readonly SliceOf[], { programId, partnerId, purpose }: SliceOf): readonly SliceOf[] =>
  slices.some((each) => each.programId === programId && each.partnerId === partnerId && each.purpose === purpose)
    ? slices
    : [...slices, { programId, partnerId, purpose }];

export type Fund = {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly funderId?: OrganizationId;
  /** All gifts of a fund carry one restriction (ADR 006): a fund is money of one kind. */ readonly restriction?: Restriction;
  readonly receivedMinor: number;
  readonly allottedMinor: number;
  readonly gifts: readonly { readonly giftId: string; readonly amountMinor: number; readonly receivedOn: string }[];
  /** Which slices its money was set apart for, in the order of their first allotment. */ readonly slices: readonly SliceOf[];
};

/** A fund's own stream has its gifts and allotments, never each grant. */
export const fundEntity: Entity<Fund, FundEvent> = {
  evolve: (state, event) => {
    if (event.type === 'FundOpened') {
      if (state !== undefined) throw cannotFollow(event);
      const { name, currency, funderId } = event.data;
      return {
        id: event.stream,
        name,
        currency,
        ...(funderId === undefined ? {} : { funderId }),
        receivedMinor: 0,
        allottedMinor: 0,
        gifts: [],
        slices: [],
      };
    }
    if (state === undefined) throw cannotFollow(event);
    switch (event.type) {
      case 'GiftReceived': {
        const { giftId, amountMinor, receivedOn, restriction } = event.data;
        return {
          ...state,
          restriction,
          receivedMinor: state.receivedMinor + amountMinor,
          gifts: [...state.gifts, { giftId, amountMinor, receivedOn }],
        };
      }
      case 'Allotted':
        return {
          ...state,
          allottedMinor: state.allottedMinor + event.data.amountMinor,
          slices: withSlice(state.slices, event.data),
        };
    }
  },
  places: (state) => ({ queue: 'fund', since: state.id }),
};

/** Money that may be allotted still: unallotted >= 0 always. */
export const refuseAllotment = (fund: Fund, amountMinor: number): Rejected | undefined => {
  const unallottedMinor = fund.receivedMinor - fund.allottedMinor;
  if (amountMinor <= unallottedMinor) return undefined;
  const [left, asked] = [moneyWords(unallottedMinor, fund.currency), moneyWords(amountMinor, fund.currency)];
  return reject(
    'insufficient-funds',
    `The fund "${fund.name}" has ${left} left to allot, and ${asked} was asked for. Allot less, or record a gift first.`,
    {
      facts: { unallottedMinor, amountMinor },
    },
  );
};

/** Money of a fund set apart for a partner and purpose: allotted = available + encumbered + spent, in minor units. */
export type Slice = Omit<Draw, 'amountMinor'> & {
  readonly allottedMinor: number;
  readonly availableMinor: number;
  readonly encumberedMinor: number;
  readonly spentMinor: number;
  readonly restriction: Restriction;
};

/** What an award asks of the slices: its program, partner, need, area, and the day. */
export type Demand = {
  readonly programId: string;
  readonly partnerId: string;
  readonly need: string;
  readonly area: string;
  readonly today: string;
  readonly amountMinor: number;
};

const fits = (slice: Slice, demand: Demand): boolean => {
  const { needs, areas, from, until } = slice.restriction;
  return (
    slice.programId === demand.programId &&
    slice.partnerId === demand.partnerId &&
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

const order = (a: Slice, b: Slice): number =>
  restrictedness(b) - restrictedness(a) ||
  (a.restriction.until ?? '9999').localeCompare(b.restriction.until ?? '9999') ||
  (a.fundId < b.fundId ? -1 : a.fundId > b.fundId ? 1 : 0);

/**
 * Which slices an award draws on: the most restricted that fits first, the earliest expiry first (money.md section 8).
 * Pure: the inputs decide. Rejections: `restricted` when no slice fits, `insufficient-funds` with what is there.
 */
export const chooseDraws = (slices: readonly Slice[], demand: Demand): readonly Draw[] | Rejected => {
  const fitting = slices.filter((slice) => fits(slice, demand)).sort(order);
  if (fitting.length === 0)
    return reject('restricted', 'No allotment of this partner may be used for this need, area and date.');
  const draws: Draw[] = [];
  let missing = demand.amountMinor;
  for (const { fundId, programId, partnerId, purpose, availableMinor } of fitting) {
    const amountMinor = Math.min(missing, availableMinor);
    if (amountMinor > 0) draws.push({ fundId, programId, partnerId, purpose, amountMinor });
    missing -= amountMinor;
    if (missing === 0) return draws;
  }
  const availableMinor = demand.amountMinor - missing;
  return reject(
    'insufficient-funds',
    `The allotments that fit hold ${availableMinor} of ${demand.amountMinor} minor units.`,
    { facts: { availableMinor, amountMinor: demand.amountMinor } },
  );
};
