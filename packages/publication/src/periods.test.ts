import { describe, expect, test } from 'vitest';
import {
  cutOffOf,
  isClosed,
  overlaps,
  periodNamed,
  quarter,
  quarterOf,
  quartersOf,
  roundOf,
  yearPeriod,
} from './periods.ts';

describe('a period', () => {
  test('is open to its last millisecond and closed from the next one on', () => {
    const last = quarter(2026, 4);
    expect(isClosed(last, '2026-12-31T23:59:59.999Z')).toBe(false);
    expect(isClosed(last, '2027-01-01T00:00:00.000Z')).toBe(true);
    expect(cutOffOf(last)).toBe('2027-01-01T00:00:00.000Z');
  });

  test('has no day in common with the next one', () => {
    const quarters = quartersOf(2026);
    expect(quarters.map(({ name, from, until }) => [name, from, until])).toEqual([
      ['2026-Q1', '2026-01-01', '2026-03-31'],
      ['2026-Q2', '2026-04-01', '2026-06-30'],
      ['2026-Q3', '2026-07-01', '2026-09-30'],
      ['2026-Q4', '2026-10-01', '2026-12-31'],
    ]);
    for (const [place, each] of quarters.entries())
      for (const [other, another] of quarters.entries()) expect(overlaps(each, another)).toBe(place === other);
    expect(quarters.every((each) => overlaps(each, yearPeriod(2026)))).toBe(true);
  });

  test('knows a leap day', () => {
    expect(quarter(2028, 1).until).toBe('2028-03-31');
    expect(cutOffOf(roundOf('2028-02-01', '2028-02-28'))).toBe('2028-02-29T00:00:00.000Z');
  });

  test.each(['2026-Q0', '2026-Q5', '2026-q4', '26-Q4', '2026-Q4 ', '2026-13', '', 'Q4', '20260'])(
    'is not named %j',
    (name) => {
      expect(periodNamed(name)).toBeUndefined();
    },
  );

  test('is found by its name and by a day in it', () => {
    expect(periodNamed('2026-Q4')).toEqual(quarter(2026, 4));
    expect(periodNamed('2026')).toEqual(yearPeriod(2026));
    expect(quarterOf('2026-12-31T23:59:59.999Z')).toEqual(quarter(2026, 4));
    expect(quarterOf('2026-04-01')).toEqual(quarter(2026, 2));
  });
});
