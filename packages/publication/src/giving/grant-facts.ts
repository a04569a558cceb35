// The grants that rows are made of: paid in the year under the program and not come back, with whose they are. Never published as they are.
import type { Cases } from '../cases.ts';
import type { Period, Scope, Table } from '../document.ts';
import { quarterOf } from '../periods.ts';
import { isKept, readCases } from '../reading.ts';
import { amountCode, elsewhere, isPlace, purposeOf, type RowStep } from './grant-row-codes.ts';

/** What rows are asked of. `currency`: an ISO 4217 code. */
export type RowsAsked = {
  readonly cases: Cases;
  readonly period: Period;
  readonly scope: Scope;
  readonly currency: string;
};

export type GrantFacts = {
  readonly householdId: string;
  readonly partnerId: string;
  readonly quarter: string;
  readonly area: string;
  readonly need: string;
  readonly amountMinor: number;
};

const isOfScope = (programId: string, scope: Scope): boolean =>
  scope.kind === 'all' || (scope.kind === 'program' && scope.programId === programId);

/** One for each grant, as of the period's end; a household is who it is by then. */
export const grantFacts = ({ cases, period, scope, currency }: RowsAsked): readonly GrantFacts[] => {
  const reading = readCases(cases, period, scope, currency);
  return reading.cases.grants.flatMap((grant) =>
    grant.currency === currency && isKept(grant) && grant.paidAt >= reading.from && isOfScope(grant.programId, scope)
      ? [
          {
            householdId: reading.eldest(grant.householdId),
            partnerId: grant.partnerId,
            quarter: quarterOf(grant.paidAt).name,
            area: isPlace(grant.area) ? grant.area : elsewhere,
            need: grant.need,
            amountMinor: grant.amountMinor,
          },
        ]
      : [],
  );
};

/** Which categories each part of a row has, on a step and after folding. */
export type Folding = {
  readonly step: RowStep;
  readonly counties: ReadonlySet<string>;
  readonly purposes: ReadonlySet<string>;
};

/** The combination that a grant's row tells. */
export const rowKey = (
  facts: GrantFacts,
  { step, counties, purposes }: Folding,
): readonly [string, string, string, string] => {
  const purpose = purposeOf(facts.need, step.purpose);
  return [
    step.quarter === 'quarter' ? facts.quarter : facts.quarter.slice(0, 4),
    step.region === 'county' && counties.has(facts.area) ? facts.area : elsewhere,
    purposes.has(purpose) ? purpose : 'any',
    amountCode(facts.amountMinor, step.amount),
  ];
};

/** The folding that a published table stands on. */
export const foldingOf = ({ dimensions }: Pick<Table, 'dimensions'>): Folding => {
  const levelOf = (id: string): string | undefined => dimensions.find((each) => each.id === id)?.level;
  const idsOf = (id: string): readonly string[] =>
    dimensions.find((each) => each.id === id)?.categories.map((category) => category.id) ?? [];
  return {
    step: {
      quarter: levelOf('quarter') === 'year' ? 'year' : 'quarter',
      region: levelOf('region') === 'county' ? 'county' : 'dropped',
      purpose: levelOf('purpose') === 'purpose' ? 'purpose' : 'group',
      amount: levelOf('amount') === 'exact' ? 'exact' : levelOf('amount') === 'band' ? 'band' : 'one',
    },
    counties: new Set(idsOf('region').filter((id) => id !== elsewhere)),
    purposes: new Set(idsOf('purpose')),
  };
};
