// Whose grants stand behind each published row, for the audit alone: rebuilt from cases for any table of rows, also an earlier one.
import type { Table } from '../document.ts';
import { foldingOf, grantFacts, type RowsAsked } from './grant-facts.ts';
import { rowGroups } from './row-groups.ts';

/** `times`: its grants in that row, by which it adds to the count. Amounts are minor units, as they were given. */
export type RowTruth = {
  readonly key: readonly string[];
  readonly households: readonly {
    readonly householdId: string;
    readonly partnerIds: readonly string[];
    readonly amountMinor: number;
    readonly times: number;
  }[];
};

/** The truth of every row of a table of rows. */
export const grantRowsTruth = (table: Pick<Table, 'dimensions'>, asked: RowsAsked): readonly RowTruth[] =>
  rowGroups(grantFacts(asked), foldingOf(table)).map(({ key, grants }) => {
    const households = new Map<string, { partnerIds: Set<string>; amountMinor: number; times: number }>();
    for (const { householdId, partnerId, amountMinor } of grants) {
      const known = households.get(householdId) ?? { partnerIds: new Set<string>(), amountMinor: 0, times: 0 };
      known.partnerIds.add(partnerId);
      known.amountMinor += amountMinor;
      known.times += 1;
      households.set(householdId, known);
    }
    return {
      key,
      households: [...households]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([householdId, { partnerIds, ...rest }]) => ({
          householdId,
          partnerIds: [...partnerIds].sort(),
          ...rest,
        })),
    };
  });
