import { describe, expect, test } from 'vitest';
import { canonical, sha256 } from './canonical.ts';
import { type Meeting, type MeetingEvent, meetingEntity } from './meetings.ts';
import { isHeld, minutesOf, recordHashOf } from './minutes.ts';
import { ana, award, ben, cleo, meeting, told } from './relief-fund.fixture.ts';

const decided: readonly MeetingEvent[] = [
  { type: 'DocketClosed', data: { decisions: [{ awardId: award, decision: 'approve' }], by: cleo } },
  { type: 'DocketApplied', data: { answers: [{ awardId: award, outcome: 'approved' }] } },
];
const called: readonly MeetingEvent[] = [
  { type: 'MeetingOpened', data: { heldOn: '2026-11-16', agenda: [award], quorum: 2, by: ana } },
  { type: 'AttendanceRecorded', data: { present: [ana, cleo], by: ana } },
  { type: 'MemberRecused', data: { by: ben, awardIds: [award], because: 'relationship' } },
  { type: 'ConsentGiven', data: { by: ana, awardIds: [award] } },
];
const held = (...events: readonly MeetingEvent[]) => {
  const state = told(meetingEntity, meeting, ...events);
  if (state === undefined || !isHeld(state)) throw new Error('it was not held');
  return state;
};
const isOver = (state: Meeting | undefined): boolean => state !== undefined && isHeld(state);

describe('the minutes that the record makes', () => {
  test('hold agenda, presence, recusals, consents, decisions and answers, as canonical text that stays the same', () => {
    expect(canonical(minutesOf(held(...called, ...decided)))).toBe(
      `{"agenda":["${award}"],"answers":[{"awardId":"${award}","outcome":"approved"}],"attendanceBy":"${ana}",` +
        `"closedAt":"2026-11-16T19:00:00.000Z","closedBy":"${cleo}","consents":[{"awardIds":["${award}"],"by":"${ana}"}],` +
        `"decisions":[{"awardId":"${award}","decision":"approve"}],"form":"hearth-minutes-1","heldOn":"2026-11-16",` +
        `"meetingId":"${meeting}","openedAt":"2026-11-16T15:00:00.000Z","openedBy":"${ana}","present":["${ana}","${cleo}"],` +
        `"quorum":2,"recusals":[{"awardIds":["${award}"],"because":"relationship","by":"${ben}"}]}`,
    );
  });

  test('have the SHA-256 of that text as their hash, which whatever was changed changes', () => {
    const whole = held(...called, ...decided);
    expect(recordHashOf(whole)).toBe(sha256(canonical(minutesOf(whole))));
    const hashes = [
      whole,
      { ...whole, heldOn: '2026-11-17' },
      { ...whole, present: [cleo] },
      { ...whole, recusals: [] },
      { ...whole, answers: [{ awardId: award, outcome: 'waiting-for-funds' }] },
      { ...whole, minutesHash: sha256('what people wrote') },
    ].map(recordHashOf);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test('do not depend on the hash they get', () => {
    const whole = held(...called, ...decided);
    expect(recordHashOf({ ...whole, recordHash: recordHashOf(whole) })).toBe(recordHashOf(whole));
  });

  test('are made of a docket without a meeting, too, and of nothing that is not applied yet', () => {
    expect(canonical(minutesOf(held(...decided)))).toContain('"present":[]');
    expect(canonical(minutesOf(held(...decided)))).not.toContain('agenda');
    expect(isOver(told(meetingEntity, meeting, ...called))).toBe(false);
    expect(isOver(told(meetingEntity, meeting, ...called, ...decided.slice(0, 1)))).toBe(false);
  });
});

describe('a meeting', () => {
  const places = (...events: readonly MeetingEvent[]) => {
    const state = told(meetingEntity, meeting, ...events);
    return state === undefined ? undefined : meetingEntity.places(state).queue;
  };
  test('waits to be closed, then to be applied, and is listed as held', () => {
    expect(places(...called)).toBe('meeting');
    expect(places(...called, ...decided.slice(0, 1))).toBe('docket-closed');
    expect(places(...called, ...decided)).toBe('meeting-held');
    expect(places(...decided)).toBeUndefined();
  });
});
