// One counted household, as every table and the audit see it.
import type { DimensionName } from './registry.ts';

/**
 * One household in one combination of the finest codes. A household with several combinations in a period stands once in each, so
 * that it counts once in every row it belongs to and once in the total. `amountMinor`: what it kept of the scope's money there.
 */
export type Unit = {
  readonly householdId: string;
  readonly partnerId: string;
  readonly codes: Readonly<Partial<Record<DimensionName, string>>>;
  readonly amountMinor: number;
  readonly requestedMinor: number;
  /** Whole days from request to money, of each payment; for `helped` only. */ readonly days: readonly number[];
};
