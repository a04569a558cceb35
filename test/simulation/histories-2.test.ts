import { expect, test } from 'vitest';
import { histories, mustCome } from './histories.ts';

test('a thousand hostile histories from seed 1001 on break no invariant, and meet every fault and event', async () => {
  const { broken, tally } = await histories(1001, 1_000);
  expect(broken).toEqual([]);
  expect(mustCome.filter((what) => (tally.get(what) ?? 0) === 0)).toEqual([]);
});
