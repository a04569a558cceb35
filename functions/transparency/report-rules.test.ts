// The rules under the figures: which months are covered, what each fund bears, and how waits are told.
import { describe, expect, test } from 'vitest';
import { shares } from './draw-shares.ts';
import { drawOf } from './report.fixture.ts';
import { monthsOf, periodOf } from './report-period.ts';
import { countDays, daysToPaid } from './waiting-days.ts';

const now = '2026-11-21T21:00:00.000Z';

describe('a period', () => {
  test('is the last twelve months if nothing is asked for', () => {
    expect(periodOf({}, now)).toEqual({ from: '2025-12', until: '2026-11' });
    expect(monthsOf({ from: '2025-12', until: '2026-11' })).toHaveLength(12);
  });

  test('is widened to whole months, and has twelve if only its end is told', () => {
    expect(periodOf({ from: '2026-02-17', until: '2026-03-02' }, now)).toEqual({ from: '2026-02', until: '2026-03' });
    expect(periodOf({ until: '2026-01-31' }, now)).toEqual({ from: '2025-02', until: '2026-01' });
    expect(monthsOf({ from: '2025-11', until: '2026-02' })).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  });

  test('is refused when it is turned round or longer than five years', () => {
    expect(periodOf({ from: '2026-12-01' }, now)).toMatchObject({
      rejected: 'invalid',
      errors: [{ pointer: '/until' }],
    });
    expect(periodOf({ from: '2021-12-01' }, now)).toEqual({ from: '2021-12', until: '2026-11' });
    expect(periodOf({ from: '2021-11-30' }, now)).toMatchObject({
      rejected: 'invalid',
      errors: [{ pointer: '/from' }],
    });
  });
});

describe('the shares of a grant', () => {
  test('are its draws when the amount is their sum', () => {
    expect(shares(20_000, [drawOf('a', 15_001), drawOf('b', 4_999)])).toEqual([
      { fundId: 'a', minor: 15_001 },
      { fundId: 'b', minor: 4_999 },
    ]);
  });

  test('sum to the amount to the last cent, also when it does not divide', () => {
    for (const amount of [0, 1, 2, 100, 99_999_999_999]) {
      const parts = shares(amount, [drawOf('a', 1), drawOf('b', 1), drawOf('c', 1)]);
      expect(parts.reduce((sum, { minor }) => sum + minor, 0)).toBe(amount);
      expect(parts.every(({ minor }) => minor >= 0)).toBe(true);
    }
    expect(shares(5, [])).toEqual([]);
  });
});

describe('the days to payment', () => {
  const after = (...days: readonly number[]) => {
    const counts = new Map<number, number>();
    for (const each of days)
      countDays(
        counts,
        '2026-11-01T10:00:00.000Z',
        new Date(Date.parse('2026-11-01T10:00:00.000Z') + each * 86_400_000).toISOString(),
      );
    return daysToPaid(counts);
  };

  test('are taken by nearest rank', () => {
    expect(after(15, 20, 35, 40, 50)).toEqual({ grants: 5, p50: 35, p90: 50 });
    expect(after(1, 2, 3, 4)).toEqual({ grants: 4, p50: 2, p90: 4 });
    expect(after(3, 1, 1, 1, 1, 1, 1, 1, 1, 9)).toEqual({ grants: 10, p50: 1, p90: 3 });
  });

  test('are rounded down, and none before anything was paid', () => {
    expect(after(0.99)).toEqual({ grants: 1, p50: 0, p90: 0 });
    expect(after()).toEqual({ grants: 0 });
  });
});
