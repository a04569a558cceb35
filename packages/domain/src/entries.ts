// The entry of each happening: which accounts it moves, and nothing else. Every entry sums to zero.
import { type Draw, type Entry, entryOrThrow, type Leg, reversed, sliceName } from './ledger.ts';

type Amount = { readonly amountMinor: number; readonly currency: string };

const move = (debit: string, credit: string, { amountMinor, currency }: Amount): Entry =>
  entryOrThrow(currency, [
    { account: debit, minor: amountMinor },
    { account: credit, minor: -amountMinor },
  ]);

/** A gift arrives at the bank. */
export const giftEntry = (fundId: string, amountMinor: number, currency: string): Entry =>
  move('cash:bank', `netassets:${fundId}`, { amountMinor, currency });

/** Money of a gift goes back to its funder, or turns out never to have come: the gift's entry, reversed for that amount. */
export const giftBackEntry = (fundId: string, amountMinor: number, currency: string): Entry =>
  reversed(giftEntry(fundId, amountMinor, currency));

/** Money of a fund is set apart for a slice (memo accounts: the accounting books stay clean). */
export const allotmentEntry = (draw: Draw, currency: string): Entry =>
  move(`allotted:${sliceName(draw)}`, `allotted:control:${draw.fundId}`, { ...draw, currency });

/** An allotment goes from one slice of a fund to another; without `to`, back to the fund: the allotment, reversed for that amount. */
export const allotmentMoveEntry = (from: Draw, to: Omit<Draw, 'amountMinor'> | undefined, currency: string): Entry =>
  to === undefined
    ? reversed(allotmentEntry(from, currency))
    : move(`allotted:${sliceName(to)}`, `allotted:${sliceName(from)}`, { ...from, currency });

/** The fiscal agent moves its own money from the bank to the provider. */
export const topUpEntry = (amountMinor: number, currency: string): Entry =>
  move('cash:provider', 'cash:bank', { amountMinor, currency });

const setAside = (draw: Draw): readonly Leg[] => [
  { account: `enc:${sliceName(draw)}`, minor: draw.amountMinor },
  { account: 'enc:control', minor: -draw.amountMinor },
];

/** Approval sets the amount aside (memo). */
export const encumbranceEntry = (draws: readonly Draw[], currency: string): Entry =>
  entryOrThrow(currency, draws.flatMap(setAside));

/** What was set aside goes back: a payment failed, an award lapsed, aid stayed unclaimed. */
export const disencumbranceEntry = (draws: readonly Draw[], currency: string): Entry =>
  reversed(encumbranceEntry(draws, currency));

/** What an expense is paid from: cash at the provider, an advance, or a check that was not cashed yet. */
export type Source = 'cash:provider' | 'checks:outstanding' | `due-from:${string}`;

/** The expense of what a slice paid for, and the restriction of its fund that is met by it. */
const spent = (draw: Draw, kind: 'grants' | 'fees', source: Source): readonly Leg[] => [
  { account: `expense:${kind}:${sliceName(draw)}`, minor: draw.amountMinor },
  { account: source, minor: -draw.amountMinor },
  { account: `netassets:${draw.fundId}`, minor: draw.amountMinor },
  { account: `netassets:released:${draw.fundId}`, minor: -draw.amountMinor },
];

const turned = (legs: readonly Leg[]): readonly Leg[] => legs.map(({ account, minor }) => ({ account, minor: -minor }));

/** A grant left, or was handed over: the encumbrance is liquidated, the expense recognized from `source`. */
export const expenseEntry = (draws: readonly Draw[], currency: string, source: Source): Entry =>
  entryOrThrow(
    currency,
    draws.flatMap((draw) => [...turned(setAside(draw)), ...spent(draw, 'grants', source)]),
  );

/** The provider's fee for one payment, from the operations slice on which it was set aside. */
export const feeEntry = (fee: Draw, currency: string): Entry =>
  entryOrThrow(currency, [...turned(setAside(fee)), ...spent(fee, 'fees', 'cash:provider')]);

/** A grant came back: expense and source are reversed, the slice has it again. The fee stays spent. */
export const returnEntry = (draws: readonly Draw[], currency: string, source: Source = 'cash:provider'): Entry =>
  entryOrThrow(
    currency,
    draws.flatMap((draw) => turned(spent(draw, 'grants', source))),
  );

/** One advance to a partner left: due from the partner until each handover is confirmed. */
export const advanceEntry = (partnerId: string, amountMinor: number, currency: string): Entry =>
  move(`due-from:${partnerId}`, 'cash:provider', { amountMinor, currency });

/** A partner gives back what stayed unclaimed. */
export const refundEntry = (partnerId: string, amountMinor: number, currency: string): Entry =>
  move('cash:bank', `due-from:${partnerId}`, { amountMinor, currency });

/** The bank paid a check. */
export const clearedEntry = (amountMinor: number, currency: string): Entry =>
  move('checks:outstanding', 'cash:bank', { amountMinor, currency });

/** A check that nobody cashed in its time is owed to the state's unclaimed property office on the household's behalf. */
export const staleEntry = (amountMinor: number, currency: string): Entry =>
  move('checks:outstanding', 'unclaimed-property', { amountMinor, currency });

/** Several entries of one happening as one. Throws a TypeError when their currencies differ. */
export const joined = (first: Entry, ...more: readonly Entry[]): Entry => {
  if (more.some(({ currency }) => currency !== first.currency)) throw new TypeError('an entry has one currency');
  return entryOrThrow(
    first.currency,
    [first, ...more].flatMap(({ legs }) => legs),
  );
};
