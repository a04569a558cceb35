// A docket: its decisions are committed first, then applied award by award, so that a crash in between loses none.

import type { Json } from '@hearth/domain/canonical';
import type { Actor } from '@hearth/domain/duties';
import { idOrThrow, isId, type MeetingId, newId, type RandomBytes } from '@hearth/domain/ids';
import type { DocketAnswer, DocketDecision, Meeting } from '@hearth/domain/meetings';
import { emptyHead } from '@hearth/domain/record';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { again, settled, untilSettled } from '@hearth/store/outcomes';
import { meetingStream } from '@hearth/store/projection';
import { applyDecision, type Ports, type Sitting } from './approve-award.ts';
import { awardsAtOnce, readAwards } from './docket-reads.ts';
import { sliceBook } from './slice-book.ts';

type DocketCall = Call<{ readonly decisions: readonly DocketDecision[] }, unknown>;
type FindActor = (memberId: string) => Promise<Actor | Rejected>;

const asJson = (answers: readonly DocketAnswer[]): Json =>
  answers.map(({ awardId, outcome, detail }) => ({ awardId, outcome, ...(detail === undefined ? {} : { detail }) }));

const told = (docketId: string, answers: readonly DocketAnswer[]): Answer => ({
  status: 200,
  body: { docketId, answers: asJson(answers) },
});

/** So many awards are under way at once: while one waits for the engine, another is decided. Slices are guarded by amount. */
const lanes = 4;

const applySome = async (
  ports: Ports,
  sitting: Sitting,
  decisions: readonly DocketDecision[],
): Promise<readonly DocketAnswer[]> => {
  const reads = await readAwards(
    ports.tables,
    decisions.map(({ awardId }) => awardId),
  );
  const answers: DocketAnswer[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let at = next++; at < decisions.length; at = next++) {
      const decision = decisions[at];
      if (decision !== undefined) answers[at] = await applyDecision(ports, sitting, decision, reads[at]);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return answers;
};

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
      if (meeting.state === undefined) return reject('not-found', 'There is no such docket.');
      if (meeting.state.answers !== undefined) return told(meetingId, meeting.state.answers);
      const actor = await findActor(meeting.state.by);
      if (isRejected(actor)) return actor;
      const sitting = { meetingId, actor, now, book: sliceBook(ports.tables) };
      const { decisions } = meeting.state;
      const answers: DocketAnswer[] = [];
      for (let from = 0; from < decisions.length; from += awardsAtOnce)
        answers.push(...(await applySome(ports, sitting, decisions.slice(from, from + awardsAtOnce))));
      const outcome = await commit(ports.tables, {
        occasion: { at: now, actor: actor.memberId },
        appends: [append(meetingStream, meeting, [{ type: 'DocketApplied', data: { answers } }])],
      });
      return settled(outcome, told(meetingId, answers));
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
  (ports: Ports & { readonly random: RandomBytes }) =>
  async (call: DocketCall): Promise<Answer | Rejected> => {
    const docketId = await committed(ports, ports.random, call);
    return isRejected(docketId) ? docketId : applyDocket(ports, async () => call.actor)(docketId, call.now);
  };

/** A closed docket and its answers. Rejection: `not-found`. */
export const readClosedDocket =
  ({ tables }: Pick<Ports, 'tables'>) =>
  async ({ params }: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    const [item] = isId('meeting', id) ? await tables.read([stateRef(id)]) : [];
    const { state } = loaded<Meeting>(id, item);
    if (state === undefined) return reject('not-found', 'There is no such docket.');
    return {
      status: 200,
      body: {
        docketId: id,
        closedAt: state.closedAt,
        by: state.by,
        isApplied: state.answers !== undefined,
        answers: asJson(state.answers ?? []),
      },
    };
  };
