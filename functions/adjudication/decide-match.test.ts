import { ben } from '@hearth/domain/relief-fund.fixture';
import { blockRef, isCrowded } from '@hearth/store/blocks';
import { rootOf } from '@hearth/store/household-roots';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { approvedCase, matched, referredCase } from '@hearth/store/relief-cases.fixture';
import { troubles } from '@hearth/store/relief-checks.fixture';
import { founded, reviewer } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import { amendedRow, reviewerToo, sealed } from './adjudication.fixture.ts';
import { decideMatch } from './decide-match.ts';

describe('a match', () => {
  const say = (tables: Tables, id: string, decision: 'same' | 'different', actor = reviewer, key?: string) =>
    decideMatch({ tables })(
      callOf(actor, { decision, reason: 'asked-both' }, { id, ...(key === undefined ? {} : { key }) }),
    );

  test('is decided once; of a same household the windows become one', async () => {
    const tables = await founded();
    const [elder, newer] = [
      await approvedCase(tables, { name: 'elder', amountMinor: 30_000 }),
      await approvedCase(tables, { name: 'newer', amountMinor: 20_000 }),
    ];
    const id = await matched(tables, elder, newer);
    expect(await say(tables, id, 'same', reviewer, 'k')).toMatchObject({ status: 200, body: { status: 'same' } });
    expect(await say(tables, id, 'same', reviewer, 'k')).toMatchObject({ status: 200 });
    expect(await say(tables, id, 'different')).toMatchObject({ rejected: 'wrong-state' });
    const root = await rootOf(tables, newer.householdId);
    expect(root.household.id).toBe(elder.householdId);
    expect(root.window.grants.map(({ amountMinor }) => amountMinor).sort()).toEqual([20_000, 30_000]);
    expect(await troubles(tables)).toEqual([]);
  });

  test('is not decided by who is related to either household', async () => {
    const tables = await founded();
    const [one, two] = [
      await referredCase(tables, { name: 'one' }),
      await referredCase(tables, { name: 'two', related: [ben] }),
    ];
    const id = await matched(tables, one, two);
    expect(await say(tables, id, 'different')).toMatchObject({ rejected: 'related' });
    expect(await say(tables, id, 'different', reviewerToo)).toMatchObject({ status: 200 });
  });

  test('of a household that is an alias already goes to the eldest, in any order, without a ring', async () => {
    const tables = await founded();
    const [a, b, c] = [
      await referredCase(tables, { name: 'a' }),
      await referredCase(tables, { name: 'b' }),
      await referredCase(tables, { name: 'c' }),
    ];
    const ids = [await matched(tables, b, c), await matched(tables, a, b), await matched(tables, a, c)];
    for (const id of ids) expect(await say(tables, id, 'same')).toMatchObject({ status: 200 });
    for (const { householdId } of [a, b, c])
      expect((await rootOf(tables, householdId)).household.id).toBe(a.householdId);
    expect(await troubles(tables)).toEqual([]);
  });

  // ADR 010: the eldest is the root, whoever was asked first.
  test('makes the eldest of all the root, also when a younger one got an alias before', async () => {
    const tables = await founded();
    const cases = [];
    for (const [nth, name] of ['a', 'b', 'c'].entries())
      cases.push(await referredCase(tables, { name, at: `2026-11-16T15:00:0${nth}.000Z` }));
    const [a, b, c] = cases;
    if (a === undefined || b === undefined || c === undefined) throw new Error('three');
    for (const id of [await matched(tables, a, c), await matched(tables, b, c)]) await say(tables, id, 'same');
    for (const { householdId } of [a, b, c])
      expect((await rootOf(tables, householdId)).household.id).toBe(a.householdId);
    expect(await troubles(tables)).toEqual([]);
  });

  // ADR 010: a household that parted from another begins with an empty window.
  test('that is different leaves each its own window', async () => {
    const tables = await founded();
    const parents = await approvedCase(tables, { name: 'parents', amountMinor: 30_000 });
    const son = await referredCase(tables, { name: 'son' });
    expect(await say(tables, await matched(tables, parents, son), 'different')).toMatchObject({ status: 200 });
    expect((await rootOf(tables, son.householdId)).window.grants).toEqual([]);
    expect((await rootOf(tables, parents.householdId)).window.grants).toHaveLength(1);
  });

  test('of which several are decided at the same moment loses no grant', async () => {
    const tables = await founded();
    const slow = watchedTables(tables, { before: () => new Promise<void>((done) => setImmediate(done)) });
    const cases = [];
    for (const name of ['a', 'b', 'c']) cases.push(await approvedCase(tables, { name, amountMinor: 10_000 }));
    const [a, b, c] = cases;
    if (a === undefined || b === undefined || c === undefined) throw new Error('three');
    const ids = [await matched(tables, a, b), await matched(tables, b, c), await matched(tables, a, c)];
    await Promise.all(ids.map((id) => say(slow, id, 'same')));
    const root = await rootOf(tables, c.householdId);
    expect(root.window.grants).toHaveLength(3);
    expect(await troubles(tables)).toEqual([]);
  });
});

describe('what two households share with a helper', () => {
  const kinds = ['phone', 'address', 'email'];
  const pair = async () => {
    const tables = await founded();
    const [one, two] = [await referredCase(tables, { name: 'one' }), await referredCase(tables, { name: 'two' })];
    await sealed(tables, one, 'Ana', { blocks: ['phone#1', 'address#2', 'address#3', 'email#4', 'birth#5'] });
    await sealed(tables, two, 'Bo', { blocks: ['phone#1', 'address#2', 'address#3', 'email#9', 'birth#5'] });
    const id = await matched(tables, one, two);
    const crowded = async () => {
      const names = ['phone#1', 'address#2', 'address#3', 'email#4', 'email#9', 'birth#5'];
      const items = await tables.read(names.map(blockRef));
      return names.filter((_, at) => isCrowded(items[at]));
    };
    const say = (shared: readonly string[]) =>
      decideMatch({ tables })(callOf(reviewer, { decision: 'different', reason: 'shelter', shared } as const, { id }));
    return { tables, one, crowded, say };
  };

  test('is marked in the same transaction, and nothing else is; the answer tells what they had in common', async () => {
    const { tables, crowded, say } = await pair();
    expect(await say(kinds)).toMatchObject({
      status: 200,
      body: { status: 'different', shared: ['phone', 'address'] },
    });
    expect(await crowded()).toEqual(['phone#1', 'address#2', 'address#3']);
    expect(await troubles(tables)).toEqual([]);
  });

  test('stays marked when the household leaves it: the record alone says so', async () => {
    const { tables, one, crowded, say } = await pair();
    await say(['phone']);
    await amendedRow(tables, one, []);
    expect(await crowded()).toEqual(['phone#1']);
    expect(await troubles(tables)).toEqual([]);
  });
});
