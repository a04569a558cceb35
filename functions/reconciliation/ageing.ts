// How long a partner has had the money that it still has, in the bands of the report.
import type { Ageing } from '@hearth/domain/observations';
import { daysBetween } from '@hearth/domain/time';

/** Money that a partner has, since the advance left that brought it. */
export type Held = {
  readonly amountMinor: number;
  readonly currency: string;
  readonly since: string;
  readonly isOpen: boolean;
};

/** After so many days money that was not handed over is overdue. */
const patienceDays = 30;

/** What it still has: refunds are of what was unclaimed first. */
export const leftOf = (held: readonly Held[], refundedMinor: number): readonly Held[] => {
  let back = refundedMinor;
  return [...held]
    .sort((a, b) => (a.since < b.since ? -1 : 1))
    .flatMap((each) => {
      const taken = each.isOpen ? 0 : Math.min(back, each.amountMinor);
      back -= taken;
      return taken === each.amountMinor ? [] : [{ ...each, amountMinor: each.amountMinor - taken }];
    });
};

/** What is left, by how long the partner has had it on the day of `now`; in minor units. */
export const agedFrom = (partnerId: string, currency: string, left: readonly Held[], now: string): Ageing => {
  const between = (from: number, to: number): number =>
    left.reduce((sum, { since, amountMinor }) => {
      const days = daysBetween(since, now);
      return days > from && days <= to ? sum + amountMinor : sum;
    }, 0);
  return {
    partnerId,
    currency,
    upTo30Minor: between(Number.NEGATIVE_INFINITY, patienceDays),
    upTo60Minor: between(patienceDays, 60),
    upTo90Minor: between(60, 90),
    over90Minor: between(90, Number.POSITIVE_INFINITY),
  };
};
