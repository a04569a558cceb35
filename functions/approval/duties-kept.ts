// Who may not decide of an award: whoever submitted or adjudicated it, consented or proposed before, stood back, or is close to its household.
import { actsOn } from '@hearth/domain/award-duties';
import type { Award } from '@hearth/domain/awards';
import { type Action, type Actor, type Relation, refusal } from '@hearth/domain/duties';
import { type ApprovalTier, tierOf } from '@hearth/domain/policy';
import type { Rejected } from '@hearth/domain/rejections';
import { type Kin, relatedTo } from '@hearth/store/relationships';
import type { Ports, Sitting } from './set-aside.ts';

const relationOf = (award: Award, separate: ApprovalTier['separate']): Relation => ({
  related: award.related,
  actedBefore: actsOn(award),
  separate,
});

/** By everything: the award, its tier, and what any application of the household says of the person. `kin`: as it was read with the award. */
export const relationTo = async (
  { tables, readPolicy }: Pick<Ports, 'tables' | 'readPolicy'>,
  actor: Pick<Actor, 'memberId'>,
  award: Award,
  kin?: Kin,
): Promise<Relation> => {
  const known = kin?.asked.has(actor.memberId) ? [...kin.close].filter((id) => id === actor.memberId) : undefined;
  const [policy, related] = await Promise.all([
    readPolicy(award.policyId),
    known ?? relatedTo(tables, actor, award.householdId),
  ]);
  const relation = relationOf(award, tierOf(policy, award.amountMinor).separate);
  return { ...relation, related: [...award.related, ...related] };
};

/** The same as a refusal. */
export const refuseFor = async (
  ports: Pick<Ports, 'tables' | 'readPolicy'>,
  actor: Actor,
  action: Action,
  award: Award,
): Promise<Rejected | undefined> => refusal(actor, action, await relationTo(ports, actor, award));

/** Without a consent of the person's own: it is judged itself, and sending back or dropping is no second one. */
export const withoutConsents = (relation: Relation): Relation => ({
  ...relation,
  actedBefore: (relation.actedBefore ?? []).filter(({ act }) => act !== 'consented to'),
});

/** In a sitting, where the person may have stood back from the award. */
export const refuseInSitting = async (
  ports: Pick<Ports, 'tables' | 'readPolicy'>,
  { actor, recused }: Pick<Sitting, 'actor' | 'recused'>,
  action: 'approve' | 'send-back' | 'confirm-reissue',
  award: Award,
  kin?: Kin,
): Promise<Rejected | undefined> => {
  const relation = await relationTo(ports, actor, award, kin);
  const stoodBack = recused?.has(award.id) === true ? { recused: [actor.memberId] } : {};
  return action === 'send-back'
    ? refusal(actor, 'approve', { ...withoutConsents(relation), ...stoodBack })
    : refusal(actor, action, { ...relation, ...stoodBack });
};
