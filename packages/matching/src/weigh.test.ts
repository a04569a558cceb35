import { assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likeness } from './likeness.ts';
import { narrowProfile, worlds } from './profiles.fixture.ts';
import { readProfile } from './read-profile.ts';
import { weights } from './shipped-weights.ts';
import { type Bits, bitsOfPair, probabilities, type SharedPeople } from './weigh.ts';
import type { OfPerson, Shares } from './weights.ts';

const nobody: SharedPeople = { isApplicantAmongMembers: false, isMemberShared: undefined };
const silent: Bits = [0, 0, 0, 0, 0];

const expectClose = (one: readonly number[], other: readonly number[]): void => {
  for (const [at, bits] of one.entries()) expect(bits).toBeCloseTo(other[at] ?? Number.NaN, 6);
};

const columnsOf = (levels: readonly (OfPerson | Shares)[]): readonly number[] =>
  (levels[0] ?? []).map((_, column) => levels.reduce((sum, shares) => sum + (shares[column] ?? 0), 0));

describe('the shipped weights', () => {
  test('have a version', () => {
    expect(weights.version).toMatch(/^\d{4}-\d{2}-\d{2}\.\d+$/);
  });

  test.each(['phone', 'email', 'payee', 'line', 'secondLine', 'city', 'postalCode', 'region'] as const)(
    'of %s: every explanation’s shares come to one',
    (field) => {
      for (const sum of columnsOf(Object.values(weights[field]))) {
        expect(sum).toBeGreaterThan(0.95);
        expect(sum).toBeLessThan(1.05);
      }
    },
  );

  test('of dates of birth: the shares of two whole dates come to one, and nearly so where only years are known', () => {
    const { birth } = weights;
    const whole = ['equal', 'swapped', 'near', 'two-parts', 'year', 'far', 'different', 'generation-apart'] as const;
    const years = ['year-only', 'close-year', 'different', 'generation-apart'] as const;
    for (const sum of columnsOf(whole.map((level) => birth[level]))) expect(Math.abs(sum - 1)).toBeLessThan(0.05);
    for (const sum of columnsOf(years.map((level) => birth[level]))) expect(Math.abs(sum - 1)).toBeLessThan(0.15);
  });

  test('of names in one script: a careful person’s shares come to one, a careless one’s were widened beyond', () => {
    for (const part of [weights.given, weights.family]) {
      const { transcribed: _, untranscribed: __, ...ofOneScript } = part;
      const [careful = 0, careless = 0] = columnsOf(Object.values(ofOneScript));
      expect(careful).toBeGreaterThan(0.95);
      expect(careful).toBeLessThan(1.1);
      expect(careless).toBeGreaterThan(0.95);
      expect(careless).toBeLessThan(1.35);
    }
  });

  test('hold nothing but shares', () => {
    const shares = [weights.given, weights.family, weights.birth, weights.phone, weights.line, weights.people]
      .flatMap((table) => Object.values<OfPerson | Shares>(table))
      .flat();
    for (const share of shares) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });

  test('equality speaks for one person more than likeness does, and difference against', () => {
    const bitsOf = (field: 'phone' | 'email' | 'line' | 'city' | 'postalCode', level: string): number => {
      const [careful, , , , , strangers] = (weights[field] as Record<string, Shares>)[level] ?? weights.phone.same;
      return Math.log2(careful / strangers);
    };
    for (const field of ['phone', 'email', 'line', 'city', 'postalCode'] as const) {
      expect(bitsOf(field, 'same'), field).toBeGreaterThan(bitsOf(field, 'near'));
      expect(bitsOf(field, 'near'), field).toBeGreaterThan(bitsOf(field, 'different'));
      expect(bitsOf(field, 'different'), field).toBeLessThan(0);
    }
  });
});

describe('bits of a pair', () => {
  const full = likeness(
    readProfile({
      names: { given: 'Ana', family: 'Lima' },
      birthDate: '1984-03-07',
      phones: ['617-555-0142'],
      emails: ['ana@example.org'],
      payees: ['ba_1'],
      address: { line1: '12 Elm St', city: 'Lynn', region: 'MA', postalCode: '01901' },
      members: [],
    }),
    readProfile({
      names: { given: 'Anna', family: 'Lima' },
      birthDate: '1984-07-03',
      phones: ['617-555-0143'],
      emails: ['lima@example.org'],
      payees: ['ba_1'],
      address: { line1: '14 Elm St', city: 'Lynn', region: 'MA', postalCode: '01902' },
      members: [],
    }),
  );
  const none = Object.fromEntries(Object.keys(full).map((field) => [field, undefined])) as typeof full;
  const fields = Object.keys(full) as (keyof typeof full)[];

  test('nothing known is worth nothing', () => {
    expect(bitsOfPair(none, nobody, weights)).toEqual(silent);
  });

  test('are the sum of what each field says: a field that is missing leaves the others’ bits as they are', () => {
    const whole = bitsOfPair(full, nobody, weights);
    for (const field of fields) {
      const without = bitsOfPair({ ...full, [field]: undefined }, nobody, weights);
      const alone = bitsOfPair({ ...none, [field]: full[field] }, nobody, weights);
      expectClose(
        without.map((bits, at) => bits + (alone[at] ?? 0)),
        whole,
      );
    }
  });

  test('a name says no more than its bound, however long it is, and alone much less', () => {
    const long = 'Szczepanik Wojciechowska Krzyzanowska Grzeszczuk';
    const alone = { names: { given: long, family: long }, phones: [], emails: [], payees: [], members: [] };
    const [ofNames] = bitsOfPair(likeness(readProfile(alone), readProfile(alone)), nobody, weights);
    expect(ofNames).toBe(12);
    const born = readProfile({ ...alone, birthDate: '1990' });
    const [withYear] = bitsOfPair(likeness(born, born), nobody, weights);
    const [ofYear] = bitsOfPair({ ...none, birth: 'year-only' }, nobody, weights);
    expect(withYear - ofYear).toBeCloseTo(26, 6);
  });

  test('the same person among the members speaks for one household more than for one person', () => {
    const [careful, , sameRoof] = bitsOfPair(
      none,
      { isApplicantAmongMembers: true, isMemberShared: undefined },
      weights,
    );
    expect(sameRoof).toBeGreaterThan(careful);
  });
});

describe('probabilities', () => {
  test('are shares of one, whatever the evidence', () => {
    assert(
      property(narrowProfile, narrowProfile, worlds, (a, b, world) => {
        const bits = bitsOfPair(likeness(readProfile(a), readProfile(b)), nobody, weights);
        const all = probabilities(bits, world, weights);
        for (const each of all) expect(each).toBeGreaterThanOrEqual(0);
        expect(all.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  test('more applications to a household raise what is expected, believed only little by little', () => {
    const [few = 0] = probabilities([10, 10, 0, 0, 0], { households: 1000, applications: 1100 }, weights);
    const [many = 0] = probabilities([10, 10, 0, 0, 0], { households: 1000, applications: 3000 }, weights);
    expect(many).toBeGreaterThan(few * 2);
  });

  test('a young fund is taken for one of a few hundred households', () => {
    const at = (households: number): number =>
      probabilities(
        [10, 0, 0, 0, 0],
        { households, applications: households * weights.believed.applicationsEach },
        weights,
      )[0];
    expect(at(1)).toBeCloseTo(at(weights.fewestHouseholds), 9);
    expect(at(weights.fewestHouseholds * 2)).toBeLessThan(at(weights.fewestHouseholds));
  });
});
