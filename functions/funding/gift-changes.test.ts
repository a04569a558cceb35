// Gifts that shrink or go back: never what is allotted, never more than is left, and each once.
import { describe, expect, test } from 'vitest';
import { opened } from './funding.fixture.ts';
import { bodyOf, callOf } from './funding-calls.fixture.ts';
import { openFund } from './open-fund.ts';

const withGift = async () => {
  const house = await opened();
  const giftId = String(bodyOf(await house.gift())['giftId']);
  await house.allotment();
  return { ...house, giftId };
};

describe('a gift', () => {
  test('that is reduced below what is allotted is refused, and told by how much and what to do', async () => {
    const { reduce, backTo, giftId, sound } = await withGift();
    const refused = {
      rejected: 'over-committed',
      detail:
        'The fund "River 2026" has $600.00 that is not allotted, and $600.01 would leave it: $0.01 too much. Move at least $0.01 of its allotments back to the fund first, then do this again.',
      facts: { shortMinor: 1, unallottedMinor: 60_000, amountMinor: 60_001 },
    };
    expect(await reduce(giftId, 60_001)).toMatchObject(refused);
    expect(await backTo(giftId, 60_001)).toMatchObject(refused);
    expect(await sound()).toEqual([]);
  });

  test('may be reduced and given back to the last cent that is not allotted, and shows what is left of it', async () => {
    const { reduce, backTo, giftId, fund, sound } = await withGift();
    expect(await reduce(giftId, 10_000)).toMatchObject({ status: 200, body: { giftId, unallottedMinor: 50_000 } });
    expect(await backTo(giftId, 50_000)).toMatchObject({ status: 200, body: { giftId, unallottedMinor: 0 } });
    expect(await fund()).toMatchObject({
      receivedMinor: 90_000,
      givenBackMinor: 50_000,
      allottedMinor: 40_000,
      unallottedMinor: 0,
      gifts: [
        {
          giftId,
          receivedOn: '2026-11-01',
          amountMinor: 100_000,
          reducedMinor: 10_000,
          givenBackMinor: 50_000,
          leftMinor: 40_000,
        },
      ],
    });
    expect(await reduce(giftId, 1)).toMatchObject({
      rejected: 'over-committed',
      facts: { shortMinor: 1, unallottedMinor: 0 },
    });
    expect(await sound()).toEqual([]);
  });

  test('gives no more than is left of it, though the fund holds more', async () => {
    const { gift, reduce, backTo, giftId, sound } = await withGift();
    await gift({ amountMinor: 900_000 });
    for (const refused of [await reduce(giftId, 100_001), await backTo(giftId, 100_001)])
      expect(refused).toMatchObject({
        rejected: 'invalid',
        detail: "Of this gift $1,000.00 is left, so $1,000.01 can't be taken from it.",
        errors: [{ pointer: '/amountMinor', code: 'more-than-left' }],
        facts: { leftMinor: 100_000 },
      });
    expect(await sound()).toEqual([]);
  });

  test('is given back on a day that has come, after it arrived, in its own currency', async () => {
    const { reduce, backTo, giftId } = await withGift();
    for (const givenBackOn of ['2026-10-31', '2026-11-23'])
      expect(await backTo(giftId, 1, { givenBackOn })).toMatchObject({
        rejected: 'invalid',
        errors: [{ pointer: '/givenBackOn' }],
      });
    const otherCurrency = { rejected: 'invalid', errors: [{ pointer: '/currency', code: 'other-currency' }] };
    expect(await backTo(giftId, 1, { currency: 'EUR' })).toMatchObject(otherCurrency);
    expect(await reduce(giftId, 1, { currency: 'EUR' })).toMatchObject(otherCurrency);
    expect(await reduce(giftId, 1, { currency: 'USD' })).toMatchObject({ status: 200 });
  });

  test('of another fund, or of none, is not found', async () => {
    const { reduce, backTo, giftId, ports } = await withGift();
    const other = String(bodyOf(await openFund(ports)(callOf({ name: 'Two', currency: 'USD' })))['fundId']);
    for (const [of, id] of [
      [giftId, other],
      ['gift_00000000000000000000000000', undefined],
      ['gift_x', undefined],
      [giftId, 'fund_x'],
    ] as const) {
      const more = id === undefined ? {} : { id };
      expect(await reduce(of, 1, more)).toMatchObject({ rejected: 'not-found' });
      expect(await backTo(of, 1, {}, more)).toMatchObject({ rejected: 'not-found' });
    }
  });

  test('is changed once when the request comes twice, and a key does not stand for another gift', async () => {
    const { gift, reduce, backTo, giftId, fund } = await withGift();
    const second = String(bodyOf(await gift())['giftId']);
    expect(await reduce(giftId, 5, { key: 'r' })).toEqual(await reduce(giftId, 5, { key: 'r' }));
    expect(await backTo(giftId, 7, {}, { key: 'b' })).toEqual(await backTo(giftId, 7, {}, { key: 'b' }));
    expect(await reduce(giftId, 6, { key: 'r' })).toMatchObject({ rejected: 'idempotency-key-reused' });
    expect(await reduce(second, 5, { key: 'r' })).toMatchObject({ rejected: 'idempotency-key-reused' });
    expect(await fund()).toMatchObject({ receivedMinor: 199_995, givenBackMinor: 7 });
  });

  test('never gives more than there is, however much happens at the same moment', async () => {
    const { reduce, backTo, allotment, giftId, fund, sound } = await withGift();
    await Promise.all([reduce(giftId, 40_000), backTo(giftId, 40_000), allotment(), reduce(giftId, 40_000)]);
    const { unallottedMinor } = await fund();
    expect(unallottedMinor).toBe(20_000);
    expect(await sound()).toEqual([]);
  });
});

describe('federal money', () => {
  test('is kept apart, and the number alone says that it is federal', async () => {
    const { gift, fund, allotment } = await opened();
    await gift({ restriction: { assistanceListing: '21.023' } });
    expect(await gift({ restriction: { federal: true, assistanceListing: '21.023' } })).toMatchObject({ status: 201 });
    expect(await gift()).toMatchObject({
      rejected: 'restricted',
      detail: expect.stringContaining('federal, under assistance listing 21.023'),
    });
    expect(await fund()).toMatchObject({ restriction: { federal: true, assistanceListing: '21.023' } });
    expect(await allotment({ purpose: 'operations' })).toMatchObject({ rejected: 'restricted' });
  });
});
