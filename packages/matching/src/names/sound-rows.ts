// Weighs the sounds of a token: what it costs to hear it without one of them. Hides where speech and spelling leave sounds out.
import { arabicText } from './arabic-letters.ts';
import { hebrewText } from './further-letters.ts';
import { sound } from './sound-spellings.ts';
import { soundMasks } from './sound-units.ts';
import type { NameToken } from './transliterate.ts';

const { A, E, I, O, U, V, W, H, Y, L, R, vowels } = sound;

/** How a token writes vowels: all, the long ones only, or with one that may be silent. */
type Manner = 'full' | 'bare' | 'ethiopic';

/** A token as sounds; costs are in halves of the least telling difference (a for e within a word is 1). */
export type SoundRow = {
  /** For each sound the set of what it may be, as bits. */
  readonly masks: readonly number[];
  /** What leaving each sound out costs beside a token of that manner. */
  readonly drops: Readonly<Record<Manner, readonly number[]>>;
  readonly consonants: number;
  readonly vowels: number;
  readonly manner: Manner;
  readonly script: NameToken['script'];
};

/** So many consonants make a name long enough to be close with one of them wrong. */
export const longName = 4;

/** Whether a sound can only be a vowel (or a glide that is written as one). */
export const isVowel = (mask: number): boolean => (mask & vowels) !== 0 && (mask & ~(vowels | Y | W | V)) === 0;

const besideVowel = (mask: number, before: number, after: number, last: boolean): number => {
  if ((mask & W) !== 0 && isVowel(after)) return 2;
  if (isVowel(before)) {
    if ((mask & I) !== 0) return (before & E) !== 0 ? 1 : 3;
    return last ? 4 : 3;
  }
  if ((mask & I) !== 0) return (after & A) !== 0 ? 3 : 1;
  return (mask & E) !== 0 && (after & I) !== 0 ? 2 : 4;
};

const dropVowel = (masks: readonly number[], at: number, consonants: number): number => {
  const mask = masks[at] ?? 0;
  const [before = 0, after = 0] = [masks[at - 1], masks[at + 1]];
  const [first, last] = [at === 0, at === masks.length - 1];
  if (isVowel(before) || isVowel(after)) return besideVowel(mask, before, after, last);
  if (first) return (mask & I) !== 0 ? 4 : 6;
  if (last) return mask === E ? 3 : (before & V) !== 0 && mask === A ? 4 : 6;
  if ((before & H) !== 0 || (after & H) !== 0) return 1;
  // Before the last consonant a vowel tells names apart (Amr, Amir); but Aleksandr is Aleksander.
  if (at === masks.length - 2) return mask === E && (after & (R | L)) !== 0 && consonants >= 3 ? 2 : 4;
  return (mask & (E | I)) !== 0 && consonants >= 3 ? 2 : 4;
};

const dropConsonant = (masks: readonly number[], at: number, consonants: number): number => {
  const mask = masks[at] ?? 0;
  const [first, last] = [at === 0, at === masks.length - 1];
  if (mask === H) return last || (!first && !isVowel(masks[at - 1] ?? 0)) ? 0 : first ? 3 : 2;
  if ((mask & Y) !== 0 && (mask & I) !== 0) return ((masks[at + 1] ?? 0) & A) !== 0 ? 3 : 1;
  if ((mask & (W | U)) === (W | U)) return first ? 4 : 2;
  return consonants >= longName ? 5 : 8;
};

const dropBare = (masks: readonly number[], at: number, usual: number): number => {
  const mask = masks[at] ?? 0;
  if (!isVowel(mask) || at === 0) return usual;
  if (at === masks.length - 1) return mask === E ? 1 : Math.min(usual, 4);
  // A long u would be written: Mahmoud is not Muhammad.
  if (at === masks.length - 2 && (mask & ~(O | U)) === 0) return 3;
  if (isVowel(masks[at - 1] ?? 0) && (mask & I) !== 0) return 3;
  const isShort = mask === A || mask === E || mask === I || mask === O || mask === U;
  return isShort ? 0 : Math.min(usual, 2);
};

const dropEthiopic = (masks: readonly number[], at: number, usual: number): number => {
  const mask = masks[at] ?? 0;
  const within = at > 0 && at < masks.length - 1;
  if (at > 0 && !within && mask === E) return 2;
  return within && (mask & (I | E)) !== 0 && isVowel(mask) ? Math.min(usual, 1) : usual;
};

const mannerOf = (script: NameToken['script']): Manner =>
  script === 'arabic' || script === 'hebrew' ? 'bare' : script === 'ethiopic' ? 'ethiopic' : 'full';

/** Yusuf is the one common name whose short vowels are written in every way. */
const respelt = (text: string): string => text.replace(/^[yj](?:ou|oo|uu|o|u)s{1,2}(?:e|i|o|ou|u|uu|oo)f$/, 'yusif');

const lettersOf = ({ text, script, original }: NameToken): string =>
  original === undefined
    ? respelt(text)
    : script === 'arabic'
      ? arabicText(original, '-')
      : script === 'hebrew'
        ? hebrewText(original, '-')
        : respelt(text);

/** The sounds of a token and their weights; no sounds for one without letters. */
export const soundRow = (token: NameToken): SoundRow => {
  const masks = soundMasks(lettersOf(token), token.script);
  const manner = mannerOf(token.script);
  const consonants = masks.reduce((count, mask) => (isVowel(mask) ? count : count + 1), 0);
  const full = masks.map((mask, at) => {
    if (!isVowel(mask) || (at === 0 && (mask & Y) !== 0)) return dropConsonant(masks, at, consonants);
    return manner === 'bare' && at > 0 ? 4 : dropVowel(masks, at, consonants);
  });
  const bare = full.map((usual, at) => dropBare(masks, at, usual));
  const ethiopic = full.map((usual, at) => dropEthiopic(masks, at, usual));
  return {
    masks,
    drops: { full, bare, ethiopic },
    consonants,
    vowels: masks.length - consonants,
    manner,
    script: token.script,
  };
};
