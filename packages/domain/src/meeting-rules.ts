// What may be done in a meeting, by whom and when: who counts, who stood back, who consented, and what closing it asks for.
import type { Role } from './duties.ts';
import type { AwardId, MemberId } from './ids.ts';
import type { DocketDecision, Meeting } from './meetings.ts';
import { type FieldError, type Rejected, reject } from './rejections.ts';

/** A meeting that was called, as opposed to a docket that one approver closed alone. */
export type CalledMeeting = Meeting & Required<Pick<Meeting, 'openedAt' | 'heldOn' | 'agenda' | 'quorum'>>;

/** Says whether it was called over an agenda. */
export const isCalled = (meeting: Meeting | undefined): meeting is CalledMeeting =>
  meeting?.openedAt !== undefined &&
  meeting.heldOn !== undefined &&
  meeting.agenda !== undefined &&
  meeting.quorum !== undefined;

/** As many awards as one meeting decides of: they are closed with one call. */
export const mostOnAgenda = 200;

/** Whose presence counts. */
export const seats: readonly Role[] = ['committee', 'approver'];

/** Who stood back from an award in this meeting. */
export const recusedFrom = ({ recusals }: Pick<Meeting, 'recusals'>, awardId: string): readonly MemberId[] => [
  ...new Set(recusals.flatMap(({ by, awardIds }) => (awardIds.some((id) => id === awardId) ? [by] : []))),
];

/** The awards that a member stood back from. */
export const recusalsOf = ({ recusals }: Pick<Meeting, 'recusals'>, memberId: string): ReadonlySet<string> =>
  new Set(recusals.flatMap(({ by, awardIds }) => (by === memberId ? awardIds : [])));

/** Who consented to which award. A consent that its giver stood back from later counts for nothing. */
export const consentsTo = (
  meeting: Pick<Meeting, 'consents' | 'recusals'>,
): ReadonlyMap<string, readonly MemberId[]> => {
  const given = new Map<string, readonly MemberId[]>();
  for (const { by, awardIds } of meeting.consents) {
    const withdrawn = recusalsOf(meeting, by);
    for (const id of awardIds) if (!withdrawn.has(id)) given.set(id, [...new Set([...(given.get(id) ?? []), by])]);
  }
  return given;
};

/** Nothing is added to a meeting that was closed. Rejection: `wrong-state`. */
export const refuseIfClosed = ({ closedAt }: Pick<Meeting, 'closedAt'>): Rejected | undefined =>
  closedAt === undefined
    ? undefined
    : reject(
        'wrong-state',
        `This meeting was closed at ${closedAt}. What was not decided in it belongs to the next one.`,
      );

/** Awards that are not on the agenda, each by its place in what was sent. Rejection: `invalid`. `pointer` leads to the nth of them. */
export const refuseOffAgenda = (
  { agenda = [] }: Pick<Meeting, 'agenda'>,
  awardIds: readonly AwardId[],
  pointer: (at: number) => string,
): Rejected | undefined => {
  const on = new Set<string>(agenda);
  const errors = awardIds.flatMap((id, at): FieldError[] =>
    on.has(id)
      ? []
      : [
          {
            pointer: pointer(at),
            code: 'off-agenda',
            detail: 'This award is not on the agenda of this meeting. Put it on that of another one, or leave it out.',
          },
        ],
  );
  return errors.length === 0
    ? undefined
    : reject('invalid', 'Some of these awards are not on the agenda of this meeting.', { errors });
};

/** The day of a meeting is today or later: nobody meets in the past. Rejection: `invalid`. */
export const refuseHeldOn = (heldOn: string, today: string): Rejected | undefined => {
  if (heldOn >= today) return undefined;
  const detail = `A meeting is called for today (${today}) or a later day.`;
  return reject('invalid', detail, { errors: [{ pointer: '/heldOn', code: 'in-past', detail }] });
};

const people = (count: number): string => (count === 1 ? 'one person' : `${count} people`);

/** Closing: who closes it, what is decided, and the day it is where the program is. */
export type Closing = {
  readonly by: MemberId;
  readonly decisions: readonly DocketDecision[];
  readonly today: string;
};

/**
 * What speaks against closing a meeting. Nothing decided, nothing asked for: a meeting that did not come about may be closed by
 * any approver. Otherwise it is its day, who closes it is present, enough others are, and where it takes more than one person,
 * who closes it is not the one who said who is there.
 * Rejections: `wrong-state`, `no-quorum`, `same-person`.
 */
export const refuseClosing = (meeting: CalledMeeting, { by, decisions, today }: Closing): Rejected | undefined => {
  const closed = refuseIfClosed(meeting);
  if (closed !== undefined || decisions.length === 0) return closed;
  const { heldOn, present, quorum, attendanceBy } = meeting;
  if (today < heldOn)
    return reject('wrong-state', `This meeting is called for ${heldOn}. Decide on that day or after it.`);
  if (present.length < quorum)
    return reject(
      'no-quorum',
      `This meeting decides with ${people(quorum)} present, and ${people(present.length)} of the committee and the approvers ${present.length === 1 ? 'is' : 'are'} recorded. Record who is there.`,
      { facts: { present: present.length, quorum } },
    );
  if (!present.includes(by))
    return reject(
      'wrong-state',
      'You are not on the list of who is present. Record who is there, then close the meeting.',
    );
  return quorum > 1 && attendanceBy === by
    ? reject(
        'same-person',
        'You recorded who is present yourself. Where a quorum is asked for, one person says who is there and another one closes.',
      )
    : undefined;
};
