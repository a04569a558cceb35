// How two words of a name agree, the strongest level that holds, and how rarely strangers agree as much.
import { editDistance, jaroWinkler } from './names/letters.ts';
import { familyBits, givenBits } from './names/name-shares.ts';
import { nicknameRelation } from './names/nicknames.ts';
import { soundsLike } from './names/sounds.ts';
import type { NameWord } from './person-names.ts';

/**
 * From the strongest to none. `start` is one cut short at either end: Ro of Robert. `transcribed` sounds the same in two
 * scripts, where no spelling can be equal; `untranscribed` is different in two scripts, where a transcription often fails.
 */
export const wordLevels = [
  'exact',
  'transcribed',
  'sound',
  'nickname',
  'equivalent',
  'near',
  'far',
  'start',
  'initial',
  'untranscribed',
  'different',
] as const;
export type WordLevel = (typeof wordLevels)[number];

const isNear = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3) return false;
  if (shorter >= 4 && (editDistance(a, b) <= 1 || a.endsWith(b) || b.endsWith(a))) return true;
  return jaroWinkler(a, b) >= 0.92;
};

const isCut = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length);
  return (shorter >= 2 && (a.startsWith(b) || b.startsWith(a))) || (shorter >= 3 && (a.endsWith(b) || b.endsWith(a)));
};

const isFar = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3) return false;
  return jaroWinkler(a, b) >= 0.84 || (shorter >= 6 && editDistance(a, b) <= 2);
};

/** How two words agree. Symmetric. */
export const compareWords = (a: NameWord, b: NameWord): WordLevel => {
  if (a.text === b.text && a.text !== '') return a.text.length === 1 ? 'initial' : 'exact';
  const isOneScript = a.script === b.script;
  const other = isOneScript ? 'different' : 'untranscribed';
  if (a.text.length === 1 || b.text.length === 1) return a.text[0] === b.text[0] ? 'initial' : other;
  const sounds = soundsLike(a, b);
  if (sounds === 'same') return isOneScript ? 'sound' : 'transcribed';
  const nickname = nicknameRelation(a.text, b.text);
  if (nickname !== undefined) return nickname;
  if (isNear(a.text, b.text)) return 'near';
  if (isCut(a.text, b.text)) return 'start';
  return sounds === 'close' || isFar(a.text, b.text) ? 'far' : other;
};

/** A name that no list has may be a common one where this fund works: it counts as one in so many. */
const unlisted = { given: 8, family: 9 } as const;

const bitsOf = ({ part, text }: NameWord): number =>
  Math.min(part === 'given' ? givenBits(text) : familyBits(text), unlisted[part]);

/** Whether a level says that two words are other words. */
export const isOther = (level: WordLevel): boolean => level === 'different' || level === 'untranscribed';

/** Bits that strangers' agreement at a level is worth at most, and how many fewer than the rarer word's own. Measured: README. */
const strangers: Readonly<Record<WordLevel, { readonly atMost: number; readonly below: number }>> = {
  exact: { atMost: 10.5, below: 0 },
  transcribed: { atMost: 7, below: 1.5 },
  sound: { atMost: 9, below: 1 },
  nickname: { atMost: 8, below: 1 },
  equivalent: { atMost: 7, below: 1 },
  near: { atMost: 9, below: 1 },
  far: { atMost: 7.6, below: 2 },
  start: { atMost: 8.4, below: 2 },
  initial: { atMost: 3.8, below: 0 },
  untranscribed: { atMost: 0.1, below: 0 },
  different: { atMost: 0.07, below: 0 },
};

/** How rarely strangers agree at this level on such words: minus the binary logarithm of their share. */
export const rarity = (level: WordLevel, a: NameWord, b: NameWord): number => {
  const { atMost, below } = strangers[level];
  return Math.min(Math.min(bitsOf(a), bitsOf(b)) - below, atMost);
};
