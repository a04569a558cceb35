import { assert, constantFrom, date, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BirthLevel, compareBirths, readBirth } from './births.ts';

const levelOf = (a: string, b: string): BirthLevel | undefined => {
  const [one, other] = [readBirth(a), readBirth(b)];
  return one === undefined || other === undefined ? undefined : compareBirths(one, other);
};

describe('a date of birth as people write it', () => {
  test.each([
    ['1984-03-07', '19840307'],
    ['1984-3-7', '19840307'],
    ['1984/03/07', '19840307'],
    ['1984.03.07', '19840307'],
    ['19840307', '19840307'],
    ['03/07/1984', '19840307'],
    [' 1984-03-07 ', '19840307'],
    ['1984-03-07T00:00:00.000Z', '19840307'],
    ['１９８４-０３-０７', '19840307'],
  ])('%s is whole', (written, digits) => {
    expect(readBirth(written)?.digits).toBe(digits);
  });

  test('of year and month, or of a year alone, that much is known', () => {
    expect(readBirth('1984-03')).toMatchObject({ year: 1984, month: 3, digits: undefined });
    expect(readBirth('1984')).toMatchObject({ year: 1984, month: undefined, digits: undefined });
  });

  test('a day in the place of a month keeps the date, since people swap them', () => {
    expect(readBirth('1984-23-11')?.digits).toBe('19842311');
  });

  test('a month or a day that cannot be leaves the year', () => {
    for (const impossible of ['1984-13-40', '1984-00-12', '1984-07-00', '1984-99-99', '1984-13-13']) {
      expect(readBirth(impossible), impossible).toMatchObject({ year: 1984, digits: undefined });
    }
  });

  test('a year that cannot be, words, and what fills forms are no date', () => {
    for (const none of [
      '',
      'unknown',
      '0001-01-01',
      '9999-12-31',
      '1900-01-01',
      '1900',
      'about 1984',
      '84',
      '7 March',
    ]) {
      expect(readBirth(none), none).toBeUndefined();
    }
  });

  test('1 January is known as what is written for an unknown day', () => {
    expect(readBirth('1984-01-01')?.isNewYear).toBe(true);
    expect(readBirth('1984-01-02')?.isNewYear).toBe(false);
  });

  test('any text is read without a fault, and only the first forty characters of it', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 100 }), (text) => {
        const birth = readBirth(text);
        if (birth?.digits !== undefined) expect(birth.digits).toMatch(/^\d{8}$/);
      }),
    );
    expect(readBirth(`${' '.repeat(50)}1984-03-07`)).toBeUndefined();
  });
});

describe('two dates of birth', () => {
  test.each([
    ['1984-03-07', '1984-03-07', 'equal'],
    ['1984-01-01', '1984-01-01', 'equal-new-year'],
    ['1984-03-07', '1984-07-03', 'swapped'],
    ['1984-03-07', '1984-03-08', 'near'],
    ['1984-03-07', '1948-03-07', 'near'],
    ['1984-03-07', '1984-03-29', 'two-parts'],
    ['1984-03-07', '1991-03-07', 'two-parts'],
    ['1984-03', '1984-03-19', 'year-month'],
    ['1984-03', '1984-04-19', 'year'],
    ['1984-03-07', '1984-11-29', 'year'],
    ['1984', '1984-11-29', 'year-only'],
    ['1984-01-01', '1984-11-29', 'year-only'],
    ['1984-03-07', '1985-03-19', 'far'],
    ['1984', '1986-11-29', 'close-year'],
    ['1984-03-07', '1991-11-29', 'different'],
    ['1984-03-07', '2009-11-29', 'generation-apart'],
    ['1984', '2009', 'generation-apart'],
    ['1984', '1990', 'different'],
  ] as const)('%s and %s are %s', (a, b, level) => {
    expect(levelOf(a, b)).toBe(level);
    expect(levelOf(b, a)).toBe(level);
  });

  test('1 January against another day of another year says no more than the years do', () => {
    expect(levelOf('1984-01-01', '1985-01-02')).toBe('close-year');
    expect(levelOf('1984-01-01', '1991-01-01')).toBe('different');
  });

  test('every slip of one digit in a whole date is near, or what it happens to be', () => {
    const digit = constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    const day = date({ min: new Date('1930-02-02'), max: new Date('2015-12-30'), noInvalidDate: true });
    assert(
      property(day, digit, constantFrom(0, 1, 2, 3), (at, slip, place) => {
        const written = at.toISOString().slice(0, 10);
        const slipped = `${written.slice(0, place)}${slip}${written.slice(place + 1)}`;
        const level = levelOf(written, slipped);
        if (written.endsWith('-01-01') || level === undefined) return;
        expect(level).toBe(slipped === written ? 'equal' : 'near');
      }),
    );
  });

  test('agreement is symmetric, and a date agrees with itself', () => {
    const part = constantFrom(
      '1984',
      '1984-03',
      '1984-03-07',
      '1984-07-03',
      '1985-03-07',
      '1984-01-01',
      '2010-05-05',
      '1940',
    );
    assert(
      property(part, part, (a, b) => {
        expect(levelOf(a, b)).toBe(levelOf(b, a));
        expect(levelOf(a, a)).toMatch(/^(equal|equal-new-year|year-month|year-only)$/);
      }),
    );
  });
});
