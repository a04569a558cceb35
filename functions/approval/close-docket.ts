// A docket: its decisions are committed first, then applied award by award, so that a crash in between loses none.

import type { Json } from '@hearth/domain/canonical';
import type { Actor } from '@hearth/domain/duties';
import { idOrThrow, type MeetingId, newId, type RandomBytes } from '@hearth/domain/ids';
import { consentsTo, isCalled, recusalsOf } from '@hearth/domain/meeting-rules';
import type { DocketAnswer, DocketApplied, DocketDecision, Meeting } from '@hearth/domain/meetings';
import { isHeld, recordHashOf } from '@hearth/domain/minutes';
import { emptyHead } from '@hearth/domain/record';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { again, settled, untilSettled } from '@hearth/store/outcomes';
import { meetingStream } from '@hearth/store/projection';
import { applyDecisions } from './apply-decisions.ts';
import type { Ports } from './set-aside.ts';
import { sliceBook } from './slice-book.ts';

type DocketCall = Call<{ readonly decisions: readonly DocketDecision[] }, unknown>;
export type ClosePorts = Ports & { readonly random: RandomBytes };
type FindActor = (memberId: string) => Promise<Actor | Rejected>;

/** The answers of a docket as they are told. */
export const asJson = (answers: readonly DocketAnswer[]): Json =>
  answers.map(({ awardId, outcome, detail }) => ({ awardId, outcome, ...(detail === undefined ? {} : { detail }) }));

const told = (docketId: string, { answers, recordHash }: DocketApplied['data']): Answer => ({
  status: 200,
  body: { docketId, answers: asJson(answers), ...(recordHash === undefined ? {} : { recordHash }) },
});

/**
 * Applies what a closed docket decided, as the person who closed it, and records the answers. Decisions it applied before are
 * left as they are, so it may be called again at any time. Rejections: `not-found`, and those of `findActor`.
 */
export const applyDocket =
  (ports: Ports, findActor: FindActor) =>
  (meetingId: MeetingId, now: string): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const [item] = await ports.tables.read([stateRef(meetingId)]);
      const meeting = loaded<Meeting>(meetingId, item);
      const { state } = meeting;
      if (state?.by === undefined || state.closedAt === undefined)
        return reject('not-found', 'There is no such docket.');
      const { by, closedAt } = state;
      if (isHeld(state)) return told(meetingId, state);
      const actor = await findActor(by);
      if (isRejected(actor)) return actor;
      const decided = new Set<string>(state.decisions.map(({ awardId }) => awardId));
      const consents = consentsTo(state);
      const recused = recusalsOf(state, by);
      const held = { isMeeting: isCalled(state), consents, recused, recusals: state.recusals };
      const book = sliceBook(ports.tables);
      const answers = await applyDecisions(ports, { meetingId, actor, now, book, decided, ...held }, state);
      const data = { answers, recordHash: recordHashOf({ ...state, by, closedAt, answers }) };
      const outcome = await commit(ports.tables, {
        occasion: { at: now, actor: actor.memberId },
        appends: [append(meetingStream, meeting, [{ type: 'DocketApplied', data }])],
      });
      return settled(outcome, told(meetingId, data));
    });

const committed = async (
  { tables }: Ports,
  random: RandomBytes,
  { actor, body, now, request }: DocketCall,
): Promise<MeetingId | Rejected> =>
  untilSettled(async () => {
    const [mark] = await tables.read([markOf(request)]);
    const before = replay(mark, request);
    if (isRejected(before)) return before;
    if (before !== undefined) return idOrThrow('meeting', String(docketIn(before.body)));
    const docketId = newId('meeting', random);
    const outcome = await commit(tables, {
      occasion: { at: now, actor: actor.memberId, request: markFor(request, 200, { docketId }) },
      appends: [
        append(meetingStream, { id: docketId, head: emptyHead, state: undefined }, [
          { type: 'DocketClosed', data: { decisions: body.decisions, by: actor.memberId } },
        ]),
      ],
    });
    const closed = settled(outcome, docketId);
    return closed === again ? again : closed;
  });

const docketIn = (body: Json): unknown =>
  typeof body === 'object' && body !== null && 'docketId' in body ? body['docketId'] : undefined;

/**
 * Closes a docket of up to 200 awards and applies it. Each award has its own answer; a repeat returns the same answers.
 * Rejections: `idempotency-key-reused`; what an award is refused for stands in its answer.
 */
export const closeDocket =
  (ports: ClosePorts) =>
  async (call: DocketCall): Promise<Answer | Rejected> => {
    const docketId = await committed(ports, ports.random, call);
    return isRejected(docketId) ? docketId : applyDocket(ports, async () => call.actor)(docketId, call.now);
  };
