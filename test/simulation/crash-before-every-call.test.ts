import { expect, test } from 'vitest';
import { endedEverywhere, toldEvents } from './crash-everywhere.ts';
import { scriptedStory } from './scripted-story.ts';

test('the story calls every use case of the money part, breaks nothing, and is the same each time', async () => {
  const [first, second] = [await scriptedStory(undefined, true), await scriptedStory()];
  expect(first.violations).toEqual([]);
  expect(toldEvents.filter((type) => !first.events.has(type))).toEqual([]);
  expect(second.calls).toBe(first.calls);
});

test('a process that ends before any call of any use case changes nothing of the end, when it is begun anew', async () => {
  expect(await endedEverywhere('crash-before')).toBeGreaterThan(400);
});
