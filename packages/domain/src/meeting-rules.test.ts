import { describe, expect, test } from 'vitest';
import { derivedId } from './ids.ts';
import {
  type CalledMeeting,
  consentsTo,
  isCalled,
  recusalsOf,
  recusedFrom,
  refuseClosing,
  refuseHeldOn,
  refuseIfClosed,
  refuseOffAgenda,
} from './meeting-rules.ts';
import { type MeetingEvent, meetingEntity } from './meetings.ts';
import { ana, award, ben, cleo, meeting, told } from './relief-fund.fixture.ts';

const other = derivedId('award', 'another household');
const heldOn = '2026-11-16';
const opened = (quorum = 2): MeetingEvent => ({
  type: 'MeetingOpened',
  data: { heldOn, agenda: [award, other], quorum, by: ana },
});
const there = (...present: (typeof ana)[]): MeetingEvent => ({
  type: 'AttendanceRecorded',
  data: { present, by: ana },
});
const called = (...events: readonly MeetingEvent[]): CalledMeeting => {
  const state = told(meetingEntity, meeting, ...events);
  if (!isCalled(state)) throw new Error('it was not called');
  return state;
};
const approve = [{ awardId: award, decision: 'approve' }] as const;
const closing = (
  state: CalledMeeting,
  more: { by?: typeof ana; today?: string; decisions?: typeof approve | [] } = {},
) => refuseClosing(state, { by: cleo, decisions: approve, today: heldOn, ...more });

describe('closing a meeting', () => {
  test.each([
    ['with nobody there', called(opened()), 'no-quorum'],
    ['with one too few', called(opened(), there(cleo)), 'no-quorum'],
    ['after somebody left', called(opened(), there(cleo, ben), there(cleo)), 'no-quorum'],
    ['by somebody who is not there', called(opened(), there(ana, ben)), 'wrong-state'],
    [
      'twice',
      called(opened(), there(cleo, ben), { type: 'DocketClosed', data: { decisions: [], by: cleo } }),
      'wrong-state',
    ],
  ])('is refused %s', (_, state, reason) => {
    expect(closing(state)?.rejected).toBe(reason);
  });

  test('is refused before its day, and to the one who said who is there', () => {
    const state = called(opened(), there(ana, cleo));
    expect(closing(state, { today: '2026-11-15' })?.rejected).toBe('wrong-state');
    expect(closing(state, { by: ana })?.rejected).toBe('same-person');
    expect(closing(state)).toBeUndefined();
    expect(closing(state, { today: '2026-11-17' })).toBeUndefined();
  });

  test('of a quorum of one may be done by whoever is there, alone', () => {
    expect(closing(called(opened(1), there(ana)), { by: ana })).toBeUndefined();
  });

  test('without a decision needs nobody: a meeting that did not come about is closed', () => {
    expect(closing(called(opened(5)), { decisions: [], today: '2026-11-01' })).toBeUndefined();
  });

  test('says how many are missing', () => {
    expect(closing(called(opened(3), there(cleo)))).toMatchObject({ facts: { present: 1, quorum: 3 } });
  });
});

describe('in a meeting', () => {
  const stoodBack: MeetingEvent = { type: 'MemberRecused', data: { by: ben, awardIds: [award], because: 'other' } };
  const consented: MeetingEvent = { type: 'ConsentGiven', data: { by: ben, awardIds: [award, other] } };

  test.each([
    ['before', [stoodBack, consented]],
    ['after', [consented, stoodBack]],
  ])('a consent counts for nothing where its giver stood back %s it', (_, events) => {
    const state = called(opened(), ...events);
    expect([...consentsTo(state)]).toEqual([[other, [ben]]]);
    expect(recusedFrom(state, award)).toEqual([ben]);
    expect([...recusalsOf(state, ben)]).toEqual([award]);
    expect([...recusalsOf(state, cleo)]).toEqual([]);
  });

  test('consents given twice are one, and those of two people are two', () => {
    const again: MeetingEvent = { type: 'ConsentGiven', data: { by: cleo, awardIds: [award] } };
    expect(consentsTo(called(opened(), consented, consented, again)).get(award)).toEqual([ben, cleo]);
  });

  test('what is not on the agenda is named by its place', () => {
    expect(
      refuseOffAgenda(called(opened()), [award, derivedId('award', 'third')], (at) => `/awardIds/${at}`),
    ).toMatchObject({
      rejected: 'invalid',
      errors: [{ pointer: '/awardIds/1', code: 'off-agenda' }],
    });
    expect(refuseOffAgenda(called(opened()), [other], (at) => `/${at}`)).toBeUndefined();
  });

  test('nothing is added once it is closed', () => {
    const closed: MeetingEvent = { type: 'DocketClosed', data: { decisions: [], by: cleo } };
    expect(refuseIfClosed(called(opened()))).toBeUndefined();
    expect(refuseIfClosed(called(opened(), closed))?.rejected).toBe('wrong-state');
  });
});

test('nobody calls a meeting for yesterday', () => {
  expect(refuseHeldOn('2026-11-15', heldOn)).toMatchObject({ rejected: 'invalid', errors: [{ pointer: '/heldOn' }] });
  expect(refuseHeldOn(heldOn, heldOn)).toBeUndefined();
});
