// Cases read for counting: as of a period's end, with who is whose alias by then and which grant came of which request. Pure.
import { asOf, eldestOf } from './as-of.ts';
import type { Cases, GrantCase, RequestCase } from './cases.ts';
import type { Period, Scope } from './document.ts';
import { beginOf, cutOffOf } from './periods.ts';

/** What is looked up while counting: cases as of the period's end, and who is whose alias by then. */
export type Reading = {
  readonly cases: Cases;
  readonly from: string;
  readonly scope: Scope;
  readonly currency: string;
  readonly eldest: (householdId: string) => string;
  readonly requestOf: (grant: GrantCase) => RequestCase | undefined;
  /** When a household was first paid anything at all, in any scope. */
  readonly firstPaidAt: ReadonlyMap<string, string>;
  readonly grantOf: (request: RequestCase) => GrantCase | undefined;
};

// A household is minted for each application and asks once at an instant: the two find each other by it, whoever became whose alias.
const meeting = (eldest: (id: string) => string, one: { readonly householdId: string; readonly submittedAt: string }) =>
  `${eldest(one.householdId)} ${one.submittedAt}`;

/** It was paid and did not come back. */
export const isKept = (grant: GrantCase): grant is GrantCase & { readonly paidAt: string } =>
  grant.paidAt !== undefined && grant.backAt === undefined;

/** Reads cases as of the end of a period. */
export const readCases = (all: Cases, period: Period, scope: Scope, currency: string): Reading => {
  const cases = asOf(all, cutOffOf(period));
  const eldest = eldestOf(cases.aliases);
  const requests = new Map(cases.requests.map((request) => [meeting(eldest, request), request]));
  const grants = new Map<string, GrantCase>();
  const firstPaidAt = new Map<string, string>();
  for (const grant of cases.grants) {
    const key = meeting(eldest, grant);
    const known = grants.get(key);
    // Of several attempts the newest tells where it stands.
    if (known === undefined || known.attempt < grant.attempt) grants.set(key, grant);
    const householdId = eldest(grant.householdId);
    const first = firstPaidAt.get(householdId);
    if (isKept(grant) && (first === undefined || grant.paidAt < first)) firstPaidAt.set(householdId, grant.paidAt);
  }
  return {
    cases,
    from: beginOf(period),
    scope,
    currency,
    eldest,
    requestOf: (grant) => requests.get(meeting(eldest, grant)),
    grantOf: (request) => grants.get(meeting(eldest, request)),
    firstPaidAt,
  };
};
