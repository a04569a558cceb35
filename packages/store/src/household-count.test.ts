import { derivedId } from '@hearth/domain/ids';
import { expect, test } from 'vitest';
import { arrived, becameAlias, countedIn, householdCountRef } from './household-count.ts';
import { inMemoryTables } from './in-memory-tables.ts';

const ids = Array.from({ length: 4_000 }, (_, nth) => derivedId('household', nth));

test('one household in sixteen counts for sixteen: the count is right by order of magnitude, and seldom written', async () => {
  const tables = inMemoryTables();
  const changes = ids.map(arrived).filter(({ length }) => length > 0);
  for (const each of changes) await tables.transact(each);
  const { applications, households } = countedIn((await tables.read([householdCountRef]))[0]);
  expect([applications, households]).toEqual([changes.length * 16, changes.length * 16]);
  expect(households).toBeGreaterThan(3_200);
  expect(households).toBeLessThan(4_800);
});

test('a household that turned out to be another one is an application still, and no household of its own', async () => {
  const tables = inMemoryTables();
  for (const id of ids) {
    if (arrived(id).length > 0) await tables.transact(arrived(id));
    expect(becameAlias(id)).toHaveLength(arrived(id).length);
  }
  const before = countedIn((await tables.read([householdCountRef]))[0]);
  for (const id of ids.slice(0, 2_000)) if (becameAlias(id).length > 0) await tables.transact(becameAlias(id));
  const after = countedIn((await tables.read([householdCountRef]))[0]);
  expect(after.applications).toBe(before.applications);
  expect(after.households).toBeLessThan(before.households * 0.6);
  expect(after.households).toBeGreaterThan(before.households * 0.4);
});

test('before the first application there is nobody', () => {
  expect(countedIn(undefined)).toEqual({ applications: 0, households: 0 });
});
