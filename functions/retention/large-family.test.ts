import { brokenErasures } from '@hearth/store/erasure-checks';
import { expect, test } from 'vitest';
import { notesAtOnce } from './rest-of-notes.ts';
import { opened, says } from './retention.fixture.ts';

test('the largest family, each in as many blocks as there can be, goes whole', async () => {
  const estate = await opened();
  const shares = Array.from({ length: 23 }, (_, n) => `address#${n}`);
  const first = await estate.household('h0', { kind: 'paid', shares });
  await estate.account(first.householdId);
  for (let n = 1; n < 40; n += 1) {
    const next = await estate.household(`h${n}`, { kind: n < 3 ? 'paid' : 'awarded', shares });
    await estate.joins(first.householdId, next.householdId);
  }
  await says(estate, first.householdId, notesAtOnce + 3);
  await estate.confirmed(first);
  const done = await estate.work();
  expect(done).toMatchObject({ erased: 40, failed: 0, finished: 1 });
  expect(await brokenErasures(estate.tables)).toEqual([]);
});
