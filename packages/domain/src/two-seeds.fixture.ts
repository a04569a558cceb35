// Random cases in two parts: the same ones every time, by which what must be met is met, and others at every run, which only look for lies.
import fc from 'fast-check';

/** The seed of the cases of this run. `HEARTH_SEED` plays those of another run once more. */
export const seedOfToday = Number(process.env['HEARTH_SEED'] ?? Date.now() % 2 ** 31);

const fixedSeed = 68_616_282;

/** How many cases are the same at every run, and how many are others. */
export type Runs = { readonly fixed: number; readonly today: number };

/**
 * Plays every case, however long it takes, and answers what the fixed ones met and how often: a test that asks whether
 * something came at all asks this, and so has the same answer every day. What today's cases met is not told.
 * @throws the first case of either part that `play` throws at, made small, with its seed.
 */
export const playedBySeeds = async <T>(
  cases: fc.Arbitrary<T>,
  play: (one: T, meet: (what: string) => void) => unknown,
  { fixed, today }: Runs,
  todaysSeed = seedOfToday,
): Promise<ReadonlyMap<string, number>> => {
  const met = new Map<string, number>();
  const played = async (seed: number, numRuns: number, meet: (what: string) => void): Promise<void> =>
    fc.assert(
      fc.asyncProperty(cases, async (one) => {
        await play(one, meet);
      }),
      { seed, numRuns },
    );
  await played(fixedSeed, fixed, (what) => {
    met.set(what, (met.get(what) ?? 0) + 1);
  });
  await played(todaysSeed, today, () => undefined);
  return met;
};
