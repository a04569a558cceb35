import { ben, monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { rootOf } from '@hearth/store/household-roots';
import { householdStream, matchStream } from '@hearth/store/projection';
import { approvedCase, matched, referredCase, withPayee } from '@hearth/store/relief-cases.fixture';
import { bytesOf, stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { write } from '@hearth/store/relief-estate.fixture';
import { everyOrder, inTurns, watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import { disburse } from './disburse.ts';
import { accountAt, goodAccount, opened } from './disbursement.fixture.ts';

describe('a payment', () => {
  test('is intended before the provider hears of it, and is asked for once', async () => {
    const { tables, asked, take, messages, approved, eastSlice } = await opened();
    const { awardId, disbursementId, householdId } = await approved({ name: 'one' });
    expect(await take(messages.approved(awardId))).toBe('moved');
    expect(asked).toMatchObject([{ recordSaid: 'intended' }]);
    expect(await stateOf(tables, disbursementId)).toMatchObject({
      status: 'released',
      providerPaymentId: expect.stringMatching(/^obp_/),
    });
    const before = bytesOf(tables);
    expect(await take(messages.approved(awardId))).toBe('unchanged');
    expect(asked).toHaveLength(1);
    expect(bytesOf(tables)).toBe(before);
    expect(await eastSlice()).toMatchObject({ encumberedMinor: 50_000 });
    expect(asked[0]?.body).not.toContain(householdId);
    expect(await troubles(tables)).toEqual([]);
  });

  test('whose answer was lost is asked for again with the same key and bytes, and the provider pays once', async () => {
    for (const how of ['lost-before', 'lost-after'] as const) {
      const { tables, twin, asked, take, messages, approved, eastSlice } = await opened();
      const { awardId, disbursementId } = await approved({ name: 'one' });
      twin.fail({ on: 'pay', how, times: 2 });
      await expect(take(messages.approved(awardId))).rejects.toThrow('no-answer');
      expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'intended' });
      await expect(take(messages.approved(awardId))).rejects.toThrow('no-answer');
      expect(await eastSlice()).toMatchObject({ encumberedMinor: 50_000 });
      expect(await take(messages.approved(awardId))).toBe('moved');
      expect(new Set(asked.map(({ key, body }) => `${key}${body}`)).size).toBe(1);
      const listed = await twin.listPayments({ createdFrom: monday });
      expect(listed.known === 'done' ? listed.value.payments : []).toHaveLength(1);
      expect(await troubles(tables)).toEqual([]);
    }
  });

  test('that the first call refuses for good gives its money back to slice and window', async () => {
    const { tables, twin, take, messages, approved, eastSlice } = await opened();
    const { awardId, disbursementId, householdId } = await approved({ name: 'one' });
    twin.fail({ on: 'pay', how: 'refused', next: 'fail' });
    expect(await take(messages.approved(awardId))).toBe('failed');
    expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'failed' });
    expect(await eastSlice()).toMatchObject({ availableMinor: 500_000, encumberedMinor: 0 });
    expect((await rootOf(tables, householdId)).window.grants).toEqual([]);
    expect(await take(messages.approved(awardId))).toBe('unchanged');
    expect(await troubles(tables)).toEqual([]);
  });

  test('that is refused after an answer was lost is held: nobody knows what the first call did', async () => {
    const { tables, twin, take, messages, approved, eastSlice } = await opened();
    const { awardId, disbursementId } = await approved({ name: 'one' });
    twin.fail({ on: 'pay', how: 'lost-before' });
    twin.fail({ on: 'pay', how: 'refused', next: 'fail' });
    await expect(take(messages.approved(awardId))).rejects.toThrow();
    expect(await take(messages.approved(awardId))).toBe('held');
    expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'held' });
    expect(await eastSlice()).toMatchObject({ encumberedMinor: 50_000 });
    expect(await troubles(tables)).toEqual([]);
  });

  test('waits with its key when the provider says later, top up or stop; goes to a person when it says so', async () => {
    for (const next of ['later', 'top-up', 'stop'] as const) {
      const { tables, twin, take, messages, approved } = await opened();
      const { awardId, disbursementId } = await approved({ name: 'one' });
      twin.fail({ on: 'pay', how: 'refused', next });
      await expect(take(messages.approved(awardId))).rejects.toThrow('asked-for');
      expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'intended' });
      expect(await take(messages.approved(awardId))).toBe('moved');
    }
    const { tables, twin, take, messages, approved } = await opened();
    const { awardId, disbursementId } = await approved({ name: 'one' });
    twin.fail({ on: 'pay', how: 'refused', next: 'person' });
    expect(await take(messages.approved(awardId))).toBe('held');
    expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'held' });
  });

  test('is never asked for again once its key may be forgotten: a person has it', async () => {
    const { tables, twin, clock, asked, take, messages, approved } = await opened();
    const { awardId, disbursementId } = await approved({ name: 'one' });
    twin.fail({ on: 'pay', how: 'lost-after' });
    await expect(take(messages.approved(awardId))).rejects.toThrow();
    clock.now = addDays(monday, 31);
    expect(await take(messages.approved(awardId))).toBe('held');
    expect(asked).toHaveLength(1);
    expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'held', reason: 'key-window-over' });
  });

  test('is not made while a match is open, and is made when it was decided', async () => {
    const { tables, asked, take, messages, approved } = await opened();
    const one = await approved({ name: 'one' });
    const other = await referredCase(tables, { name: 'other' });
    const id = await matched(tables, one, other);
    expect(await take(messages.approved(one.awardId))).toMatchObject({ rejected: 'open-match' });
    expect(asked).toEqual([]);
    await write(tables, matchStream, id, [
      { type: 'MatchDecided', data: { decision: 'different', reason: 'seen', by: ben, elder: one, newer: other } },
    ]);
    expect(await take(messages.approved(one.awardId))).toBe('moved');
    expect(await troubles(tables)).toEqual([]);
  });
});

