import { expenseEntry, feeEntry, giftBackEntry, giftEntry, returnEntry } from '@hearth/domain/entries';
import { derivedId } from '@hearth/domain/ids';
import { appendEvents, emptyHead, type NewEvent, type RecordedEvent } from '@hearth/domain/record';
import {
  adjudicated,
  amended,
  ana,
  application,
  approved,
  award,
  backEntry,
  ben,
  checkDue,
  cleo,
  disbursement,
  dora,
  draws,
  eastPartner,
  elderHousehold,
  foodFund,
  generalFund,
  household,
  intended,
  made,
  match,
  monday,
  program,
  screened,
  submitted,
} from '@hearth/domain/relief-fund.fixture';
import { describe, expect, test } from 'vitest';
import type { CaseEvent } from './case-event.ts';
import { isCounted } from './case-event.ts';
import { recordCases, recordFold } from './record-cases.ts';

const at = (nth: number): string => new Date(Date.parse(monday) + nth * 3_600_000).toISOString();
const never = '2030-01-01T00:00:00.000Z';

/** Events of one stream, the first at the hour `from`, an hour apart. */
const told = (stream: string, from: number, ...news: readonly NewEvent[]): readonly CaseEvent[] => {
  const events: RecordedEvent[] = [];
  for (const [index, event] of news.entries()) {
    const last = events.at(-1);
    const head = last === undefined ? emptyHead : { version: last.sequence, hash: last.hash };
    events.push(...appendEvents(stream, head, [event], { at: at(from + index), actor: ana }));
  }
  return JSON.parse(JSON.stringify(events));
};

const word = { providerPaymentId: 'obp_1', snapshotHash: 's' };
const gone = { reason: 'closed', snapshotHash: 's', windowOf: household };
const settled = { type: 'DisbursementSettled', data: { ...word, entry: expenseEntry(draws, 'USD', 'cash:provider') } };
const returned = { type: 'DisbursementReturned', data: { ...gone, entry: returnEntry(draws, 'USD') } };
const failed = { type: 'DisbursementFailed', data: { ...gone, entry: backEntry } };
const voided = { type: 'CheckVoided', data: { ...gone, by: ben, entry: backEntry } };
const issuedEntry = expenseEntry(draws, 'USD', 'checks:outstanding');
const issued = { type: 'CheckIssued', data: { number: '17', issuedOn: '2026-11-16', by: ben, entry: issuedEntry } };
const awarded = told(award, 5, made, approved());

describe('a grant', () => {
  test('is told by its award and its payment, whichever comes first, with nothing of later than the cut-off', () => {
    const payment = told(disbursement, 10, intended, settled, returned);
    const whole = {
      awardId: award,
      attempt: 1,
      householdId: household,
      programId: program,
      partnerId: eastPartner,
      ...made.data.coarse,
      rail: 'partner',
      currency: 'USD',
      draws: [
        { fundId: foodFund, amountMinor: 30_000 },
        { fundId: generalFund, amountMinor: 20_000 },
      ],
      amountMinor: 50_000,
      submittedAt: monday,
      approvedAt: at(6),
    };
    expect(recordCases([...payment, ...awarded], never).grants).toEqual([{ ...whole, paidAt: at(11), backAt: at(12) }]);
    // The cut-off itself is no part of the period.
    for (const [cutOff, ends] of [
      [at(12), { paidAt: at(11) }],
      [at(11), {}],
      [at(7), {}],
    ] as const)
      expect(recordCases([...awarded, ...payment], cutOff).grants).toEqual([{ ...whole, ...ends }]);
    expect(recordCases([...awarded, ...payment], at(6)).grants).toEqual([]);
  });

  test('that was approved again stands there once for each attempt, each with its own end', () => {
    const again = { ...approved(2), data: { ...approved(2).data, follows: { attempt: 1, status: 'failed' } } };
    const second = derivedId('disbursement', award, 2);
    const events = [
      ...told(award, 5, made, approved(), again),
      ...told(disbursement, 6, intended, failed),
      ...told(second, 9, { ...intended, data: { ...intended.data, attempt: 2 } }, settled),
    ];
    const { grants, integrity } = recordCases(events, never);
    expect(grants.map(({ attempt, paidAt, backAt }) => [attempt, paidAt, backAt])).toEqual([
      [1, undefined, at(7)],
      [2, at(10), undefined],
    ]);
    expect(integrity.map(({ kind }) => kind)).toEqual(['payment-failed', 'payment-reissued']);
  });

  test('that lapsed went back without a payment', () => {
    const data = {
      reason: 'payee-not-ready',
      draws,
      entry: backEntry,
      windowOf: household,
      attempt: 1,
      reportMonth: '',
    };
    const { grants, integrity } = recordCases(told(award, 5, made, approved(), { type: 'AwardLapsed', data }), never);
    expect(grants).toMatchObject([{ backAt: at(7) }]);
    expect(grants[0]).not.toHaveProperty('paidAt');
    expect(integrity).toEqual([]);
  });

  test('by check is paid when it is given out; void before that it failed, and after it came back', () => {
    const before = recordCases([...awarded, ...told(disbursement, 8, checkDue, voided)], never);
    expect(before.grants).toMatchObject([{ backAt: at(9) }]);
    expect(before.integrity).toEqual([{ at: at(9), kind: 'payment-failed' }]);
    const after = recordCases([...awarded, ...told(disbursement, 8, checkDue, issued, voided)], never);
    expect(after.grants).toMatchObject([{ paidAt: at(9), backAt: at(10) }]);
    expect(after.integrity).toEqual([{ at: at(10), kind: 'payment-returned' }]);
  });

  test('that no award was made for, or whose payment never began, is a fault: the record is not what the house writes', () => {
    expect(() => recordCases(told(award, 5, approved()), never)).toThrow(`${award} was approved and never made`);
    expect(() => recordCases(told(disbursement, 5, settled), never)).toThrow(`${disbursement} ends and never began`);
  });
});

