import { describe, expect, test } from 'vitest';
import type { AwardEvent } from './award-events.ts';
import { awardEntity } from './awards.ts';
import type { Draw } from './ledger.ts';
import {
  approved,
  award,
  backEntry,
  ben,
  cleo,
  draws,
  eastPartner,
  hour,
  household,
  made,
  meeting,
  monday,
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
const proposed: AwardEvent = {
  type: 'AwardReissueProposed',
  data: { by: ben, reason: 'new-account', follows: { attempt: 1, status: 'failed', snapshotHash: 's' } },
};
const dropped: AwardEvent = {
  type: 'AwardReissueDropped',
  data: { meetingId: meeting, by: cleo, reason: 'moved-away' },
};
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
  for (const end of [[sentBack], [withdrawn], [approved(), waits, lapsed, proposed, dropped]])
    expect(placesAfter(made, ...end)).toEqual({});
});

describe('the line for money', () => {
  const inLine = (rank: number, availableMinor = 20_000): AwardEvent => ({
    type: 'AwardWaitsForFunds',
    data: { meetingId: meeting, by: cleo, availableMinor, rank },
  });

  test('is each partner’s own, and sorts by need and then by age', () => {
    expect(after(made, inLine(3))).toMatchObject({ status: 'waiting-for-funds', rank: 3, availableMinor: 20_000 });
    const places = [inLine(2), inLine(10)].map((event) => placesAfter(made, event));
    expect(places).toEqual([
      { queue: `waiting-for-funds#${eastPartner}`, since: `002#${monday}` },
      { queue: `waiting-for-funds#${eastPartner}`, since: `010#${monday}` },
    ]);
  });

  test('is left by approval without a trace in the state', () => {
    const state = after(made, inLine(3), approved());
    expect(state).toMatchObject({ status: 'approved' });
    expect(state).not.toHaveProperty('rank');
    expect(state).not.toHaveProperty('availableMinor');
  });
});

describe('an award that was not paid in the end', () => {
  test('that lapsed waits where a reissue is proposed from; one that is proposed waits for a second person', () => {
    expect(placesAfter(made, approved(), waits, lapsed)).toEqual({ queue: 'ended-unpaid', since: hour(4) });
    expect(placesAfter(made, approved(), waits, lapsed, proposed)).toEqual({
      queue: 'awaiting-reissue',
      since: hour(5),
    });
  });

  test('is approved as its next attempt, or dropped with a reason', () => {
    expect(after(made, approved(), proposed)).toMatchObject({ status: 'awaiting-reissue', reissue: proposed.data });
    const again = after(made, approved(), proposed, approved(2));
    expect(again).toMatchObject({ status: 'approved', attempt: 2 });
    expect(again).not.toHaveProperty('reissue');
    expect(after(made, approved(), proposed, dropped)).toMatchObject({
      status: 'reissue-dropped',
      reason: 'moved-away',
      meetingId: meeting,
    });
  });

  test('gives its fee back when it lapses, and forgets the one before when it is approved again without', () => {
    const fee = { ...draws[0], purpose: 'operations', amountMinor: 150 } as Draw;
    const withFee: AwardEvent = { ...approved(), data: { ...approved().data, fee } };
    expect(after(made, withFee)).toMatchObject({ fee });
    expect(after(made, withFee, waits, lapsed)).not.toHaveProperty('fee');
    expect(after(made, withFee, proposed, approved(2))).not.toHaveProperty('fee');
  });
});
