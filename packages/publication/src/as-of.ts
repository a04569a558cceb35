// Cases as they stood at an instant: what was told later is taken away again. Pure; hides how later word is rolled back.
import type { AliasCase, Cases, GrantCase, RequestCase } from './cases.ts';

const isLater = (at: string | undefined, end: string): boolean => at !== undefined && at >= end;

// Most cases are older than the end and stay the objects that they are: a fund has many of them.
const grantAsOf = (grant: GrantCase, end: string): GrantCase => {
  if (!isLater(grant.paidAt, end) && !isLater(grant.backAt, end)) return grant;
  const { paidAt, backAt, ...rest } = grant;
  return {
    ...rest,
    ...(paidAt === undefined || isLater(paidAt, end) ? {} : { paidAt }),
    ...(backAt === undefined || isLater(backAt, end) ? {} : { backAt }),
  };
};

// An amendment that came later counts from then on: what was told before it is what a closed period counted.
const requestAsOf = (request: RequestCase, end: string): RequestCase => {
  if (!isLater(request.helped?.at, end) && request.standings.every(({ at }) => at < end)) return request;
  const { helped, amended = [], ...rest } = request;
  const kept = amended.filter(({ at }) => at < end);
  return {
    ...rest,
    ...amended[kept.length]?.was,
    ...(kept.length === 0 ? {} : { amended: kept }),
    standings: request.standings.filter(({ at }) => at < end),
    ...(helped === undefined || isLater(helped.at, end) ? {} : { helped }),
  };
};

/** The cases as they stood just before an instant. Funds stay: one that was opened later has no money before. */
export const asOf = (cases: Cases, end: string): Cases => ({
  cutOff: end < cases.cutOff ? end : cases.cutOff,
  grants: cases.grants.filter(({ approvedAt }) => approvedAt < end).map((grant) => grantAsOf(grant, end)),
  requests: cases.requests.filter(({ submittedAt }) => submittedAt < end).map((request) => requestAsOf(request, end)),
  funds: cases.funds,
  money: cases.money.filter(({ at }) => at < end),
  integrity: cases.integrity.filter(({ at }) => at < end),
  aliases: cases.aliases.filter(({ at }) => at < end),
});

/** Finds the eldest of a household: whose alias it is, and whose that one is. A circle ends at the least id of it. */
export const eldestOf = (aliases: readonly AliasCase[]): ((householdId: string) => string) => {
  const elders = new Map<string, string>();
  // Whatever order they come in, the earliest word stands.
  for (const { householdId, elder } of aliases.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)))
    elders.set(householdId, elder);
  const climbed = (householdId: string): string => {
    let eldest = householdId;
    const seen = new Set([eldest]);
    for (let next = elders.get(eldest); next !== undefined; next = elders.get(eldest)) {
      if (seen.has(next)) return [...seen].sort()[0] ?? eldest;
      seen.add(next);
      eldest = next;
    }
    return eldest;
  };
  const known = new Map<string, string>();
  return (householdId) => {
    if (!elders.has(householdId)) return householdId;
    const eldest = known.get(householdId) ?? climbed(householdId);
    known.set(householdId, eldest);
    return eldest;
  };
};
