// Invents people and their households: names as each language writes them, ages, who lives with whom. Nobody in it is real.
import allNames from './names.json' with { type: 'json' };
import type { Draws } from './seeded-draws.ts';

export type Person = { readonly given: string; readonly family: string; readonly birthDate: string | undefined };
export type Member = Person & { readonly relation: 'spouse' | 'child' | 'parent' | 'sibling' | 'other' };

/** The people of one household. `latin` is the applicant's name in plain letters, for an e-mail address. */
export type People = {
  readonly language: string;
  readonly applicant: Person;
  readonly latin: string;
  readonly members: readonly Member[];
  readonly size: number;
};

type NameList = {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly familyNames: number;
  readonly ownScript?: number;
  readonly newYearBirths?: number;
};

const nameLists: Readonly<Record<string, NameList>> = allNames;

/** A name of the list: `own|latin` where people write in a script of their own. */
const written = (name: string, own: boolean): string => {
  const [first = '', latin] = name.split('|');
  return own ? first : (latin ?? first);
};

const plainLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')
    .replace(/^\.|\.$/g, '');

const two = (number: number): string => String(number).padStart(2, '0');

/** The year in which all samples play. */
const year = 2026;

const birthDateOf = (draws: Draws, age: number, list: NameList): string => {
  if (draws.chance(list.newYearBirths ?? 0)) return `${year - age}-01-01`;
  return `${year - age}-${two(draws.between(1, 10))}-${two(draws.between(1, 28))}`;
};

const familyOf = (draws: Draws, list: NameList, own: boolean): string =>
  draws
    .shuffled(list.family)
    .slice(0, list.familyNames)
    .map((part) => written(part, own))
    .join(' ');

type Kin = { readonly relation: Member['relation']; readonly age: number };

/** Who lives with an applicant of this age: `size - 1` people. */
const kinOf = (draws: Draws, age: number, size: number): readonly Kin[] => {
  const couple = size > 1 && draws.chance(0.6);
  const kin: Kin[] = couple ? [{ relation: 'spouse', age: Math.max(19, age + draws.between(-7, 7)) }] : [];
  const oldestChild = Math.max(0, Math.min(17, age - 18));
  while (kin.length < size - 1) {
    if (age < 60 && draws.chance(0.86)) kin.push({ relation: 'child', age: draws.between(0, oldestChild) });
    else if (age < 55 && draws.chance(0.4)) kin.push({ relation: 'parent', age: age + draws.between(20, 30) });
    else kin.push({ relation: draws.chance(0.7) ? 'sibling' : 'other', age: Math.max(19, age + draws.between(-9, 9)) });
  }
  return kin;
};

const sizes = { 1: 14, 2: 20, 3: 24, 4: 22, 5: 12, 6: 5, 7: 3 } as const;

/** Invents the people of one household that speaks `language`; `size` is drawn when it is not given. */
export const inventPeople = (draws: Draws, language: string, size = Number(draws.weighted(sizes))): People => {
  const list = nameLists[language];
  if (list === undefined) throw new RangeError(`no names for ${language}`);
  const own = draws.chance(list.ownScript ?? 0);
  const [given = '', ...others] = draws.shuffled(list.given);
  const familyParts = draws.shuffled(list.family).slice(0, list.familyNames);
  const family = familyParts.map((part) => written(part, own)).join(' ');
  const age = draws.between(20, draws.chance(0.8) ? 48 : 79);
  const keepsOwn = language.startsWith('zh') || ['es', 'vi', 'ar', 'so'].includes(language);
  const members = kinOf(draws, age, size).map(({ relation, age: of }, at) => ({
    given: written(others[at] ?? given, own),
    family: relation === 'child' || (!keepsOwn && relation !== 'other') ? family : familyOf(draws, list, own),
    birthDate: birthDateOf(draws, of, list),
    relation,
  }));
  return {
    language,
    applicant: { given: written(given, own), family, birthDate: birthDateOf(draws, age, list) },
    latin: plainLetters([given, familyParts[0] ?? ''].map((name) => written(name, false)).join(' ')),
    members,
    size,
  };
};
