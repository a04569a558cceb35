// An award that was not paid in the end, by the word of a second person: paid again as a next attempt, or not.
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { append, commit } from '@hearth/store/commit';
import type { Root } from '@hearth/store/household-roots';
import { type Again, again, settled } from '@hearth/store/outcomes';
import { awardStream } from '@hearth/store/projection';
import { isSame, lastAttempt } from './last-attempt.ts';
import { isShort, type Ports, type Sitting, setAside, type Waiting } from './set-aside.ts';
import { type Applied, toldApproved } from './wait-for-funds.ts';

/**
 * Sets the money aside again and approves the next attempt, if the attempt that was proposed to be followed is the last one and ended
 * unpaid, which the same transaction checks. It does not get in line: without money it stays proposed.
 * Rejections: `wrong-state`, and those of an approval.
 */
export const reissue = async (
  ports: Ports,
  sitting: Sitting,
  award: Waiting,
  root: Root,
): Promise<Applied | Rejected | Again> => {
  const before = await lastAttempt(ports.tables, award.state);
  if (isRejected(before)) return before;
  if (award.state.reissue === undefined || !isSame(before.follows, award.state.reissue.follows))
    return reject('wrong-state', 'The attempt that was proposed to be followed is not the last one any more.');
  const funds = await setAside(ports, sitting, award, root, { before });
  if (isShort(funds)) return funds.short;
  return isRejected(funds) || funds === again
    ? funds
    : toldApproved(ports, sitting, 'reissued', award.state, funds.draws);
};

/** It is not paid again, or not like this; it may be proposed anew. */
export const dropReissue = async (
  { tables }: Pick<Ports, 'tables'>,
  { meetingId, actor, now }: Sitting,
  award: Waiting,
  reason: string,
): Promise<Applied | Rejected | Again> => {
  const outcome = await commit(tables, {
    occasion: { at: now, actor: actor.memberId },
    appends: [
      append(awardStream, award, [{ type: 'AwardReissueDropped', data: { meetingId, by: actor.memberId, reason } }]),
    ],
  });
  return settled(outcome, { outcome: 'dropped' });
};
