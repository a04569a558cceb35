// The words of names as match keys use them: sounds, initials, consonants. Hides what of a word a key looks at.
import { nicknameRoots } from './names/nicknames.ts';
import { skeleton } from './names/sounds.ts';
import type { PersonName } from './person-names.ts';
import type { PersonReading } from './read-profile.ts';

/** Letters of a sound that keys look at, so that an ending that was cut or garbled still meets. */
const soundLetters = 4;

/** A word as keys use it: written and heard. */
export type KeyWord = { readonly text: string; readonly sound: string };

/** How a word begins to sound, in any script and spelling. '' for one without letters. */
export const sound = (word: string): string => skeleton(word).slice(0, soundLetters);

const keyWord = (text: string): KeyWord => ({ text, sound: sound(text) });

/** Neither word says which part it was: given and family name are swapped on many forms. */
export type KeyName = {
  /** The first given name, in its full form, and the last family name. */
  readonly ends: readonly KeyWord[];
  /** What lies between: a double surname's other half, a second given name. */
  readonly between: readonly KeyWord[];
};

/** The words of a name that keys use. */
export const keyName = (name: PersonName): KeyName => {
  const given = name.given[0]?.text;
  const family = name.family.at(-1)?.text;
  const full = given === undefined ? undefined : (nicknameRoots(given)[0] ?? given);
  const others = [...name.family.slice(0, -1), ...name.given.slice(1)];
  return {
    ends: [family, full].flatMap((text) => (text === undefined ? [] : [keyWord(text)])),
    between: others.filter(({ text }) => text.length > 1).map(({ text }) => keyWord(text)),
  };
};

/** Two texts in one order. */
export const pair = (a: string, b: string): string => [a, b].sort().join('~');

/** The text of a key, when nothing of it is missing. */
export const whole = (...parts: readonly (string | undefined)[]): string | undefined =>
  parts.every((part) => part !== undefined && part !== '') ? parts.join('|') : undefined;

/** The first letters of words, in one order. */
export const initials = (words: readonly KeyWord[]): string =>
  words
    .map(({ text }) => text.slice(0, 1))
    .sort()
    .join('');

/** Vowels, and consonants that transcriptions drop or add. */
const fleeting = /[aeiouhwy]/g;

/** All consonants of a name in one order: the same however its words were parted, glued, ordered or vocalized. */
export const consonants = ({ given, family }: PersonName): string =>
  [
    ...[...given, ...family]
      .map(({ text }) => skeleton(text))
      .join('')
      .replace(fleeting, ''),
  ]
    .sort()
    .join('');

/** How two words sound, in one order; undefined when one has no letters to sound. */
export const soundPair = (one: KeyWord, other: KeyWord): string | undefined =>
  one.sound === '' || other.sound === '' ? undefined : pair(one.sound, other.sound);

/** How each two of the words sound. */
export const soundPairs = (words: readonly KeyWord[]): readonly (string | undefined)[] =>
  words.flatMap((one, at) => words.slice(at + 1).map((other) => soundPair(one, other)));

/**
 * The first and the last word of a name as they sound, with a whole date of birth. Alike for an applicant and a member, so that a
 * member of one application meets the applicant of another.
 */
export const personKey = ({ name, birth }: PersonReading): string | undefined => {
  const all = [...name.given, ...name.family].map(({ text }) => sound(text)).filter((text) => text !== '');
  const ends = [all[0] ?? '', all.at(-1) ?? ''].sort();
  return all.length < 2 ? undefined : whole(ends.join('~'), birth?.digits);
};
