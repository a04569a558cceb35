import type { Match } from '@hearth/domain/matches';
import { ben, monday } from '@hearth/domain/relief-fund.fixture';
import { expect, test } from 'vitest';
import { append, commit } from './commit.ts';
import { loaded, stateRef } from './entities.ts';
import { matchesBetween } from './household-matches.ts';
import { joinedRoots, rootOf } from './household-roots.ts';
import { matchStream } from './projection.ts';
import { matched, referredCase } from './relief-cases.fixture.ts';
import { troubles } from './relief-checks.fixture.ts';
import { founded, write } from './relief-estate.fixture.ts';

type Tables = Awaited<ReturnType<typeof founded>>;
type Case = Awaited<ReturnType<typeof referredCase>>;

const cases = async (...names: readonly string[]) => {
  const tables = await founded();
  const all: Record<string, Case> = {};
  for (const [nth, name] of names.entries())
    all[name] = await referredCase(tables, { name, at: new Date(Date.parse(monday) + nth * 1000).toISOString() });
  return { tables, of: (name: string): Case => all[name] ?? expect.fail(name) };
};

const apart = async (tables: Tables, a: Case, b: Case) => {
  const id = await matched(tables, a, b);
  const sides = {
    elder: { applicationId: a.applicationId, householdId: a.householdId },
    newer: { applicationId: b.applicationId, householdId: b.householdId },
  };
  await write(tables, matchStream, id, [
    { type: 'MatchDecided', data: { ...sides, decision: 'different', reason: 'asked', by: ben } },
  ]);
  return id;
};

const same = async (tables: Tables, a: Case, b: Case) => {
  const id = await matched(tables, a, b);
  const match = loaded<Match>(id, (await tables.read([stateRef(id)]))[0]);
  const sides = {
    elder: { applicationId: a.applicationId, householdId: a.householdId },
    newer: { applicationId: b.applicationId, householdId: b.householdId },
  };
  const applied = async ({ householdId }: Case, submittedAt: string) => ({
    root: await rootOf(tables, householdId),
    submittedAt,
  });
  const { appends, windows } = joinedRoots(id, await applied(a, '1'), await applied(b, '2'));
  const decided = {
    type: 'MatchDecided',
    data: { ...sides, decision: 'same', reason: 'asked', by: 'step:screening' },
  } as const;
  await commit(tables, {
    occasion: { at: monday, actor: 'step:screening' },
    appends: [append(matchStream, match, [decided]), ...appends],
    windows,
  });
};

test('an answer between two households is found through aliases of either, in any depth', async () => {
  const { tables, of } = await cases('a', 'b', 'c', 'd', 'e');
  const answer = await apart(tables, of('c'), of('e'));
  await same(tables, of('b'), of('c'));
  await same(tables, of('a'), of('b'));
  await same(tables, of('d'), of('e'));
  const [a, d] = [of('a').householdId, of('d').householdId];
  expect((await matchesBetween(tables, a, d)).map(({ id, status }) => [id, status])).toEqual([[answer, 'different']]);
  expect(await troubles(tables)).toEqual([]);
});

test('nobody was ever asked about two households that never met', async () => {
  const { tables, of } = await cases('a', 'b', 'c');
  await apart(tables, of('a'), of('b'));
  expect(await matchesBetween(tables, of('a').householdId, of('c').householdId)).toEqual([]);
});
