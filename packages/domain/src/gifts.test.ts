// Gifts and money in words: one form for a restriction, exact digits.
import { describe, expect, test } from 'vitest';
import { refuseAllotmentOf, refuseGift, restrictionForm, restrictionWords } from './gifts.ts';
import { moneyDigits, moneyWords } from './money-words.ts';

const fund = {
  id: 'fund_1',
  name: 'River',
  currency: 'USD',
  receivedMinor: 1000,
  allottedMinor: 400,
  gifts: [],
  slices: [],
};
const gift = { amountMinor: 1, receivedOn: '2026-11-01', restriction: {} };
const now = '2026-11-21T21:00:00.000Z';

describe('a restriction', () => {
  test('has one form whatever the order of its lists', () => {
    expect(restrictionForm({ needs: ['rent', 'food', 'rent'], areas: undefined })).toEqual({ needs: ['food', 'rent'] });
    expect(
      refuseGift(
        { ...fund, restriction: { areas: ['US-MA', 'US-NH'] } },
        { ...gift, restriction: { areas: ['US-NH', 'US-MA'] } },
        now,
      ),
    ).toBeUndefined();
  });

  test('is said in words', () => {
    expect(restrictionWords({})).toBe('free of restrictions');
    expect(
      restrictionWords({
        needs: ['rent'],
        areas: ['US-MA'],
        from: '2026-01-01',
        until: '2026-12-31',
        assistanceListing: '21.023',
      }),
    ).toBe('only for rent, only in US-MA, from 2026-01-01, until 2026-12-31, under assistance listing 21.023');
  });

  test('of the first gift is whatever it is; of a later one it is the same', () => {
    expect(refuseGift(fund, { ...gift, restriction: { until: '2027-01-01' } }, now)).toBeUndefined();
    expect(
      refuseGift({ ...fund, restriction: {} }, { ...gift, restriction: { until: '2027-01-01' } }, now),
    ).toMatchObject({ rejected: 'restricted' });
    expect(refuseGift({ ...fund, restriction: { assistanceListing: '21.023' } }, gift, now)).toMatchObject({
      rejected: 'restricted',
    });
  });
});

test('a gift of today is recorded wherever today has begun, one of the day after is not', () => {
  expect(refuseGift(fund, { ...gift, receivedOn: '2026-11-22' }, now)).toBeUndefined();
  expect(refuseGift(fund, { ...gift, receivedOn: '2026-11-23' }, now)).toMatchObject({ rejected: 'invalid' });
});

test('an allotment may take the last cent and may be made on the last day', () => {
  const allotment = {
    program: { name: 'Rent', currency: 'USD' },
    purpose: 'rent',
    amountMinor: 600,
    today: '2026-11-21',
  };
  const restricted = { ...fund, restriction: { needs: ['rent'], until: '2026-11-21' } };
  expect(refuseAllotmentOf(restricted, allotment)).toBeUndefined();
  expect(refuseAllotmentOf(restricted, { ...allotment, amountMinor: 601 })).toMatchObject({
    rejected: 'insufficient-funds',
  });
  expect(refuseAllotmentOf(restricted, { ...allotment, today: '2026-11-22' })).toMatchObject({
    rejected: 'restricted',
  });
  expect(refuseAllotmentOf(restricted, { ...allotment, purpose: 'food' })).toMatchObject({ rejected: 'restricted' });
  expect(refuseAllotmentOf(fund, { ...allotment, program: { name: 'Abroad', currency: 'EUR' } })).toMatchObject({
    rejected: 'invalid',
  });
});

test('money is written as its currency writes it, to the last minor unit', () => {
  expect(moneyWords(123_456, 'USD')).toBe('$1,234.56');
  expect(moneyWords(5, 'JPY')).toBe('¥5');
  expect([0, 5, 100_000, -123, 9_007_199_254_740_991].map((minor) => moneyDigits(minor, 'USD'))).toEqual([
    '0.00',
    '0.05',
    '1000.00',
    '-1.23',
    '90071992547409.91',
  ]);
  expect(moneyDigits(7, 'JPY')).toBe('7');
  expect(moneyDigits(1234, 'KWD')).toBe('1.234');
});
