// Tables that somebody stands in front of: to let two processes take turns, or to end a process at any of its effects.
import type { Tables } from './tables.ts';

export type Effect = { readonly on: 'read' | 'transact' | 'query'; readonly keys: readonly string[] };

/** `before` runs ahead of every effect, `after` behind it; either may wait, or throw as a process that ends there. */
export const watchedTables = (
  tables: Tables,
  {
    before,
    after,
  }: {
    readonly before?: (effect: Effect) => Promise<void> | void;
    readonly after?: (effect: Effect) => Promise<void> | void;
  },
): Tables => {
  const watched = async <T>(effect: Effect, does: () => Promise<T>): Promise<T> => {
    await before?.(effect);
    const outcome = await does();
    await after?.(effect);
    return outcome;
  };
  return {
    read: (refs) => watched({ on: 'read', keys: refs.map(({ pk, sk }) => `${pk}/${sk}`) }, () => tables.read(refs)),
    transact: (changes) =>
      watched(
        {
          on: 'transact',
          keys: changes.map((change) =>
            'put' in change
              ? change.put.pk
              : 'update' in change
                ? change.update.pk
                : 'check' in change
                  ? change.check.pk
                  : change.delete.pk,
          ),
        },
        () => tables.transact(changes),
      ),
    query: (query) => watched({ on: 'query', keys: [query.partition] }, () => tables.query(query)),
    scan: tables.scan,
  };
};

/** Runs processes to their end in the order that `choices` tells (the nth of those that wait; the first when it is over), and returns how many there were to choose from each time. */
export const inTurns = async (
  choices: readonly number[],
  processes: readonly ((gate: () => Promise<void>) => Promise<unknown>)[],
): Promise<readonly number[]> => {
  // A process may have several effects under way: they go on in the order in which they began.
  const waiting = new Map<number, (() => void)[]>();
  let live = processes.length;
  const faults: unknown[] = [];
  processes.forEach((run, index) => {
    const gate = () => new Promise<void>((go) => waiting.set(index, [...(waiting.get(index) ?? []), go]));
    void run(gate)
      .catch((fault) => faults.push(fault))
      .finally(() => {
        live -= 1;
      });
  });
  const widths: number[] = [];
  while (live > 0) {
    // Everything here lives in microtasks: after one turn of the loop each process waits at its gate or has ended.
    await new Promise((done) => setImmediate(done));
    const ready = [...waiting.keys()].sort((a, b) => a - b);
    const chosen = ready[choices[widths.length] ?? 0] ?? ready[0];
    if (chosen === undefined) continue;
    widths.push(ready.length);
    const [go, ...more] = waiting.get(chosen) ?? [];
    if (more.length === 0) waiting.delete(chosen);
    else waiting.set(chosen, more);
    go?.();
  }
  if (faults.length > 0) throw faults[0];
  return widths;
};

/** Every order in which the processes can take turns: `run` plays one and tells how many there were to choose from. */
export const everyOrder = async (
  run: (choices: readonly number[]) => Promise<readonly number[]>,
  most = 5_000,
): Promise<number> => {
  let choices: readonly number[] | undefined = [];
  let count = 0;
  while (choices !== undefined && count < most) {
    const widths = await run(choices);
    count += 1;
    const taken = widths.map((_, at) => choices?.[at] ?? 0);
    let at = taken.length - 1;
    while (at >= 0 && (taken[at] ?? 0) + 1 >= (widths[at] ?? 0)) at -= 1;
    choices = at < 0 ? undefined : [...taken.slice(0, at), (taken[at] ?? 0) + 1];
  }
  return count;
};
