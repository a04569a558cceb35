// An approver who is there consents to awards that need two people: whoever closes the meeting is the other.
import type { Actor } from '@hearth/domain/duties';
import type { AwardId } from '@hearth/domain/ids';
import { type CalledMeeting, consentsTo, recusalsOf, refuseOffAgenda } from '@hearth/domain/meeting-rules';
import { tierOf } from '@hearth/domain/policy';
import { type FieldError, isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import type { ClosePorts } from './close-docket.ts';
import { type AwardRead, readInOrder } from './docket-reads.ts';
import { refuseInSitting } from './duties-kept.ts';
import { isWaiting } from './meeting-agenda.ts';
import { inMeeting } from './meeting-round.ts';

const refusedFor = async (
  ports: ClosePorts,
  actor: Actor,
  meeting: CalledMeeting,
  { award: { state }, kin }: AwardRead,
): Promise<Rejected | undefined> => {
  if (state === undefined || !isWaiting(state))
    return reject('wrong-state', `This award is ${state?.status ?? 'not there'}: nothing of it waits for approval.`);
  const refused = await refuseInSitting(
    ports,
    { actor, recused: recusalsOf(meeting, actor.memberId) },
    'approve',
    state,
    kin,
  );
  if (refused !== undefined) return refused;
  return tierOf(await ports.readPolicy(state.policyId), state.amountMinor).approvers === 2
    ? undefined
    : reject('wrong-state', 'This award needs one approver only: whoever closes the meeting decides it.');
};

const refuseAny = async (
  ports: ClosePorts,
  actor: Actor,
  meeting: CalledMeeting,
  awardIds: readonly AwardId[],
): Promise<Rejected | undefined> => {
  const offAgenda = refuseOffAgenda(meeting, awardIds, (at) => `/awardIds/${at}`);
  if (offAgenda !== undefined) return offAgenda;
  const errors: FieldError[] = [];
  for (const [at, read] of (await readInOrder(ports.tables, awardIds, () => [actor.memberId])).entries()) {
    const refused = await refusedFor(ports, actor, meeting, read);
    if (isRejected(refused))
      errors.push({ pointer: `/awardIds/${at}`, code: refused.rejected, detail: refused.detail });
  }
  return errors.length === 0
    ? undefined
    : reject('invalid', 'You can not consent to some of these awards. Leave them out.', { errors });
};

/**
 * Consents to up to 200 awards of the agenda that need two approvers, before the meeting is closed. Nothing is set aside by it.
 * Rejections: `wrong-state` for who is not recorded as present, `invalid` with each award that the caller can't consent to, and
 * those of `inMeeting`.
 */
export const consent =
  (ports: ClosePorts) =>
  (call: Call<{ readonly awardIds: readonly AwardId[] }, unknown>): Promise<Answer | Rejected> =>
    inMeeting(ports, call, async (meeting) => {
      const { actor, body } = call;
      const by = actor.memberId;
      if (!meeting.present.includes(by))
        return reject('wrong-state', 'Only who is recorded as present can consent. Have your presence recorded first.');
      const refused = await refuseAny(ports, actor, meeting, body.awardIds);
      if (refused !== undefined) return refused;
      const given = consentsTo(meeting);
      const awardIds = body.awardIds.filter((id) => !given.get(id)?.includes(by));
      return {
        events: awardIds.length === 0 ? [] : [{ type: 'ConsentGiven', data: { by, awardIds } }],
        told: { consentedTo: body.awardIds },
      };
    });
