// Allotments: no more is set apart than came in, and only for what the gifts are for.
import { balances, entryOf } from '@hearth/domain/ledger';
import { readStreams, stateDifferences } from '@hearth/store/rebuild';
import { describe, expect, test } from 'vitest';
import { opened } from './funding.fixture.ts';
import { now } from './funding-calls.fixture.ts';

const statuses = (outcomes: readonly ({ readonly status: number } | { readonly rejected: string })[]) =>
  outcomes.map((each) => ('status' in each ? each.status : each.rejected)).sort();

describe('an allotment', () => {
  test('takes no more than is left, and says so in money', async () => {
    const { gift, allotment, fund } = await opened();
    await gift();
    expect(await allotment({ amountMinor: 100_001 })).toMatchObject({
      rejected: 'insufficient-funds',
      detail:
        'The fund "River 2026" has $1,000.00 left to allot, and $1,000.01 was asked for. Allot less, or record a gift first.',
      facts: { unallottedMinor: 100_000, amountMinor: 100_001 },
    });
    expect(await allotment({ amountMinor: 100_000 })).toMatchObject({ status: 201, body: { unallottedMinor: 0 } });
    expect(await fund()).toMatchObject({ unallottedMinor: 0 });
  });

  test('never takes more than is left, however many are made at the same moment', async () => {
    const { gift, allotment, fund, tables } = await opened();
    await gift();
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => allotment()));
    expect(statuses(outcomes)).toEqual([201, 201, 'insufficient-funds', 'insufficient-funds']);
    expect(await fund()).toMatchObject({
      allottedMinor: 80_000,
      slices: [{ allottedMinor: 80_000, availableMinor: 80_000 }],
    });
    expect(await stateDifferences(tables, now)).toEqual([]);
  });

  test('stays inside what the gifts are for', async () => {
    const { gift, allotment } = await opened();
    await gift({ restriction: { needs: ['rent'] } });
    expect(await allotment({ purpose: 'food' })).toMatchObject({ rejected: 'restricted' });
    expect(await allotment({ purpose: 'rent' })).toMatchObject({ status: 201 });
    expect(await allotment({ purpose: 'any' })).toMatchObject({ status: 201 });
  });

  test('is not made of money whose last day has passed', async () => {
    const { gift, allotment } = await opened();
    await gift({ restriction: { until: '2026-11-20' } });
    expect(await allotment()).toMatchObject({ rejected: 'restricted', detail: expect.stringContaining('2026-11-20') });
  });

  test('is for a confirmed partner and a program of the same currency', async () => {
    const { gift, allotment, proposedPartnerId, funderId, euroProgramId } = await opened();
    await gift();
    for (const partnerId of [proposedPartnerId, funderId, 'org_00000000000000000000000000'])
      expect(await allotment({ partnerId })).toMatchObject({
        rejected: 'invalid',
        errors: [{ pointer: '/partnerId' }],
      });
    for (const programId of [euroProgramId, 'prg_00000000000000000000000000'])
      expect(await allotment({ programId })).toMatchObject({
        rejected: 'invalid',
        errors: [{ pointer: '/programId' }],
      });
  });

  test('is made once when it is sent again', async () => {
    const { gift, allotment, fund } = await opened();
    await gift();
    expect(await allotment({}, { key: 'k' })).toEqual(await allotment({}, { key: 'k' }));
    expect(await allotment({ amountMinor: 1 }, { key: 'k' })).toMatchObject({ rejected: 'idempotency-key-reused' });
    expect(await fund()).toMatchObject({ allottedMinor: 40_000 });
  });
});

test('the entries of gifts and allotments balance, and agree with the fund', async () => {
  const { gift, allotment, tables, fundId, programId, partnerId } = await opened();
  await gift();
  await allotment();
  const entries = [...(await readStreams(tables)).values()].flat().flatMap((event) => entryOf(event) ?? []);
  expect(Object.fromEntries(balances(entries))).toEqual({
    'cash:bank': 100_000,
    [`netassets:${fundId}`]: -100_000,
    [`allotted:${programId}/${fundId}/any/${partnerId}`]: 40_000,
    [`allotted:control:${fundId}`]: -40_000,
  });
});
