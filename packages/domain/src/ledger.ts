// Double entry in integer minor units: what an entry is, and the entry of each happening (money.md section 8).

/** One side of an entry. Positive debits, negative credits; minor units of the entry's currency. */
export type Leg = { readonly account: string; readonly minor: number };

/** One balanced change of the ledger. It rides inside the event that caused it and is never edited. */
export type Entry = { readonly currency: string; readonly legs: readonly Leg[] };

/** Where an amount is drawn from: one slice (fund x program x partner x purpose). */
export type Draw = {
  readonly fundId: string;
  readonly programId: string;
  readonly partnerId: string;
  readonly purpose: string;
  readonly amountMinor: number;
};

/** The sum of a list of amounts in minor units. Throws a RangeError when one of them, or the sum on the way, is not a safe integer. */
export const sumMinor = (amounts: readonly number[]): number => {
  let sum = 0;
  for (const amount of amounts) {
    sum += amount;
    if (!Number.isSafeInteger(amount) || !Number.isSafeInteger(sum))
      throw new RangeError('an amount is not a safe integer of minor units');
  }
  return sum;
};

/** An entry of the legs that are not zero. Throws a TypeError when they do not sum to zero, a RangeError when one is no safe integer. */
export const entryOrThrow = (currency: string, legs: readonly Leg[]): Entry => {
  if (sumMinor(legs.map(({ minor }) => minor)) !== 0) throw new TypeError('the legs of an entry sum to zero');
  return { currency, legs: legs.filter(({ minor }) => minor !== 0) };
};

/** The slice a draw belongs to, as one text. */
export const sliceName = (draw: Omit<Draw, 'amountMinor'>): string =>
  `${draw.programId}/${draw.fundId}/${draw.purpose}/${draw.partnerId}`;

/** The same entry with every leg turned round. */
export const reversed = (entry: Entry): Entry => ({
  currency: entry.currency,
  legs: entry.legs.map(({ account, minor }) => ({ account, minor: -minor })),
});

/** A gift arrives at the bank. */
export const giftEntry = (fundId: string, amountMinor: number, currency: string): Entry =>
  entryOrThrow(currency, [
    { account: 'cash:bank', minor: amountMinor },
    { account: `netassets:${fundId}`, minor: -amountMinor },
  ]);

/** Money of a fund is set apart for a slice (memo accounts: the accounting books stay clean). */
export const allotmentEntry = (draw: Draw, currency: string): Entry =>
  entryOrThrow(currency, [
    { account: `allotted:${sliceName(draw)}`, minor: draw.amountMinor },
    { account: `allotted:control:${draw.fundId}`, minor: -draw.amountMinor },
  ]);

/** The fiscal agent moves its own money from the bank to the provider. */
export const topUpEntry = (amountMinor: number, currency: string): Entry =>
  entryOrThrow(currency, [
    { account: 'cash:provider', minor: amountMinor },
    { account: 'cash:bank', minor: -amountMinor },
  ]);

/** Approval sets the amount aside (memo). */
export const encumbranceEntry = (draws: readonly Draw[], currency: string): Entry =>
  entryOrThrow(
    currency,
    draws.flatMap((draw) => [
      { account: `enc:${sliceName(draw)}`, minor: draw.amountMinor },
      { account: 'enc:control', minor: -draw.amountMinor },
    ]),
  );

/** What was set aside goes back: a payment failed, an award lapsed, aid stayed unclaimed. */
export const disencumbranceEntry = (draws: readonly Draw[], currency: string): Entry =>
  reversed(encumbranceEntry(draws, currency));

/** A payment left: the encumbrance is liquidated, the expense recognized from `source` (cash or an advance). */
export const expenseEntry = (
  draws: readonly Draw[],
  currency: string,
  source: 'cash:provider' | `due-from:${string}`,
): Entry => {
  const spent = draws.flatMap((draw) => [
    { account: `expense:grants:${draw.programId}:${draw.fundId}`, minor: draw.amountMinor },
    { account: source, minor: -draw.amountMinor },
  ]);
  return entryOrThrow(currency, [...disencumbranceEntry(draws, currency).legs, ...spent]);
};

/** A posted payment came back on the provider's reversal: expense and cash are reversed, the slice has it again. */
export const returnEntry = (draws: readonly Draw[], currency: string): Entry =>
  entryOrThrow(
    currency,
    draws.flatMap((draw) => [
      { account: 'cash:provider', minor: draw.amountMinor },
      { account: `expense:grants:${draw.programId}:${draw.fundId}`, minor: -draw.amountMinor },
    ]),
  );

/** One advance to a partner left: due from the partner until each handover is confirmed. */
export const advanceEntry = (partnerId: string, amountMinor: number, currency: string): Entry =>
  entryOrThrow(currency, [
    { account: `due-from:${partnerId}`, minor: amountMinor },
    { account: 'cash:provider', minor: -amountMinor },
  ]);

/** Balances of all accounts that entries touch, in minor units. */
export const balances = (entries: Iterable<Entry>): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const { legs } of entries) {
    for (const { account, minor } of legs) sums.set(account, sumMinor([sums.get(account) ?? 0, minor]));
  }
  return sums;
};