describe('an award whose payee is not ready', () => {
  /** An approved award whose household has no account yet; `ready` gives it one that can be paid. */
  const waiting = async (name = 'one') => {
    const estate = await opened();
    const ids = await approvedCase(estate.tables, { name });
    const ready = async (holder = ids.householdId) =>
      withPayee(estate.tables, holder, await accountAt(estate.twin, holder, goodAccount));
    return { ...estate, ...ids, ready };
  };

  test('waits with its money set aside, and is paid once when the payee is', async () => {
    const { tables, asked, take, messages, awardId, householdId, ready, eastSlice } = await waiting();
    expect(await take(messages.approved(awardId))).toBe('waiting');
    expect(await take(messages.approved(awardId))).toBe('waiting');
    expect(await stateOf(tables, awardId)).toMatchObject({
      status: 'waiting-for-payee',
      waitsUntil: addDays(monday, 30),
    });
    expect(await eastSlice()).toMatchObject({ encumberedMinor: 50_000 });
    await ready();
    await take(messages.ready(householdId));
    await take(messages.ready(householdId));
    expect(asked).toHaveLength(1);
    expect(await typesOf(tables, awardId)).toEqual(['AwardMade', 'AwardApproved', 'AwardWaitsForPayee']);
    expect(await troubles(tables)).toEqual([]);
  });

  test('is paid although another award of the household is stuck', async () => {
    const { tables, twin, asked, take, messages, awardId, householdId, ready } = await waiting();
    const second = await approvedCase(tables, { name: 'two', householdId, amountMinor: 20_000 });
    for (const id of [awardId, second.awardId]) await take(messages.approved(id));
    await ready();
    twin.fail({ on: 'pay', how: 'refused', next: 'later' });
    await expect(take(messages.ready(householdId))).rejects.toThrow();
    expect(asked).toHaveLength(2);
    expect(await troubles(tables)).toEqual([]);
  });

  test('is paid once, whether the word that the payee is ready comes before, during or after', async () => {
    const orders = await everyOrder(async (choices) => {
      const { tables, portsOver, asked, messages, awardId, householdId, ready } = await waiting();
      const widths = await inTurns(choices, [
        async (gate) =>
          disburse(portsOver(watchedTables(tables, { before: gate })))(messages.approved(awardId), monday),
        async (gate) => {
          await gate();
          await ready();
          await disburse(portsOver(watchedTables(tables, { before: gate })))(messages.ready(householdId), monday);
        },
      ]);
      expect([choices, asked.length]).toEqual([choices, 1]);
      expect(await troubles(tables)).toEqual([]);
      return widths;
    });
    expect(orders).toBeGreaterThan(20);
  });

  test('goes by the payee of the household that it turned out to be', async () => {
    const { tables, asked, take, messages, awardId, householdId } = await waiting();
    const elder = await referredCase(tables, { name: 'elder' });
    const roots = await Promise.all(
      [elder.householdId, householdId].map(async (id) => (await rootOf(tables, id)).window),
    );
    await write(
      tables,
      householdStream,
      householdId,
      [
        {
          type: 'HouseholdAliased',
          data: {
            elder: elder.householdId,
            matchId: 'mat_00000000000000000000000000' as never,
            moved: roots[1]?.grants ?? [],
          },
        },
      ],
      { windows: roots },
    );
    expect(await take(messages.approved(awardId))).toBe('waiting');
    expect(await stateOf(tables, awardId)).toMatchObject({ status: 'waiting-for-payee' });
    await withPayee(tables, elder.householdId, 'acct_elder');
    await take(messages.ready(elder.householdId)).catch(() => undefined);
    expect(asked).toMatchObject([{ body: expect.stringContaining('acct_elder') }]);
    expect(await troubles(tables)).toEqual([]);
  });
});
