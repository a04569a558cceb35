// Which exact sums of money would tell of a few households. Pure; hides in how many ways such a sum can be come by.
import { eldestOf } from './as-of.ts';
import type { Cases, GrantCase } from './cases.ts';
import type { Period, Scope } from './document.ts';
import { beginOf, quarterOf } from './periods.ts';
import { isFew, type Recipe } from './protection.ts';
import { isKept } from './reading.ts';
import type { Unit } from './unit.ts';
import { amountOf } from './units.ts';

export type Few = {
  readonly inPeriod: boolean;
  readonly inSomeQuarter: boolean;
  readonly awaiting: boolean;
  /** Money of few that was paid before the period came back in it. */ readonly back: boolean;
};

type Eldest = (householdId: string) => string;

const householdsIn = (grants: readonly GrantCase[], eldest: Eldest): number =>
  new Set(grants.map(({ householdId }) => eldest(householdId))).size;

/** So many thresholds are dozens. */
const dozensTimes = 4;

/** Some partner knows all of them but a few dozen: its own cases, and who is left. */
export const leavesDozens = (units: readonly Unit[], { threshold }: Recipe): boolean => {
  const count = (of: readonly Unit[]): number => new Set(of.map(({ householdId }) => householdId)).size;
  const all = count(units);
  return [...Map.groupBy(units, ({ partnerId }) => partnerId).values()].some((own) => {
    const others = all - count(own);
    return others > 0 && others < dozensTimes * threshold;
  });
};

/** They are few, or those that are not one partner's own are: it knows what its own were paid. */
const areFewFor =
  (eldest: Eldest, recipe: Recipe) =>
  (grants: readonly GrantCase[]): boolean => {
    const households = householdsIn(grants, eldest);
    const own = [...Map.groupBy(grants, ({ partnerId }) => partnerId).values()].map((each) =>
      householdsIn(each, eldest),
    );
    return isFew(households, recipe) || own.some((each) => isFew(households - each, recipe));
  };

/**
 * What all funds spent less what every funder is told of its own is the money of whoever is left. Where they are few, one statement
 * keeps silent about its sums: that of the fewest households.
 */
const leavesFew = (
  { funds }: Cases,
  paid: readonly GrantCase[],
  scope: Scope,
  eldest: Eldest,
  recipe: Recipe,
): boolean => {
  if (scope.kind !== 'funder') return false;
  const funderOf = new Map(funds.map(({ fundId, funderId }) => [fundId, funderId]));
  const drawnOf = (funderId: string): readonly GrantCase[] =>
    paid.filter(({ draws }) =>
      draws.some(({ fundId, amountMinor }) => amountMinor > 0 && funderOf.get(fundId) === funderId),
    );
  const told = [...new Set(funds.flatMap(({ funderId }) => funderId ?? []))]
    .map((funderId) => ({ funderId, households: householdsIn(drawnOf(funderId), eldest) }))
    .filter(({ households }) => households >= recipe.threshold)
    .sort((a, b) => a.households - b.households || (a.funderId < b.funderId ? -1 : 1));
  const isTold = (fundId: string): boolean => told.some(({ funderId }) => funderId === funderOf.get(fundId));
  const left = paid.filter(({ draws }) => draws.some(({ fundId, amountMinor }) => amountMinor > 0 && !isTold(fundId)));
  return told[0]?.funderId === scope.funderId && areFewFor(eldest, recipe)(left);
};

/** `cases`: as of the period's end. */
export const fewOf = (cases: Cases, period: Period, scope: Scope, currency: string, recipe: Recipe): Few => {
  const eldest = eldestOf(cases.aliases);
  const areFew = areFewFor(eldest, recipe);
  const of = cases.grants.filter((grant) => grant.currency === currency);
  const own = of.filter((grant) => amountOf(grant, scope) > 0);
  const paid = own.filter(isKept);
  const inPeriod = (at: string): boolean => at >= beginOf(period);
  const byQuarter = Map.groupBy(paid, ({ paidAt }) => quarterOf(paidAt).name);
  const cameBack = own.filter(
    ({ paidAt, backAt }) => paidAt !== undefined && backAt !== undefined && paidAt < beginOf(quarterOf(backAt)),
  );
  // A quarter in which nobody was paid tells what came back in it.
  const backAlone = [...Map.groupBy(cameBack, ({ backAt }) => quarterOf(backAt ?? '').name)].filter(
    ([name]) => !byQuarter.has(name),
  );
  return {
    inPeriod:
      areFew(paid.filter(({ paidAt }) => inPeriod(paidAt))) ||
      leavesFew(
        cases,
        of.filter(isKept).filter(({ paidAt }) => inPeriod(paidAt)),
        scope,
        eldest,
        recipe,
      ),
    // Sums since the beginning at the ends of two quarters tell what lies between them. A round may end anywhere between.
    inSomeQuarter:
      recipe.threshold > 1 &&
      (period.kind === 'round' || [...byQuarter.values(), ...backAlone.map(([, grants]) => grants)].some(areFew)),
    awaiting: areFew(own.filter(({ paidAt, backAt }) => paidAt === undefined && backAt === undefined)),
    back: areFew(own.filter(({ paidAt = '', backAt = '' }) => paidAt !== '' && inPeriod(backAt) && !inPeriod(paidAt))),
  };
};
