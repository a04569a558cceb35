// Parts a name as written, in any script, into lower-case Latin tokens. Hides scripts, accents, signs and glued or parted compounds.
import anyAscii from 'any-ascii';
import { arabicText } from './arabic-letters.ts';
import { joinCompounds, type Written } from './compound-names.ts';
import { cyrillicText } from './cyrillic-letters.ts';
import { ethiopicText } from './ethiopic-letters.ts';
import { devanagariText, greekText, hangulText, hebrewText, khmerText } from './further-letters.ts';
import { mandarinTokens } from './han-readings.ts';
import { latinText } from './latin-letters.ts';
import { partOf, type Script } from './scripts.ts';
import { somaliText } from './somali-letters.ts';

/** One word of a name. */
export type NameToken = {
  /** Lower-case ASCII letters and digits, no gaps, never empty. */
  readonly text: string;
  readonly script: Script;
  /** What was written, in lower case, where `text` tells less of it: Han characters, Arabic letters, Vietnamese accents. */
  readonly original?: string;
};

const maxNameUnits = 200;
const maxTokens = 12;
const maxTokenLetters = 64;

const pictures =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u{e0020}-\u{e007f}]|\u200d|\ufe0f|\u20e3/gu;
const simple = /^[A-Za-z ]*$/;

const asciiOf = (text: string): string =>
  anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** A word of a script without an ASCII form still equals itself. */
const numbersOf = (word: string): string =>
  Array.from(word, (character) => (character.codePointAt(0) ?? 0).toString(36)).join('');

const readers: Readonly<Record<Script, (word: string) => string>> = {
  latin: (word) => somaliText(latinText(word)),
  arabic: arabicText,
  han: (word) => mandarinTokens(word).join(''),
  cyrillic: cyrillicText,
  ethiopic: ethiopicText,
  khmer: khmerText,
  hebrew: hebrewText,
  greek: greekText,
  hangul: hangulText,
  devanagari: devanagariText,
  other: asciiOf,
};

const accented = /[\u00c0-\u024f\u1e00-\u1eff]/;
const keepsOriginal = (script: Script, word: string): boolean =>
  script === 'latin' ? accented.test(word) : script !== 'cyrillic';

const written = (word: string, script: Script, hyphened: boolean): Written => {
  const read = readers[script](word);
  const text = (read === '' ? asciiOf(word) || numbersOf(word) : read).slice(0, maxTokenLetters);
  return keepsOriginal(script, word) ? { text, script, hyphened, original: word } : { text, script, hyphened };
};

const isAlone = (script: Script): boolean => script === 'han' || script === 'hangul';

const partWords = (text: string): Written[] => {
  const words: Written[] = [];
  let word = '';
  let script: Script = 'latin';
  let hyphened = false;
  const end = (nextHyphened: boolean): void => {
    if (word !== '') words.push(written(word, script, hyphened));
    if (word !== '' || nextHyphened) hyphened = nextHyphened;
    word = '';
  };
  for (const character of text) {
    const part = partOf(character);
    if (part === 'nothing') continue;
    if (part === 'mark') {
      if (word !== '') word += character;
    } else if (part === 'gap' || part === 'hyphen') end(part === 'hyphen');
    else {
      if (word !== '' && (part !== script || isAlone(part))) end(false);
      word += character;
      script = part;
    }
  }
  end(false);
  return words;
};

/**
 * The words of a name in the order in which they were written, at most twelve, of at most the first 200 UTF-16 units.
 * Apostrophes glue, hyphens part; Chinese and Korean come syllable by syllable; `Abdul Rahman`, `Abdelrahman`, `Abd al-Rahman` and
 * their Arabic spelling all give `abdul` and a second word; `Nur al-Din` and `Nureddine` one word. Never throws; [] for nothing.
 */
export const nameTokens = (text: string): readonly NameToken[] => {
  const bounded = text.slice(0, maxNameUnits);
  if (simple.test(bounded)) {
    const words = bounded
      .toLowerCase()
      .split(' ')
      .filter((word) => word !== '');
    return joinCompounds(
      words.map((word) => ({ text: somaliText(word).slice(0, maxTokenLetters), script: 'latin', hyphened: false })),
    ).slice(0, maxTokens);
  }
  const plain = bounded
    .toWellFormed()
    .normalize('NFKC')
    .slice(0, maxNameUnits)
    .replace(pictures, ' ')
    .toLowerCase()
    .normalize('NFC');
  return joinCompounds(partWords(plain)).slice(0, maxTokens);
};
