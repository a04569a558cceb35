import { describe, expect, test } from 'vitest';
import { matchKeys } from './match-keys.ts';
import type { MatchProfile } from './match-profile.ts';
import { addressOf, household } from './profiles.fixture.ts';
import { readProfile } from './read-profile.ts';

const textsOf = (profile: MatchProfile): readonly string[] =>
  matchKeys(readProfile(profile)).map(({ kind, text }) => `${kind} ${text}`);

const bare = (given: string, family: string, more: Partial<MatchProfile> = {}): MatchProfile => ({
  names: { given, family },
  phones: [],
  emails: [],
  payees: [],
  members: [],
  ...more,
});

const shared = (a: MatchProfile, b: MatchProfile): readonly string[] => {
  const others = new Set(textsOf(b));
  return textsOf(a).filter((text) => others.has(text));
};

const birthDate = '1979-11-23';

describe('two forms of one household meet', () => {
  test.each<readonly [string, MatchProfile, MatchProfile, RegExp]>([
    ['when given and family name are swapped', bare('Ana', 'Lima'), bare('Lima', 'Ana'), /^name x/],
    [
      'when day and month are swapped',
      bare('Ana', 'Lima', { birthDate: '1984-03-07' }),
      bare('Ana', 'Lima', { birthDate: '1984-07-03' }),
      /^birth i/,
    ],
    [
      'when only the date is right',
      bare('Ana', 'Lima', { birthDate }),
      bare('Anya', 'Limoges', { birthDate }),
      /^birth d/,
    ],
    [
      'when the year is wrong',
      bare('Ana', 'Lima', { birthDate }),
      bare('Ana', 'Limma', { birthDate: '1978-11-23' }),
      /^birth m/,
    ],
    [
      'when only the year is known',
      bare('Ana', 'Lima', { birthDate: '1979' }),
      bare('Ana', 'Limma', { birthDate }),
      /^birth y/,
    ],
    ['by a nickname', bare('Bill', 'Smith'), bare('William', 'Smith'), /^name x/],
    [
      'when a surname was dropped',
      bare('Ana', 'García Pérez', { birthDate }),
      bare('Ana', 'García', { birthDate }),
      /^birth y/,
    ],
    [
      'by a phone without its area',
      bare('Ana', 'Lima', { phones: ['617-555-0142'] }),
      bare('Rosa', 'Vega', { phones: ['781-555-0142'] }),
      /^phone 7/,
    ],
    [
      'by an address in another order',
      household({ address: addressOf('12 Elm Street') }),
      household({ address: addressOf('Elm St 12') }),
      /^address p/,
    ],
    [
      'by a name and a postal code',
      household({ address: addressOf('12 Elm St') }),
      household({ address: addressOf('9 Oak Ave') }),
      /^place p/,
    ],
    ['when words were glued', bare('Mary Ann', 'Lopez Vega'), bare('Maryann', 'Lopezvega'), /^name a/],
  ])('%s', (_, one, other, key) => {
    expect(shared(one, other).filter((text) => key.test(text))).not.toEqual([]);
  });

  test.each([
    ['Arabic', 'محمد', 'الحسن', 'Mohammed', 'Al Hassan'],
    ['Arabic', 'فاطمة', 'حسين', 'Fatima', 'Hussein'],
    ['Chinese', '小明', '王', 'Xiaoming', 'Wang'],
    ['Cyrillic', 'Дмитрий', 'Кузнецов', 'Dmitry', 'Kuznetsov'],
    ['Cyrillic', 'Оксана', 'Шевченко', 'Oksana', 'Shevchenko'],
    ['Ge’ez', 'አበበ', 'በቀለ', 'Abebe', 'Bekele'],
    ['Khmer', 'សុខា', 'ជា', 'Sokha', 'Chea'],
    ['Vietnamese', 'Thị Hoa', 'Nguyễn', 'Thi Hoa', 'Nguyen'],
  ])('in %s letters: %s %s', (_, given, family, latinGiven, latinFamily) => {
    expect(shared(bare(given, family), bare(latinGiven, latinFamily))).not.toEqual([]);
    expect(
      shared(bare(given, family, { birthDate }), bare(latinGiven, latinFamily, { birthDate: '1979' })),
    ).not.toEqual([]);
  });

  test('in Chinese characters, a Cantonese spelling meets by surname and year', () => {
    const [han, latin] = [bare('俊仁', '何', { birthDate: '1979' }), bare('Chun Yan', 'Ho', { birthDate: '1979' })];
    expect(shared(han, latin).filter((text) => text.startsWith('birth ys'))).not.toEqual([]);
  });

  test('a member of one is the applicant of another', () => {
    const mother = household({ members: [{ given: 'Luana', family: 'Ferraz', birthDate: '1999-05-18' }] });
    const daughter = bare('LUANA', 'Ferraz', { birthDate: '1999-05-18' });
    expect(shared(mother, daughter).filter((text) => text.startsWith('person '))).not.toEqual([]);
    expect(shared(household(), daughter).filter((text) => text.startsWith('person '))).toEqual([]);
  });

  test('a member without a whole date of birth makes no key', () => {
    for (const birthDate of [undefined, '1999', 'unknown']) {
      const members = [{ given: 'Luana', family: 'Ferraz', birthDate }];
      expect(textsOf(bare('', '', { members }))).toEqual([]);
    }
  });
});

test('people with nothing in common share no key', () => {
  const one = household();
  const other = household({
    names: { given: 'Kwame', family: 'Boateng' },
    birthDate: '1991-02-08',
    phones: ['781-555-0188'],
    emails: ['kwame@example.org'],
    address: { line1: '900 Harborview Rd', city: 'Lynn', region: 'MA', postalCode: '01901' },
  });
  expect(shared(one, other)).toEqual([]);
});
