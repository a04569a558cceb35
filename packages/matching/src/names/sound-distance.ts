// Says what it costs to hear one row of sounds as another. Hides the alignment and which sounds people mistake for which.
import { isVowel, longName, type SoundRow } from './sound-rows.ts';
import { neighbours, sound } from './sound-spellings.ts';

const { A, E, I, O, U, S, Z } = sound;

/** Costs above this are not told apart. */
export const mostHeard = 5;
const never = 20;
const ceiling = 200;
const mostUnits = 28;
/** In a word of one syllable every sound tells. */
const extraWhenShort = 3;

const meets = (a: number, b: number, one: number, other: number): boolean =>
  ((a & one) !== 0 && (b & other) !== 0) || ((a & other) !== 0 && (b & one) !== 0);

const vowelForVowel = (a: number, b: number, first: boolean, last: boolean): number => {
  if (meets(a, b, E, I)) return last ? 3 : first ? 2 : 1;
  if (meets(a, b, O, U)) return last ? 2 : 1;
  if (meets(a, b, A, E)) return last ? 3 : first ? 2 : 1;
  if (meets(a, b, A, O)) return first || last ? 4 : 2;
  return meets(a, b, A, I) || meets(a, b, E, O) ? 4 : 6;
};

const vowelWhenShort = (a: number, b: number): number =>
  meets(a, b, A, E) || meets(a, b, E, I) || meets(a, b, O, U) ? 3 : 6;

const consonantForConsonant = (a: number, b: number, short: boolean, long: boolean): number => {
  if (((a | b) & ~(S | Z)) === 0) return short ? 3 : 2;
  if (!short) for (const pair of neighbours) if ((a & pair) !== 0 && (b & pair) !== 0) return 3;
  return long ? 5 : 8;
};

type Hearing = { readonly short: boolean; readonly long: boolean; readonly bare: boolean; readonly khmer: boolean };

const hearingOf = (a: SoundRow, b: SoundRow): Hearing => {
  const bare = a.manner === 'bare' || b.manner === 'bare';
  const khmer = a.script === 'khmer' || b.script === 'khmer';
  const full = a.manner === 'full' && b.manner === 'full' && !khmer;
  return {
    short: full && (a.vowels < 2 || b.vowels < 2),
    long: Math.min(a.consonants, b.consonants) >= longName,
    bare,
    khmer,
  };
};

const swapCost = (a: number, b: number, first: boolean, last: boolean, hearing: Hearing): number => {
  if ((a & b) !== 0) return 0;
  const [vowelA, vowelB] = [isVowel(a), isVowel(b)];
  if (vowelA !== vowelB) return never;
  if (!vowelA) return consonantForConsonant(a, b, hearing.short, hearing.long);
  if (hearing.bare) return 4;
  if (hearing.short) return vowelWhenShort(a, b);
  const cost = vowelForVowel(a, b, first, last);
  return hearing.khmer ? Math.min(cost, 2) : cost;
};

const lines = [new Uint8Array(mostUnits + 1), new Uint8Array(mostUnits + 1)] as const;

const dropsBeside = (row: SoundRow, other: SoundRow, short: boolean): readonly number[] => {
  // Two words of one script leave out the same vowels.
  const drops = row.manner === other.manner ? row.drops.full : row.drops[other.manner];
  return short ? drops.map((cost) => (cost === 0 ? 0 : cost + extraWhenShort)) : drops;
};

/** The cost of hearing one row as the other; once above `mostHeard` it may be any such number. */
export const soundDistance = (a: SoundRow, b: SoundRow): number => {
  const [lengthA, lengthB] = [a.masks.length, b.masks.length];
  const hearing = hearingOf(a, b);
  const [dropsA, dropsB] = [dropsBeside(a, b, hearing.short), dropsBeside(b, a, hearing.short)];
  let [last, line]: readonly [Uint8Array, Uint8Array] = lines;
  last[0] = 0;
  for (let j = 1; j <= lengthB; j++) last[j] = Math.min(ceiling, (last[j - 1] ?? 0) + (dropsB[j - 1] ?? 0));
  for (let i = 1; i <= lengthA; i++) {
    const mask = a.masks[i - 1] ?? 0;
    const drop = dropsA[i - 1] ?? 0;
    let least = Math.min(ceiling, (last[0] ?? 0) + drop);
    line[0] = least;
    for (let j = 1; j <= lengthB; j++) {
      const swap = swapCost(mask, b.masks[j - 1] ?? 0, i + j === 2, i === lengthA && j === lengthB, hearing);
      const cost = Math.min(
        (last[j - 1] ?? 0) + swap,
        (last[j] ?? 0) + drop,
        (line[j - 1] ?? 0) + (dropsB[j - 1] ?? 0),
      );
      line[j] = Math.min(cost, ceiling);
      if (cost < least) least = cost;
    }
    if (least > mostHeard) return least;
    [last, line] = [line, last];
  }
  return last[lengthB] ?? never;
};
