// Parts a token into Chinese syllables and says what each can stand for. Hides the tables, how they are built and kept.

import { cantoneseSpellings } from './cantonese-spellings.ts';
import { hanReadings, usualReadings } from './han-readings.ts';
import { mandarinSpellings } from './mandarin-spellings.ts';
import { hokkienReadings } from './sinitic-given.ts';
import { siniticSurnames } from './sinitic-surnames.ts';

/** What a spelling can stand for. The codes of each set are comparable only within the set. */
export type Syllable = {
  readonly mandarin: Set<string>;
  readonly cantonese: Set<string>;
  /** `pinyin-jyutping` of usual characters: what a Mandarin and a Cantonese spelling share. */
  readonly both: Set<string>;
  /** Surnames, and Hokkien readings, by the forms of the character. */
  readonly surnames: Set<string>;
  /** Whether it is pinyin as it stands. */
  readonly pinyin: boolean;
};

type Spellings = { readonly latin: Map<string, Syllable>; readonly surnamesOf: Map<string, Set<string>> };

/** One way to part a token into syllables. */
export type Parting = readonly { readonly spelling: string; readonly syllable: Syllable }[];

const mostUnits = 18;
const mostSyllables = 3;
const mostPartings = 4;
const longestSpelling = 8;

const emptySyllable = (pinyin = false): Syllable => ({
  pinyin,
  mandarin: new Set(),
  cantonese: new Set(),
  both: new Set(),
  surnames: new Set(),
});

/** Where Wade-Giles and its like write what in pinyin is another syllable; other such spellings are mistakes. */
const wadeGiles = /^(?:[ptk]|ch|ju$|yu$)/;

const addNames = (spellings: Spellings, at: (spelling: string) => Syllable, lines: string, hokkien: boolean): void => {
  for (const line of lines.split('\n')) {
    const [characters = '', ...written] = line.split(' ');
    for (const spelling of written) at(spelling).surnames.add(characters);
    for (const character of characters) {
      spellings.surnamesOf.set(character, (spellings.surnamesOf.get(character) ?? new Set()).add(characters));
      if (!hokkien) continue;
      for (const { mandarin, cantonese } of hanReadings(character).slice(0, 1)) {
        for (const spelling of written) at(spelling).both.add(`${mandarin}-${cantonese}`);
      }
    }
  }
};

const buildSpellings = (): Spellings => {
  const found: Spellings = { latin: new Map(), surnamesOf: new Map() };
  const pinyin = new Set(usualReadings().map(({ mandarin }) => mandarin.replace('v', 'u')));
  const at = (spelling: string): Syllable => {
    const syllable = found.latin.get(spelling) ?? emptySyllable(pinyin.has(spelling));
    found.latin.set(spelling, syllable);
    return syllable;
  };
  for (const { mandarin, cantonese } of usualReadings()) {
    const both = `${mandarin}-${cantonese}`;
    for (const spelling of mandarinSpellings(mandarin)) {
      if (pinyin.has(spelling) && spelling !== mandarin.replace('v', 'u') && !wadeGiles.test(spelling)) continue;
      at(spelling).mandarin.add(mandarin);
      at(spelling).both.add(both);
    }
    for (const spelling of cantoneseSpellings(cantonese)) {
      at(spelling).cantonese.add(cantonese);
      at(spelling).both.add(both);
    }
  }
  addNames(found, at, siniticSurnames, false);
  addNames(found, at, hokkienReadings, true);
  return found;
};

let spellings: Spellings | undefined;
const theSpellings = (): Spellings => {
  spellings ??= buildSpellings();
  return spellings;
};

/** What one Han character can stand for. */
export const syllableOf = (character: string): Syllable => {
  const syllable = emptySyllable();
  for (const { mandarin, cantonese } of hanReadings(character)) {
    syllable.mandarin.add(mandarin);
    syllable.cantonese.add(cantonese);
    syllable.both.add(`${mandarin}-${cantonese}`);
  }
  for (const surname of theSpellings().surnamesOf.get(character) ?? []) syllable.surnames.add(surname);
  return syllable;
};

/** The ways, at most four, to part a token of lower-case letters into one to three syllables; [] for what is not Chinese. */
export const partingsOf = (token: string): readonly Parting[] => {
  const { latin } = theSpellings();
  if (token.length === 0 || token.length > mostUnits) return [];
  const whole = latin.get(token);
  const found: Parting[] = whole === undefined ? [] : [[{ spelling: token, syllable: whole }]];
  const part = (from: number, before: Parting): void => {
    if (from === token.length && before.length > 1) found.push(before);
    if (before.length === mostSyllables) return;
    for (let end = Math.min(token.length, from + longestSpelling); end >= from + 2; end--) {
      if (found.length === mostPartings) return;
      const spelling = token.slice(from, end);
      const syllable = latin.get(spelling);
      if (syllable !== undefined) part(end, [...before, { spelling, syllable }]);
    }
  };
  part(0, []);
  return found;
};
