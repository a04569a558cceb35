// A docket that was closed: the decisions are committed first, then applied award by award, each with its own answer.
import { cannotFollow, type Entity } from './entity.ts';
import type { AwardId, MemberId } from './ids.ts';
import type { NewEvent } from './record.ts';

export type DocketDecision = {
  readonly awardId: AwardId;
  readonly decision: 'approve' | 'send-back' | 'reissue' | 'drop-reissue';
  readonly reason?: string;
};
/** What became of one decision: `approved`, `waiting-for-funds`, `sent-back`, `reissued`, `dropped`, or the reason why not. */
export type DocketAnswer = { readonly awardId: AwardId; readonly outcome: string; readonly detail?: string };

export type DocketClosed = NewEvent<
  'DocketClosed',
  { readonly decisions: readonly DocketDecision[]; readonly by: MemberId }
>;
export type DocketApplied = NewEvent<'DocketApplied', { readonly answers: readonly DocketAnswer[] }>;
export type MeetingEvent = DocketClosed | DocketApplied;

export type Meeting = {
  readonly id: string;
  readonly decisions: readonly DocketDecision[];
  readonly by: MemberId;
  readonly closedAt: string;
  readonly answers?: readonly DocketAnswer[];
};

/** Meetings by their events; one that is closed and not yet applied waits for the approval step. */
export const meetingEntity: Entity<Meeting, MeetingEvent> = {
  evolve: (state, event) => {
    if (event.type === 'DocketClosed') {
      if (state !== undefined) throw cannotFollow(event);
      return { id: event.stream, ...event.data, closedAt: event.at };
    }
    if (state === undefined) throw cannotFollow(event);
    return { ...state, answers: event.data.answers };
  },
  places: (state) => (state.answers === undefined ? { queue: 'docket-closed', since: state.closedAt } : {}),
};
