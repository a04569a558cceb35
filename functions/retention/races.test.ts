import { monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { brokenErasures } from '@hearth/store/erasure-checks';
import { applicationStream } from '@hearth/store/projection';
import { approve } from '@hearth/store/relief-cases.fixture';
import { troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { reliefPolicy, write } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { describe, expect, test } from 'vitest';
import { callsOver, opened, portsOver } from './retention.fixture.ts';

type Estate = Awaited<ReturnType<typeof opened>>;
type Ids = Awaited<ReturnType<Estate['household']>>;

/** A run in front of whose nth write somebody else is faster. */
const overtaken = (estate: Estate, nth: number, rival: () => Promise<unknown>) => {
  let writes = 0;
  const tables: Tables = {
    ...estate.tables,
    transact: async (changes) => {
      writes += 1;
      if (writes === nth) await rival();
      return estate.tables.transact(changes);
    },
  };
  return callsOver(portsOver(tables, estate.twin, 11));
};

const isErased = async ({ tables }: Estate, { householdId }: Ids): Promise<boolean> =>
  (await typesOf(tables, householdId)).includes('HouseholdErased');

describe('somebody who is faster than an erasure', () => {
  test('approves: the award is paid first, the household waits', async () => {
    const estate = await opened();
    const ids = await estate.household('one', { kind: 'awarded' });
    await estate.confirmed(ids);
    const run = overtaken(estate, 1, () => approve(estate.tables, ids.awardId, ids));
    expect(await run.work()).toMatchObject({ erased: 0, waiting: 1 });
    expect([await isErased(estate, ids), await troubles(estate.tables)]).toEqual([false, []]);
  });

  test('places a hold, on it or on one of the same people: nothing goes', async () => {
    for (const held of ['one', 'other'] as const) {
      const estate = await opened();
      const [one, other] = [await estate.household('one'), await estate.household('other')];
      await estate.joins(one.householdId, other.householdId);
      await estate.confirmed(one);
      const run = overtaken(estate, 1, () => estate.hold({ one, other }[held].householdId));
      expect(await run.work()).toMatchObject({ erased: 0, held: 2 });
      expect(await brokenErasures(estate.tables)).toEqual([]);
    }
  });

  test('screens, or joins it to another household: it goes as it is then', async () => {
    const rivals: readonly ((estate: Estate, ids: Ids, other: Ids) => Promise<unknown>)[] = [
      ({ tables }, { applicationId }) =>
        write(tables, applicationStream, applicationId, [
          { type: 'RelationshipDisclosed', data: { by: 'mem_x' as never } },
        ]),
      ({ joins }, { householdId }, other) => joins(other.householdId, householdId),
    ];
    for (const rival of rivals) {
      const estate = await opened();
      const [ids, other] = [await estate.household('one'), await estate.household('other')];
      await estate.confirmed(ids);
      const run = overtaken(estate, 1, () => rival(estate, ids, other));
      expect(await run.work()).toMatchObject({ erased: 1, finished: 1 });
      expect([await isErased(estate, ids), await isErased(estate, other)]).toEqual([true, false]);
      expect([await brokenErasures(estate.tables), await troubles(estate.tables)]).toEqual([[], []]);
    }
  });

  test('takes up a case again whose class had ended: it is not erased, for it goes on', async () => {
    const estate = await opened({ ...reliefPolicy, retention: { unawardedDays: 90, awardedDays: 400 } });
    const { tables } = estate;
    const ids = await estate.household('one', { kind: 'awarded' });
    const sentBack = { type: 'ApplicationReopened', data: { reason: 'amount-unclear', awardId: ids.awardId } } as const;
    const declined = {
      type: 'ApplicationAdjudicated',
      data: { decision: 'decline', reason: 'moved', by: 'mem_x' as never },
    } as const;
    await write(tables, applicationStream, ids.applicationId, [sentBack, declined]);
    const run = overtaken(estate, 1, () => write(tables, applicationStream, ids.applicationId, [sentBack]));
    expect(await run.work(addDays(monday, 91))).toMatchObject({ erased: 0, waiting: 1 });
    expect(await isErased(estate, ids)).toBe(false);
  });
});

test('an erasure that left something, or lost what it had to keep, is found', async () => {
  const estate = await opened();
  const { tables, household, confirmed, work } = estate;
  const [gone, paid] = [await household('gone'), await household('paid', { kind: 'paid' })];
  const key = tables.items.get(`keys|${gone.householdId}|key`);
  await confirmed(gone);
  await confirmed(paid);
  await work();
  expect(await brokenErasures(tables)).toEqual([]);
  if (key === undefined) throw new Error('no key');
  const { pk, sk, ...rest } = key;
  const kept = `kept#${paid.householdId}`;
  await tables.transact([
    { put: { table: 'keys', pk, sk }, item: { pk, sk, ...rest }, when: [] },
    { delete: { table: 'keys', pk: kept, sk: 'key' }, when: [] },
  ]);
  expect([...(await brokenErasures(tables))].sort()).toEqual(
    [
      `${gone.householdId} is erased, and its key is there`,
      `${paid.householdId}: what was kept apart is not there`,
    ].sort(),
  );
});

test('a kept record opens in its own place only', async () => {
  const estate = await opened();
  const { tables, household, confirmed, work, readKept } = estate;
  const [one, two] = [await household('one', { kind: 'paid' }), await household('two', { kind: 'paid' })];
  await confirmed(one);
  await confirmed(two);
  await work();
  const rowOf = (id: string, app: string) => tables.items.get(`vault|kept#${id}|${app}`);
  const [own, other] = [rowOf(one.householdId, one.applicationId), rowOf(two.householdId, two.applicationId)];
  if (own === undefined || other?.['kept'] === undefined) throw new Error('nothing kept');
  await tables.transact([
    { put: { table: 'vault', pk: own.pk, sk: own.sk }, item: { ...own, kept: other['kept'] }, when: [] },
  ]);
  await expect(readKept(one.householdId)).rejects.toMatchObject({ name: 'VaultTampered' });
  expect(await readKept(two.householdId)).toMatchObject({ status: 200 });
});
