// A meeting is closed: what was decided one by one, and all that is green if the meeting says so, committed first and then applied.
import type { Program } from '@hearth/domain/governance';
import { todayIn } from '@hearth/domain/governance';
import { idOrThrow, type MeetingId } from '@hearth/domain/ids';
import { type CalledMeeting, refuseClosing, refuseOffAgenda } from '@hearth/domain/meeting-rules';
import type { DocketDecision } from '@hearth/domain/meetings';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { meetingStream } from '@hearth/store/projection';
import { applyDocket, type ClosePorts } from './close-docket.ts';
import { type AgendaLine, readAgenda } from './meeting-agenda.ts';
import { meetingMark, readCalled } from './meeting-round.ts';

type Closing = {
  readonly decisions?: readonly DocketDecision[] | undefined;
  readonly approveGreen?: boolean | undefined;
  readonly minutesHash?: string | undefined;
};
type ClosingCall = Call<Closing, unknown>;

/** In the order in which they are applied: who waits in line for money comes first. */
const decisionsOf = (
  lines: readonly AgendaLine[],
  { decisions = [], approveGreen = false }: Closing,
): readonly DocketDecision[] => {
  const named = new Map<string, DocketDecision>(decisions.map((one) => [one.awardId, one]));
  const inOrder = lines.flatMap(({ award, notGreen }): DocketDecision[] => {
    const one = named.get(award.id);
    named.delete(award.id);
    if (one !== undefined) return [one];
    return approveGreen && notGreen.length === 0
      ? [{ awardId: idOrThrow('award', award.id), decision: 'approve' }]
      : [];
  });
  return [...inOrder, ...named.values()];
};

const todayFor = async ({ tables }: ClosePorts, [first]: readonly AgendaLine[], now: string): Promise<string> => {
  const id = first?.award.programId;
  const [item] = id === undefined ? [] : await tables.read([stateRef(id)]);
  return todayIn(loaded<Program>(id ?? '', item).state, now);
};

const decide = async (
  ports: ClosePorts,
  meeting: CalledMeeting,
  { actor, body, now }: ClosingCall,
): Promise<readonly DocketDecision[] | Rejected> => {
  const named = body.decisions ?? [];
  const offAgenda = refuseOffAgenda(
    meeting,
    named.map(({ awardId }) => awardId),
    (at) => `/decisions/${at}/awardId`,
  );
  if (offAgenda !== undefined) return offAgenda;
  const lines = await readAgenda(ports, meeting);
  const decisions = decisionsOf(lines, body);
  const today = await todayFor(ports, lines, now);
  return refuseClosing(meeting, { by: actor.memberId, decisions, today }) ?? decisions;
};

const committed = (ports: ClosePorts, call: ClosingCall): Promise<MeetingId | Rejected> =>
  untilSettled(async () => {
    const meeting = await readCalled(ports.tables, call.params['id']);
    if (isRejected(meeting)) return meeting;
    const { id, head, state } = meeting;
    const mark = meetingMark(call.request, id);
    const [given] = await ports.tables.read([mark.of]);
    const before = mark.replay(given);
    if (before !== undefined) return isRejected(before) ? before : id;
    if (head.version !== call.ifMatch)
      return reject('version-conflict', 'The meeting went on since you saw it. Read it again, then close it.', {
        facts: { version: head.version },
      });
    const decisions = await decide(ports, state, call);
    if (isRejected(decisions)) return decisions;
    const { minutesHash } = call.body;
    const by = call.actor.memberId;
    const outcome = await commit(ports.tables, {
      occasion: { at: call.now, actor: by, request: mark.leave(200, { docketId: id }) },
      appends: [
        append(meetingStream, meeting, [
          { type: 'DocketClosed', data: { decisions, by, ...(minutesHash === undefined ? {} : { minutesHash }) } },
        ]),
      ],
    });
    return settled(outcome, id);
  });

/**
 * Closes a meeting of up to 200 awards and applies what was decided, award by award; each has its own answer, and a repeat returns
 * the same ones. What is neither named nor green stays where it is. Whatever became of the call, its queue applies the rest.
 * Rejections: `not-found`, `version-conflict`, `invalid` (not on the agenda), `wrong-state`, `no-quorum`, `same-person`,
 * `idempotency-key-reused`. What one award is refused for stands in its answer.
 */
export const closeMeeting =
  (ports: ClosePorts) =>
  async (call: ClosingCall): Promise<Answer | Rejected> => {
    const id = await committed(ports, call);
    return isRejected(id) ? id : applyDocket(ports, async () => call.actor)(id, call.now);
  };
