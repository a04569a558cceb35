import { array, assert, constantFrom, option, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidence } from './compare.ts';
import { matchKeys, maxMatchKeys } from './match-keys.ts';
import type { MatchProfile } from './match-profile.ts';

const ana: MatchProfile = {
  names: { given: 'Ana', family: 'da Silva' },
  birthDate: '1984-03-07',
  phones: ['+1 617 555 0142'],
  emails: ['ana@example.org'],
  payees: [],
  members: [{ given: 'Rosângela', family: 'da Silva', birthDate: '2015-06-01' }],
};

const anyText = string({ unit: 'binary', maxLength: 60 });
const fewTexts = constantFrom(
  'Ana',
  'ANA',
  'Lima',
  '',
  '617 555 0142',
  '(617) 555-0142',
  'a@example.org',
  'A@example.org',
);
const fewDates = constantFrom('1984-03-07', '2015-06-01', 'unknown', '');
const profileOf = (text: typeof anyText, date: typeof anyText) =>
  record({
    names: record({ given: text, family: text }),
    birthDate: option(date, { nil: undefined }),
    phones: array(text, { maxLength: 60 }),
    emails: array(text, { maxLength: 5 }),
    payees: array(text, { maxLength: 5 }),
    members: array(record({ given: text, family: text, birthDate: option(date, { nil: undefined }) }), {
      maxLength: 60,
    }),
  });
const wild = profileOf(anyText, anyText);
const narrow = record({
  names: record({ given: fewTexts, family: fewTexts }),
  birthDate: option(fewDates, { nil: undefined }),
  phones: array(fewTexts, { maxLength: 2 }),
  emails: array(fewTexts, { maxLength: 2 }),
  payees: array(fewTexts, { maxLength: 1 }),
  members: array(record({ given: fewTexts, family: fewTexts, birthDate: option(fewDates, { nil: undefined }) }), {
    maxLength: 3,
  }),
});

describe('match keys', () => {
  test('an application has one key for each phone, e-mail and person', () => {
    expect(matchKeys(ana)).toEqual([
      { kind: 'email', text: 'ana@example.org' },
      { kind: 'person', text: 'ana|dasilva|1984-03-07' },
      { kind: 'person', text: 'rosangela|dasilva|2015-06-01' },
      { kind: 'phone', text: '+16175550142' },
    ]);
  });

  test('a member of one application meets the applicant of another', () => {
    const daughter: MatchProfile = {
      names: { given: 'ROSANGELA', family: 'Da Silva' },
      birthDate: '2015-06-01',
      phones: [],
      emails: [],
      payees: [],
      members: [],
    };
    const [only] = matchKeys(daughter);
    expect(matchKeys(ana)).toContainEqual(only);
  });

  test('a name without a birth date is no key, and neither is a birth date without a name', () => {
    const nameless: MatchProfile = {
      names: { given: '😀', family: '' },
      birthDate: '1984-03-07',
      phones: [],
      emails: [],
      payees: [],
      members: [{ given: 'Ana', family: 'Lima' }],
    };
    expect(matchKeys(nameless)).toEqual([]);
  });

  test('the applicant and the phones are kept when a household has more people than there is room for', () => {
    const members = Array.from({ length: 60 }, (_, at) => ({
      given: `Child ${at}`,
      family: 'Lima',
      birthDate: '2015-06-01',
    }));
    const keys = matchKeys({ ...ana, members });
    expect(keys).toHaveLength(maxMatchKeys);
    expect(keys).toContainEqual({ kind: 'phone', text: '+16175550142' });
    expect(keys).toContainEqual({ kind: 'person', text: 'ana|dasilva|1984-03-07' });
  });

  test('whatever is handed in, keys are distinct, sorted and few', () => {
    assert(
      property(wild, (profile) => {
        const keys = matchKeys(profile).map(({ kind, text }) => `${kind}\u0000${text}`);
        expect(keys.length).toBeLessThanOrEqual(maxMatchKeys);
        expect(new Set(keys).size).toBe(keys.length);
        expect([...keys].sort()).toEqual(keys);
      }),
      { numRuns: 60 },
    );
  });
});

describe('match keys and comparison together', () => {
  test('two applications share a key exactly when their comparison asks a person', () => {
    assert(
      property(narrow, narrow, (a, b) => {
        const texts = new Set(matchKeys(a).map(({ kind, text }) => `${kind} ${text}`));
        const meet = matchKeys(b).some(({ kind, text }) => texts.has(`${kind} ${text}`));
        expect(evidence(a, b).verdict).toBe(meet ? 'possible' : 'none');
      }),
      { numRuns: 400 },
    );
  });

  test('comparison is symmetric, never throws and never decides alone', () => {
    assert(
      property(wild, wild, (a, b) => {
        expect(evidence(a, b)).toEqual(evidence(b, a));
        expect(evidence(a, a).verdict).not.toBe('same');
      }),
      { numRuns: 60 },
    );
    assert(
      property(narrow, narrow, (a, b) => {
        expect(evidence(a, b)).toEqual(evidence(b, a));
      }),
      { numRuns: 200 },
    );
  });
});
