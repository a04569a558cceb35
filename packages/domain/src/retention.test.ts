import { describe, expect, test } from 'vitest';
import { appealableUntil } from './appeals.ts';
import { type ApplicationEvent, applicationEntity } from './applications.ts';
import type { AwardEvent } from './award-events.ts';
import { type AwardStatus, awardEntity } from './awards.ts';
import type { Disbursement } from './disbursements.ts';
import {
  adjudicated,
  application,
  award,
  hour,
  made,
  monday,
  screened,
  submitted,
  told,
} from './relief-fund.fixture.ts';
import { caseStanding, dueOn, keptUntilOf } from './retention.ts';

const applicationAfter = (...events: readonly ApplicationEvent[]) => {
  const state = told(applicationEntity, application, submitted, ...events);
  if (state === undefined) throw new Error('no state');
  return state;
};
const awarded = applicationAfter(screened('awarded'));
const awardOf = (status: AwardStatus) => {
  const events: readonly AwardEvent[] = [made];
  const state = told(awardEntity, award, ...events);
  if (state === undefined) throw new Error('no state');
  return { ...state, status, changedAt: hour(3) };
};
const paidOf = (status: Disbursement['status']) => ({ status, changedAt: hour(5) }) as Disbursement;
const policy = { retention: { unawardedDays: 90, awardedDays: 400 } };

describe('a case', () => {
  test('that nothing was approved of is open: it ends by being taken back', () => {
    for (const state of [
      applicationAfter(),
      applicationAfter(screened('referred')),
      applicationAfter(screened('question')),
    ])
      expect(caseStanding(state, undefined, undefined)).toEqual({ is: 'open' });
    for (const status of ['awaiting-approval', 'waiting-for-funds'] as const)
      expect(caseStanding(awarded, awardOf(status), undefined)).toEqual({ is: 'open' });
  });

  test.each(['waiting-for-payee', 'awaiting-reissue', 'approved'] as const)(
    'whose award is %s is under way, and says what has to end',
    (status) => {
      expect(caseStanding(awarded, awardOf(status), undefined)).toMatchObject({
        is: 'under-way',
        ends: expect.stringMatching(/\.$/),
      });
    },
  );

  const live = [
    'intended',
    'released',
    'held',
    'waiting-for-advance',
    'advanced',
    'handed-over',
    'waiting-for-register',
    'registered',
    'issued',
  ] as const;
  test.each(live)('whose payment is %s is under way', (status) => {
    expect(caseStanding(awarded, awardOf('approved'), paidOf(status))).toMatchObject({ is: 'under-way' });
  });

  test.each([
    ['settled', true],
    ['confirmed', true],
    ['cleared', true],
    ['stale', true],
    ['failed', false],
    ['returned', false],
    ['unclaimed', false],
    ['voided', false],
  ] as const)('whose payment is %s is over', (status, isPaid) => {
    for (const waited of ['approved', 'waiting-for-payee'] as const)
      expect(caseStanding(awarded, awardOf(waited), paidOf(status))).toEqual({
        is: 'over',
        class: 'awarded',
        endedAt: hour(5),
        isPaid,
      });
  });

  test.each(['lapsed', 'reissue-dropped', 'sent-back', 'withdrawn'] as const)(
    'whose award is %s is over, unpaid',
    (status) => {
      expect(caseStanding(awarded, awardOf(status), undefined)).toMatchObject({ is: 'over', isPaid: false });
    },
  );

  test('that was declined or taken back is over, without an award', () => {
    const declined = applicationAfter(screened('referred'), adjudicated('decline'));
    expect(caseStanding(declined, undefined, undefined)).toEqual({
      is: 'over',
      class: 'unawarded',
      endedAt: hour(3),
      isPaid: false,
    });
  });
});

describe('a class', () => {
  test('ends so many days after the case did, by its own policy', () => {
    const over = { endedAt: monday } as const;
    expect(keptUntilOf(policy, { class: 'unawarded', ...over })).toBe('2027-02-14');
    expect(keptUntilOf(policy, { class: 'awarded', ...over })).toBe('2027-12-21');
  });

  test('ends for a question that its partner never answered, and not for what waits for us', () => {
    const question = applicationAfter(screened('question'));
    const referred = applicationAfter(screened('referred'));
    expect(dueOn(policy, question, caseStanding(question, undefined, undefined))).toBe('2027-02-14');
    expect(dueOn(policy, referred, caseStanding(referred, undefined, undefined))).toBeUndefined();
    expect(dueOn(policy, awarded, caseStanding(awarded, awardOf('approved'), undefined))).toBeUndefined();
  });
});

test('a case that was declined is kept while its household may still appeal, however short its class', () => {
  const declined = applicationAfter(screened('referred'), adjudicated('decline'));
  const over = caseStanding(declined, undefined, undefined);
  const short = { retention: { unawardedDays: 30, awardedDays: 400 } };
  expect(dueOn(short, declined, over)).toBe(appealableUntil(declined.changedAt));
  expect(dueOn(policy, declined, over)).toBe(keptUntilOf(policy, { class: 'unawarded', endedAt: declined.changedAt }));
});
