// One round of an act in an open meeting: read once, answered as before when it is a repeat, refused when there is nothing to act in.

import { isId, type MeetingId } from '@hearth/domain/ids';
import { type CalledMeeting, isCalled, refuseIfClosed } from '@hearth/domain/meeting-rules';
import type { Meeting, MeetingEvent } from '@hearth/domain/meetings';
import type { RequestMark } from '@hearth/domain/record';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { type Append, append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, plainFingerprint, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { meetingStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

/** A meeting that was called, as it was read. */
export type LoadedMeeting = Loaded<Meeting> & { readonly id: MeetingId; readonly state: CalledMeeting };

export const noSuchMeeting = (): Rejected => reject('not-found', 'There is no such meeting.');

/** Reads a meeting that was called. Rejection: `not-found`, also for a docket that was closed without one. */
export const readCalled = async (tables: Tables, id = ''): Promise<LoadedMeeting | Rejected> => {
  if (!isId('meeting', id)) return noSuchMeeting();
  const [item] = await tables.read([stateRef(id)]);
  const { head, state } = loaded<Meeting>(id, item);
  return isCalled(state) ? { id, head, state } : noSuchMeeting();
};

/** What an act adds: events of the meeting, of other streams in the same transaction, and what is told beside the version. */
export type Act = {
  readonly events: readonly MeetingEvent[];
  readonly others?: readonly Append[];
  readonly told: { readonly [name: string]: string | number | readonly string[] };
};

/** The mark of a request over one meeting: the same key and body for another meeting are another request. */
export const meetingMark = (request: Call<unknown, unknown>['request'], id: string) => {
  const fingerprint = (input: string): string => plainFingerprint(`${id}\n${input}`);
  return {
    of: markOf(request),
    replay: (mark: Parameters<typeof replay>[0]) => replay(mark, request, fingerprint),
    leave: (status: number, body: RequestMark['answer']['body']): RequestMark =>
      markFor(request, status, body, fingerprint),
  };
};

/**
 * Does an act in a meeting that is open, in one transaction; answers 200 with the meeting's version after it. An act that adds
 * nothing writes nothing. Rejections: `not-found`, `wrong-state`, `idempotency-key-reused`, and those of the act.
 */
export const inMeeting = <B>(
  { tables }: { readonly tables: Tables },
  { actor, now, params, request }: Call<B, unknown>,
  act: (meeting: CalledMeeting) => Promise<Act | Rejected>,
): Promise<Answer | Rejected> =>
  untilSettled(async () => {
    const meeting = await readCalled(tables, params['id']);
    if (isRejected(meeting)) return meeting;
    const mark = meetingMark(request, meeting.id);
    const [given] = await tables.read([mark.of]);
    const replayed = mark.replay(given);
    if (replayed !== undefined) return replayed;
    const refused = refuseIfClosed(meeting.state);
    if (refused !== undefined) return refused;
    const done = await act(meeting.state);
    if (isRejected(done)) return done;
    const { events, others = [], told } = done;
    const answer = {
      status: 200,
      body: { meetingId: meeting.id, version: meeting.head.version + events.length, ...told },
    };
    const outcome = await commit(tables, {
      occasion: { at: now, actor: actor.memberId, request: mark.leave(answer.status, answer.body) },
      appends: [append(meetingStream, meeting, events), ...others],
    });
    return settled(outcome, answer);
  });
