import { describe, expect, test } from 'vitest';
import { opened } from './funding.fixture.ts';
import { bodyOf, callOf } from './funding-calls.fixture.ts';
import { listFunds } from './list-funds.ts';
import { openFund } from './open-fund.ts';
import { readFund } from './read-fund.ts';

describe('a fund', () => {
  test('is opened once when the request comes twice', async () => {
    const { ports, funderId } = await opened();
    const open = (name: string) => openFund(ports)(callOf({ name, currency: 'USD', funderId }, { key: 'k' }));
    expect(await open('One')).toEqual(await open('One'));
    expect(await open('Two')).toMatchObject({ rejected: 'idempotency-key-reused' });
    expect(bodyOf(await listFunds(ports)(callOf(undefined)))['funds']).toHaveLength(2);
  });

  test('is opened for a confirmed funder only', async () => {
    const { ports, partnerId } = await opened();
    for (const funderId of [partnerId, 'org_00000000000000000000000000' as typeof partnerId]) {
      expect(await openFund(ports)(callOf({ name: 'x', currency: 'USD', funderId }))).toMatchObject({
        rejected: 'invalid',
        errors: [{ pointer: '/funderId' }],
      });
    }
  });

  test('shows what came in, what is set apart, and each slice', async () => {
    const { gift, allotment, fund, ports, partnerId, programId } = await opened();
    await gift();
    await allotment();
    await allotment({ purpose: 'rent', amountMinor: 10_000 });
    await allotment({ amountMinor: 5_000 });
    const expected = {
      receivedMinor: 100_000,
      allottedMinor: 55_000,
      unallottedMinor: 45_000,
      slices: [
        {
          programId,
          partnerId,
          purpose: 'any',
          allottedMinor: 45_000,
          availableMinor: 45_000,
          encumberedMinor: 0,
          spentMinor: 0,
        },
        {
          programId,
          partnerId,
          purpose: 'rent',
          allottedMinor: 10_000,
          availableMinor: 10_000,
          encumberedMinor: 0,
          spentMinor: 0,
        },
      ],
    };
    expect(await fund()).toMatchObject({ ...expected, gifts: [{ amountMinor: 100_000, receivedOn: '2026-11-01' }] });
    expect(bodyOf(await listFunds(ports)(callOf(undefined)))).toMatchObject({ funds: [{ ...expected, gifts: 1 }] });
  });

  test('whose last day is near or passed is marked with what is still unused', async () => {
    const { gift, allotment, ports, fundId } = await opened();
    await gift({ restriction: { until: '2026-12-20' } });
    await allotment();
    const marks = async (now: string) => {
      const [one] = bodyOf(await listFunds(ports)(callOf(undefined, { now })))['funds'] as { lastDay?: unknown }[];
      expect(bodyOf(await readFund(ports)(callOf(undefined, { now, id: fundId })))['lastDay']).toEqual(one?.lastDay);
      return one?.lastDay;
    };
    const figures = { until: '2026-12-20', unusedMinor: 100_000, unallottedMinor: 60_000, availableMinor: 40_000 };
    expect(await marks('2026-11-19T21:00:00.000Z')).toBeUndefined();
    expect(await marks('2026-11-20T21:00:00.000Z')).toEqual({ ...figures, is: 'near' });
    // That day is over everywhere only at noon of the next, as London counts.
    expect(await marks('2026-12-21T11:59:59.000Z')).toEqual({ ...figures, is: 'near' });
    expect(await marks('2026-12-21T12:00:00.000Z')).toEqual({ ...figures, is: 'passed' });
  });

  test('without a last day, or of which nothing is unused, is not marked', async () => {
    const { gift, fund, backTo } = await opened();
    const giftId = String(bodyOf(await gift({ restriction: { until: '2026-11-20' } }))['giftId']);
    expect(await fund()).toMatchObject({ lastDay: { is: 'passed' } });
    await backTo(giftId, 100_000);
    expect(await fund()).not.toHaveProperty('lastDay');
  });

  test('is listed page by page', async () => {
    const { ports } = await opened();
    await openFund(ports)(callOf({ name: 'Two', currency: 'USD' }));
    const first = bodyOf(await listFunds(ports)(callOf(undefined, { limit: 1 })));
    expect(first['funds']).toHaveLength(1);
    expect(first['next']).toBeDefined();
  });

  test('that does not exist is not found', async () => {
    const { ports, gift, allotment } = await opened();
    for (const id of ['fund_x', 'fund_00000000000000000000000000']) {
      expect(await readFund(ports)(callOf(undefined, { id }))).toMatchObject({ rejected: 'not-found' });
      expect(await gift({}, { id })).toMatchObject({ rejected: 'not-found' });
      expect(await allotment({}, { id })).toMatchObject({ rejected: 'not-found' });
    }
  });
});

describe('a gift', () => {
  test('sets what its fund may be spent on, and only money of that kind may follow', async () => {
    const { gift, fund } = await opened();
    await gift({ restriction: { needs: ['rent', 'food'], until: '2027-06-30' } });
    expect(await gift({ restriction: { needs: ['food', 'rent', 'food'], until: '2027-06-30' } })).toMatchObject({
      status: 201,
    });
    expect(await fund()).toMatchObject({
      receivedMinor: 200_000,
      restriction: { needs: ['food', 'rent'], until: '2027-06-30' },
    });
    const refused = await gift();
    expect(refused).toMatchObject({ rejected: 'restricted' });
    expect(refused).toHaveProperty('detail', expect.stringContaining('Open another fund'));
  });

  test('is of the fund’s currency, of its funder, has come already, and may be spent on some day', async () => {
    const { gift, funderId, otherFunderId, partnerId } = await opened();
    expect(await gift({ currency: 'EUR' })).toMatchObject({ rejected: 'invalid', errors: [{ pointer: '/currency' }] });
    expect(await gift({ currency: 'USD', funderId })).toMatchObject({ status: 201 });
    expect(await gift({ funderId: otherFunderId })).toMatchObject({ rejected: 'restricted' });
    expect(await gift({ funderId: partnerId })).toMatchObject({
      rejected: 'invalid',
      errors: [{ pointer: '/funderId' }],
    });
    expect(await gift({ receivedOn: '2026-11-23' })).toMatchObject({
      rejected: 'invalid',
      errors: [{ pointer: '/receivedOn' }],
    });
    expect(await gift({ restriction: { from: '2026-12-02', until: '2026-12-01' } })).toMatchObject({
      rejected: 'invalid',
      errors: [{ pointer: '/restriction/until' }],
    });
  });

  test('is recorded once when it is sent again, and a key does not stand for another fund', async () => {
    const { gift, fund, ports } = await opened();
    expect(await gift({}, { key: 'k' })).toEqual(await gift({}, { key: 'k' }));
    expect(await gift({ amountMinor: 1 }, { key: 'k' })).toMatchObject({ rejected: 'idempotency-key-reused' });
    const other = String(bodyOf(await openFund(ports)(callOf({ name: 'Two', currency: 'USD' })))['fundId']);
    expect(await gift({}, { key: 'k', id: other })).toMatchObject({ rejected: 'idempotency-key-reused' });
    expect(await fund()).toMatchObject({ receivedMinor: 100_000 });
  });

  test('counts each time when two arrive at the same moment, and once when one arrives twice', async () => {
    const { gift, fund } = await opened();
    await Promise.all([gift(), gift(), gift({}, { key: 'k' }), gift({}, { key: 'k' })]);
    expect(await fund()).toMatchObject({ receivedMinor: 300_000 });
  });
});
