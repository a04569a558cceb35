// A name in its own script with the Latin spellings that people use for it. Hides how the lists are written down.
import { type Random, wordsOf } from './random.ts';

export type Spelled = { readonly native: string; readonly latin: readonly string[] };

/** Entries parted by semicolons: first the native spelling, then Latin ones, the commonest first; an underscore is a gap. */
export const spelledOf = (text: string): readonly Spelled[] =>
  text
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [native = '', ...latin] = wordsOf(entry);
      return { native, latin };
    });

/** One of the Latin spellings, the first ones more often. */
export const latinOf = (random: Random, { native, latin }: Spelled): string =>
  latin.length === 0 ? native : (latin[Math.floor(latin.length * random.next() ** 1.3)] ?? native);
