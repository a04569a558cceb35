// A docket: its decisions are committed first, then applied award by award, so that a crash in between loses none.

import type { Json } from '@hearth/domain/canonical';
import type { Actor } from '@hearth/domain/duties';
import { idOrThrow, type MeetingId, newId, type RandomBytes } from '@hearth/domain/ids';
import type { DocketAnswer, DocketDecision, Meeting } from '@hearth/domain/meetings';
import { emptyHead } from '@hearth/domain/record';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { placeInLine } from '@hearth/domain/waiting-line';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { again, settled, untilSettled } from '@hearth/store/outcomes';
import { meetingStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import { applyDecision } from './approve-award.ts';
import { type AwardRead, awardsAtOnce, readAwards } from './docket-reads.ts';
import type { Ports, Sitting } from './set-aside.ts';
import { sliceBook } from './slice-book.ts';

type DocketCall = Call<{ readonly decisions: readonly DocketDecision[] }, unknown>;
export type ClosePorts = Ports & { readonly random: RandomBytes };
type FindActor = (memberId: string) => Promise<Actor | Rejected>;

/** The answers of a docket as they are told. */
export const asJson = (answers: readonly DocketAnswer[]): Json =>
  answers.map(({ awardId, outcome, detail }) => ({ awardId, outcome, ...(detail === undefined ? {} : { detail }) }));

const told = (docketId: string, answers: readonly DocketAnswer[]): Answer => ({
  status: 200,
  body: { docketId, answers: asJson(answers) },
});

/** So many awards are under way at once: while one waits for the engine, another is decided. Slices are guarded by amount. */
const lanes = 4;

const readAll = async (tables: Tables, decisions: readonly DocketDecision[]): Promise<readonly AwardRead[]> => {
  const ids = decisions.map(({ awardId }) => awardId);
  const reads: AwardRead[] = [];
  for (let from = 0; from < ids.length; from += awardsAtOnce)
    reads.push(...(await readAwards(tables, ids.slice(from, from + awardsAtOnce))));
  return reads;
};

/** Where a waiting award stands in line; undefined for one that does not wait. */
const placeOf = (read: AwardRead | undefined): string | undefined =>
  read?.award.state?.status === 'waiting-for-funds'
    ? placeInLine(read.award.state.rank ?? 0, read.award.state.submittedAt)
    : undefined;

/** Those in line one after the other, in their order, so that what is short goes to them as it should; then all the rest. */
const applyAll = async (
  ports: Ports,
  sitting: Sitting,
  decisions: readonly DocketDecision[],
): Promise<readonly DocketAnswer[]> => {
  const reads = await readAll(ports.tables, decisions);
  const answers: DocketAnswer[] = [];
  const apply = async (at: number): Promise<void> => {
    const decision = decisions[at];
    if (decision !== undefined) answers[at] = await applyDecision(ports, sitting, decision, reads[at]);
  };
  const inLine = reads
    .flatMap((read, at) => {
      const place = placeOf(read);
      return place === undefined ? [] : [{ at, place }];
    })
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  for (const { at } of inLine) await apply(at);
  const waiting = new Set(inLine.map(({ at }) => at));
  const rest = decisions.flatMap((_, at) => (waiting.has(at) ? [] : [at]));
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let at = rest[next++]; at !== undefined; at = rest[next++]) await apply(at);
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
      const { decisions } = meeting.state;
      const decided = new Set<string>(decisions.map(({ awardId }) => awardId));
      const sitting = { meetingId, actor, now, book: sliceBook(ports.tables), decided };
      const answers = await applyAll(ports, sitting, decisions);
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
  (ports: ClosePorts) =>
  async (call: DocketCall): Promise<Answer | Rejected> => {
    const docketId = await committed(ports, ports.random, call);
    return isRejected(docketId) ? docketId : applyDocket(ports, async () => call.actor)(docketId, call.now);
  };
