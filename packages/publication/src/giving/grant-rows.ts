// Rows per grant as a table of combinations: the finest step of the ladder on which every row is shared by enough households.
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Category, Table } from '../document.ts';
import { type Folding, type GrantFacts, grantFacts, type RowsAsked } from './grant-facts.ts';
import { elsewhere, needsOf, purposeOf, type RowStep, rowSteps } from './grant-row-codes.ts';
import { bySize, isShared, type RowGroup, rowGroups } from './row-groups.ts';

/** The table's id. */
export const grantRowsId = 'grants-by-combination';
/** Of fewer grants a year no rows are published at all: totals only. */
const leastGrants = 500;

/** `rung`: the step it stands on; `rungs`: how many there are. */
export type GrantRows = { readonly table: Table; readonly rung: number; readonly rungs: number };

const roundedMinor = 1000;

/** The amount that every row of a group says, minor units: what is agreed for its band, so that the sum stays what was given. */
const amountsEach = (groups: readonly RowGroup[], step: RowStep): ReadonlyMap<string, number> => {
  const sums = new Map<string, { sumMinor: number; count: number }>();
  for (const { key, grants } of groups) {
    const known = sums.get(key[3]) ?? { sumMinor: 0, count: 0 };
    sums.set(key[3], {
      sumMinor: grants.reduce((sum, { amountMinor }) => sum + amountMinor, known.sumMinor),
      count: known.count + grants.length,
    });
  }
  return new Map(
    [...sums].map(([code, { sumMinor, count }]) => [
      code,
      step.amount === 'exact'
        ? Number(code)
        : Math.max(roundedMinor, Math.round(sumMinor / count / roundedMinor) * roundedMinor),
    ]),
  );
};

const isHeld = (groups: readonly RowGroup[], threshold: number): boolean =>
  groups.every((group) => isShared(group, threshold));

/** Folds the smallest categories one after the other, until every row is shared by enough. */
const folded = (facts: readonly GrantFacts[], step: RowStep, threshold: number): Folding | undefined => {
  const counties = bySize(facts.map(({ area }) => area)).filter((area) => area !== elsewhere);
  const purposes = bySize(facts.map(({ need }) => purposeOf(need, step.purpose)));
  const tried = (counties: readonly string[], purposes: readonly string[]): Folding | undefined => {
    const folding = { step, counties: new Set(counties), purposes: new Set(purposes) };
    return isHeld(rowGroups(facts, folding), threshold) ? folding : undefined;
  };
  if (step.region === 'county') {
    for (let kept = counties.length; kept >= 1; kept -= 1) {
      const named = new Set(counties.slice(0, kept));
      // Places that most rows don't name are not worth a quarter or a purpose.
      if (facts.filter(({ area }) => named.has(area)).length * 2 < facts.length) return undefined;
      const folding = tried(counties.slice(0, kept), purposes);
      if (folding !== undefined) return folding;
    }
    return undefined;
  }
  const least = step.foldsPurposes === true ? 0 : purposes.length;
  for (let kept = purposes.length; kept >= least; kept -= 1) {
    const folding = tried([], purposes.slice(0, kept));
    if (folding !== undefined) return folding;
  }
  return undefined;
};

// What a category holds is written in the tables of codes, never read off the cases: a rare code would be told by being listed.
const categoriesOf = (groups: readonly RowGroup[], at: 0 | 1 | 2 | 3, of: (id: string) => readonly string[]) =>
  [...new Set(groups.map(({ key }) => key[at]))].sort().map((id): Category => ({ id, of: of(id) }));

const tableOf = (groups: readonly RowGroup[], { step }: Folding): Table => {
  const amounts = amountsEach(groups, step);
  const quarters = (id: string): readonly string[] =>
    step.quarter === 'quarter' ? [id] : [1, 2, 3, 4].map((number) => `${id}-Q${number}`);
  return {
    id: grantRowsId,
    dimensions: [
      { id: 'quarter', level: step.quarter, categories: categoriesOf(groups, 0, quarters) },
      { id: 'region', level: step.region, categories: categoriesOf(groups, 1, (id) => (id === elsewhere ? [] : [id])) },
      { id: 'purpose', level: step.purpose, categories: categoriesOf(groups, 2, (id) => needsOf(id, step.purpose)) },
      { id: 'amount', level: step.amount, categories: categoriesOf(groups, 3, (id) => [id]) },
    ],
    measures: ['grants', 'amountEachMinor'],
    rows: groups.map(({ key, grants }) => ({
      key,
      values: { grants: grants.length, amountEachMinor: amounts.get(key[3]) ?? 0 },
    })),
  };
};

const refused = (detail: string, grants: number): Rejected =>
  reject('too-few-households', detail, { facts: { grants } });

/**
 * The rows of a year's grants, by what they say. `threshold`: households; `rung`: the first step to try, from 0. Counts are exact. It is
 * refused (`too-few-households`) below 500 grants, and when no step from there on has every row shared by enough (publication.md 7).
 */
export const grantRowsTable = (
  asked: RowsAsked & { readonly threshold: number; readonly rung?: number },
): GrantRows | Rejected => {
  const facts = grantFacts(asked);
  if (facts.length < leastGrants)
    return refused(
      `${asked.period.name} has fewer than ${leastGrants} grants under this program. Rows about single grants could tell of a household then: publish the totals only.`,
      facts.length,
    );
  for (let rung = asked.rung ?? 0; rung < rowSteps.length; rung += 1) {
    const step = rowSteps[rung];
    const folding = step === undefined ? undefined : folded(facts, step, asked.threshold);
    if (folding !== undefined)
      return { table: tableOf(rowGroups(facts, folding), folding), rung, rungs: rowSteps.length };
  }
  return refused(
    'However coarse the rows are made, some would be shared by too few households. Publish the totals only.',
    facts.length,
  );
};
