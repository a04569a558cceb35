import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openClock } from './clock.ts';

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'hearth-clock-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
};

test('a moved clock stays moved when it is opened again', () => {
  const dataDir = folder();
  const clock = openClock(dataDir, () => 1_000);
  clock.advance(86_400_000);
  clock.advance(5);
  expect(clock.now()).toBe(86_401_005);
  expect(openClock(dataDir, () => 1_000).now()).toBe(86_401_005);
});

test('a worker sees the offset in shared memory', () => {
  const clock = openClock(folder());
  clock.advance(42);
  expect(new BigInt64Array(clock.memory)[0]).toBe(42n);
});

test('the clock never moves back', () => {
  const clock = openClock(folder());
  expect(() => clock.advance(-1)).toThrow();
  expect(() => clock.advance(Number.NaN)).toThrow();
});
