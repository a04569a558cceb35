// The name of a person as words with their parts: titles and particles aside, Junior and Senior understood.
import { type Generation, isParticle, readSurroundings } from './names/particles.ts';
import { fatherNamed } from './names/patronymics.ts';
import { siniticCodes } from './names/sinitic.ts';
import { type NameToken, nameTokens } from './names/transliterate.ts';

export type NameWord = NameToken & { readonly part: 'given' | 'family' };

export type PersonName = {
  readonly given: readonly NameWord[];
  readonly family: readonly NameWord[];
  /** All words of a part without gaps, particles too: dasilva. */
  readonly gluedGiven: string;
  readonly gluedFamily: string;
  readonly generation: Generation | undefined;
  /** The second name is the father's: the names swapped are another person's (Ethiopia, Eritrea, Somalia). */
  readonly isFatherNamed: boolean;
  /** Of a people who write the family name first (China, Vietnam, Cambodia, Korea), so that forms often have it the other way. */
  readonly isFamilyFirst: boolean;
};

const maxWordsOfPart = 8;

/** Where the name begins among its words: after the titles. */
const beginning = (all: readonly string[], names: readonly string[]): number =>
  Math.max(
    0,
    all.findIndex((_, at) => names.every((word, nth) => all[at + nth] === word)),
  );

const readPart = (text: string, part: 'given' | 'family') => {
  const all = nameTokens(text);
  const texts = all.map((word) => word.text);
  const { names, generation } = readSurroundings(texts);
  const start = beginning(texts, names);
  const kept = all.slice(start, start + names.length);
  const telling = kept.filter(({ text: word }) => (part === 'given' && word.length === 1) || !isParticle(word));
  const words = (telling.length > 0 ? telling : kept).slice(0, maxWordsOfPart).map((word) => ({ ...word, part }));
  return { words, glued: kept.map(({ text: word }) => word).join(''), generation };
};

const familyFirstScripts: readonly NameToken['script'][] = ['han', 'hangul', 'khmer'];

const isOfFamilyFirst = ({ script, text }: NameToken): boolean =>
  familyFirstScripts.includes(script) || siniticCodes(text).some((code) => code.startsWith('s:'));

/** Reads a name; a part that says nothing has no words. Work is bounded whatever is handed in. Never throws. */
export const readName = (given: string, family: string): PersonName => {
  const [first, second] = [readPart(given, 'given'), readPart(family, 'family')];
  const texts = [...first.words, ...second.words].map(({ text }) => text);
  return {
    given: first.words,
    family: second.words,
    gluedGiven: first.glued,
    gluedFamily: second.glued,
    generation: second.generation ?? first.generation,
    isFatherNamed: texts.length > 1 && fatherNamed(texts),
    isFamilyFirst: [...first.words, ...second.words].some(isOfFamilyFirst),
  };
};
