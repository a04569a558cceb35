// Gifts and money in words: one form for a restriction, what may be taken from a gift again, exact digits.
import { describe, expect, test } from 'vitest';
import {
  isUnrestricted,
  refuseGift,
  refuseGivenBackOn,
  refuseTaking,
  restrictionForm,
  restrictionWords,
} from './gifts.ts';
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

  test('under an assistance listing number is federal, whether that is told or not', () => {
    const form = { federal: true, assistanceListing: '21.023' };
    expect(restrictionForm({ assistanceListing: '21.023' })).toEqual(form);
    expect(restrictionForm({ federal: true, assistanceListing: '21.023' })).toEqual(form);
    expect(restrictionForm({ federal: false })).toEqual({});
    const recordedBefore = { ...fund, restriction: { assistanceListing: '21.023' } };
    expect(
      refuseGift(recordedBefore, { ...gift, restriction: { federal: true, assistanceListing: '21.023' } }, now),
    ).toBeUndefined();
  });

  test('is none when nothing is told', () => {
    expect([undefined, {}, restrictionForm({ federal: false })].map(isUnrestricted)).toEqual([true, true, true]);
    expect([{ needs: ['rent'] }, { until: '2026-12-31' }, { assistanceListing: '21.023' }].map(isUnrestricted)).toEqual(
      [false, false, false],
    );
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
    ).toBe('only for rent, only in US-MA, from 2026-01-01, until 2026-12-31, federal, under assistance listing 21.023');
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

test('a gift that would take its fund beyond exact sums, or is of another currency, is refused', () => {
  expect(refuseGift({ ...fund, receivedMinor: 10 ** 14 }, gift, now)).toMatchObject({
    rejected: 'invalid',
    errors: [{ pointer: '/amountMinor', code: 'too-much' }],
  });
  expect(refuseGift(fund, { ...gift, currency: 'EUR' }, now)).toMatchObject({
    rejected: 'invalid',
    errors: [{ pointer: '/currency', code: 'other-currency' }],
  });
});

describe('what is taken from a gift', () => {
  const held = { ...fund, gifts: [{ giftId: 'gift_1', amountMinor: 700, receivedOn: '2026-11-10' }] };
  const taking = (amountMinor: number, more = {}) => refuseTaking(held, { giftId: 'gift_1', amountMinor, ...more });

  test('is at most what is not allotted, to the cent; more is told by how much', () => {
    expect(taking(600)).toBeUndefined();
    expect(taking(601)).toMatchObject({
      rejected: 'over-committed',
      detail:
        'The fund "River" has $6.00 that is not allotted, and $6.01 would leave it: $0.01 too much. Move at least $0.01 of its allotments back to the fund first, then do this again.',
      facts: { shortMinor: 1, unallottedMinor: 600, amountMinor: 601 },
    });
  });

  test('is at most what is left of that gift, whatever the fund holds besides', () => {
    expect(taking(701)).toMatchObject({
      rejected: 'invalid',
      errors: [{ pointer: '/amountMinor' }],
      facts: { leftMinor: 700 },
    });
  });

  test('is of a gift of this fund, in its currency', () => {
    expect(taking(1, { giftId: 'gift_2' })).toMatchObject({ rejected: 'not-found' });
    expect(taking(1, { currency: 'EUR' })).toMatchObject({ rejected: 'invalid', errors: [{ pointer: '/currency' }] });
    expect(taking(1, { currency: 'USD' })).toBeUndefined();
  });

  test('was given back on a day after the gift came and not after tomorrow', () => {
    const on = (day: string) => refuseGivenBackOn(held, 'gift_1', day, now);
    expect([on('2026-11-10'), on('2026-11-22')]).toEqual([undefined, undefined]);
    for (const day of ['2026-11-09', '2026-11-23'])
      expect(on(day)).toMatchObject({ rejected: 'invalid', errors: [{ pointer: '/givenBackOn' }] });
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
