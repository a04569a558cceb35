import { describe, expect, test } from 'vitest';
import { escheatedUpTo, escheatOn, staleOn } from './check-dates.ts';

describe('a check that nobody cashes', () => {
  test.each([
    ['2026-11-20', '2027-05-19', '2029-11-20'],
    ['2028-02-29', '2028-08-27', '2031-03-01'],
    ['2026-12-31', '2027-06-29', '2029-12-31'],
  ])('issued on %s is stale on %s and the state’s to keep on %s', (issuedOn, stale, escheat) => {
    expect([staleOn(issuedOn), escheatOn(issuedOn)]).toEqual([stale, escheat]);
  });

  test('is found by its day of issue on the day of escheat, whatever the calendar does', () => {
    for (let day = Date.UTC(2027, 11, 1); day < Date.UTC(2032, 3, 1); day += 86_400_000) {
      const issuedOn = new Date(day).toISOString().slice(0, 10);
      expect(issuedOn <= escheatedUpTo(escheatOn(issuedOn))).toBe(true);
    }
  });
});
