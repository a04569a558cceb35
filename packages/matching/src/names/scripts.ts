// Tells which script a character is written in. Hides the code blocks.

/** The scripts that names are told apart by; 'other' is any other with letters. */
export type Script =
  | 'latin'
  | 'arabic'
  | 'han'
  | 'cyrillic'
  | 'ethiopic'
  | 'khmer'
  | 'hebrew'
  | 'greek'
  | 'hangul'
  | 'devanagari'
  | 'other';

/** First and last code point of each block, after NFKC (no presentation forms). */
const blocks: readonly (readonly [number, number, Script])[] = [
  [0x30, 0x39, 'latin'],
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0xc0, 0x2af, 'latin'],
  [0x1e00, 0x1eff, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x1f00, 0x1fff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x590, 0x5ff, 'hebrew'],
  [0x600, 0x6ff, 'arabic'],
  [0x750, 0x77f, 'arabic'],
  [0x8a0, 0x8ff, 'arabic'],
  [0x900, 0x97f, 'devanagari'],
  [0x1200, 0x139f, 'ethiopic'],
  [0x2d80, 0x2ddf, 'ethiopic'],
  [0x1780, 0x17ff, 'khmer'],
  [0x3005, 0x3007, 'han'],
  [0x3400, 0x9fff, 'han'],
  [0xf900, 0xfaff, 'han'],
  [0x20000, 0x3ffff, 'han'],
  [0xac00, 0xd7a3, 'hangul'],
];

const letterOrDigit = /[\p{L}\p{N}]/u;
const mark = /\p{M}/u;
const speech =
  /[`'"’‘ʻʼʾʿʹʺˈ´\u02b9-\u02bd\u0640\u200b-\u200d\u2060\ufeff\u00ad\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const hyphen = /[-\u2010-\u2015\u2212_/\u00b7\u05be]/;

/** What a character does in a name: a letter of a script, a mark that belongs to the letter before, nothing, or a gap. */
export type Part = Script | 'mark' | 'nothing' | 'hyphen' | 'gap';

/** The part that one character (a code point, after NFKC) plays. */
export const partOf = (character: string): Part => {
  const point = character.codePointAt(0) ?? 0x20;
  if (point < 0x80) {
    if ((point >= 0x61 && point <= 0x7a) || (point >= 0x41 && point <= 0x5a) || (point >= 0x30 && point <= 0x39))
      return 'latin';
    return point === 0x2d || point === 0x5f || point === 0x2f
      ? 'hyphen'
      : point === 0x27 || point === 0x60 || point === 0x22
        ? 'nothing'
        : 'gap';
  }
  if (speech.test(character)) return 'nothing';
  if (hyphen.test(character)) return 'hyphen';
  if (mark.test(character)) return 'mark';
  if (!letterOrDigit.test(character)) return 'gap';
  for (const [first, last, script] of blocks) if (point >= first && point <= last) return script;
  return 'other';
};