describe('a request', () => {
  const life = told(
    application,
    0,
    submitted,
    screened('question'),
    amended(dora),
    screened('referred'),
    adjudicated('decline'),
    { type: 'FollowUpAnswered', data: { helped: 'no', by: ana } },
  );

  test('is what was last told before the cut-off, with every standing until then', () => {
    const { coarse, cameBy, currency } = submitted.data;
    const asked = { applicationId: application, householdId: household, programId: program, partnerId: eastPartner };
    const before = { ...asked, ...coarse, cameBy, currency, submittedAt: at(0) };
    const was = { ...coarse, householdId: household, cameBy, currency, requestedMinor: 50_000 };
    expect(recordCases(life, at(2)).requests).toEqual([
      {
        ...before,
        requestedMinor: 50_000,
        standings: [
          { at: at(0), standing: 'open' },
          { at: at(1), standing: 'question' },
        ],
      },
    ]);
    expect(recordCases(life, never).requests).toEqual([
      {
        ...before,
        requestedMinor: 40_000,
        amended: [{ at: at(2), was }],
        standings: [
          { at: at(0), standing: 'open' },
          { at: at(1), standing: 'question' },
          { at: at(2), standing: 'open' },
          { at: at(3), standing: 'referred' },
          { at: at(4), standing: 'declined', reason: 'seen-in-person' },
        ],
        helped: { at: at(5), answer: 'no' },
      },
    ]);
    expect(recordCases(life, at(0)).requests).toEqual([]);
  });
});

describe('money', () => {
  const fund = derivedId('fund', 'river');
  const funderId = derivedId('organization', 'river foundation');
  const gift = (amountMinor: number, from?: string) => ({
    type: 'GiftReceived',
    data: {
      giftId: '',
      amountMinor,
      entry: giftEntry(fund, amountMinor, 'USD'),
      ...(from === undefined ? {} : { funderId: from }),
    },
  });
  const opened = { type: 'FundOpened', data: { name: 'River', currency: 'USD', funderId, by: ana } };

  test('is told by the entries alone, in minor units, each at the instant of its event', () => {
    const taken = (type: string, amountMinor: number) => ({
      type,
      data: { giftId: '', amountMinor: 1, entry: giftBackEntry(fund, amountMinor, 'USD') },
    });
    const fee = { ...draws[1], amountMinor: 25, purpose: 'operations' } as never;
    const fold = recordFold(never);
    for (const event of [
      ...told(fund, 0, opened, gift(900, funderId), taken('GiftReduced', 100), taken('GivenBack', 50)),
      ...awarded,
      ...told(disbursement, 10, intended, settled, returned),
      ...told(derivedId('advance', 1), 20, { type: 'AdvanceSettled', data: { ...word, entry: feeEntry(fee, 'USD') } }),
    ])
      fold.take(event);
    const of = (fundId: string, kind: string) =>
      fold
        .cases()
        .money.filter((move) => move.fundId === fundId && move.kind === kind)
        .map(({ at: when, amountMinor }) => [when, amountMinor]);
    expect(of(fund, 'received')).toEqual([[at(1), 900]]);
    expect(of(fund, 'reduced')).toEqual([[at(2), 100]]);
    expect(of(fund, 'given-back')).toEqual([[at(3), 50]]);
    expect(of(foodFund, 'encumbered')).toEqual([
      [at(6), 30_000],
      [at(11), -30_000],
    ]);
    expect(of(foodFund, 'spent')).toEqual([
      [at(11), 30_000],
      [at(12), -30_000],
    ]);
    expect(of(generalFund, 'fees')).toEqual([[at(20), 25]]);
    expect(of(generalFund, 'received')).toEqual([]);
    expect(fold.entries()).toBe(7);
  });

  test.each([
    ['a funder’s when all its gifts are', [gift(1, funderId), gift(2, funderId)], funderId],
    ['nobody’s when it was opened for one and has no gift yet', [], undefined],
    ['nobody’s when one gift is of nobody in particular', [gift(1, funderId), gift(2)], undefined],
    ['nobody’s when two gave', [gift(1, funderId), gift(2, 'org_other')], undefined],
  ])('of a fund is %s', (_what, gifts, owner) => {
    const { funds } = recordCases(told(fund, 0, opened, ...gifts), never);
    expect(funds).toEqual([
      { fundId: fund, name: 'River', currency: 'USD', ...(owner === undefined ? {} : { funderId: owner }) },
    ]);
  });

  test('of a fund is its funder’s still, when a gift of another came only after the cut-off', () => {
    const events = told(fund, 0, opened, gift(1, funderId), gift(2, 'org_other'));
    expect(recordCases(events, at(2)).funds).toMatchObject([{ funderId }]);
    expect(recordCases(events, at(0)).funds).toEqual([]);
  });
});

