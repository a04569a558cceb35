import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDayAgain } from './first-day.ts';
import type { Rule } from './policy-rules.ts';

const today = '2026-11-20';
const of = { code: 'rule', otherwise: 'refer' } as const;
const cap: Rule = { ...of, kind: 'cap-per-household', capMinor: 100_000, windowDays: 365 };
const between: Rule = { ...of, kind: 'days-between-awards', days: 30 };
const bounds: Rule = { ...of, kind: 'amount-bounds', leastMinor: 10_000, mostMinor: 90_000 };
const grant = (on: string, amountMinor = 50_000) => ({ at: `${on}T12:00:00.000Z`, amountMinor });

describe('the first day on which a household could be granted something again', () => {
  test('is today for who was granted nothing, whatever the policy says', () => {
    expect(firstDayAgain([cap, between, bounds], [], today)).toBe(today);
  });

  test('waits for the days between two grants', () => {
    expect(firstDayAgain([between], [grant('2026-11-10')], today)).toBe('2026-12-10');
    expect(firstDayAgain([between], [grant('2026-10-21')], today)).toBe(today);
  });

  test('waits until enough of the cap is free again for the least amount, and no longer', () => {
    const grants = [grant('2026-01-10', 60_000), grant('2026-06-10', 35_000)];
    expect(firstDayAgain([cap], grants, today)).toBe(today);
    expect(firstDayAgain([cap, bounds], grants, today)).toBe('2027-01-10');
  });

  test('is no day where the cap leaves room for nobody', () => {
    expect(firstDayAgain([{ ...cap, capMinor: 500 }, bounds], [grant('2026-11-10')], today)).toBeUndefined();
  });

  test('is a day on which there is room, while none before it has any', () => {
    const on = fc.integer({ min: 1, max: 28 }).map((day) => `2026-10-${String(day).padStart(2, '0')}`);
    const grants = fc.array(fc.record({ on, amountMinor: fc.integer({ min: 1, max: 90_000 }) }), { maxLength: 4 });
    fc.assert(
      fc.property(grants, (made) => {
        const given = made.map((one) => grant(one.on, one.amountMinor));
        const first = firstDayAgain([cap, between], given, today) ?? '';
        expect(first >= today).toBe(true);
        // Asked on that day itself, it is that day: it does not move away.
        expect(firstDayAgain([cap, between], given, first)).toBe(first);
      }),
      { numRuns: 100 },
    );
  });
});
