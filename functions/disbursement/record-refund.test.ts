import { bytesOf, stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { caseworker, controller, otherCaseworker, reviewer, westCaseworker } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { advanced, desk } from './advanced-aid.fixture.ts';

describe('what nobody came for', () => {
  test('is owed from when its advance has left, and given back never more than that, saying by how much', async () => {
    const { tables, ids, settle, unclaimed, refund, standing } = await advanced(50_000, 20_000, 10_000);
    const [one = '', two = ''] = ids;
    expect(await unclaimed(one)).toMatchObject({ rejected: 'wrong-state' });
    expect(await refund(1)).toMatchObject({ rejected: 'more-than-owed', facts: { owedMinor: 0, overMinor: 1 } });
    await settle();
    await unclaimed(one);
    await unclaimed(two);
    expect(await standing()).toMatchObject({
      body: {
        standings: [
          {
            advancedMinor: 80_000,
            unclaimedMinor: 70_000,
            owedMinor: 70_000,
            toHandOverMinor: 10_000,
            dueMinor: 80_000,
          },
        ],
      },
    });
    const before = bytesOf(tables);
    expect(await refund(70_001)).toMatchObject({
      rejected: 'more-than-owed',
      facts: { owedMinor: 70_000, overMinor: 1 },
    });
    expect(await refund(10, { currency: 'EUR' })).toMatchObject({
      rejected: 'more-than-owed',
      facts: { owedMinor: 0 },
    });
    expect(await refund(10, { receivedOn: '2026-11-18' })).toMatchObject({ rejected: 'invalid' });
    for (const id of ['org_00000000000000000000000000', 'else'])
      expect(await refund(10, { id })).toMatchObject({ rejected: 'not-found' });
    expect(bytesOf(tables)).toBe(before);
    expect(await troubles(tables)).toEqual([]);
  });

  test('is given back once for each request, however many come at once', async () => {
    const { tables, ids, settle, unclaimed, give, confirm, refund, standing } = await advanced(50_000, 20_000);
    const [one = '', two = ''] = ids;
    await settle();
    await unclaimed(one);
    await give(two);
    await confirm(two, undefined, otherCaseworker);
    const all = await Promise.all([refund(30_000, { key: 'k' }), refund(30_000, { key: 'k' }), refund(30_000)]);
    expect(all.filter((each) => 'body' in each)).toHaveLength(2);
    expect(all[0]).toEqual(all[1]);
    expect(all[2]).toMatchObject({ rejected: 'more-than-owed', facts: { owedMinor: 20_000, overMinor: 10_000 } });
    expect(await refund(20_000)).toMatchObject({ status: 201 });
    expect(await standing()).toMatchObject({
      body: {
        standings: [{ currency: 'USD', confirmedMinor: 20_000, refundedMinor: 50_000, owedMinor: 0, dueMinor: 0 }],
      },
    });
    expect(await troubles(tables)).toEqual([]);
  });

  test('is owed no more when the whole advance came back; what was given out by then is the partner’s own', async () => {
    const { tables, ids, settle, back, unclaimed, give, confirm, standing, refund } = await advanced(
      50_000,
      20_000,
      10_000,
    );
    const [one = '', two = '', three = ''] = ids;
    await settle();
    await unclaimed(one);
    await give(two);
    await confirm(two, undefined, otherCaseworker);
    expect(await back()).toBe('moved');
    expect(await stateOf(tables, three)).toMatchObject({ status: 'waiting-for-advance' });
    expect(await standing()).toMatchObject({
      body: {
        standings: [{ advancedMinor: 0, confirmedMinor: 20_000, unclaimedMinor: 0, owedMinor: 0, dueMinor: -20_000 }],
      },
    });
    expect(await refund(1)).toMatchObject({ rejected: 'more-than-owed' });
    expect(await troubles(tables)).toEqual([]);
  });

  test('is shown to the partner itself, the treasurer and the controller', async () => {
    const { standing, settle } = await advanced(50_000);
    await settle();
    for (const actor of [caseworker, desk, controller]) expect(await standing(actor)).toMatchObject({ status: 200 });
    expect(await standing(westCaseworker)).toEqual(await standing(westCaseworker, 'org_00000000000000000000000000'));
    expect(await standing(reviewer)).toMatchObject({ rejected: 'role-missing' });
  });
});
