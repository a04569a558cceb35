// What each event means for what others share. What does not stand here has no meaning beyond its own stream.

import { type Advance, type AdvanceEvent, advanceEntity } from '@hearth/domain/advances';
import { applicationEntity } from '@hearth/domain/applications';
import type { AwardEvent } from '@hearth/domain/award-events';
import { awardEntity } from '@hearth/domain/awards';
import type { DisbursementEvent } from '@hearth/domain/disbursement-events';
import type { Disbursement } from '@hearth/domain/disbursements';
import { disbursementEntity } from '@hearth/domain/disbursements';
import { allotmentEntry, allotmentMoveEntry, giftBackEntry } from '@hearth/domain/entries';
import type { FundEvent } from '@hearth/domain/fund-events';
import { derivedId } from '@hearth/domain/ids';
import type { Draw } from '@hearth/domain/ledger';
import type { PayeeEvent } from '@hearth/domain/payees';
import type { NewEvent } from '@hearth/domain/record';
import {
  advance,
  ana,
  application,
  approved,
  award,
  backEntry,
  checkDue,
  cleo,
  disbursement,
  draws,
  eastPartner,
  elderHousehold,
  entry,
  foodFund,
  generalFund,
  handoverDue,
  household,
  intended,
  made,
  match,
  meeting,
  placed,
  program,
  register,
  storedCall,
  submitted,
  told,
} from '@hearth/domain/relief-fund.fixture';
import { signalOf } from '@hearth/domain/signals';
import { describe, expect, test } from 'vitest';
import {
  advanceStream,
  applicationStream,
  awardStream,
  disbursementStream,
  fundStream,
  householdStream,
  matchStream,
  meetingStream,
  memberStream,
  observationStream,
  organizationStream,
  policyStream,
  programStream,
  type Stream,
  signalStream,
} from './projection.ts';
import { keyOf } from './tables.ts';

const onto = <S, E extends NewEvent>(stream: Stream<S, E>, id: string, event: E, after: S): readonly string[] => {
  const [recorded] = placed(id, [event]);
  if (recorded === undefined) return [];
  const changes = stream.side(recorded, after).map((change) => {
    const { pk, sk } = keyOf(change);
    const adds =
      'update' in change ? Object.entries(change.add ?? {}).map(([name, by]) => `${name}${by < 0 ? '-' : '+'}`) : [];
    return [`${pk}/${sk}`, ...adds].join(' ');
  });
  const moves = stream
    .moves(recorded, after)
    .map(({ householdId, brings, takes }) => `window of ${householdId} +${brings.length} -${takes.length}`);
  return [...changes, ...moves];
};

const awardAfter = (...events: readonly AwardEvent[]) => {
  const state = told(awardEntity, award, made, ...events);
  if (state === undefined) throw new Error('no state');
  return state;
};
const disbursed = told(disbursementEntity, disbursement, intended) as Disbursement;
const slices = (...moves: readonly string[]) =>
  draws.map(({ fundId, purpose }) => [`slices#${eastPartner}/${program}#${fundId}#${purpose}`, ...moves].join(' '));
const row = (...adds: readonly string[]) => [`report#2026-11/${award}#1`, ...adds].join(' ');

describe('of an award', () => {
  const lapsed: AwardEvent = {
    type: 'AwardLapsed',
    data: {
      reason: 'payee-not-ready',
      draws,
      entry: backEntry,
      windowOf: household,
      attempt: 1,
      reportMonth: '2026-11',
    },
  };
  test.each<readonly [string, AwardEvent, readonly string[]]>([
    ['its making', made, []],
    [
      'its making just under a limit',
      { ...made, data: { ...made.data, justUnder: { limitMinor: 55_000, day: '2026-11-16', by: ana } } },
      [`just-under#${ana}#${program}#2026-11-16/55000#USD`],
    ],
    [
      'its approval',
      approved(),
      [
        ...slices('availableMinor-', 'encumberedMinor+'),
        row('approvedMinor+', 'encumberedMinor+', 'paidMinor+', 'returnedMinor+'),
        `window of ${household} +1 -0`,
      ],
    ],
    ['its sending back', { type: 'AwardSentBack', data: { meetingId: meeting, by: cleo, reason: 'unclear' } }, []],
    [
      'its waiting',
      { type: 'AwardWaitsForPayee', data: { until: '2026-12-16', payeeOf: household } },
      [`${household}/waiting`],
    ],
    [
      'its lapse',
      lapsed,
      [...slices('encumberedMinor-', 'availableMinor+'), row('encumberedMinor-'), `window of ${household} +0 -1`],
    ],
    ['its withdrawal', { type: 'AwardWithdrawn', data: { reason: 'no-longer-needed' } }, []],
    [
      'its waiting for money',
      { type: 'AwardWaitsForFunds', data: { meetingId: meeting, by: cleo, availableMinor: 0, rank: 1 } },
      [],
    ],
    [
      'that somebody asks to pay it again',
      {
        type: 'AwardReissueProposed',
        data: { by: ana, reason: 'new-account', follows: { attempt: 1, status: 'lapsed', snapshotHash: '' } },
      },
      [],
    ],
    [
      'that it is not paid again',
      { type: 'AwardReissueDropped', data: { meetingId: meeting, by: cleo, reason: 'moved' } },
      [],
    ],
  ])('%s', (_what, event, means) => {
    expect(onto(awardStream, award, event, awardAfter(approved()))).toEqual(means);
  });
});

