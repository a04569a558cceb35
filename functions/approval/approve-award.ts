// One decision of a docket, applied: approved with its money set aside, put in line for money, sent back, paid again, or refused with the reason.
import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import { idOrThrow } from '@hearth/domain/ids';
import type { DocketAnswer, DocketDecision } from '@hearth/domain/meetings';
import { tierOf } from '@hearth/domain/policy';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import type { Root } from '@hearth/store/household-roots';
import { type Again, again, settled, untilSettled } from '@hearth/store/outcomes';
import { applicationStream, awardStream } from '@hearth/store/projection';
import { isHoldable } from '@hearth/store/relationships';
import { type AskedOf, type AwardRead, readAwards } from './docket-reads.ts';
import { refuseInSitting } from './duties-kept.ts';
import { dropReissue, reissue } from './reissue-award.ts';
import { consent, consentersOf, consentsFor, toldConsented } from './second-approver.ts';
import { isShort, type Ports, type Sitting, setAside, type Waiting } from './set-aside.ts';
import { type Applied, toldApproved, toldWaiting, waitForFunds } from './wait-for-funds.ts';

/** Where the tier says so, members decide together: one approver alone neither consents nor approves. */
const refuseWithoutMeeting = async (
  { readPolicy }: Ports,
  { isMeeting = false }: Sitting,
  { policyId, amountMinor }: Award,
): Promise<Rejected | undefined> =>
  isMeeting || tierOf(await readPolicy(policyId), amountMinor).inMeeting !== true
    ? undefined
    : reject('no-quorum', 'Its policy has an award of this amount approved in a meeting. Put it on an agenda.');

const approve = async (
  ports: Ports,
  sitting: Sitting,
  award: Waiting,
  root: Root,
): Promise<Applied | Rejected | Again> => {
  const refused = await refuseWithoutMeeting(ports, sitting, award.state);
  if (refused !== undefined) return refused;
  const { enough, news, approvers } = await consentsFor(ports, sitting, award.state, award.kin);
  if (!enough) return consent(ports, sitting, award, root.window, approvers);
  // Needed when the money is set aside; asked for now, it travels while that is being done.
  void sitting.book.line(award.state.partnerId);
  const funds = await setAside(ports, sitting, award, root, { consents: news });
  if (isShort(funds)) return waitForFunds(ports, sitting, award, funds);
  return isRejected(funds) || funds === again
    ? funds
    : toldApproved(ports, sitting, 'approved', award.state, funds.draws);
};

const sendBack = async (
  { tables }: Ports,
  { meetingId, actor, now }: Sitting,
  award: Waiting,
  reason: string,
): Promise<Applied | Rejected | Again> => {
  const id = award.state.applicationId;
  const [item] = await tables.read([stateRef(id)]);
  const outcome = await commit(tables, {
    occasion: { at: now, actor: actor.memberId },
    appends: [
      append(awardStream, award, [{ type: 'AwardSentBack', data: { meetingId, by: actor.memberId, reason } }]),
      append(applicationStream, loaded<Application>(id, item), [
        { type: 'ApplicationReopened', data: { reason, awardId: idOrThrow('award', award.id), by: actor.memberId } },
      ]),
    ],
  });
  return settled(outcome, { outcome: 'sent-back' });
};

const isOnDocket = ({ status }: Award): boolean => status === 'awaiting-approval' || status === 'waiting-for-funds';

/** What this docket made of an award already: a docket may be resumed. */
const toldBefore = async (
  ports: Ports,
  sitting: Sitting,
  decision: DocketDecision['decision'],
  award: Award,
): Promise<Applied> => {
  switch (decision) {
    case 'approve':
      if (isOnDocket(award) && award.consentedBy?.includes(sitting.actor.memberId) === true) return toldConsented;
      return award.status === 'waiting-for-funds'
        ? toldWaiting(award)
        : toldApproved(ports, sitting, 'approved', award);
    case 'send-back':
      return { outcome: 'sent-back' };
    case 'reissue':
      return toldApproved(ports, sitting, 'reissued', award);
    case 'drop-reissue':
      return { outcome: 'dropped' };
  }
};

const decide = async (
  ports: Ports,
  sitting: Sitting,
  award: Waiting,
  root: Root,
  { decision, reason = 'none-given' }: DocketDecision,
): Promise<Applied | Rejected | Again> => {
  const isReissue = decision === 'reissue' || decision === 'drop-reissue';
  if (isReissue ? award.state.status !== 'awaiting-reissue' : !isOnDocket(award.state))
    return reject('wrong-state', `This award is ${award.state.status}.`);
  const action = isReissue ? 'confirm-reissue' : decision;
  // What is sent back or dropped is not held by the household's window: kin is read for it now.
  const isHeld = decision === 'approve' || decision === 'reissue';
  const refused = await refuseInSitting(ports, sitting, action, award.state, isHeld ? award.kin : undefined);
  if (refused !== undefined) return refused;
  switch (decision) {
    case 'approve':
      return approve(ports, sitting, award, root);
    case 'send-back':
      return sendBack(ports, sitting, award, reason);
    case 'reissue':
      return reissue(ports, sitting, award, root);
    case 'drop-reissue':
      return dropReissue(ports, sitting, award, reason);
  }
};

/** Whoever's word an approval rests on: what they are to the household is read with the award. */
export const whoDecides =
  (sitting: Pick<Sitting, 'actor' | 'consents'>): AskedOf =>
  (award) => [sitting.actor.memberId, ...consentersOf(sitting, award)];

/**
 * Applies one decision of a docket. What this docket applied before stays applied: a docket may be resumed. `ahead` is what was
 * read before; what moved since then fails its guard and is read again.
 * The answer is `approved`, `consented` (the first of two approvers), `waiting-for-funds`, `sent-back`, `reissued` or `dropped`, or a
 * reason: `not-found`, `wrong-state`, `no-quorum` (its tier asks for a meeting), `same-person`, `related`, `open-match`, `over-cap`, `over-limit`, `policy-not-in-force`,
 * `restricted`, `insufficient-funds`.
 */
export const applyDecision = async (
  ports: Ports,
  sitting: Sitting,
  decision: DocketDecision,
  ahead?: AwardRead,
): Promise<DocketAnswer> => {
  const { awardId } = decision;
  let unused = ahead;
  const outcome = await untilSettled(async (): Promise<Applied | Rejected | Again> => {
    const [read] = unused === undefined ? await readAwards(ports.tables, [awardId], whoDecides(sitting)) : [unused];
    unused = undefined;
    const state = read?.award.state;
    if (read?.root === undefined || state === undefined) return reject('not-found', 'There is no such award.');
    if (state.meetingId === sitting.meetingId) return toldBefore(ports, sitting, decision.decision, state);
    const kin = read.kin === undefined || !isHoldable(read.kin) ? {} : { kin: read.kin };
    return decide(ports, sitting, { ...read.award, state, ...kin }, read.root, decision);
  });
  if (isRejected(outcome)) return { awardId, outcome: outcome.rejected, detail: outcome.detail };
  return { awardId, ...outcome };
};
