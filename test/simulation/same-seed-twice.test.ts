import { expect, test } from 'vitest';
import { history } from './history.ts';

test('two hundred seeds played twice give equal traces, told or not, and no two seeds the same', async () => {
  const traces = new Set<string>();
  for (let seed = 5_001; seed <= 5_200; seed += 1) {
    const [first, second] = [await history(seed), await history(seed, { isTold: seed % 4 === 0 })];
    expect([seed, second.trace, second.steps]).toEqual([seed, first.trace, first.steps]);
    traces.add(first.trace);
  }
  expect(traces.size).toBe(200);
});
