// A household of a relief fund as it really is: people, home, phone, and its ties to other households. Hides how ties are made.
import { adultBorn, bornBetween } from './birth-dates.ts';
import { latinCultures } from './latin-cultures.ts';
import type { Kin, NameCulture, NamedPerson } from './name-culture.ts';
import { phoneDigits } from './places.ts';
import { mixed, type Random, randomOf, weighed } from './random.ts';
import { scriptCultures } from './script-cultures.ts';

export type FundPerson = { readonly person: NamedPerson; readonly birth: string; readonly suffix: string };

export type FundHousehold = {
  readonly culture: FundCulture;
  readonly kin: Kin;
  readonly head: FundPerson;
  readonly spouse: FundPerson | undefined;
  readonly others: readonly FundPerson[];
  readonly building: number;
  readonly unit: string;
  readonly phone: string;
  readonly email: string;
};

/** How many spouses bear the head's family name, and how many birth dates stand as the first of January. */
type FundCulture = { readonly names: NameCulture; readonly sameFamily: number; readonly heaped: number };

const culture = (names: NameCulture, sameFamily: number, heaped: number): FundCulture => ({
  names,
  sameFamily,
  heaped,
});

/** Who asks Massachusetts relief funds, roughly, in percent. */
const cultures = [
  [32, culture(latinCultures.english, 0.7, 0.004)],
  [29, culture(latinCultures.hispanic, 0.06, 0.01)],
  [9, culture(latinCultures.brazilian, 0.6, 0.006)],
  [8, culture(latinCultures.haitian, 0.65, 0.03)],
  [5, culture(scriptCultures.chinese, 0.05, 0.01)],
  [4, culture(scriptCultures.vietnamese, 0.04, 0.1)],
  [3.5, culture(scriptCultures.khmer, 0.1, 0.2)],
  [3, culture(scriptCultures.arabic, 0.25, 0.18)],
  [2, culture(scriptCultures.somali, 0, 0.45)],
  [2, culture(scriptCultures.geez, 0, 0.12)],
  [1.5, culture(scriptCultures.cyrillic, 0.9, 0.005)],
  [1, culture(latinCultures.filipino, 0.8, 0.005)],
] as const;

const parent = (culture: FundCulture, random: Random, kin: Kin, birth: string): FundPerson => ({
  person: culture.names.person(random, kin),
  birth,
  suffix: '',
});

/** Children of the head; 3% of households with two have twins, and 3% a child with the head's own name. */
const childrenOf = (
  random: Random,
  culture: FundCulture,
  kin: Kin,
  head: FundPerson,
  number: number,
): readonly FundPerson[] => {
  const headYear = Number(head.birth.slice(0, 4));
  const children: FundPerson[] = [];
  const hasTwins = number > 1 && random.chance(0.04);
  for (let child = 0; child < number; child += 1) {
    const year = Math.min(2026, headYear + 18 + random.below(24));
    const own = bornBetween(random, year, year, culture.heaped);
    const birth = hasTwins && child === 1 ? (children[0]?.birth ?? own) : own;
    const isNamesake = child === 0 && random.chance(0.03);
    const person = isNamesake ? head.person : culture.names.person(random, kin);
    children.push({ person, birth, suffix: isNamesake && random.chance(0.6) ? ' Jr' : '' });
  }
  return children;
};

const unitOf = (random: Random, most: number): string => String(1 + random.below(most));

/** Where they live: shelter (2%), a large building, a triple-decker or a house; shelters hold some hundreds each. */
const homeOf = (random: Random, households: number): { building: number; unit: string } => {
  const kind = random.next();
  if (kind < 0.02) return { building: random.below(Math.max(2, Math.round((households * 0.02) / 300))), unit: '' };
  if (kind < 0.3)
    return {
      building: 100_000 + random.below(Math.max(3, Math.round((households * 0.28) / 120))),
      unit: unitOf(random, 180),
    };
  const building = 1_000_000 + random.below(Math.max(10, Math.round(households * 0.38)));
  return kind < 0.75 ? { building, unit: unitOf(random, 3) } : { building: building + 100_000_000, unit: '' };
};

/** Whether the building of this number is a shelter. */
export const isShelter = (building: number): boolean => building < 100_000;

