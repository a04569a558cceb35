import { derivedId } from '@hearth/domain/ids';
import { reject } from '@hearth/domain/rejections';
import { ana, elderHousehold, hour, household, match, policy } from '@hearth/domain/relief-fund.fixture';
import { describe, expect, test } from 'vitest';
import { append, commit } from './commit.ts';
import { hourOf, hourPartitions, loaded } from './entities.ts';
import { StoreBusy } from './errors.ts';
import { foundedFund } from './founded-fund.fixture.ts';
import { rootOf } from './household-roots.ts';
import { inMemoryTables } from './in-memory-tables.ts';
import { again, settled, untilSettled } from './outcomes.ts';
import { policyReader } from './policies.ts';
import { householdStream } from './projection.ts';
import type { Tables } from './tables.ts';

const alias = async (tables: Tables, from: typeof household, elder: typeof household) => {
  const [newer, older] = [await rootOf(tables, from), await rootOf(tables, elder)];
  await commit(tables, {
    occasion: { at: hour(1), actor: ana },
    appends: [
      append(householdStream, newer.household, [
        { type: 'HouseholdAliased', data: { elder, matchId: match, moved: newer.window.grants } },
      ]),
    ],
    windows: [newer.window, older.window],
  });
};

describe('the household that counts', () => {
  test('is itself, or the eldest of its aliases, with that one’s window', async () => {
    const tables = inMemoryTables();
    const eldest = derivedId('household', 'the first of all');
    expect((await rootOf(tables, household)).household).toEqual(loaded(household, undefined));
    await alias(tables, household, elderHousehold);
    await alias(tables, elderHousehold, eldest);
    const root = await rootOf(tables, household);
    expect([root.household.id, root.window.householdId, root.window.version]).toEqual([eldest, eldest, 1]);
  });

  test('is a fault where aliases have no end', async () => {
    const tables = inMemoryTables();
    const doc = (aliasOf: string) => JSON.stringify({ id: household, aliasOf });
    await tables.transact([
      {
        put: { table: 'state', pk: household, sk: 'state' },
        item: { pk: household, sk: 'state', version: 1, head: '', doc: doc(household) },
        when: [],
      },
    ]);
    await expect(rootOf(tables, household)).rejects.toThrow(RangeError);
  });
});

describe('a policy', () => {
  test('is read once, and a fault when the record names one that is not there', async () => {
    const tables = inMemoryTables();
    await foundedFund(tables);
    let reads = 0;
    const counted: Tables = {
      ...tables,
      read: (refs) => {
        reads += 1;
        return tables.read(refs);
      },
    };
    const read = policyReader(counted);
    const [one, two] = await Promise.all([read(policy), read(policy)]);
    expect([one.payeeDays, two, reads]).toEqual([30, one, 1]);
    await expect(read('pol_none')).rejects.toThrow(TypeError);
    await expect(read('pol_none')).rejects.toThrow(TypeError);
    expect(reads).toBe(3);
  });
});

describe('a round of reading and committing', () => {
  test('is done again while others are faster, and says so when they stay so', async () => {
    let rounds = 0;
    expect(
      await untilSettled(async () => {
        rounds += 1;
        return rounds < 3 ? again : rounds;
      }),
    ).toBe(3);
    await expect(untilSettled(async () => again)).rejects.toBeInstanceOf(StoreBusy);
  });

  test('ends with what was done, with the refusal that was foreseen, or is done again', () => {
    const refusals = { 'open-match': reject('open-match', 'wait') };
    expect(settled({ committed: [] }, 'done', refusals)).toBe('done');
    expect(
      settled(
        {
          refused: [
            { at: 0, otherwise: 'version-conflict' },
            { at: 1, otherwise: 'open-match' },
          ],
        },
        'done',
        refusals,
      ),
    ).toMatchObject({ rejected: 'open-match' });
    expect(settled({ refused: [{ at: 0, otherwise: 'version-conflict' }] }, 'done', refusals)).toBe(again);
  });
});

test('an event stands in one of the eight partitions of its hour, always the same', () => {
  const partition = hourOf('2026-11-21T21:59:59.999Z', 'app_1');
  expect(hourPartitions('2026-11-21T21')).toContain(partition);
  expect(hourOf('2026-11-21T21:00:00.000Z', 'app_1')).toBe(partition);
  const used = new Set(Array.from({ length: 200 }, (_, n) => hourOf('2026-11-21T21:00:00.000Z', `app_${n}`)));
  expect(used.size).toBe(8);
});
