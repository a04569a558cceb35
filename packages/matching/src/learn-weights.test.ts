import { expect, test } from 'vitest';
import { learnWeights, type Population } from './learn-weights.ts';
import { type Likeness, likeness } from './likeness.ts';
import { readProfile } from './read-profile.ts';
import { weights } from './shipped-weights.ts';
import type { Shares, Weights } from './weights.ts';

/** Numbers from 0 to 1, the same each time. */
const dice = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu', 'na', 'pe', 'ri', 'so', 'tu', 'va'];

/** What goes wrong on a second form, by how often. */
const slips = { phoneChanged: 0.3, birthSlipped: 0.12, birthSwapped: 0.05, moved: 0.2 };

type Person = {
  given: string;
  family: string;
  year: number;
  month: number;
  day: number;
  phone: number;
  postal: number;
};

const people = (count: number, roll: () => number): readonly Person[] => {
  const below = (most: number): number => Math.floor(roll() * most);
  const name = (): string => Array.from({ length: 3 }, () => syllables[below(syllables.length)]).join('');
  return Array.from({ length: count }, () => ({
    given: name(),
    family: name(),
    year: 1940 + below(60),
    month: 2 + below(11),
    day: 13 + below(15),
    phone: 1_000_000 + below(9_000_000),
    postal: 10_000 + below(80_000),
  }));
};

const again = (person: Person, roll: () => number): Person => {
  const born = roll();
  return {
    ...person,
    phone: roll() < slips.phoneChanged ? 1_000_000 + Math.floor(roll() * 9_000_000) : person.phone,
    postal: roll() < slips.moved ? 10_000 + Math.floor(roll() * 80_000) : person.postal,
    ...(born < slips.birthSlipped ? { day: person.day - 10 } : {}),
    ...(born > 1 - slips.birthSwapped ? { month: person.day, day: person.month } : {}),
  };
};

const two = (part: number): string => String(part).padStart(2, '0');

const readingOf = ({ given, family, year, month, day, phone, postal }: Person) =>
  readProfile({
    names: { given, family },
    birthDate: `${year}-${two(month)}-${two(day)}`,
    phones: [`+1617${phone}`],
    emails: [],
    payees: [],
    address: { postalCode: String(postal) },
    members: [],
  });

/** Pairs without labels: 500 people twice, and 5,000 times two people. */
const population = (seed: number): Population => {
  const roll = dice(seed);
  const persons = people(500, roll);
  const readings = persons.map(readingOf);
  const pairs: Likeness[] = persons.map((person, at) =>
    likeness(readings[at] ?? readingOf(person), readingOf(again(person, roll))),
  );
  for (const [at, one] of readings.entries()) {
    for (let next = 1; next <= 10; next++)
      pairs.push(likeness(one, readings[(at + next * 7) % readings.length] ?? one));
  }
  return { pairs, world: { households: 500, applications: 1000 } };
};

/** What one person's forms are believed to be before anything is learnt: wrong, and without careless forms. */
const guessed = <L extends string>(
  table: Readonly<Record<L, Shares>>,
  shares: Readonly<Partial<Record<L, number>>>,
): Readonly<Record<L, Shares>> => {
  const entries = (Object.entries(table) as [L, Shares][]).map(([level, [careful, ...others]]) => [
    level,
    [shares[level] ?? careful, ...others],
  ]);
  return Object.fromEntries(entries) as Record<L, Shares>;
};

const start: Weights = {
  ...weights,
  expected: { ...weights.expected, careless: 0.0001 },
  phone: guessed(weights.phone, { same: 0.4, near: 0.2, different: 0.4 }),
  birth: guessed(weights.birth, { equal: 0.4, near: 0.3, swapped: 0.2 }),
  postalCode: guessed(weights.postalCode, { same: 0.4, near: 0.3, different: 0.3 }),
};

test('from pairs without labels, the shares come near the rates at which forms really go wrong', () => {
  const learnt = learnWeights([population(11), population(12)], start, 8);
  expect(learnt.phone.same[0]).toBeCloseTo(1 - slips.phoneChanged, 1);
  expect(Math.abs(learnt.phone.same[0] - (1 - slips.phoneChanged))).toBeLessThan(0.05);
  expect(Math.abs(learnt.birth.equal[0] - (1 - slips.birthSlipped - slips.birthSwapped))).toBeLessThan(0.05);
  expect(Math.abs(learnt.birth.near[0] - slips.birthSlipped)).toBeLessThan(0.04);
  expect(Math.abs(learnt.birth.swapped[0] - slips.birthSwapped)).toBeLessThan(0.03);
  expect(Math.abs(learnt.postalCode.same[0] - (1 - slips.moved))).toBeLessThan(0.05);
});

test('what it is told of strangers and of households stays, and so does what is not learnt', () => {
  const learnt = learnWeights([population(11)], start, 2);
  for (const level of ['equal', 'near', 'different'] as const) {
    expect(learnt.birth[level].slice(2)).toEqual(start.birth[level].slice(2));
  }
  expect(learnt.payee).toEqual(start.payee);
  expect(learnt.people).toEqual(start.people);
  expect(learnt.expected).toEqual(start.expected);
});

test('a level that was never seen keeps a share, so that it can still be believed', () => {
  const learnt = learnWeights([population(11)], start, 8);
  expect(learnt.given.nickname[0]).toBeGreaterThan(0);
  expect(learnt.city.near[0]).toBeGreaterThan(0);
});

test('each population counts the same, however many pairs it has', () => {
  const small = population(11);
  const large = {
    ...population(12),
    pairs: [...population(12).pairs, ...population(12).pairs, ...population(12).pairs],
  };
  expect(learnWeights([small, large], start, 3)).toEqual(learnWeights([small, population(12)], start, 3));
});

test('it is deterministic, and no rounds teach nothing', () => {
  expect(learnWeights([population(11)], start, 3)).toEqual(learnWeights([population(11)], start, 3));
  expect(learnWeights([population(11)], start, 0)).toBe(start);
});
