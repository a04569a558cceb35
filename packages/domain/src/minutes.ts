// The minutes of a meeting as the record itself makes them, and the hash that names them: what anybody can make again from its events.
import { canonical, type Json, sha256 } from './canonical.ts';
import type { Meeting } from './meetings.ts';

/** The form of the minutes; another form gets another name, so that a hash always says what it is a hash of. */
export const minutesForm = 'hearth-minutes-1';

/** A meeting that was closed and applied to its end. */
export type HeldMeeting = Meeting & Required<Pick<Meeting, 'by' | 'closedAt' | 'answers'>>;

/** Says whether there are minutes: before the decisions are applied nobody knows what became of them. */
export const isHeld = (meeting: Meeting): meeting is HeldMeeting =>
  meeting.by !== undefined && meeting.closedAt !== undefined && meeting.answers !== undefined;

/**
 * Agenda, presence, recusals, consents, decisions and what became of each, with ids and instants only. A docket that was closed
 * without a meeting has no day, agenda or quorum. Pure: whoever has the events of the stream gets the same bytes.
 * Source: ADR 024; row F7 of `functions/transparency/README.md`.
 */
export const minutesOf = (meeting: HeldMeeting): Json => ({
  form: minutesForm,
  meetingId: meeting.id,
  heldOn: meeting.heldOn,
  openedAt: meeting.openedAt,
  openedBy: meeting.openedBy,
  agenda: meeting.agenda,
  quorum: meeting.quorum,
  present: meeting.present,
  attendanceBy: meeting.attendanceBy,
  recusals: meeting.recusals.map(({ by, awardIds, because }) => ({ by, awardIds, because })),
  consents: meeting.consents.map(({ by, awardIds }) => ({ by, awardIds })),
  decisions: meeting.decisions.map(({ awardId, decision, reason }) => ({ awardId, decision, reason })),
  closedAt: meeting.closedAt,
  closedBy: meeting.by,
  minutesHash: meeting.minutesHash,
  answers: meeting.answers.map(({ awardId, outcome, detail }) => ({ awardId, outcome, detail })),
});

/** SHA-256 over the canonical minutes (RFC 8785), lower-case hex: what `DocketApplied.recordHash` holds. */
export const recordHashOf = (meeting: HeldMeeting): string => sha256(canonical(minutesOf(meeting)));
