import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playedBySeeds } from './two-seeds.fixture.ts';

const metOn = (seed: number, today = 30) =>
  playedBySeeds(fc.nat(), (one, meet) => meet(String(one)), { fixed: 20, today }, seed);

test('the same is met on every day, as often as was asked, whatever the day’s own cases meet', async () => {
  const met = await metOn(1);
  expect([...met.values()].reduce((sum, times) => sum + times, 0)).toBe(20);
  expect(await metOn(2)).toEqual(met);
  expect(await metOn(2, 0)).toEqual(met);
});

test('a lie that only the day’s own cases meet is told, with the seed that meets it again', async () => {
  const fixed = new Set((await metOn(1)).keys());
  const lying = playedBySeeds(
    fc.nat(),
    (one) => {
      expect(fixed).toContain(String(one));
    },
    { fixed: 20, today: 30 },
    4242,
  );
  await expect(lying).rejects.toThrow('seed: 4242');
});
