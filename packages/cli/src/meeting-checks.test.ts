import { derivedId } from '@hearth/domain/ids';
import { type MeetingEvent, meetingEntity } from '@hearth/domain/meetings';
import { isHeld, recordHashOf } from '@hearth/domain/minutes';
import { ana, award, ben, cleo, meeting, placed, told } from '@hearth/domain/relief-fund.fixture';
import { expect, test } from 'vitest';
import { meetingChecks } from './meeting-checks.ts';

const closed: readonly MeetingEvent[] = [
  { type: 'MeetingOpened', data: { heldOn: '2026-11-16', agenda: [award], quorum: 2, by: ana } },
  { type: 'AttendanceRecorded', data: { present: [ana, cleo], by: ana } },
  { type: 'DocketClosed', data: { decisions: [{ awardId: award, decision: 'approve' }], by: cleo } },
];
const answers = [{ awardId: award, outcome: 'approved' }];

/** A meeting to its end, with the hash that its minutes really have. */
const whole = (events: readonly MeetingEvent[] = closed): readonly MeetingEvent[] => {
  const state = told(meetingEntity, meeting, ...events, { type: 'DocketApplied', data: { answers } });
  if (state === undefined || !isHeld(state)) throw new Error('it was not held');
  return [...events, { type: 'DocketApplied', data: { answers, recordHash: recordHashOf(state) } }];
};
const broken = (events: readonly MeetingEvent[]): readonly string[] =>
  meetingChecks({ streams: new Map([[meeting, placed(meeting, events)]]) }).flatMap((one) =>
    one.holds ? [] : [one.name],
  );
const minutes = 'minutes are as they were hashed';
const quorum = 'meetings decided with their quorum, and nobody what they stood back from';

test('a meeting that kept its rules breaks nothing, and one that is not closed yet neither', () => {
  expect(broken(whole())).toEqual([]);
  expect(broken(closed.slice(0, 2))).toEqual([]);
  expect(broken([])).toEqual([]);
});

test('minutes that say something else than their hash are named', () => {
  const [opened, , ...rest] = whole();
  expect(broken([opened as MeetingEvent, ...rest])).toEqual([minutes, quorum]);
  const other = { type: 'AttendanceRecorded', data: { present: [ana, ben, cleo], by: ana } } as const;
  expect(broken([opened as MeetingEvent, other, ...rest])).toEqual([minutes]);
});

test('a meeting that was closed without its quorum, or a decision of who stood back, is named', () => {
  const [opened, , end] = closed;
  expect(broken(whole([opened, end] as MeetingEvent[]))).toEqual([quorum]);
  const back: MeetingEvent = { type: 'MemberRecused', data: { by: cleo, awardIds: [award], because: 'other' } };
  expect(broken(whole([...closed.slice(0, 2), back, ...closed.slice(2)]))).toEqual([quorum]);
  const others: MeetingEvent = { ...back, data: { ...back.data, awardIds: [derivedId('award', 'another')] } };
  expect(broken(whole([...closed.slice(0, 2), others, ...closed.slice(2)]))).toEqual([]);
});
