// A phase leaves one line, on a terminal and elsewhere.
import { expect, test } from 'vitest';
import { openProgress } from './progress.ts';

const screen = (isTTY: boolean) => {
  const written: string[] = [];
  return { isTTY, columns: 100, write: (text: string) => written.push(text), written };
};

test('without a terminal a phase is one plain line with its count, its time and its word', async () => {
  const plain = screen(false);
  let nowMs = 0;
  const progress = openProgress(plain, () => nowMs);
  await progress.phase('Work', async (step) => {
    step.of(3);
    step.tick();
    step.tick(2);
    step.say('all well');
    nowMs = 1_500;
  });
  expect(plain.written).toHaveLength(1);
  expect(plain.written[0]).toMatch(/^\+ Work +3\/3 +1\.5 s {3}all well\n$/);
  expect(progress.phases()).toEqual([{ name: 'Work', seconds: 1.5, done: 3 }]);
});

test('a phase that fails says so and passes its fault on', async () => {
  const plain = screen(false);
  await expect(openProgress(plain).phase('Work', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(plain.written[0]).toMatch(/^! Work/);
});

test('on a terminal the line is wiped before it is written for good', async () => {
  const live = screen(true);
  await openProgress(live).phase('Work', async () => {});
  expect(live.written.at(-1)?.startsWith('\r\u001b[2K+ Work')).toBe(true);
});
