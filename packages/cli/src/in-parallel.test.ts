// Lanes are kept, order is kept, and a fault stops what has not begun.
import { expect, test } from 'vitest';
import { inParallel, inPieces } from './in-parallel.ts';

test('never more than the lanes at once, and the results in their order', async () => {
  let [now, most] = [0, 0];
  const results = await inParallel([5, 1, 3, 2, 4], 2, async (value) => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setTimeout(resolve, value));
    now -= 1;
    return value * 10;
  });
  expect([results, most]).toEqual([[50, 10, 30, 20, 40], 2]);
});

test('the first fault is thrown and nothing new is begun', async () => {
  const begun: number[] = [];
  const work = inParallel([1, 2, 3, 4], 1, async (value) => {
    begun.push(value);
    if (value === 2) throw new Error('two');
  });
  await expect(work).rejects.toThrow('two');
  expect(begun).toEqual([1, 2]);
});

test('pieces are cut to size', () => {
  expect(inPieces([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(inPieces([], 2)).toEqual([]);
});
