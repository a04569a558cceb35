// A docket and the meeting it was put before: agenda, presence, recusals, consents, and the decisions, committed before they are applied.
import { cannotFollow, type Entity } from './entity.ts';
import type { AwardId, MemberId } from './ids.ts';
import type { NewEvent } from './record.ts';

export type DocketDecision = {
  readonly awardId: AwardId;
  readonly decision: 'approve' | 'send-back' | 'reissue' | 'drop-reissue';
  readonly reason?: string;
};
/** What became of one decision: `approved`, `consented`, `waiting-for-funds`, `sent-back`, `reissued`, `dropped`, or the reason why not. */
export type DocketAnswer = { readonly awardId: AwardId; readonly outcome: string; readonly detail?: string };

/** A meeting is called over an agenda of awards that wait for approval. `quorum`: how many must be present when it is closed. */
export type MeetingOpened = NewEvent<
  'MeetingOpened',
  { readonly heldOn: string; readonly agenda: readonly AwardId[]; readonly quorum: number; readonly by: MemberId }
>;
/** Who is there, as the whole list; the last one counts. */
export type AttendanceRecorded = NewEvent<
  'AttendanceRecorded',
  { readonly present: readonly MemberId[]; readonly by: MemberId }
>;
/** Somebody stands back from awards: never decides of them in this meeting, and of none they are close to in any. */
export type MemberRecused = NewEvent<
  'MemberRecused',
  { readonly by: MemberId; readonly awardIds: readonly AwardId[]; readonly because: 'relationship' | 'other' }
>;
/** An approver who is present consents to awards that need two; whoever closes the meeting is the other. */
export type ConsentGiven = NewEvent<'ConsentGiven', { readonly by: MemberId; readonly awardIds: readonly AwardId[] }>;
/** `minutesHash`: SHA-256 of the minutes that people wrote, when they wrote any; the file stays with them. */
export type DocketClosed = NewEvent<
  'DocketClosed',
  { readonly decisions: readonly DocketDecision[]; readonly by: MemberId; readonly minutesHash?: string }
>;
/** `recordHash`: SHA-256 over the canonical minutes that the record itself makes; absent in older events. */
export type DocketApplied = NewEvent<
  'DocketApplied',
  { readonly answers: readonly DocketAnswer[]; readonly recordHash?: string }
>;
export type MeetingEvent =
  | MeetingOpened
  | AttendanceRecorded
  | MemberRecused
  | ConsentGiven
  | DocketClosed
  | DocketApplied;

export type Recusal = MemberRecused['data'];

/** A docket without a meeting has no agenda: one approver decided of awards alone. */
export type Meeting = {
  readonly id: string;
  readonly openedAt?: string;
  readonly openedBy?: MemberId;
  readonly heldOn?: string;
  readonly agenda?: readonly AwardId[];
  readonly quorum?: number;
  readonly present: readonly MemberId[];
  /** Who said who is there. */ readonly attendanceBy?: MemberId;
  readonly recusals: readonly Recusal[];
  readonly consents: readonly ConsentGiven['data'][];
  readonly decisions: readonly DocketDecision[];
  /** Who closed it. */ readonly by?: MemberId;
  readonly closedAt?: string;
  readonly minutesHash?: string;
  readonly answers?: readonly DocketAnswer[];
  readonly recordHash?: string;
};

const begun = (id: string): Meeting => ({ id, present: [], recusals: [], consents: [], decisions: [] });

/** Meetings by their events; one that is closed and not yet applied waits for the approval step. Dockets without a meeting are listed nowhere afterwards. */
export const meetingEntity: Entity<Meeting, MeetingEvent> = {
  evolve: (state, event) => {
    if (event.type === 'MeetingOpened') {
      if (state !== undefined) throw cannotFollow(event);
      const { by, ...opened } = event.data;
      return { ...begun(event.stream), ...opened, openedAt: event.at, openedBy: by };
    }
    if (event.type === 'DocketClosed') {
      if (state?.closedAt !== undefined) throw cannotFollow(event);
      return { ...(state ?? begun(event.stream)), ...event.data, closedAt: event.at };
    }
    if (state === undefined) throw cannotFollow(event);
    switch (event.type) {
      case 'AttendanceRecorded':
        return { ...state, present: event.data.present, attendanceBy: event.data.by };
      case 'MemberRecused':
        return { ...state, recusals: [...state.recusals, event.data] };
      case 'ConsentGiven':
        return { ...state, consents: [...state.consents, event.data] };
      case 'DocketApplied':
        return { ...state, ...event.data };
    }
  },
  places: (state) => {
    if (state.closedAt === undefined) return { queue: 'meeting', since: state.openedAt ?? '' };
    if (state.answers === undefined) return { queue: 'docket-closed', since: state.closedAt };
    return state.openedAt === undefined ? {} : { queue: 'meeting-held', since: state.closedAt };
  },
};
