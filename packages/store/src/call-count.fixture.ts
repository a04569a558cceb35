// Counts the calls that the engine would get: reads asked for in one turn travel as one, a hundred items each.
import { type Item, type Ref, refText, type Tables } from './tables.ts';

const mostKeys = 100;

/** How many calls of each kind there were, and every key that was read, as often as it was sent. */
export type Calls = { readonly reads: number; readonly queries: number; readonly transactions: number };

type Waiting = { readonly refs: readonly Ref[]; readonly go: () => void };

/** Tables that count; `calls` tells what `act` cost, and which items it read in more than one call. */
export const countedTables = (tables: Tables) => {
  let [reads, queries, transactions] = [0, 0, 0];
  const times = new Map<string, number>();
  let waiting: Waiting[] = [];
  const flush = (): void => {
    const round = waiting;
    waiting = [];
    const keys = new Set(round.flatMap(({ refs }) => refs.map(refText)));
    reads += Math.ceil(keys.size / mostKeys);
    for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
    for (const { go } of round) go();
  };
  const counted: Tables = {
    ...tables,
    read: async (refs): Promise<readonly (Item | undefined)[]> => {
      if (refs.length === 0) return [];
      await new Promise<void>((go) => {
        waiting.push({ refs, go });
        if (waiting.length === 1) setImmediate(flush);
      });
      return tables.read(refs);
    },
    query: (query) => {
      queries += 1;
      return tables.query(query);
    },
    transact: (changes) => {
      transactions += 1;
      return tables.transact(changes);
    },
  };
  const callsOf = async (
    act: () => Promise<unknown>,
  ): Promise<Calls & { readonly readAgain: readonly string[]; readonly answer: unknown }> => {
    [reads, queries, transactions] = [0, 0, 0];
    times.clear();
    const answer = await act();
    const readAgain = [...times].flatMap(([key, count]) => (count > 1 ? [key] : [])).sort();
    return { reads, queries, transactions, readAgain, answer };
  };
  return { tables: counted, callsOf };
};