describe('of a disbursement', () => {
  const word = { providerPaymentId: 'obp_1', snapshotHash: 's' };
  const back = { reason: 'unknown', entry: backEntry, windowOf: household };
  const givenUp = [
    ...slices('encumberedMinor-', 'availableMinor+'),
    row('encumberedMinor-'),
    `${award}/state`,
    `window of ${household} +0 -1`,
  ];
  const paid = [...slices('encumberedMinor-', 'spentMinor+'), row('encumberedMinor-', 'paidMinor+')];
  test.each<readonly [string, DisbursementEvent, readonly string[]]>([
    ['its intent takes the award out of its queue', intended, [`${award}/state`]],
    ['a handover that is due does so too', handoverDue, [`${award}/state`]],
    ['its release', { type: 'DisbursementReleased', data: word }, []],
    ['its settlement', { type: 'DisbursementSettled', data: { ...word, entry } }, paid],
    ['its failure', { type: 'DisbursementFailed', data: { ...word, ...back } }, givenUp],
    [
      'its return',
      { type: 'DisbursementReturned', data: { ...word, ...back } },
      [
        ...slices('spentMinor-', 'availableMinor+'),
        row('paidMinor-', 'returnedMinor+'),
        `${award}/state`,
        `window of ${household} +0 -1`,
      ],
    ],
    ['its hold', { type: 'DisbursementHeld', data: { reason: 'unknown' } }, []],
    ['its advance', { type: 'HandoverAdvanced', data: { advanceId: advance } }, []],
    ['its advance’s failure', { type: 'HandoverAdvanceFailed', data: { advanceId: advance } }, []],
    [
      'its handover',
      { type: 'HandedOver', data: { receiptNumber: 'R', method: 'cash', handedOverAt: '', by: ana } },
      [],
    ],
    ['its code', { type: 'HandoverCodeIssued', data: { by: ana, codeHash: 'salt:hash' } }, []],
    [
      'its confirmation',
      { type: 'HandoverConfirmed', data: { by: ana, entry } },
      [...paid, `standing#${eastPartner}/USD confirmedMinor+`],
    ],
    [
      'its staying unclaimed',
      { type: 'HandoverUnclaimed', data: { ...back, by: ana } },
      [
        ...givenUp.slice(0, -1),
        `standing#${eastPartner}/USD unclaimedMinor+ owedMinor+`,
        `window of ${household} +0 -1`,
      ],
    ],
  ])('%s', (_what, event, means) => {
    expect(onto(disbursementStream, disbursement, event, disbursed)).toEqual(means);
  });
});

