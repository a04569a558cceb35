// The sixth equation: checks that are out, and those that nobody cashed in their time, one by one, and what the ledger owes for them.
import type { Finding } from '@hearth/domain/breaks';
import type { Disbursement } from '@hearth/domain/disbursements';
import { minorOf } from '@hearth/domain/folded-books';
import { loaded, stateRef } from '@hearth/store/entities';
import type { Tables } from '@hearth/store/tables';
import { everyState } from './every-id.ts';
import { type Gap, isOneOf, type Look, seenAs } from './looks.ts';
import type { Ledger } from './read-ledger.ts';

/** Which checks stand behind which account: the ledger owes what it credits there. */
const accounts = [
  { account: 'checks:outstanding', queue: 'to-clear', status: 'issued' },
  { account: 'unclaimed-property', queue: 'stale', status: 'stale' },
] as const;
type Behind = (typeof accounts)[number];
type Sums = { readonly sums: ReadonlyMap<string, number>; readonly isWhole: boolean };

const mostChecks = 5_000;

/** Sums by currency. The list is eventual: what stands in it is read again. */
const sumsOf = async (tables: Tables, { queue, status }: Behind): Promise<Sums> => {
  const { states, isWhole } = await everyState<Disbursement>(tables, queue, mostChecks);
  const ids = states.map(({ id }) => id);
  const items = await tables.read(ids.map(stateRef));
  const sums = new Map<string, number>();
  for (const [at, id] of ids.entries()) {
    const { state } = loaded<Disbursement>(id, items[at]);
    if (state?.status !== status) continue;
    sums.set(state.currency, (sums.get(state.currency) ?? 0) + state.amountMinor);
  }
  return { sums, isWhole };
};

const standing = (tables: Tables) => Promise.all(accounts.map((behind) => sumsOf(tables, behind)));

/** Compares checks with the ledger. `readBooks` reads the ledger, between two readings of the checks. */
export const compareChecks = async (tables: Tables, readBooks: () => Promise<Ledger | undefined>): Promise<Look> => {
  const before = await standing(tables);
  const ledger = await readBooks();
  const after = await standing(tables);
  const nothing = { seen: [], finds: [], moving: 0, covers: () => false };
  if (ledger === undefined) return { ...nothing, gaps: [] };
  const gaps = after.flatMap(({ isWhole }, nth): readonly Gap[] =>
    isWhole ? [] : [{ code: 'list-too-long', about: `checks: ${accounts[nth]?.queue}` }],
  );
  if (gaps.length > 0) return { ...nothing, gaps };
  const lines = accounts.flatMap(({ account }, nth) => {
    const currencies = new Set([...(after[nth]?.sums.keys() ?? []), ...ledger.books.keys()]);
    return [...currencies].sort().map((currency) => {
      const foundMinor = after[nth]?.sums.get(currency) ?? 0;
      const isMoving = foundMinor !== (before[nth]?.sums.get(currency) ?? 0);
      return seenAs(account, currency, 0 - minorOf(ledger.books, currency, account), foundMinor, isMoving);
    });
  });
  const finds = lines.flatMap(({ name, currency, expectedMinor, foundMinor, state }): readonly Finding[] =>
    state === 'broken'
      ? [
          {
            ...{ code: 'checks-differ', about: `${name}#${currency}`, expectedMinor, foundMinor, currency },
            ...{ slices: [], stopsLine: false, owner: 'controller' },
          },
        ]
      : [],
  );
  const moving = lines.filter(({ state }) => state === 'moving').length;
  return {
    // A house without checks has no line for them.
    seen: lines.filter(({ expectedMinor, foundMinor }) => expectedMinor !== 0 || foundMinor !== 0),
    finds,
    gaps: [],
    moving,
    covers: (known) => moving === 0 && isOneOf('checks-differ')(known),
  };
};