/** Own phone (88%), one of a caseworker (4%), the shelter's, or none. */
const phoneOf = (random: Random, seed: number, household: number, households: number, building: number): string => {
  if (isShelter(building) && random.chance(0.3)) return phoneDigits(seed, building);
  const kind = random.next();
  if (kind < 0.04)
    return phoneDigits(seed, 100_000 + Math.floor(Math.max(2, (households * 0.04) / 50) * random.next() ** 1.5));
  return kind < 0.92 ? phoneDigits(seed, 1_000_000 + household * 8) : '';
};

const providers = [
  'gmail.com',
  'gmail.com',
  'gmail.com',
  'yahoo.com',
  'hotmail.com',
  'icloud.com',
  'outlook.com',
] as const;
const emailOf = (random: Random, seed: number, household: number, head: FundPerson): string => {
  const kind = random.next();
  if (kind < 0.45) return '';
  if (kind < 0.46) return `advocate${random.below(40)}@outreach.example.org`;
  const { own, family } = head.person.write(randomOf(seed, household, 31), false);
  const letters = (text: string): string =>
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]/g, '');
  return `${letters(own).slice(0, 9)}${random.chance(0.5) ? '.' : ''}${letters(family).slice(0, 12)}${random.below(1000)}@${random.pick(providers)}`;
};

const standalone = (seed: number, household: number, households: number): FundHousehold => {
  const random = randomOf(seed, 6, household);
  const culture = weighed(random, cultures);
  const kin = culture.names.kin(random);
  const head = parent(culture, random, kin, adultBorn(random, culture.heaped));
  const theirs = culture.names.kin(random);
  const spouseKin = random.chance(culture.sameFamily) ? { ...theirs, family: kin.family } : theirs;
  const spouseYear = Math.min(2006, Number(head.birth.slice(0, 4)) + random.below(13) - 6);
  const hasSpouse = random.chance(0.46);
  const spouse = hasSpouse
    ? parent(culture, random, spouseKin, bornBetween(random, spouseYear, spouseYear, culture.heaped))
    : undefined;
  const number = weighed(random, [
    [34, 0],
    [24, 1],
    [22, 2],
    [12, 3],
    [8, 4],
  ]);
  const others = childrenOf(random, culture, { ...kin, father: theirs.family }, head, number);
  const home = homeOf(random, households);
  const phone = phoneOf(random, seed, household, households, home.building);
  return { culture, kin, head, spouse, others, ...home, phone, email: emailOf(random, seed, household, head) };
};

/**
 * The household of this number. Of eight neighbours by number the second may be an adult child or a sibling of the first with
 * a household of their own, often in the same building and sometimes with the same name or phone; the third a roommate of the first.
 */
export const fundHousehold = (seed: number, household: number, households: number): FundHousehold => {
  const own = standalone(seed, household, households);
  const place = household % 8;
  const random = randomOf(seed, 7, household);
  if ((place !== 1 && place !== 2) || !random.chance(place === 1 ? 0.3 : 0.16)) return own;
  const near = standalone(seed, household - place, households);
  const home = { building: near.building, unit: place === 2 || random.chance(0.3) ? near.unit : own.unit };
  if (place === 2) return { ...own, ...home };
  const { culture } = near;
  const isNamesake = random.chance(0.1);
  const relative = { ...near.kin, father: isNamesake ? near.kin.father : mixed(near.kin.father, 3) };
  const year = Number(near.head.birth.slice(0, 4));
  const born =
    year < 1984 && random.chance(0.7)
      ? year + 20 + random.below(Math.max(1, 2006 - year - 20))
      : Math.min(2006, year + random.below(15) - 7);
  const head = {
    person: isNamesake ? near.head.person : culture.names.person(random, relative),
    birth: bornBetween(random, born, born, culture.heaped),
    suffix: isNamesake && random.chance(0.5) ? ' Jr' : '',
  };
  const phone = random.chance(0.05) ? near.phone : own.phone;
  return {
    ...own,
    culture,
    kin: relative,
    head,
    spouse: undefined,
    others: childrenOf(random, culture, relative, head, own.others.length),
    ...(random.chance(0.4) ? home : {}),
    phone,
  };
};
