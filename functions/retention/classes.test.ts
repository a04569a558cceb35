import type { Application } from '@hearth/domain/applications';
import { adjudicated, monday, screened } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { applicationStream } from '@hearth/store/projection';
import { stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { reliefPolicy, write } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { opened } from './retention.fixture.ts';

const relief = { ...reliefPolicy, retention: { unawardedDays: 90, awardedDays: 400 } };
const after = (days: number): string => addDays(monday, days);

/** A case of each end: declined, withdrawn, a question that nobody answered, one with us, an approved one, a paid one. */
const cases = async () => {
  const estate = await opened(relief);
  const { tables, household } = estate;
  const declined = await household('declined', { kind: 'referred' });
  await write(tables, applicationStream, declined.applicationId, [adjudicated('decline')]);
  const withdrawn = await household('withdrawn');
  await write(tables, applicationStream, withdrawn.applicationId, [
    { type: 'ApplicationWithdrawn', data: { reason: 'stepped-back' } },
  ]);
  const asked = await household('asked');
  await write(tables, applicationStream, asked.applicationId, [screened('question')]);
  const referred = await household('referred', { kind: 'referred' });
  const approved = await household('approved', { kind: 'approved' });
  const paid = await household('paid', { kind: 'paid' });
  const erased = async () => {
    const all = { declined, withdrawn, asked, referred, approved, paid };
    const gone: string[] = [];
    for (const [name, { applicationId }] of Object.entries(all))
      if ((await stateOf<Application>(tables, applicationId)).erasedAt !== undefined) gone.push(name);
    return gone;
  };
  return { ...estate, declined, withdrawn, asked, referred, approved, paid, erased };
};

describe('a retention class ends by the policy that the case was pinned to', () => {
  test('on the day after its last, never before, and never for what still goes on', async () => {
    const { tables, work, erased, asked } = await cases();
    expect(await work(after(90))).toMatchObject({ erased: 0 });
    expect(await erased()).toEqual([]);
    expect(await work(after(91))).toMatchObject({ erased: 3, failed: 0 });
    expect(await erased()).toEqual(['declined', 'withdrawn', 'asked']);
    expect(await stateOf<Application>(tables, asked.applicationId)).toMatchObject({ status: 'withdrawn' });
    expect(await work(after(400))).toMatchObject({ erased: 0 });
    expect(await work(after(401))).toMatchObject({ erased: 1, waiting: 1 });
    expect(await erased()).toEqual(['declined', 'withdrawn', 'asked', 'paid']);
    expect(await work(after(4_000))).toMatchObject({ erased: 0, waiting: 1 });
    expect(await troubles(tables, after(4_000))).toEqual([]);
  });

  test('needs no second person, keeps nothing apart, and says which class it was', async () => {
    const { tables, work, erasure, paid, readKept } = await cases();
    await work(after(401));
    expect(await erasure(paid.householdId)).toMatchObject({
      erased: { reason: 'retention-ended', by: 'step:retention' },
    });
    expect(await typesOf(tables, paid.householdId)).toEqual(['HouseholdErased']);
    expect(await readKept(paid.householdId)).toMatchObject({ rejected: 'wrong-state' });
  });

  test('is stopped by a hold, and goes on when it is lifted', async () => {
    const { work, erased, hold, declined } = await cases();
    await hold(declined.householdId);
    expect(await work(after(91))).toMatchObject({ erased: 2, held: 1 });
    expect(await erased()).toEqual(['withdrawn', 'asked']);
  });

  test('of one of several applications of the same people goes alone; their account stays until the last', async () => {
    const { twin, household, account, joins, work, tables } = await opened(relief);
    const elder = await household('elder', { kind: 'paid' });
    const newer = await household('newer', { kind: 'paid', at: after(300), amountMinor: 20_000 });
    const accountId = await account(elder.householdId);
    await joins(elder.householdId, newer.householdId);
    expect(await work(after(401))).toMatchObject({ erased: 1, closed: 0, waiting: 1 });
    expect(await twin.readRecipient(accountId)).toMatchObject({ value: { readiness: 'ready' } });
    expect(await work(after(701))).toMatchObject({ erased: 1, closed: 1, waiting: 0 });
    expect(await twin.readRecipient(accountId)).toMatchObject({ value: { readiness: 'rejected' } });
    expect(await troubles(tables, after(701))).toEqual([]);
  });

  test('many that are held do not keep a run from those behind them', async () => {
    const { tables, household, hold, work } = await opened(relief);
    for (let nth = 0; nth < 60; nth += 1) {
      const ids = await household(`held-${nth}`);
      await write(tables, applicationStream, ids.applicationId, [
        { type: 'ApplicationWithdrawn', data: { reason: 'x' } },
      ]);
      await hold(ids.householdId);
    }
    const last = await household('last');
    await write(tables, applicationStream, last.applicationId, [
      { type: 'ApplicationWithdrawn', data: { reason: 'x' } },
    ]);
    expect(await work(after(91))).toMatchObject({ erased: 1, held: 60 });
  });
});
