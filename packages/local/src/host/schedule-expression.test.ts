import { expect, test } from 'vitest';
import { parseSchedule } from './schedule-expression.ts';

const next = (expression: string, after: string): string | undefined => {
  const at = parseSchedule(expression)(Date.parse(after));
  return at === undefined ? undefined : new Date(at).toISOString();
};

test('a rate is due that long after', () => {
  expect(next('rate(15 minutes)', '2026-11-21T21:00:00Z')).toBe('2026-11-21T21:15:00.000Z');
  expect(next('rate(1 day)', '2026-11-21T21:00:00Z')).toBe('2026-11-22T21:00:00.000Z');
});

test('cron finds the next minute that fits all fields', () => {
  expect(next('cron(0 10 * * ? *)', '2026-11-21T10:00:00Z')).toBe('2026-11-22T10:00:00.000Z');
  expect(next('cron(0/15 * * * ? *)', '2026-11-21T10:07:30Z')).toBe('2026-11-21T10:15:00.000Z');
  expect(next('cron(30 8 ? * MON-FRI *)', '2026-11-21T10:00:00Z')).toBe('2026-11-23T08:30:00.000Z');
  expect(next('cron(0 0 L * ? *)', '2026-11-21T10:00:00Z')).toBe('2026-11-30T00:00:00.000Z');
  expect(next('cron(0 0 29 2 ? *)', '2026-11-21T10:00:00Z')).toBe('2028-02-29T00:00:00.000Z');
  expect(next('cron(0 0 1 1 ? 2020)', '2026-11-21T10:00:00Z')).toBeUndefined();
});

test('a single instant is due once', () => {
  expect(next('at(2026-12-01T08:00:00)', '2026-11-21T10:00:00Z')).toBe('2026-12-01T08:00:00.000Z');
  expect(next('at(2026-12-01T08:00:00)', '2026-12-01T08:00:00Z')).toBeUndefined();
});

test('what has no local engine is refused with its expression', () => {
  expect(() => parseSchedule('rate(0 minutes)')).toThrow('rate(0 minutes)');
  expect(() => parseSchedule('cron(0 0 ? * 6#3 *)')).toThrow('6#3');
  expect(() => parseSchedule('cron(0 0 15W * ? *)')).toThrow('15W');
  expect(() => parseSchedule('every day')).toThrow('every day');
});
