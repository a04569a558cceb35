// How long households waited: whole days, counted by value, so that memory does not grow with the number of grants.
import { daysBetween } from '@hearth/domain/time';

/** Days from submission to payment over the grants that were paid and did not come back. Absent percentiles: nothing was paid. */
export type DaysToPaid = { readonly grants: number; readonly p50?: number; readonly p90?: number };

/** How many grants took how many whole days. */
export type DayCounts = Map<number, number>;

/** Counts one grant. Days are rounded down: paid within 24 hours of submission is 0. */
export const countDays = (counts: DayCounts, submittedAt: string, paidAt: string): void => {
  const days = Math.max(0, daysBetween(submittedAt, paidAt));
  counts.set(days, (counts.get(days) ?? 0) + 1);
};

/** The nearest-rank percentile: the smallest value such that at least `percent` of all values are not above it; rank = ceil(percent x n / 100). */
const nearestRank = (
  ordered: readonly (readonly [days: number, count: number])[],
  total: number,
  percent: number,
): number | undefined => {
  const rank = Math.ceil((percent * total) / 100);
  let passed = 0;
  for (const [days, count] of ordered) {
    passed += count;
    if (passed >= rank) return days;
  }
  return undefined;
};

/** Median and 90th percentile by nearest rank: each is a wait that a household had, never a value between two. */
export const daysToPaid = (counts: DayCounts): DaysToPaid => {
  const ordered = [...counts].sort(([a], [b]) => a - b);
  const grants = ordered.reduce((sum, [, count]) => sum + count, 0);
  const [p50, p90] = [nearestRank(ordered, grants, 50), nearestRank(ordered, grants, 90)];
  return { grants, ...(p50 === undefined ? {} : { p50 }), ...(p90 === undefined ? {} : { p90 }) };
};
