// What each event means for what others share. What does not stand here has no meaning beyond its own stream.

import { type AwardEvent, awardEntity } from '@hearth/domain/awards';
import type { Disbursement, DisbursementEvent } from '@hearth/domain/disbursements';
import { disbursementEntity } from '@hearth/domain/disbursements';
import { derivedId } from '@hearth/domain/ids';
import { allotmentEntry } from '@hearth/domain/ledger';
import type { NewEvent } from '@hearth/domain/record';
import {
  advance,
  ana,
  application,
  approved,
  award,
  backEntry,
  cleo,
  disbursement,
  draws,
  eastPartner,
  elderHousehold,
  entry,
  foodFund,
  handoverDue,
  household,
  intended,
  made,
  match,
  meeting,
  placed,
  program,
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
    ['its confirmation', { type: 'HandoverConfirmed', data: { by: ana, entry } }, paid],
    ['its staying unclaimed', { type: 'HandoverUnclaimed', data: { ...back, by: ana } }, givenUp],
  ])('%s', (_what, event, means) => {
    expect(onto(disbursementStream, disbursement, event, disbursed)).toEqual(means);
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
    expect(ready()).toEqual([]);
    expect(ready(['d1', 'd2'])).toEqual(['destination#d1/holders', 'destination#d2/holders']);
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

  test('a submission takes its reference; an allotment feeds its slice', () => {
    const [event] = placed(application, [submitted]);
    expect(
      event === undefined ? [] : applicationStream.side(event, {} as never).map((change) => keyOf(change).pk),
    ).toEqual(['ref#ref-key']);
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

  test('what stands alone means nothing to others', () => {
    for (const stream of [advanceStream, memberStream, programStream, policyStream, meetingStream, observationStream]) {
      expect(stream.side({} as never, {} as never)).toEqual([]);
      expect(stream.moves({} as never, {} as never)).toEqual([]);
    }
  });
});
