// Knows how Han characters are read, in Mandarin and in Cantonese. Hides the table, its parsing and which forms are one character.
import anyAscii from 'any-ascii';
import { hanTable } from './han-table.ts';

/** How one character is read: pinyin without tones (v: u with dots) and jyutping without tones, pairwise. */
export type HanReading = { readonly mandarin: string; readonly cantonese: string };

type Known = { readonly readings: HanReading[]; form: string };
type Table = { readonly characters: Map<string, Known>; readonly usual: HanReading[] };

const mostCharacters = 12;

const addCharacters = (known: Map<string, Known>, reading: HanReading, characters: string): void => {
  let form = '';
  let joined = false;
  for (const character of characters) {
    if (character === '|') continue;
    if (character === '=') {
      joined = true;
      continue;
    }
    const before = known.get(character);
    if (!joined) form = before?.form ?? character;
    joined = false;
    if (before === undefined) known.set(character, { readings: [reading], form });
    else before.readings.push(reading);
  }
};

const readTable = (): Table => {
  const characters = new Map<string, Known>();
  const usual: HanReading[] = [];
  for (const line of hanTable.split('\n')) {
    const [mandarin = '', ...groups] = line.split(' ');
    for (const group of groups) {
      const cantonese = /^[a-z]+/.exec(group)?.[0] ?? '';
      const reading = { mandarin, cantonese };
      addCharacters(characters, reading, group.slice(cantonese.length));
      if (group.charAt(cantonese.length) !== '|') usual.push(reading);
    }
  }
  return { characters, usual };
};

let table: Table | undefined;
const theTable = (): Table => {
  table ??= readTable();
  return table;
};

/** The readings of one character, the usual one first; [] for a character outside the table. */
export const hanReadings = (character: string): readonly HanReading[] =>
  theTable().characters.get(character)?.readings ?? [];

/** The one form that stands for a character's simplified, traditional and variant forms; itself when there is no other. */
export const hanForm = (character: string): string => theTable().characters.get(character)?.form ?? character;

/** Every pair of readings that some usual character has: what Mandarin and Cantonese spellings can share. */
export const usualReadings = (): readonly HanReading[] => theTable().usual;

const written = (pinyin: string): string => pinyin.replace('v', 'u');

const mandarinOf = (character: string): string => {
  const pinyin = hanReadings(character)[0]?.mandarin;
  return pinyin === undefined
    ? anyAscii(character)
        .toLowerCase()
        .replace(/[^a-z]/g, '')
    : written(pinyin);
};

/** Mandarin syllables (pinyin, no tones, u with dots as u) of the Han characters in a text, at most twelve; others are passed over. */
export const mandarinTokens = (text: string): readonly string[] => {
  const tokens: string[] = [];
  for (const character of text.slice(0, 200)) {
    if (tokens.length === mostCharacters) break;
    if (/\p{Script=Han}/u.test(character)) tokens.push(mandarinOf(character));
  }
  return tokens.filter((token) => token !== '');
};
