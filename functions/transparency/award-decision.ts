// Who decided of a grant: meetings with presence and recusals, consents and approvals, as the record tells them. Pure.
import type { Meeting } from '@hearth/domain/meetings';
import { tierOf } from '@hearth/domain/policy';
import type { AwardGathered } from './gather-award.ts';

const meetingOf = (awardId: string) => (meeting: Meeting) => ({
  meetingId: meeting.id,
  heldOn: meeting.heldOn,
  closedAt: meeting.closedAt,
  closedBy: meeting.by,
  quorum: meeting.quorum,
  present: meeting.present,
  recusals: meeting.recusals
    .filter(({ awardIds }) => awardIds.some((each) => each === awardId))
    .map(({ by, because }) => ({ by, because })),
  consents: meeting.consents.filter(({ awardIds }) => awardIds.some((each) => each === awardId)).map(({ by }) => by),
  decision: meeting.decisions.find((each) => each.awardId === awardId)?.decision,
  answer: meeting.answers?.find((each) => each.awardId === awardId)?.outcome,
  minutesHash: meeting.minutesHash,
  recordHash: meeting.recordHash,
});

/** Who decided, when, in which meeting, with whom present, and who stood back. */
export const approvalOf = ({ award, awardEvents, policy, meetings }: AwardGathered) => ({
  status: award.status,
  approversNeeded: tierOf(policy, award.amountMinor).approvers,
  approvals: awardEvents.flatMap((event) =>
    event.type === 'AwardApproved' || event.type === 'AwardConsented'
      ? [
          {
            act: event.type === 'AwardApproved' ? 'approved' : 'consented',
            by: event.data.by,
            at: event.at,
            meetingId: event.data.meetingId,
            ...(event.type === 'AwardApproved'
              ? { attempt: event.data.attempt, overrideId: event.data.overrideId }
              : {}),
          },
        ]
      : [],
  ),
  meetings: meetings.map(meetingOf(award.id)),
});
