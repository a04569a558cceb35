// Safe times: in the program's own day, over midnight, and over the nights on which clocks are changed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstSafe } from './safe-times.ts';

const boston = 'America/New_York';
const localTime = (at: string, timeZone = boston): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(at),
  );

describe('the first safe instant', () => {
  test.each([
    ['now, in the middle of the day', '2026-11-16T17:00:00.000Z', '2026-11-16T17:00:00.000Z'],
    ['now, at its first minute', '2026-11-16T14:00:00.000Z', '2026-11-16T14:00:00.000Z'],
    ['nine the same day, before it', '2026-11-16T13:59:30.000Z', '2026-11-16T14:00:00.000Z'],
    ['nine the next day, at its end', '2026-11-17T01:00:00.000Z', '2026-11-17T14:00:00.000Z'],
    ['nine the next day, at night', '2026-11-17T04:12:09.876Z', '2026-11-17T14:00:00.000Z'],
  ])('is %s', (_, at, safe) => {
    expect(firstSafe(at, boston)).toBe(safe);
  });

  test('may lie over midnight', () => {
    const nights = { from: '22:00', until: '06:00' };
    expect(firstSafe('2026-11-16T17:00:00.000Z', boston, nights)).toBe('2026-11-17T03:00:00.000Z');
    expect(firstSafe('2026-11-17T10:59:00.000Z', boston, nights)).toBe('2026-11-17T10:59:00.000Z');
    expect(firstSafe('2026-11-17T11:00:00.000Z', boston, nights)).toBe('2026-11-18T03:00:00.000Z');
  });

  test.each(['18:30', '18:40'])('of a window that is hardly there lasts half an hour (until %s)', (until) => {
    const narrow = { from: '18:30', until };
    expect(firstSafe('2026-11-16T23:50:00.000Z', boston, narrow)).toBe('2026-11-16T23:50:00.000Z');
    expect(firstSafe('2026-11-17T00:00:00.000Z', boston, narrow)).toBe('2026-11-17T23:30:00.000Z');
  });

  test('is meant by the clock on the wall, also when it was changed in the night', () => {
    // In 2026 clocks go forth on 8 March and back on 1 November.
    expect(localTime(firstSafe('2026-03-08T03:00:00.000Z', boston))).toBe('09:00');
    expect(firstSafe('2026-03-08T03:00:00.000Z', boston)).toBe('2026-03-08T13:00:00.000Z');
    expect(firstSafe('2026-11-01T02:00:00.000Z', boston)).toBe('2026-11-01T14:00:00.000Z');
  });

  test('is never before now and never later than a day and an hour, and lies in the window wherever that is on the clock', () => {
    const minute = fc.integer({ min: 0, max: 1_439 });
    const asTime = (of: number) =>
      `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
        minute,
        minute,
        fc.constantFrom(boston, 'UTC', 'Pacific/Auckland', 'Asia/Kathmandu', 'America/Phoenix'),
        (date, from, until, timeZone) => {
          const at = date.toISOString();
          const safe = firstSafe(at, timeZone, { from: asTime(from), until: asTime(until) });
          expect(safe >= at).toBe(true);
          expect(Date.parse(safe) - Date.parse(at)).toBeLessThanOrEqual(25 * 3_600_000);
          const local = localTime(safe, timeZone);
          const told = (Number(local.slice(0, 2)) * 60 + Number(local.slice(3)) - from + 1_440) % 1_440;
          // The hour that a night leaves out has no minute in it: the first one after it is meant.
          expect(told < Math.max((until - from + 1_440) % 1_440, 30) || told <= 60).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
