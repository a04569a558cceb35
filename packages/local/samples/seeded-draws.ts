// Repeatable randomness: one seed gives one sequence of draws. Hides the generator (mulberry32).

/** Draws from one seeded sequence. `below` gives an integer from 0 to `limit - 1`; `between` includes both ends. */
export type Draws = {
  readonly below: (limit: number) => number;
  readonly between: (low: number, high: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly weighted: (weights: Readonly<Record<string, number>>) => string;
  readonly shuffled: <T>(list: readonly T[]) => T[];
};

const sequence = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** The draws of a seed (an integer). Throws a RangeError when asked to pick from nothing. */
export const seededDraws = (seed: number): Draws => {
  const next = sequence(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[]): T => {
    const one = list.slice(below(list.length))[0];
    if (one === undefined) throw new RangeError('nothing to pick from');
    return one;
  };
  const weighted = (weights: Readonly<Record<string, number>>): string => {
    const names = Object.entries(weights);
    let left = next() * names.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [name, weight] of names) {
      left -= weight;
      if (left < 0) return name;
    }
    return pick(names)[0];
  };
  const shuffled = <T>(list: readonly T[]): T[] => {
    const keyed = list.map((one) => ({ one, place: next() }));
    return keyed.sort((a, b) => a.place - b.place).map(({ one }) => one);
  };
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (share) => next() < share,
    pick,
    weighted,
    shuffled,
  };
};
