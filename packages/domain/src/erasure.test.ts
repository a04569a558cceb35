import { describe, expect, test } from 'vitest';
import { type ErasureEvent, erasureQueues } from './erasure.ts';
import { type HouseholdEvent, householdEntity } from './households.ts';
import { ana, application, ben, elderHousehold, hour, household, storedCall, told } from './relief-fund.fixture.ts';

const after = (...events: readonly HouseholdEvent[]) => {
  const state = told(householdEntity, household, ...events);
  if (state === undefined) throw new Error('no state');
  return state;
};
const place = (...events: readonly HouseholdEvent[]) => householdEntity.places(after(...events));

const asked: ErasureEvent = { type: 'HouseholdErasureAsked', data: { reason: 'household-asked', by: ana } };
const dropped: ErasureEvent = { type: 'HouseholdErasureDropped', data: { by: ben } };
const confirmed: ErasureEvent = {
  type: 'HouseholdErasureConfirmed',
  data: { by: ben, householdIds: [household, elderHousehold] },
};
const backupsUntil = hour(48);
const erased: ErasureEvent = {
  type: 'HouseholdErased',
  data: {
    reason: 'household-asked',
    applicationIds: [application],
    backupsUntil,
    keptUntil: '2033-11-16',
    by: ben,
  },
};
const finished: ErasureEvent = { type: 'HouseholdErasureFinished', data: { backupsUntil } };
const ended: ErasureEvent = { type: 'KeptRecordEnded', data: { backupsUntil } };
const placed: ErasureEvent = { type: 'LegalHoldPlaced', data: { reason: 'subpoena', by: ana } };
const liftAsked: ErasureEvent = { type: 'LegalHoldLiftAsked', data: { reason: 'over', by: ana } };
const liftDropped: ErasureEvent = { type: 'LegalHoldLiftDropped', data: { by: ben } };
const lifted: ErasureEvent = { type: 'LegalHoldLifted', data: { reason: 'over', by: ben } };
const account: readonly HouseholdEvent[] = [
  { type: 'PayeeRequested', data: { call: storedCall } },
  { type: 'PayeeOpened', data: { accountId: 'acct_1' } },
];

describe('an erasure', () => {
  test('waits for a second person, then for the schedule, and for nobody when it is finished', () => {
    expect(place(asked)).toEqual({ queue: erasureQueues.asked, since: hour(1) });
    expect(place(asked, dropped)).toEqual({});
    expect(place(asked, confirmed)).toEqual({ queue: erasureQueues.confirmed, since: hour(2) });
    expect(after(asked, confirmed).erasure?.confirmed).toMatchObject({ reason: 'household-asked', by: ben });
    expect(place(asked, confirmed, erased)).toEqual({ queue: erasureQueues.confirmed, since: hour(2) });
    expect(place(asked, confirmed, erased, finished)).toEqual({});
    expect(after(asked, confirmed, erased, finished).erasure).toMatchObject({
      erased: { keptUntil: '2033-11-16', erasedAt: hour(3), applicationIds: [application] },
    });
    expect(after(asked, confirmed, erased, ended).erasure).toMatchObject({ keptEndedAt: hour(4) });
  });

  test('of a household with an account waits until that is closed', () => {
    expect(place(...account, erased)).toEqual({ queue: erasureQueues.account, since: hour(3) });
    expect(place(erased, ...account)).toEqual({ queue: erasureQueues.account, since: hour(1) });
    const closing: readonly HouseholdEvent[] = [
      { type: 'PayeeClosing', data: { accountId: 'acct_1', by: 'step:retention', key: 'k' } },
      { type: 'PayeeClosed', data: { accountId: 'acct_1', by: 'step:retention' } },
    ];
    expect(place(...account, erased, ...closing)).toEqual({});
  });

  test('happens once, and is confirmed only when somebody asked', () => {
    expect(() => after(erased, erased)).toThrow(TypeError);
    expect(() => after(confirmed)).toThrow(TypeError);
  });
});

describe('a legal hold', () => {
  test('stands until a second person lifts it', () => {
    expect(after(placed).erasure?.hold).toEqual({ reason: 'subpoena', by: ana, placedAt: hour(1) });
    expect(after(placed, liftAsked).erasure?.hold?.lift).toEqual({ reason: 'over', by: ana });
    expect(after(placed, liftAsked, liftDropped).erasure?.hold).toEqual({
      reason: 'subpoena',
      by: ana,
      placedAt: hour(1),
    });
    expect(after(placed, liftAsked, lifted).erasure).toEqual({});
  });

  test('is not touched by an erasure that was asked for, dropped, confirmed or finished', () => {
    for (const events of [
      [placed, asked],
      [placed, asked, dropped],
      [placed, asked, confirmed],
      [placed, asked, confirmed, erased, finished],
    ])
      expect(after(...events).erasure?.hold).toBeDefined();
  });

  test('that does not stand cannot be lifted', () => {
    for (const event of [liftAsked, liftDropped, lifted]) expect(() => after(event)).toThrow(TypeError);
  });
});
