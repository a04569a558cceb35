import { describe, expect, test } from 'vitest';
import { type AwardEvent, awardEntity } from './awards.ts';
import {
  approved,
  award,
  backEntry,
  cleo,
  draws,
  hour,
  household,
  made,
  meeting,
  told,
} from './relief-fund.fixture.ts';

const sentBack: AwardEvent = {
  type: 'AwardSentBack',
  data: { meetingId: meeting, by: cleo, reason: 'amount-unclear' },
};
const waits: AwardEvent = { type: 'AwardWaitsForPayee', data: { until: '2026-12-16', payeeOf: household } };
const lapsed: AwardEvent = {
  type: 'AwardLapsed',
  data: { reason: 'payee-not-ready', draws, entry: backEntry, windowOf: household, attempt: 1, reportMonth: '2026-11' },
};
const withdrawn: AwardEvent = { type: 'AwardWithdrawn', data: { reason: 'no-longer-needed' } };
const after = (...events: readonly AwardEvent[]) => told(awardEntity, award, ...events);
const placesAfter = (...events: readonly AwardEvent[]) => {
  const state = after(...events);
  return state === undefined ? undefined : awardEntity.places(state);
};

describe('an award', () => {
  test('begins on the docket, with nothing set aside and no attempt to pay', () => {
    expect(after(made)).toMatchObject({
      id: award,
      status: 'awaiting-approval',
      attempt: 0,
      draws: [],
      madeAt: hour(1),
      amountMinor: 50_000,
    });
  });

  test('that is approved knows its draws, its attempt, its window and who consented', () => {
    expect(after(made, approved())).toMatchObject({
      status: 'approved',
      attempt: 1,
      draws,
      windowOf: household,
      approvedBy: cleo,
      approvedAt: hour(2),
      meetingId: meeting,
      reportMonth: '2026-11',
    });
  });

  test('may be approved again for another attempt', () => {
    expect(after(made, approved(), approved(2))).toMatchObject({ status: 'approved', attempt: 2, approvedAt: hour(3) });
  });

  test('waits for its payee, and lapses without its draws', () => {
    expect(after(made, approved(), waits)).toMatchObject({
      status: 'waiting-for-payee',
      waitsUntil: '2026-12-16',
      draws,
    });
    expect(after(made, approved(), waits, lapsed)).toMatchObject({
      status: 'lapsed',
      reason: 'payee-not-ready',
      draws: [],
    });
  });

  test('can be sent back or withdrawn', () => {
    expect(after(made, sentBack)).toMatchObject({ status: 'sent-back', reason: 'amount-unclear', meetingId: meeting });
    expect(after(made, withdrawn)).toMatchObject({ status: 'withdrawn', reason: 'no-longer-needed' });
  });

  test('cannot begin twice, nor with anything else', () => {
    expect(() => after(made, made)).toThrow(TypeError);
    for (const event of [approved(), sentBack, waits, lapsed, withdrawn])
      expect(() => after(event)).toThrow(`${event.type} cannot stand at ${award}/1`);
  });
});

test('an award waits in the queue of its status since it changed, and in none when it is over', () => {
  expect(placesAfter(made)).toEqual({ queue: 'docket', since: hour(1) });
  expect(placesAfter(made, approved())).toEqual({ queue: 'approved', since: hour(2) });
  expect(placesAfter(made, approved(), waits)).toEqual({ queue: 'waiting-for-payee', since: hour(3) });
  for (const end of [[approved(), waits, lapsed], [sentBack], [withdrawn]])
    expect(placesAfter(made, ...end)).toEqual({});
});
