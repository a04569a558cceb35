// One number, one history: every choice of a simulation is drawn here. Hides the generator (sfc32), which gives the same on every machine.

export type Dice = {
  /** A whole number from 0 to below `below`. */ readonly below: (below: number) => number;
  /** True in `share` of all cases (0 to 1). */ readonly chance: (share: number) => boolean;
  /** One of a list that is not empty. */ readonly pick: <T>(list: readonly T[]) => T;
  /** Some of a list in its order, each in `share` of all cases. */ readonly some: <T>(
    list: readonly T[],
    share: number,
  ) => T[];
  readonly bytes: (length: number) => Uint8Array;
};

const spread = (seed: number): readonly [number, number, number, number] => {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) | 0;
  };
  return [next(), next(), next(), 1];
};

/** Dice of a seed, apart from those of the same seed with another `lane`. */
export const diceOf = (seed: number, lane = 0): Dice => {
  let [a, b, c, d] = spread(Math.imul(seed + 1, 0x85ebca6b) ^ Math.imul(lane, 0x27d4eb2f));
  const next = (): number => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  for (let turn = 0; turn < 12; turn += 1) next();
  const chance = (share: number): boolean => share > 0 && next() / 4_294_967_296 < share;
  const below = (limit: number): number => next() % limit;
  return {
    below,
    chance,
    pick: <T>(list: readonly T[]): T => {
      const one = list[below(list.length)];
      if (one === undefined) throw new RangeError('nothing to pick from');
      return one;
    },
    some: (list, share) => list.filter(() => chance(share)),
    bytes: (length) => Uint8Array.from({ length }, () => next() & 255),
  };
};
