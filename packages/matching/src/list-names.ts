// How alike a name is to names on a list that others publish: of organizations and persons, in any script. Brings candidates; decides nothing.
import { pair, sound } from './key-words.ts';
import { compareWords, type WordLevel } from './name-words.ts';
import { type NameWord, readName } from './person-names.ts';

/** A name as it is compared with names of lists. */
export type ListName = {
  readonly kind: 'organization' | 'person';
  readonly words: readonly (NameWord & { readonly weight: number })[];
};

/** What many organizations are called: it says little that two have it in common. */
const usual = new Set(
  (
    'the of and for de del la las los el y e of a an inc incorporated llc ltd limited corp corporation co company sa srl ' +
    'gmbh ag plc llp pty bv nv spa foundation fundacion fondation association asociacion society organization ' +
    'organisation community center centre group trust fund charity charitable relief services service international ' +
    'national general house casa church committee institute council network alliance coalition'
  ).split(' '),
);
const usualWeight = 0.2;

/** How much of a word two words agree on, by the level that holds. */
const worth: Readonly<Record<WordLevel, number>> = {
  exact: 1,
  transcribed: 0.95,
  sound: 0.9,
  nickname: 0.85,
  equivalent: 0.85,
  near: 0.85,
  far: 0.5,
  start: 0.5,
  initial: 0.3,
  untranscribed: 0,
  different: 0,
};

const wordsOfPart = 8;

const weighed = (word: NameWord): ListName['words'][number] => ({
  ...word,
  weight: usual.has(word.text) ? usualWeight : 1,
});

/** Reads an organization's name, of at most sixteen words. Never throws. */
export const organizationName = (text: string): ListName => {
  const all = text.trim().split(/\s+/);
  const { given, family } = readName(all.slice(0, wordsOfPart).join(' '), all.slice(wordsOfPart).join(' '));
  // Part `family` throughout: no word of an organization is a nickname of another.
  const words = [...given, ...family].map((word) => weighed({ ...word, part: 'family' }));
  return { kind: 'organization', words };
};

/** Reads a person's name. Never throws. */
export const personListName = (given: string, family: string): ListName => {
  const name = readName(given, family);
  return { kind: 'person', words: [...name.given, ...name.family].map((word) => ({ ...word, weight: 1 })) };
};

/** Reads a person's name as lists write it: `FAMILY, Given Middle`; without a comma, all of it is one name. Never throws. */
export const listedPerson = (text: string): ListName => {
  const comma = text.indexOf(',');
  return comma < 0 ? personListName(text, '') : personListName(text.slice(comma + 1), text.slice(0, comma));
};

const weightOf = ({ words }: ListName): number => words.reduce((sum, { weight }) => sum + weight, 0);

/**
 * How alike two names are, from 0 to 1: the share of their words that stand for each other in whatever order, each word counted by
 * how well it agrees; words that most organizations have count little. 0 when only such words agree. Symmetric.
 */
export const nameLikeness = (a: ListName, b: ListName): number => {
  const pairs = a.words.flatMap((one, at) =>
    b.words.map((other, with_) => ({
      ...{ at, with_, isTelling: one.weight === 1 && other.weight === 1 },
      met: worth[compareWords(one, other)] * (one.weight + other.weight),
    })),
  );
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  let met = 0;
  let isTelling = false;
  for (const each of pairs.filter(({ met: sum }) => sum > 0).sort((x, y) => y.met - x.met)) {
    if (takenA.has(each.at) || takenB.has(each.with_)) continue;
    takenA.add(each.at);
    takenB.add(each.with_);
    met += each.met;
    isTelling ||= each.isTelling;
  }
  return isTelling ? met / (weightOf(a) + weightOf(b)) : 0;
};

/** What two names must share to be compared at all: the sound of one telling word, or of two for persons of several words. */
const keysOf = ({ kind, words }: ListName): readonly string[] => {
  const sounds = [
    ...new Set(words.flatMap(({ text, weight }) => (weight === 1 && text.length > 1 ? [sound(text)] : []))),
  ].filter((each) => each !== '');
  if (kind === 'organization' || sounds.length < 2) return sounds.map((each) => `1 ${each}`);
  return sounds.flatMap((one, at) => sounds.slice(at + 1).map((other) => `2 ${pair(one, other)}`));
};

export type Likely<T> = { readonly listed: T; readonly likeness: number };

/**
 * A list, made ready to be asked: which of its names are at least so alike (0 to 1)? The most alike first, at most `most`. Names of
 * organizations are compared with those of organizations, persons with persons.
 */
export const listOf = <T>(listed: readonly { readonly name: ListName; readonly entry: T }[]) => {
  const byKey = new Map<string, number[]>();
  for (const [at, { name }] of listed.entries())
    for (const key of keysOf(name)) {
      const places = byKey.get(`${name.kind} ${key}`);
      if (places === undefined) byKey.set(`${name.kind} ${key}`, [at]);
      else places.push(at);
    }
  return (name: ListName, least: number, most = 10): readonly Likely<T>[] => {
    const places = new Set(keysOf(name).flatMap((key) => byKey.get(`${name.kind} ${key}`) ?? []));
    const likely: Likely<T>[] = [];
    for (const at of places) {
      const one = listed[at];
      const likeness = one === undefined ? 0 : nameLikeness(name, one.name);
      if (one !== undefined && likeness >= least) likely.push({ listed: one.entry, likeness });
    }
    return likely.sort((a, b) => b.likeness - a.likeness).slice(0, most);
  };
};
