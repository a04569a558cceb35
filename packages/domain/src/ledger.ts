// Double entry in integer minor units: what an entry is, what it adds up to, and what stood at any instant.

/** One side of an entry. Positive debits, negative credits; minor units of the entry's currency. */
export type Leg = { readonly account: string; readonly minor: number };

/** One balanced change of the ledger. It rides inside the event that caused it and is never edited. */
export type Entry = { readonly currency: string; readonly legs: readonly Leg[] };

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && 'legs' in value;

/** The entry that an event carries; undefined when it moves no money. */
export const entryOf = ({ data }: { readonly data: unknown }): Entry | undefined => {
  const entry = typeof data === 'object' && data !== null && 'entry' in data ? data.entry : undefined;
  return isEntry(entry) ? entry : undefined;
};

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

/** Balances of all accounts that entries touch, in minor units. */
export const balances = (entries: Iterable<Entry>): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const { legs } of entries) {
    for (const { account, minor } of legs) sums.set(account, sumMinor([sums.get(account) ?? 0, minor]));
  }
  return sums;
};

/** An entry with the instant of the event that it rides in. */
export type DatedEntry = { readonly at: string; readonly entry: Entry };

/** Balances as they stood at an instant (inclusive), from the entries alone, in whatever order they come. */
export const balancesAt = (entries: Iterable<DatedEntry>, at: string): Map<string, number> => {
  const until: Entry[] = [];
  for (const { at: when, entry } of entries) if (when <= at) until.push(entry);
  return balances(until);
};

/** What a slice holds by the entries alone, in minor units: the same four figures that the store keeps. */
export const sliceFigures = (
  sums: ReadonlyMap<string, number>,
  slice: Omit<Draw, 'amountMinor'>,
): {
  readonly allottedMinor: number;
  readonly availableMinor: number;
  readonly encumberedMinor: number;
  readonly spentMinor: number;
} => {
  const name = sliceName(slice);
  const of = (account: string): number => sums.get(`${account}:${name}`) ?? 0;
  const [allottedMinor, encumberedMinor] = [of('allotted'), of('enc')];
  const spentMinor = of('expense:grants') + of('expense:fees');
  return { allottedMinor, availableMinor: allottedMinor - encumberedMinor - spentMinor, encumberedMinor, spentMinor };
};

const memoKinds = ['allotted:', 'enc:'];

/** Says whether an account is a memo: what is set apart and set aside, beside the accounting books and in balance by itself. */
export const isMemo = (account: string): boolean => memoKinds.some((kind) => account.startsWith(kind));

/** Every slice that was ever allotted to, by the accounts alone. */
export const slicesIn = (sums: ReadonlyMap<string, number>): readonly Omit<Draw, 'amountMinor'>[] =>
  [...sums.keys()].flatMap((account) => {
    if (!account.startsWith('allotted:') || account.startsWith('allotted:control:')) return [];
    const [programId = '', fundId = '', purpose = '', partnerId = ''] = account.slice('allotted:'.length).split('/');
    return [{ fundId, programId, partnerId, purpose }];
  });
