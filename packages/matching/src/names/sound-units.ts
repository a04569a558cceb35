// Reads a token as a row of sounds, each a set of what its letters may stand for. Hides what letters are in their places.
import type { Script } from './scripts.ts';
import { abjad, hebrew, korean, latinSpelling, type Spelling, sound } from './sound-spellings.ts';

const { E, I, O, U, V, W, F, S, Z, K, G, J, CH, TS, Y } = sound;

const ownSpellings: Readonly<Partial<Record<Script, Spelling>>> = { arabic: abjad, hebrew, hangul: korean };
const koreanLooks = /^(?:[jhkgybdtmnpr]|ch|s|sh|hy|y|ky|gy|my|by|ny)?eo(?:ng|[nlkm])?$/;

const softeners = /[eiy]/;
const vowelLetter = /[aeiouy]/;
const longestSpelling = 4;
const mostUnits = 28;

const isVowelAt = (text: string, at: number): boolean => vowelLetter.test(text.charAt(at));

const roundedBefore = (text: string, at: number): boolean => {
  const before = text.charAt(at - 1);
  return before === 'w'
    ? text.charAt(at + 1) !== text.charAt(at)
    : before === 'y' && text.charAt(at) === 'o' && at > 1 && !isVowelAt(text, at - 2);
};

/** The letters c, g, s, x, w, y, u and i by what stands around them. */
const inContext = (text: string, at: number, mask: number): number => {
  const letter = text.charAt(at);
  const beforeVowel = isVowelAt(text, at + 1);
  if (letter === 'c')
    return softeners.test(text.charAt(at + 1)) ? S | CH | TS : at === text.length - 1 ? K | CH | TS : K;
  if (letter === 'g') return softeners.test(text.charAt(at + 1)) ? G | J : G;
  if (letter === 's') return beforeVowel && isVowelAt(text, at - 1) ? S | Z : S;
  if (letter === 'w') return beforeVowel ? W | V | U : O | U | W | V;
  if (letter === 'q' && text.charAt(at + 1) === 'u' && isVowelAt(text, at + 2)) return K;
  if (letter === 'f' && at > 2 && at === text.length - 1) return F | V;
  // Wolde, Welde; Fyodor, Fedor.
  if ((letter === 'o' || letter === 'e') && roundedBefore(text, at)) return O | E;
  if (letter === 'y') return beforeVowel ? I | Y : I;
  if (letter === 'i') return beforeVowel ? I | Y : I;
  if (letter === 'u') return beforeVowel ? U | W : U;
  return mask;
};

const isDouble = (text: string, at: number): boolean => text.charAt(at) === text.charAt(at + 1) && !isVowelAt(text, at);

const otherwise: Spelling = {};

/** Letters that are one vowel in Jaeger, Mueller, Marie, but two in Ismael, Maier, Xue. */
const isTwoVowels = (text: string, at: number, letters: string): boolean => {
  if (letters === 'ie') return at > 0 && isVowelAt(text, at - 1);
  if (letters !== 'ae' && letters !== 'oe' && letters !== 'ue') return false;
  const next = text.charAt(at + 2);
  return next === '' || (next === 'l' && at + 3 === text.length) || isVowelAt(text, at + 2);
};

/** The masks of a token, in order; a doubled consonant counts once, digits and what is unknown not at all; at most 28. */
export const soundMasks = (text: string, script: Script): readonly number[] => {
  const masks: number[] = [];
  const own = ownSpellings[script] ?? (koreanLooks.test(text) ? korean : otherwise);
  for (let at = 0; at < text.length && masks.length < mostUnits; ) {
    let length = isDouble(text, at) ? 0 : Math.min(longestSpelling, text.length - at);
    for (; length > 0; length--) {
      const letters = text.slice(at, at + length);
      const special = own[letters];
      const mask = special ?? latinSpelling[length]?.[letters];
      if (mask === undefined || (special === undefined && isTwoVowels(text, at, letters))) continue;
      if (at === 0 && own === abjad && letters === 'a') masks.push(sound.vowels);
      else if (special !== undefined) masks.push(special);
      else masks.push(length === 1 ? inContext(text, at, mask) : pairInContext(text, at, length, mask));
      break;
    }
    at += Math.max(1, length);
  }
  return masks;
};

/** `ou` before a vowel is a w (Oualid). */
const pairInContext = (text: string, at: number, length: number, mask: number): number =>
  length === 2 && text.startsWith('ou', at) && isVowelAt(text, at + 2) ? mask | W : mask;