describe('of a check', () => {
  const issued: DisbursementEvent = {
    type: 'CheckIssued',
    data: { number: '1001', issuedOn: '2026-11-20', by: ana, entry },
  };
  const registered: DisbursementEvent = { type: 'CheckRegistered', data: { registerId: register } };
  const voided: DisbursementEvent = {
    type: 'CheckVoided',
    data: { reason: 'lost', by: cleo, entry: backEntry, windowOf: household },
  };
  const means = (event: DisbursementEvent, ...before: readonly DisbursementEvent[]) =>
    onto(disbursementStream, disbursement, event, told(disbursementEntity, disbursement, ...before) as Disbursement);

  test('one that is due takes the award out of its queue; a register means nothing to others', () => {
    expect(means(checkDue, checkDue)).toEqual([`${award}/state`]);
    expect(means(registered, checkDue, registered)).toEqual([]);
    const unregistered: DisbursementEvent = { type: 'CheckUnregistered', data: { registerId: register } };
    expect(means(unregistered, checkDue, registered, unregistered)).toEqual([]);
  });

  test('one that is given out is paid and has its number for good; that it is cashed means nothing to slices', () => {
    const out = [checkDue, registered, issued] as const;
    const paid = [...slices('encumberedMinor-', 'spentMinor+'), row('encumberedMinor-', 'paidMinor+')];
    expect(means(issued, ...out)).toEqual([...paid, 'check#1001/check']);
    const cleared: DisbursementEvent = { type: 'CheckCleared', data: { clearedOn: '2026-11-25', by: ana, entry } };
    const stale: DisbursementEvent = { type: 'CheckStale', data: { escheatOn: '2029-11-20', entry } };
    for (const event of [cleared, stale]) expect(means(event, ...out, event)).toEqual([]);
  });

  test('one that is voided gives back what was paid, or what was set aside when it was never given out', () => {
    const back = [`${award}/state`, `window of ${household} +0 -1`];
    expect(means(voided, checkDue, registered, issued, voided)).toEqual([
      ...slices('spentMinor-', 'availableMinor+'),
      row('paidMinor-', 'returnedMinor+'),
      ...back,
    ]);
    expect(means(voided, checkDue, registered, voided)).toEqual([
      ...slices('encumberedMinor-', 'availableMinor+'),
      row('encumberedMinor-'),
      ...back,
    ]);
  });
});

const fee: Draw = {
  fundId: generalFund,
  programId: program,
  partnerId: eastPartner,
  purpose: 'operations',
  amountMinor: 150,
};
const ofFee = (...moves: readonly string[]) =>
  [`slices#${eastPartner}/${program}#${fee.fundId}#operations`, ...moves].join(' ');

describe('of the provider’s fee', () => {
  const withFee: AwardEvent = { ...approved(), data: { ...approved().data, fee } };
  const due = { ...intended, data: { ...intended.data, fee } };
  const paying = told(disbursementEntity, disbursement, due) as Disbursement;
  const word = { providerPaymentId: 'obp_1', snapshotHash: 's' };
  const back = { reason: 'unknown', entry: backEntry, windowOf: household };
  const lapsed: AwardEvent = {
    type: 'AwardLapsed',
    data: { ...back, reason: 'payee-not-ready', draws, fee, attempt: 1, reportMonth: '2026-11' },
  };
  const feesOf = (meanings: readonly string[]) => meanings.filter((meaning) => meaning.includes('#operations'));

  test('it is set aside and given back with its award, and stays spent once it left', () => {
    const award$ = (event: AwardEvent) => feesOf(onto(awardStream, award, event, awardAfter(withFee)));
    const payment = (event: DisbursementEvent) => feesOf(onto(disbursementStream, disbursement, event, paying));
    expect(award$(withFee)).toEqual([ofFee('availableMinor-', 'encumberedMinor+')]);
    expect(award$(lapsed)).toEqual([ofFee('encumberedMinor-', 'availableMinor+')]);
    expect(payment({ type: 'DisbursementSettled', data: { ...word, entry } })).toEqual([
      ofFee('encumberedMinor-', 'spentMinor+'),
    ]);
    expect(payment({ type: 'DisbursementFailed', data: { ...word, ...back } })).toEqual([
      ofFee('encumberedMinor-', 'availableMinor+'),
    ]);
    expect(payment({ type: 'DisbursementReturned', data: { ...word, ...back } })).toEqual([]);
  });

  test('an advance moves its own fee, and no slice without one', () => {
    const begin = (more: object): AdvanceEvent => ({
      type: 'AdvanceIntended',
      data: {
        partnerId: eastPartner,
        disbursementIds: [disbursement],
        amountMinor: 50_000,
        currency: 'USD',
        recipient: 'acct_1',
        call: storedCall,
        by: cleo,
        ...more,
      },
    });
    const means = (event: AdvanceEvent, more: object) =>
      feesOf(onto(advanceStream, advance, event, told(advanceEntity, advance, begin(more)) as Advance));
    const settled: AdvanceEvent = { type: 'AdvanceSettled', data: { ...word, entry } };
    const failed: AdvanceEvent = { type: 'AdvanceFailed', data: { ...word, reason: 'unknown' } };
    expect(means(begin({ fee }), { fee })).toEqual([ofFee('availableMinor-', 'encumberedMinor+')]);
    expect(means(settled, { fee })).toEqual([ofFee('encumberedMinor-', 'spentMinor+')]);
    expect(means(failed, { fee })).toEqual([ofFee('encumberedMinor-', 'availableMinor+')]);
    for (const event of [begin({}), settled, failed, { type: 'AdvanceHeld', data: { reason: 'unknown' } } as const])
      expect(means(event, {})).toEqual([]);
  });
});

