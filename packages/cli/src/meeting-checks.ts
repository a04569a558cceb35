// The checks of meetings, by their events alone: minutes are as they were hashed, and nothing was decided that a rule forbids. Pure.
import { kindOf } from '@hearth/domain/ids';
import { isCalled, recusalsOf, refuseClosing } from '@hearth/domain/meeting-rules';
import { type Meeting, type MeetingEvent, meetingEntity } from '@hearth/domain/meetings';
import { isHeld, recordHashOf } from '@hearth/domain/minutes';
import type { RecordedEvent } from '@hearth/domain/record';
import { type Check, check } from './check.ts';
import type { Evidence } from './evidence.ts';

const isOfMeeting = (event: RecordedEvent): event is RecordedEvent<MeetingEvent> => kindOf(event.stream) === 'meeting';

const meetingsIn = ({ streams }: Pick<Evidence, 'streams'>): readonly Meeting[] =>
  [...streams.values()].flatMap((events) => {
    const own = events.filter(isOfMeeting);
    const state = own.reduce<Meeting | undefined>((before, event) => meetingEntity.evolve(before, event), undefined);
    return state === undefined ? [] : [state];
  });

const minutesHold = (meetings: readonly Meeting[]): Check => {
  const held = meetings.filter(isHeld).filter(({ recordHash }) => recordHash !== undefined);
  return check(
    'minutes are as they were hashed',
    `${held.length} dockets, ${held.filter(isCalled).length} of them of meetings`,
    held.flatMap((meeting) => (recordHashOf(meeting) === meeting.recordHash ? [] : [meeting.id])),
  );
};

const isDone = (outcome: string): boolean =>
  ['approved', 'consented', 'waiting-for-funds', 'sent-back', 'reissued'].includes(outcome);

/** What each meeting was closed with, looked at once more as if it were closed now. */
const wronglyClosed = (meeting: Meeting): readonly string[] => {
  const { by, closedAt, decisions, answers = [] } = meeting;
  if (by === undefined || closedAt === undefined) return [];
  const { closedAt: _closed, ...before } = meeting;
  // The day was asked for in the program's time zone; here it is whatever it was called for.
  const refused = isCalled(before) ? refuseClosing(before, { by, decisions, today: before.heldOn }) : undefined;
  const recused = recusalsOf(meeting, by);
  const wrong = answers.filter(({ awardId, outcome }) => recused.has(awardId) && isDone(outcome));
  return [
    ...(refused === undefined ? [] : [`${meeting.id}: ${refused.rejected}`]),
    ...wrong.map(({ awardId }) => `${meeting.id}: ${by} stood back from ${awardId} and decided it`),
  ];
};

/** What must hold of every meeting and docket of a record. */
export const meetingChecks = (evidence: Pick<Evidence, 'streams'>): readonly Check[] => {
  const meetings = meetingsIn(evidence);
  const decided = meetings.reduce((sum, { decisions }) => sum + decisions.length, 0);
  return [
    minutesHold(meetings),
    check(
      'meetings decided with their quorum, and nobody what they stood back from',
      `${meetings.filter(isCalled).length} meetings, ${decided} decisions`,
      meetings.flatMap(wronglyClosed),
    ),
  ];
};