test('repeats, breaks and aliases are told by their instants, and a match that is asked again was found twice', () => {
  const sides = {
    elder: { applicationId: application, householdId: elderHousehold },
    newer: { applicationId: derivedId('application', 2), householdId: household },
  };
  const seen = { ...sides, evidence: ['same-phone'] };
  const decided = (decision: string) => ({ type: 'MatchDecided', data: { ...sides, decision, reason: 'x', by: ben } });
  const events = [
    ...told(
      match,
      0,
      { type: 'MatchOpened', data: seen },
      decided('different'),
      { type: 'MatchReopened', data: seen },
      decided('same'),
    ),
    ...told(household, 3, { type: 'HouseholdAliased', data: { elder: elderHousehold, matchId: match, moved: [] } }),
    ...told(
      derivedId('break', 'x'),
      5,
      { type: 'BreakFound', data: {} },
      { type: 'BreakExplained', data: { by: cleo, note: {} } },
    ),
  ];
  const { integrity, aliases } = recordCases(events, at(6));
  expect(integrity.map((each) => `${each.at} ${each.kind}`)).toEqual([
    `${at(0)} match-found`,
    `${at(1)} match-different`,
    `${at(2)} match-found`,
    `${at(3)} match-same`,
    `${at(5)} break-found`,
  ]);
  expect(aliases).toEqual([{ at: at(3), householdId: household, elder: elderHousehold }]);
});

test('an appeal is told when it is made, and as upheld when it is granted; one that is taken back is upheld by nobody', () => {
  const made = { applicationId: application, householdId: household, partnerId: eastPartner, decidedAt: at(0) };
  const appealed = { type: 'AppealMade', data: { ...made, channel: 'phone', dueOn: '2026-11-30' } };
  const answered = (outcome: string) => ({
    type: 'AppealAnswered',
    data: { applicationId: application, outcome, by: ben },
  });
  const events = [
    ...told(derivedId('appeal', 1), 0, appealed, answered('granted')),
    ...told(derivedId('appeal', 2), 2, appealed, answered('stands')),
    ...told(
      derivedId('appeal', 3),
      4,
      appealed,
      { type: 'AppealWithdrawn', data: { applicationId: application } },
      // Made again on another day, it is still the same one.
      appealed,
    ),
  ];
  expect(recordCases(events, at(9)).integrity.map((each) => `${each.at} ${each.kind}`)).toEqual([
    `${at(0)} appeal-made`,
    `${at(1)} appeal-upheld`,
    `${at(2)} appeal-made`,
    `${at(4)} appeal-made`,
  ]);
});

test('people, policies, meetings and what was only seen change no figure', () => {
  expect(['mem_1', 'pol_1', 'mtg_1', 'acc_1', 'rec_1', 'log_1', 'pub_1', 'nothing'].filter(isCounted)).toEqual([]);
  expect(
    ['app_1', 'awd_1', 'dsb_1', 'adv_1', 'fund_1', 'hh_1', 'mat_1', 'brk_1', 'trs_1', 'apl_1'].every(isCounted),
  ).toBe(true);
});
