// The duties of many grants at once, for whoever lets their money go: each award's own record, its tier, and who is close to its household.
import type { Advance } from '@hearth/domain/advances';
import { actsOn } from '@hearth/domain/award-duties';
import type { Award } from '@hearth/domain/awards';
import type { Disbursement } from '@hearth/domain/disbursements';
import { type Action, type Actor, refusal } from '@hearth/domain/duties';
import { tierOf } from '@hearth/domain/policy';
import type { Rejected } from '@hearth/domain/rejections';
import { loaded, stateRef } from './entities.ts';
import { policyReader } from './policies.ts';
import { relatedAmong } from './relationships.ts';
import type { Tables } from './tables.ts';

/** A payment, as far as duties look at it. */
export type OfGrant = Pick<Disbursement, 'awardId' | 'householdId'>;

/** The awards among these that the person may not do this to, each with the reason: `related` or `same-person`. */
export const refusedGrants = async (
  tables: Tables,
  actor: Actor,
  action: Action,
  payments: readonly OfGrant[],
): Promise<ReadonlyMap<string, Rejected>> => {
  const readPolicy = policyReader(tables);
  const [items, close] = await Promise.all([
    tables.read(payments.map(({ awardId }) => stateRef(awardId))),
    relatedAmong(
      tables,
      actor.memberId,
      payments.map(({ householdId }) => householdId),
    ),
  ]);
  const refused = new Map<string, Rejected>();
  for (const [at, { awardId, householdId }] of payments.entries()) {
    const award = loaded<Award>(awardId, items[at]).state;
    if (award === undefined) continue;
    const { separate } = tierOf(await readPolicy(award.policyId), award.amountMinor);
    const related = [...award.related, ...(close.has(householdId) ? [actor.memberId] : [])];
    const why = refusal(actor, action, { related, actedBefore: actsOn(award), separate });
    if (why !== undefined) refused.set(awardId, why);
  }
  return refused;
};

/** The grants of a payment: its own, or all that an advance covers. */
export const grantsOf = async (tables: Tables, payment: Disbursement | Advance): Promise<readonly OfGrant[]> => {
  if ('awardId' in payment) return [payment];
  const items = await tables.read(payment.disbursementIds.map(stateRef));
  return payment.disbursementIds.flatMap((id, at) => loaded<Disbursement>(id, items[at]).state ?? []);
};

/** The first reason why the person may not do this to all of them; undefined when there is none. */
export const refuseAnyGrant = async (
  tables: Tables,
  actor: Actor,
  action: Action,
  payments: readonly OfGrant[],
): Promise<Rejected | undefined> => [...(await refusedGrants(tables, actor, action, payments)).values()][0];
