// Two approvers over a tier's amount: who has consented so far, whose consent still counts, and the first one's record.
import type { AwardConsented } from '@hearth/domain/award-events';
import type { Award } from '@hearth/domain/awards';
import { refusal } from '@hearth/domain/duties';
import type { MemberId } from '@hearth/domain/ids';
import { recusedFrom } from '@hearth/domain/meeting-rules';
import { tierOf } from '@hearth/domain/policy';
import type { Rejected } from '@hearth/domain/rejections';
import { append, commit } from '@hearth/store/commit';
import { type Again, settled } from '@hearth/store/outcomes';
import { awardStream } from '@hearth/store/projection';
import { type Kin, stillApart } from '@hearth/store/relationships';
import { type Window, windowStillAs } from '@hearth/store/windows';
import { relationTo, withoutConsents } from './duties-kept.ts';
import type { Ports, Sitting, Waiting } from './set-aside.ts';
import type { Applied } from './wait-for-funds.ts';

/** What is told of an award that has one of the two approvers it needs. */
export const toldConsented: Applied = {
  outcome: 'consented',
  detail:
    'This award is over the amount that one person approves. Your consent is recorded; another approver approves it.',
};

/** Who consented to an award so far, on its record or in the meeting. */
export const consentersOf = ({ consents }: Pick<Sitting, 'consents'>, award: Award): readonly MemberId[] => [
  ...new Set([...(award.consentedBy ?? []), ...(consents?.get(award.id) ?? [])]),
];

/** Whether a member who consented may approve the award as it stands now: role, relationship and duties are asked once more. */
const mayApprove = async (
  ports: Pick<Ports, 'tables' | 'readPolicy'>,
  { book }: Pick<Sitting, 'book'>,
  memberId: MemberId,
  award: Award,
  kin: Kin | undefined,
) => {
  const [member, asItStands] = await Promise.all([book.member(memberId), relationTo(ports, { memberId }, award, kin)]);
  const confirmed = member?.confirmed;
  if (confirmed === undefined) return false;
  const relation = withoutConsents(asItStands);
  return refusal({ memberId, ...confirmed }, 'approve', relation) === undefined;
};

const eventOf = ({ meetingId }: Sitting, by: MemberId, approvers: number): AwardConsented => ({
  type: 'AwardConsented',
  data: { meetingId, by, approvers },
});

/**
 * Consents that complete this approval: `enough` with those given in the meeting and not yet on the award's record, or not enough,
 * with how many approvers its tier asks for.
 */
export const consentsFor = async (
  ports: Pick<Ports, 'tables' | 'readPolicy'>,
  sitting: Sitting,
  award: Award,
  kin?: Kin,
): Promise<{ readonly enough: boolean; readonly news: readonly AwardConsented[]; readonly approvers: number }> => {
  const policy = await ports.readPolicy(award.policyId);
  const { approvers } = tierOf(policy, award.amountMinor);
  if (approvers === 1) return { enough: true, news: [], approvers };
  const recorded = award.consentedBy ?? [];
  const named = consentersOf(sitting, award);
  const stoodBack = recusedFrom({ recusals: sitting.recusals ?? [] }, award.id);
  const others = named.filter((memberId) => memberId !== sitting.actor.memberId && !stoodBack.includes(memberId));
  const counting: MemberId[] = [];
  for (const memberId of others) if (await mayApprove(ports, sitting, memberId, award, kin)) counting.push(memberId);
  const used = counting.slice(0, approvers - 1);
  return {
    enough: used.length === approvers - 1,
    news: used.filter((memberId) => !recorded.includes(memberId)).map((by) => eventOf(sitting, by, approvers)),
    approvers,
  };
};

/** Records the first of two approvers. No money is set aside yet, and the award keeps its place. */
export const consent = async (
  { tables }: Pick<Ports, 'tables'>,
  sitting: Sitting,
  award: Waiting,
  window: Window,
  approvers: number,
): Promise<Applied | Rejected | Again> => {
  const { actor, now } = sitting;
  const outcome = await commit(tables, {
    occasion: { at: now, actor: actor.memberId },
    appends: [append(awardStream, award, [eventOf(sitting, actor.memberId, approvers)])],
    // Of whom it was read that nobody is close to them.
    changes: award.kin === undefined ? [] : [windowStillAs(window), ...stillApart(award.kin)],
  });
  return settled(outcome, toldConsented);
};
