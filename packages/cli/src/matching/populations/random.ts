// Seeded chance: every entity and every record has its own stream, so that any of them can be made again alone. Hides the generator.

export type Random = {
  /** A number from 0 up to 1. */
  readonly next: () => number;
  /** A whole number from 0 up to `limit`, which is left out. */
  readonly below: (limit: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
};

/** Mixes two 32-bit numbers into one that looks random. */
export const mixed = (a: number, b: number): number => {
  let x = (a ^ Math.imul(b, 0x9e3779b1)) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
};

/** A 32-bit number of a text (FNV-1a). */
export const textNumber = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** The stream of chance that belongs to these numbers (sfc32): same numbers, same stream. */
export const randomOf = (seed: number, ...parts: readonly number[]): Random => {
  const key = parts.reduce(mixed, mixed(seed, 0x68656172));
  let a = key | 0;
  let b = mixed(key, 1) | 0;
  let c = mixed(key, 2) | 0;
  let counter = 1;
  const bits = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let warm = 0; warm < 8; warm += 1) bits();
  const next = (): number => bits() / 0x1_0000_0000;
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[]): T => {
    const one = list[below(list.length)];
    if (one === undefined) throw new Error('Nothing can be picked from an empty list.');
    return one;
  };
  return { next, below, chance: (probability) => next() < probability, pick };
};

/** A list in which the first is drawn most often (Zipf). */
export type Ranked<T> = { readonly items: readonly T[]; readonly sums: Float64Array };

/** Ranks a list by its order: the k-th has weight 1 / (k + shift) ** exponent. A shift flattens the head. */
export const ranked = <T>(items: readonly T[], exponent = 0.8, shift = 3): Ranked<T> => {
  const sums = new Float64Array(items.length);
  let sum = 0;
  for (let at = 0; at < items.length; at += 1) {
    sum += 1 / (at + 1 + shift) ** exponent;
    sums[at] = sum;
  }
  return { items, sums };
};

/** Draws one by rank. */
export const drawn = <T>(random: Random, { items, sums }: Ranked<T>): T => {
  const wanted = random.next() * (sums[sums.length - 1] ?? 0);
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  const one = items[low];
  if (one === undefined) throw new Error('Nothing can be drawn from an empty list.');
  return one;
};

/** Draws one of pairs of a weight and a value. */
export const weighed = <T>(random: Random, list: readonly (readonly [number, T])[]): T => {
  let wanted = random.next() * list.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, one] of list) {
    wanted -= weight;
    if (wanted < 0) return one;
  }
  const last = list.at(-1);
  if (last === undefined) throw new Error('Nothing can be drawn from an empty list.');
  return last[1];
};

/** The words of a text; an underscore stands for a gap inside one of them. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