describe('of a household, a match and an organization', () => {
  const grant = { key: `${award}#1`, at: '', amountMinor: 1 };
  const opened = { type: 'PayeeOpened', data: { accountId: 'acct_1' } } as const;

  test('an alias moves grants from window to window, and touches both when there is none', () => {
    const aliased = (moved: readonly (typeof grant)[]) =>
      onto(
        householdStream,
        household,
        { type: 'HouseholdAliased', data: { elder: elderHousehold, matchId: match, moved } },
        { id: household },
      );
    const known = `${elderHousehold}/aliases`;
    expect(aliased([grant])).toEqual([known, `window of ${household} +0 -1`, `window of ${elderHousehold} +1 -0`]);
    expect(aliased([])).toEqual([known, `window of ${household} +0 -0`, `window of ${elderHousehold} +0 -0`]);
  });

  test('a payee that was opened is known by its account from now on', () => {
    expect(onto(householdStream, household, opened, { id: household })).toEqual(['payee#acct_1/payee']);
    expect(
      onto(organizationStream, eastPartner, opened, {
        id: eastPartner,
        name: '',
        kind: 'partner',
        status: 'confirmed',
        proposedBy: ana,
      }),
    ).toEqual(['payee#acct_1/payee']);
    expect(
      onto(householdStream, household, { type: 'PayeeRequested', data: { call: storedCall } }, { id: household }),
    ).toEqual([]);
  });

  test('a payee that is ready stands with the destinations that became known', () => {
    const ready = (destinations?: readonly string[]) =>
      onto(
        householdStream,
        household,
        { type: 'PayeeReady', data: { accountId: 'acct_1', ...(destinations === undefined ? {} : { destinations }) } },
        { id: household },
      );
    const listed = `${household}/payee-change`;
    expect(ready()).toEqual([listed]);
    expect(ready(['d1', 'd2'])).toEqual(['destination#d1/holders', 'destination#d2/holders', listed]);
  });

  test('a payee that is paid elsewhere is listed until somebody decides or it is over', () => {
    const means = (event: PayeeEvent) => onto(householdStream, household, event, { id: household, payee });
    const payee = { call: storedCall, attempt: 1, accountId: 'acct_1', readiness: 'ready' } as const;
    const listed = `${household}/payee-change`;
    const data = { accountId: 'acct_1', fingerprint: 'f', by: ana };
    expect(means({ type: 'PayeeChanged', data: { ...data, destinations: ['d1'] } })).toEqual([
      'destination#d1/holders',
      listed,
    ]);
    for (const event of [
      { type: 'PayeeChangeConfirmed', data },
      { type: 'PayeeRestricted', data: { accountId: 'acct_1', readiness: 'restricted' } },
      { type: 'PayeeClosing', data: { ...data, key: 'k' } },
    ] as const)
      expect(means(event)).toEqual([listed]);
    for (const type of ['PayeeLinkRequested', 'PayeeClosingRequested', 'PayeeClosed'] as const)
      expect(means({ type, data })).toEqual([]);
  });

  test('a signal means something for others only when a contact is a helper’s', () => {
    const about = { kind: 'shared-contact', contact: 'phone', block: 'phone#1' } as const;
    const data = { about, count: 5, households: 5, partnerIds: [], memberIds: [] };
    const id = signalOf(about);
    const after = { ...data, id, status: 'open', raisedAt: '', grewAt: '' } as const;
    const seen = (more: { readonly shared?: string }) =>
      onto(signalStream, id, { type: 'SignalSeen', data: { by: ana, answer: 'helper', note: 'n', ...more } }, after);
    expect(onto(signalStream, id, { type: 'SignalRaised', data }, after)).toEqual([]);
    expect(seen({})).toEqual([]);
    expect(seen({ shared: 'phone#1' })).toEqual(['block#phone#1/block']);
  });

  test('a match counts on both applications until it is decided', () => {
    const other = derivedId('application', 'other');
    const sides = {
      elder: { applicationId: other, householdId: elderHousehold },
      newer: { applicationId: application, householdId: household },
    };
    const after = { ...sides, evidence: [], id: match, status: 'open', openedAt: '' } as const;
    expect(onto(matchStream, match, { type: 'MatchOpened', data: { ...sides, evidence: [] } }, after)).toEqual([
      `${other}/matches open+`,
      `${elderHousehold}/matches`,
      `${application}/matches open+`,
      `${household}/matches`,
    ]);
    expect(onto(matchStream, match, { type: 'MatchReopened', data: { ...sides, evidence: [] } }, after)).toEqual([
      `${other}/matches open+`,
      `${application}/matches open+`,
    ]);
    expect(
      onto(
        matchStream,
        match,
        { type: 'MatchDecided', data: { ...sides, decision: 'same', reason: 'asked', by: ana } },
        after,
      ),
    ).toEqual([`${other}/matches open-`, `${application}/matches open-`]);
    const shared = ['phone#ab12', 'address#cd34'];
    expect(
      onto(
        matchStream,
        match,
        { type: 'MatchDecided', data: { ...sides, decision: 'different', reason: 'asked', by: ana, shared } },
        after,
      ).slice(2),
    ).toEqual(shared.map((name) => `block#${name}/block`));
  });

  test('a submission takes its reference and begins its row for reports; an allotment feeds its slice', () => {
    const after = told(applicationEntity, application, submitted);
    expect(after === undefined ? [] : onto(applicationStream, application, submitted, after)).toEqual([
      'ref#ref-key/ref',
      `asked#2026-11/${application}#0000000001`,
    ]);
    const draw = { fundId: foodFund, programId: program, partnerId: eastPartner, purpose: 'food', amountMinor: 5 };
    const allotted = {
      type: 'Allotted',
      data: {
        programId: program,
        partnerId: eastPartner,
        purpose: 'food',
        amountMinor: 5,
        entry: allotmentEntry(draw, 'USD'),
        by: cleo,
      },
    } as const;
    const fund = { id: foodFund, name: '', currency: 'USD', receivedMinor: 5, allottedMinor: 5, gifts: [], slices: [] };
    expect(onto(fundStream, foodFund, allotted, fund)).toEqual([
      `slices#${eastPartner}/${program}#${foodFund}#food allottedMinor+ availableMinor+ encumberedMinor+ spentMinor+`,
    ]);
  });

  test('a move takes from one slice and feeds another, or only takes; a gift that shrinks and a proposal mean nothing to others', () => {
    const from = { programId: program, partnerId: eastPartner, purpose: 'food' };
    const to = { ...from, purpose: 'any' };
    const fund = { id: foodFund, name: '', currency: 'USD', receivedMinor: 5, allottedMinor: 5, gifts: [], slices: [] };
    const move = { moveId: derivedId('move', 1), from, amountMinor: 5 };
    const moved = (more: { readonly to?: typeof to }): FundEvent => {
      const at = more.to === undefined ? undefined : { ...more.to, fundId: foodFund };
      const moving = allotmentMoveEntry({ ...from, fundId: foodFund, amountMinor: 5 }, at, 'USD');
      return { type: 'AllotmentMoved', data: { ...move, ...more, entry: moving, by: cleo } };
    };
    const taken = `slices#${eastPartner}/${program}#${foodFund}#food allottedMinor- availableMinor-`;
    const fed = `slices#${eastPartner}/${program}#${foodFund}#any allottedMinor+ availableMinor+ encumberedMinor+ spentMinor+`;
    expect(onto(fundStream, foodFund, moved({ to }), fund)).toEqual([taken, fed]);
    expect(onto(fundStream, foodFund, moved({}), fund)).toEqual([taken]);
    const back = {
      giftId: derivedId('gift', 1),
      amountMinor: 5,
      reason: 'x',
      entry: giftBackEntry(foodFund, 5, 'USD'),
      by: cleo,
    };
    const alone: readonly FundEvent[] = [
      { type: 'GiftReduced', data: back },
      { type: 'GivenBack', data: { ...back, givenBackOn: '2026-11-20' } },
      { type: 'AllotmentMoveProposed', data: { ...move, to, reason: 'x', by: cleo } },
      { type: 'AllotmentMoveDropped', data: { moveId: move.moveId, reason: 'x', by: ana } },
    ];
    for (const event of alone) expect(onto(fundStream, foodFund, event, fund)).toEqual([]);
  });

  test('what stands alone means nothing to others', () => {
    for (const stream of [memberStream, programStream, policyStream, meetingStream, observationStream]) {
      expect(stream.side({} as never, {} as never)).toEqual([]);
      expect(stream.moves({} as never, {} as never)).toEqual([]);
    }
  });
});
