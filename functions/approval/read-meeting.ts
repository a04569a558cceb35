// A meeting as it stands: called, with its agenda and who is there; or closed, with what was decided. And the list of meetings.
import type { Json } from '@hearth/domain/canonical';
import type { Member } from '@hearth/domain/governance';
import { type CalledMeeting, isCalled, seats } from '@hearth/domain/meeting-rules';
import type { Meeting } from '@hearth/domain/meetings';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { inQueue, type ListQuery } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';
import { agendaOf, agendaTold, refusalsFor } from './agenda-told.ts';
import { asJson } from './close-docket.ts';
import { readCalled } from './meeting-round.ts';
import type { Ports } from './set-aside.ts';

const stageOf = ({ closedAt, answers }: Meeting): string =>
  closedAt === undefined ? 'open' : answers === undefined ? 'closed' : 'held';

const headTold = (meeting: CalledMeeting): { readonly [name: string]: Json | undefined } => ({
  meetingId: meeting.id,
  stage: stageOf(meeting),
  heldOn: meeting.heldOn,
  openedAt: meeting.openedAt,
  openedBy: meeting.openedBy,
  awards: meeting.agenda.length,
  quorum: meeting.quorum,
  present: meeting.present,
  attendanceBy: meeting.attendanceBy,
  isQuorate: meeting.present.length >= meeting.quorum,
  closedAt: meeting.closedAt,
  closedBy: meeting.by,
  recordHash: meeting.recordHash,
});

const decidedTold = (meeting: CalledMeeting): { readonly [name: string]: Json | undefined } => ({
  recusals: meeting.recusals,
  consents: meeting.consents,
  ...(meeting.closedAt === undefined
    ? {}
    : {
        decisions: meeting.decisions,
        minutesHash: meeting.minutesHash,
        answers: meeting.answers === undefined ? undefined : asJson(meeting.answers),
      }),
});

/** A house has few people with a seat; so many members are looked through for them. */
const mostMembers = 1_000;

/** Whose presence may be recorded, with the reader's own seat marked: people stand as ids, and nobody knows theirs by heart. */
const seatsIn = async (tables: Tables, reader: string): Promise<Json> => {
  const found: Member[] = [];
  let cursor: string | undefined;
  do {
    const listed = await inQueue<Member>(tables, 'member', { limit: 200, cursor });
    if (isRejected(listed)) throw new TypeError('a cursor of this list is never refused');
    found.push(...listed.states);
    cursor = listed.next;
  } while (cursor !== undefined && found.length < mostMembers);
  return found.flatMap(({ id, confirmed }) => {
    const held = (confirmed?.roles ?? []).filter((role) => seats.includes(role));
    return held.length === 0 ? [] : [{ memberId: id, roles: held, ...(id === reader ? { you: true } : {}) }];
  });
};

/**
 * One meeting with its version as ETag. While it is open, its agenda as the record stands now, findings said in `language` (English
 * when none is asked for); an approver is told which lines are not theirs to decide, and why. With who has a seat. Rejection: `not-found`.
 */
export const readMeeting =
  (ports: Ports) =>
  async ({
    actor,
    now,
    params,
    query,
  }: Call<undefined, { readonly language?: string | undefined }>): Promise<Answer | Rejected> => {
    const meeting = await readCalled(ports.tables, params['id']);
    if (isRejected(meeting)) return meeting;
    const { head, state } = meeting;
    const body = { ...headTold(state), version: head.version, ...decidedTold(state) };
    const headers = { etag: `"${head.version}"` };
    if (state.closedAt !== undefined) return { status: 200, body, headers };
    const agenda = await agendaOf(ports, state, now);
    const refusals = await refusalsFor(ports, actor, state, agenda.lines);
    const told = { ...body, seats: await seatsIn(ports.tables, actor.memberId) };
    return { status: 200, body: { ...told, ...agendaTold(agenda, query.language ?? 'en', refusals) }, headers };
  };

type Asked = ListQuery & { readonly stage?: 'open' | 'held' | undefined };

/** Meetings that are to be closed, the oldest first, or those that were held. Rejection: `invalid` for a foreign cursor. */
export const listMeetings =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ query }: Call<undefined, Asked>): Promise<Answer | Rejected> => {
    const queue = query.stage === 'held' ? 'meeting-held' : 'meeting';
    const listed = await inQueue<Meeting>(tables, queue, query);
    if (isRejected(listed)) return listed;
    const meetings = listed.states.filter(isCalled).map(headTold);
    return { status: 200, body: { meetings, ...(listed.next === undefined ? {} : { next: listed.next }) } };
  };
