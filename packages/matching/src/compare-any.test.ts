import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Comparison, compare } from './compare.ts';
import { evidenceCodes, wordsOf } from './evidence.ts';
import { compared, fund, hardTexts, household, narrowProfile, read, wildProfile, worlds } from './profiles.fixture.ts';
import { readProfile } from './read-profile.ts';

const numbersOf = ({ probability, band }: Comparison) => ({ probability, band });

describe('what is missing is neutral', () => {
  const absent = { birthDate: undefined, phones: [], emails: [], payees: [], address: undefined } as const;
  const field = constantFrom('birthDate', 'phones', 'emails', 'payees', 'address' as const);

  test('a field that one form lacks counts as if both lacked it', () => {
    assert(
      property(narrowProfile, narrowProfile, field, (a, b, name) => {
        const [one, other] = [
          { ...a, members: [] },
          { ...b, members: [] },
        ];
        const without = { [name]: absent[name] };
        const missing = compare(readProfile({ ...one, ...without }), readProfile(other), fund);
        const both = compare(readProfile({ ...one, ...without }), readProfile({ ...other, ...without }), fund);
        expect(numbersOf(missing)).toEqual(numbersOf(both));
        expect(missing.words).toBe(both.words);
      }),
      { numRuns: 300 },
    );
  });

  test('an empty text is a field that is missing', () => {
    const empty = { birthDate: '', phones: ['', ' '], emails: [''], payees: [''], address: { line1: '', city: ' ' } };
    expect(compare(read(), readProfile({ ...household(), ...empty }), fund)).toEqual(
      compare(read(), readProfile({ ...household(), ...absent }), fund),
    );
  });

  test('members on one form alone change nothing', () => {
    const members = [{ given: 'Luana', family: 'Ferraz', birthDate: '2015-05-18' }];
    expect(compared({ members }, {})).toEqual(compared({}, {}));
  });

  test('two forms of which nothing is known are none', () => {
    const nothing = readProfile({ names: { given: '', family: '' }, phones: [], emails: [], payees: [], members: [] });
    expect(compare(nothing, nothing, fund)).toMatchObject({ band: 'none', words: 'nothing alike', evidence: [] });
  });
});

describe('comparison as a whole', () => {
  test('the more households there are, the less a likeness is worth', () => {
    assert(
      property(
        narrowProfile,
        narrowProfile,
        integer({ min: 1, max: 1_000_000 }),
        integer({ min: 2, max: 30 }),
        (a, b, households, times) => {
          const [one, other] = [readProfile(a), readProfile(b)];
          const at = (count: number): number =>
            compare(one, other, { households: count, applications: count * 1.4 }).probability;
          // What is believed of a fund before it is counted is more than 1.4 applications to a household.
          expect(at(households * times)).toBeLessThanOrEqual(at(households) + 1e-12);
        },
      ),
    );
  });

  test('a pair that is possible among ten thousand can be none among a million', () => {
    const other = { birthDate: undefined, phones: [], emails: [], address: undefined };
    const name = { names: { given: 'Anderson', family: 'Ferreira' } };
    const at = (households: number) =>
      compared(
        { ...name, ...other, birthDate: '1979' },
        { ...name, ...other, birthDate: '1979' },
        { households, applications: households },
      ).probability;
    expect(at(1_000_000)).toBeLessThan(at(300) / 10);
  });

  test('it is symmetric, in number and in words', () => {
    assert(
      property(narrowProfile, narrowProfile, worlds, (a, b, world) => {
        const [one, other] = [readProfile(a), readProfile(b)];
        const [there, back] = [compare(one, other, world), compare(other, one, world)];
        expect(there.probability).toBeCloseTo(back.probability, 9);
        expect({ ...there, probability: 0 }).toEqual({ ...back, probability: 0 });
      }),
      { numRuns: 2000 },
    );
  });

  test('whatever is handed in, it answers with a probability, a band that fits it, and known evidence', () => {
    assert(
      property(wildProfile, wildProfile, worlds, (a, b, world) => {
        for (const other of [a, b]) {
          const { probability, band, evidence, words } = compare(readProfile(a), readProfile(other), world);
          expect(probability).toBeGreaterThanOrEqual(0);
          expect(probability).toBeLessThanOrEqual(1 + 1e-9);
          expect(band === 'none').toBe(probability < 0.5);
          expect(evidenceCodes).toEqual(expect.arrayContaining([...evidence]));
          expect(words).toBe(wordsOf(evidence));
        }
      }),
    );
  });

  test('hard texts in every field, and sixty members on each form, are compared: what grew faster than their length would not end', () => {
    for (const text of hardTexts) {
      const members = Array.from({ length: 60 }, () => ({ given: text, family: text, birthDate: text }));
      const reading = readProfile({
        names: { given: text, family: text },
        birthDate: text,
        phones: Array.from({ length: 60 }, () => text),
        emails: [text],
        payees: [text],
        address: { line1: text, line2: text, city: text, region: text, postalCode: text, country: text },
        members,
      });
      const { probability } = compare(reading, reading, fund);
      expect(Number.isFinite(probability)).toBe(true);
    }
  });

  test('a person looks at sixty members against sixty others: trying every pairing would not end', () => {
    const members = (family: string) =>
      Array.from({ length: 60 }, (_, at) => ({ given: `Marie Flore ${at}`, family, birthDate: '2015-05-18' }));
    const { band } = compared({ members: members('Pierre-Louis') }, { members: members('Pierre Louis') });
    expect(band).toBe('same');
  });
});
