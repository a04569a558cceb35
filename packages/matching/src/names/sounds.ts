// Tells whether two tokens are spellings of one name by ear, and gives the key of what is heard. Hides sounds, scripts and costs.
import { hanSinitic, latinSinitic, type SiniticSound, siniticLikeness } from './sinitic.ts';
import { mostHeard, soundDistance } from './sound-distance.ts';
import { type SoundRow, soundRow } from './sound-rows.ts';
import type { NameToken } from './transliterate.ts';

/** Costs up to these are spellings of one name; of few sounds each tells more. */
const mostSame = 2;
const mostSameWhenFew = 1;

type Known = { row?: SoundRow; sinitic?: SiniticSound | null };
const known = new WeakMap<NameToken, Known>();

const knownOf = (token: NameToken): Known => {
  const before = known.get(token);
  if (before !== undefined) return before;
  const fresh: Known = {};
  known.set(token, fresh);
  return fresh;
};

const rowOf = (token: NameToken): SoundRow => {
  const kept = knownOf(token);
  kept.row ??= soundRow(token);
  return kept.row;
};

const siniticOf = (token: NameToken): SiniticSound | null => {
  const kept = knownOf(token);
  if (kept.sinitic === undefined) {
    kept.sinitic = token.script === 'han' ? hanSinitic(token.original ?? '') : (latinSinitic(token.text) ?? null);
  }
  return kept.sinitic;
};

const vietnamese = /[ăđơư\u1ea0-\u1ef9]/;

/** Accents part Vietnamese names (Hùng, Hưng) where both were written with them. */
const differInAccents = ({ original: a }: NameToken, { original: b }: NameToken): boolean =>
  a !== undefined && b !== undefined && a !== b && (vietnamese.test(a) || vietnamese.test(b));

/**
 * Whether two tokens can be one name by ear, in whatever script or romanization each was written. 'same': they differ only as
 * spellings of one name do; 'close': one sound apart, Chinese homophones, or Vietnamese tones; otherwise 'no'.
 * Symmetric, never throws.
 */
export const soundsLike = (a: NameToken, b: NameToken): 'same' | 'close' | 'no' => {
  const han = a.script === 'han' || b.script === 'han';
  if (!han && a.text === b.text) return differInAccents(a, b) ? 'close' : 'same';
  if (han) {
    const [left, right] = [siniticOf(a), siniticOf(b)];
    return left === null || right === null ? 'no' : siniticLikeness(left, right);
  }
  const [rowA, rowB] = [rowOf(a), rowOf(b)];
  if (rowA.masks.length === 0 || rowB.masks.length === 0) return 'no';
  const cost = soundDistance(rowA, rowB);
  const few = Math.min(rowA.masks.length, rowB.masks.length) <= 3;
  if (cost <= (few ? mostSameWhenFew : mostSame)) return 'same';
  const heard = cost <= mostHeard ? 'close' : 'no';
  const [left, right] = [siniticOf(a), siniticOf(b)];
  if (left === null || right === null) return heard;
  const read = siniticLikeness(left, right);
  if (read === 'no') return heard;
  return a.original === undefined && b.original === undefined ? read : 'close';
};

const folds: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/^y(?=[ei])/, ''],
  [/^y(?=[aou])/, 'j'],
  [/^ou(?=[aei])/, 'w'],
  [/^x/, 's'],
  [/x|cks|kz/g, 'ks'],
  [/dj|dzh/g, 'j'],
  [/ph|v/g, 'f'],
  [/^wh?/, 'f'],
  [/ch(?=[rl])/g, 'k'],
  [/(?<=[iae]v[iy])ch?$/, 's'],
  [/shch|tsch|sch|tch|sh|ch|zh|cz|sz|ts|tz|z|c(?=[eiy])/g, 's'],
  [/kh|gh|ck|qu|[gqc]/g, 'k'],
  [/th/g, 't'],
  [/dt?h?/g, 'd'],
  [/^[aeiou]+/, 'A'],
  [/^h/, 'H'],
  [/(.)\1+/g, '$1'],
  [/[aeiouywh]/g, ''],
];

/**
 * The consonants of a token in lower case: no vowels, w, y or h but at the start (any vowel: a), sh ch ts z as s, kh gh g q c as
 * k, th as t, dh as d, ph v w as f, doubles once. One for most spellings of a name, and for other names too: a key, not a
 * decision. '' for a token without letters.
 */
export const skeleton = (token: string): string => {
  let text = token.slice(0, 64);
  for (const [from, to] of folds) text = text.replace(from, to);
  return text.toLowerCase();
};
