// Recognizes Chinese names in any romanization and tells which can be the same characters. Hides what syllables share.
import { hanForm } from './han-readings.ts';
import { type Parting, partingsOf, type Syllable, syllableOf } from './sinitic-syllables.ts';

const mostCodes = 40;

const products = (parting: Parting, choose: (syllable: Syllable) => Iterable<string>, mark: string): string[] => {
  let codes = [''];
  for (const { syllable } of parting) {
    codes = codes.flatMap((code) => [...choose(syllable)].map((next) => (code === '' ? next : `${code}.${next}`)));
    codes.length = Math.min(codes.length, mostCodes);
  }
  return codes.map((code) => mark + code);
};

const codesOf = (partings: readonly Parting[]): readonly string[] => {
  const codes = new Set<string>();
  for (const parting of partings) {
    if (parting.length === 1) for (const code of products(parting, ({ surnames }) => surnames, 's:')) codes.add(code);
    for (const code of products(parting, ({ mandarin }) => mandarin, 'm:')) codes.add(code);
    for (const code of products(parting, ({ cantonese }) => cantonese, 'c:')) codes.add(code);
    if (parting.length === 1) for (const code of products(parting, ({ both }) => both, 'b:')) codes.add(code);
  }
  return [...codes].slice(0, mostCodes);
};

/**
 * The codes of a romanized Chinese token of one to three syllables (lower-case letters, no gaps), in any system; two tokens that
 * can be the same characters share a code: `s:` a surname, `m:` Mandarin, `c:` Cantonese, `b:` both readings of one character.
 * At most forty, the most telling first; [] for what is not Chinese.
 */
export const siniticCodes = (token: string): readonly string[] => codesOf(partingsOf(token));

/** A token ready to be compared: its syllables in every way to part them. Opaque. */
export type SiniticSound = { readonly forms: string; readonly partings: readonly Parting[] };

/** Reads a romanized token; undefined if it is no Chinese one. */
export const latinSinitic = (token: string): SiniticSound | undefined => {
  const partings = partingsOf(token);
  return partings.length === 0 ? undefined : { forms: '', partings };
};

/** Reads Han characters (at most twelve). */
export const hanSinitic = (characters: string): SiniticSound => {
  const each = [...characters.slice(0, 24)].slice(0, 12);
  const parting = each.map((character) => ({ spelling: '', syllable: syllableOf(character) }));
  return { forms: each.map(hanForm).join(''), partings: [parting] };
};

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const code of a) if (b.has(code)) return true;
  return false;
};

/** Letters that hardly any but a Chinese name has; without them `Dan` and `Tan` would be one. */
const telling = /^(?:zh|x|q|hs|ts|tz|sz|ji[aeou]|chi[aeou])|ng$|ih$|yh$|ieh$|ueh?$|iao$|uo$|eu|^kw/;

/** 0: no; 1: homophones, or across languages; 2: one syllable spelt in two ways of one language; 3: the same for certain. */
type Likeness = 0 | 1 | 2 | 3;

const syllablesAlike = (a: Parting[number], b: Parting[number], alone: boolean): Likeness => {
  if (a.spelling !== '' && a.spelling === b.spelling) return 3;
  if (alone && meet(a.syllable.surnames, b.syllable.surnames)) return 3;
  if (meet(a.syllable.mandarin, b.syllable.mandarin) || meet(a.syllable.cantonese, b.syllable.cantonese)) {
    return a.spelling === '' || b.spelling === '' ? 3 : 2;
  }
  if (a.syllable.pinyin && b.syllable.pinyin) return 0;
  return meet(a.syllable.both, b.syllable.both) ? 1 : 0;
};

const partingsAlike = (a: Parting, b: Parting): Likeness => {
  if (a.length !== b.length) return 0;
  let least: Likeness = 3;
  let told = false;
  for (let i = 0; i < a.length; i++) {
    const [left, right] = [a[i], b[i]];
    if (left === undefined || right === undefined) return 0;
    const likeness = syllablesAlike(left, right, a.length === 1);
    if (likeness === 0) return 0;
    if (likeness < least) least = likeness;
    told ||= telling.test(left.spelling) || telling.test(right.spelling);
  }
  return least === 2 && !told ? 1 : least;
};

/**
 * Whether two Chinese tokens can be one name: 'same' for one character in its forms, for a character and its reading, for a
 * surname across systems and for two spellings within one language; 'close' for homophones and for a Mandarin spelling beside
 * a Cantonese one; otherwise 'no'. Symmetric.
 */
export const siniticLikeness = (a: SiniticSound, b: SiniticSound): 'same' | 'close' | 'no' => {
  if (a.forms !== '' && a.forms === b.forms) return 'same';
  const homophones = a.forms !== '' && b.forms !== '';
  let best: Likeness = 0;
  for (const left of a.partings) {
    for (const right of b.partings) {
      const likeness = partingsAlike(left, right);
      if (likeness > best) best = likeness;
    }
  }
  if (best === 0) return 'no';
  return best >= 2 && !homophones ? 'same' : 'close';
};
