import { expect, test } from 'vitest';
import { endedEverywhere } from './crash-everywhere.ts';

test('a process that ends after any effect of any use case, its answer lost, changes nothing of the end, when it is begun anew', async () => {
  expect(await endedEverywhere('crash-after')).toBeGreaterThan(400);
});
