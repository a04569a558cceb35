// Duties, money and policies recomputed from the events: everything here was sealed as it stands, so that only its meaning is wrong.
import { factsHash } from '@hearth/domain/canonical';
import { encumbranceEntry, expenseEntry } from '@hearth/domain/entries';
import { derivedId } from '@hearth/domain/ids';
import {
  adjudicated,
  ana,
  ben,
  cleo,
  dora,
  eastPartner,
  generalFund,
  program,
  register,
} from '@hearth/domain/relief-fund.fixture';
import { verifyBundle } from '@hearth/verifier/verify-bundle';
import { beforeEach, describe, expect, test } from 'vitest';
import { day, exported, grant, idsOf, type SealedFund, sealedFund } from './sealed-fund.ts';
import { forge } from './tamper.ts';

let fund: SealedFund;
beforeEach(async () => {
  fund = await sealedFund();
});

/** Seals what stands there now, and says what the verifier finds. */
const found = async () => {
  await fund.sealOn(day(6));
  const lines = await exported(fund, { kind: 'all' }, { madeAt: day(6) });
  const { problems } = await verifyBundle(lines, { keys: [fund.key], checkpoints: [] });
  return problems.map(({ code, stream, sequence }) => ({ code, stream, sequence }));
};
const tell = (id: string, ...events: readonly unknown[]): Promise<void> =>
  forge(fund.tables, id, JSON.parse(JSON.stringify(events)), day(5));
const { awardId, applicationId, disbursementId } = idsOf('eight');
const at = day(5);
const large = { amountMinor: 80_000, at };

describe('of a grant', () => {
  test('who submitted approved', async () => {
    await grant(fund.tables, fund.vault, 'eight', { at, approvedBy: ana });
    expect(await found()).toEqual([{ code: 'duty', stream: awardId, sequence: 2 }]);
  });
  test('who is related approved', async () => {
    await grant(fund.tables, fund.vault, 'eight', { at, related: [cleo] });
    expect((await found())[0]).toEqual({ code: 'duty', stream: awardId, sequence: 2 });
  });
  test('who decided the case before it was sent back approved the award that another made', async () => {
    await grant(fund.tables, fund.vault, 'eight', { at, decidedBefore: [cleo] });
    expect((await found())[0]).toEqual({ code: 'duty', stream: awardId, sequence: 2 });
  });
  test('who submitted adjudicated', async () => {
    await grant(fund.tables, fund.vault, 'eight', { at });
    await tell(applicationId, {
      ...adjudicated('decline'),
      data: { ...adjudicated('decline').data, by: ana },
    });
    expect(await found()).toEqual([{ code: 'duty', stream: applicationId, sequence: 3 }]);
  });
  test('one approver over an amount that needs two, also when the second is the first, or submitted', async () => {
    await grant(fund.tables, fund.vault, 'eight', large);
    expect(await found()).toEqual([{ code: 'duty', stream: awardId, sequence: 2 }]);
    for (const consentedBy of [cleo, ana]) {
      fund = await sealedFund();
      await grant(fund.tables, fund.vault, 'eight', { ...large, consentedBy });
      expect((await found())[0]).toEqual({ code: 'duty', stream: awardId, sequence: 3 });
    }
    fund = await sealedFund();
    await grant(fund.tables, fund.vault, 'eight', { ...large, consentedBy: dora });
    expect(await found()).toEqual([]);
  });
  test('a docket without a meeting approved what its tier has a meeting approve', async () => {
    const meeting = derivedId('meeting', 'thursday');
    const closed = { type: 'DocketClosed', data: { decisions: [{ awardId, decision: 'approve' }], by: cleo } };
    const largest = { amountMinor: 95_000, at, consentedBy: dora, meeting };
    await tell(meeting, closed);
    await grant(fund.tables, fund.vault, 'eight', largest);
    expect(await found()).toEqual([{ code: 'duty', stream: awardId, sequence: 3 }]);
    fund = await sealedFund();
    await tell(
      meeting,
      { type: 'MeetingOpened', data: { heldOn: '2026-11-20', agenda: [awardId], quorum: 2, by: cleo } },
      { type: 'AttendanceRecorded', data: { present: [cleo, dora], by: dora } },
      closed,
    );
    await grant(fund.tables, fund.vault, 'eight', largest);
    expect(await found()).toEqual([]);
  });
  test('who was recused approved in that meeting, and closed a docket over it', async () => {
    const meeting = derivedId('meeting', 'thursday');
    await tell(
      meeting,
      { type: 'MeetingOpened', data: { heldOn: '2026-11-20', agenda: [awardId], quorum: 1, by: cleo } },
      { type: 'AttendanceRecorded', data: { present: [cleo], by: cleo } },
      { type: 'MemberRecused', data: { by: cleo, awardIds: [awardId], because: 'other' } },
      { type: 'DocketClosed', data: { decisions: [{ awardId, decision: 'approve' }], by: cleo } },
    );
    await grant(fund.tables, fund.vault, 'eight', { at, meeting });
    expect(await found()).toEqual([
      { code: 'duty', stream: awardId, sequence: 2 },
      { code: 'duty', stream: meeting, sequence: 4 },
    ]);
  });
  test('what the tier keeps apart besides: who submitted released the check', async () => {
    await grant(fund.tables, fund.vault, 'eight', { at });
    await tell(
      register,
      {
        type: 'RegisterPrepared',
        data: { disbursementIds: [disbursementId], amountMinor: 1, currency: 'USD', by: ben },
      },
      { type: 'RegisterReleased', data: { by: ana } },
    );
    const other = derivedId('disbursement', 'check');
    const draws = [{ fundId: generalFund, programId: program, partnerId: eastPartner, purpose: 'any', amountMinor: 1 }];
    await tell(
      other,
      { type: 'CheckDue', data: { awardId, draws, amountMinor: 1 } },
      { type: 'CheckRegistered', data: { registerId: register } },
    );
    expect((await found())[0]).toEqual({ code: 'duty', stream: awardId, sequence: 2 });
  });
  test('more set aside than awarded, and paid twice', async () => {
    await grant(fund.tables, fund.vault, 'eight', { at });
    const draws = [
      { fundId: generalFund, programId: program, partnerId: eastPartner, purpose: 'any', amountMinor: 50_000 },
    ];
    await tell(awardId, {
      type: 'AwardApproved',
      data: {
        meetingId: 'm',
        by: cleo,
        draws: [...draws, ...draws],
        entry: encumbranceEntry(draws, 'USD'),
        windowOf: idsOf('eight').householdId,
        attempt: 2,
        reportMonth: '2026-11',
      },
    });
    const second = derivedId('disbursement', awardId, 2);
    await tell(
      second,
      {
        type: 'DisbursementIntended',
        data: {
          awardId,
          awardVersion: 3,
          attempt: 2,
          draws,
          amountMinor: 50_000,
          currency: 'USD',
          partnerId: eastPartner,
          programId: program,
          call: { key: 'k2', body: '{}', hash: 'h' },
        },
      },
      { type: 'DisbursementReleased', data: { providerPaymentId: 'again', snapshotHash: 's' } },
      {
        type: 'DisbursementSettled',
        data: { providerPaymentId: 'again', snapshotHash: 's', entry: expenseEntry(draws, 'USD', 'cash:provider') },
      },
    );
    const problems = await found();
    expect(problems).toContainEqual({ code: 'paid', stream: awardId, sequence: 3 });
    expect(problems.filter(({ code, stream }) => code === 'paid' && stream?.startsWith('dsb_'))).toHaveLength(1);
  });
});

describe('of other acts that two people do', () => {
  test('each is named where one person did both', async () => {
    const household = derivedId('household', 'nobody');
    const [org, override, brk, pol] = [
      derivedId('organization', 'x'),
      derivedId('override', 'x'),
      derivedId('break', 'x'),
      derivedId('policy', 'x'),
    ];
    const slice = { programId: program, partnerId: eastPartner, purpose: 'any' };
    await tell(
      org,
      { type: 'OrganizationProposed', data: { name: 'X', kind: 'funder', by: ben } },
      { type: 'OrganizationConfirmed', data: { by: ben } },
    );
    await tell(
      override,
      { type: 'OverrideProposed', data: { of: 'household-cap', awardId, by: ben, reason: 'r', until: '2026-12-01' } },
      { type: 'OverrideConfirmed', data: { by: ben } },
    );
    await tell(
      household,
      { type: 'HouseholdErasureAsked', data: { reason: 'household-asked', by: ana } },
      { type: 'HouseholdErasureConfirmed', data: { by: ana, householdIds: [household] } },
    );
    await tell(
      pol,
      { type: 'PolicyDrafted', data: { programId: program, hash: 'h', document: '{}', by: ana } },
      { type: 'PolicyRatified', data: { by: ana } },
    );
    await tell(
      brk,
      {
        type: 'BreakFound',
        data: {
          code: 'cash-differs',
          about: 'x',
          currency: 'USD',
          expectedMinor: 1,
          foundMinor: 2,
          slices: [],
          stopsLine: false,
          owner: 'controller',
          actedBefore: [ben],
        },
      },
      { type: 'BreakExplained', data: { by: ben, note: { code: 'c', text: 't' } } },
    );
    await tell(
      generalFund,
      { type: 'AllotmentMoveProposed', data: { moveId: 'mov', from: slice, amountMinor: 0, reason: 'r', by: ben } },
      {
        type: 'AllotmentMoved',
        data: { moveId: 'mov', from: slice, amountMinor: 0, by: ben, entry: { currency: 'USD', legs: [] } },
      },
    );
    const problems = (await found())
      .filter(({ code }) => code === 'duty')
      .map(({ stream, sequence }) => `${stream}/${sequence}`);
    expect(problems.sort()).toEqual(
      [`${org}/2`, `${override}/2`, `${household}/2`, `${pol}/2`, `${brk}/2`, `${generalFund}/6`].sort(),
    );
  });
});

describe('of a publication', () => {
  const id = derivedId('publication', 'x');
  const told = (type: string, data: object) => ({ type, data });
  const drafted = told('PublicationDrafted', { documentHash: 'h' });
  const signed = (by: string) => told('PublicationSigned', { documentHash: 'h', by });
  const asked = told('PublicationAsked', { template: 'public-report', by: ana });
  const published = told('PublicationPublished', { forms: [] });

  test('one person signed twice, or only one did before it was published', async () => {
    await tell(id, asked, drafted, signed(ben), signed(ben), published);
    const once = derivedId('publication', 'y');
    await tell(once, asked, drafted, signed(ben), drafted, signed(cleo), published);
    expect(await found()).toEqual(
      [
        { code: 'duty', stream: id, sequence: 4 },
        { code: 'duty', stream: id, sequence: 5 },
        { code: 'duty', stream: once, sequence: 6 },
      ].toSorted((a, b) => (`${a.stream}/${a.sequence}` < `${b.stream}/${b.sequence}` ? -1 : 1)),
    );
  });
  test('one of the two signed another document than was made, or what was asked for again was published unmade', async () => {
    const other = told('PublicationSigned', { documentHash: 'other', by: cleo });
    await tell(id, asked, drafted, signed(ben), other, published);
    const unmade = derivedId('publication', 'y');
    const again = told('PublicationAskedAgain', { by: ana });
    await tell(unmade, asked, drafted, signed(ben), signed(cleo), again, published);
    expect(await found()).toEqual(
      [
        { code: 'duty', stream: id, sequence: 4 },
        { code: 'duty', stream: unmade, sequence: 6 },
      ].toSorted((a, b) => (`${a.stream}/${a.sequence}` < `${b.stream}/${b.sequence}` ? -1 : 1)),
    );
  });
  test('two people signed it, one of them again after it was made again', async () => {
    await tell(
      id,
      asked,
      drafted,
      signed(ben),
      told('PublicationAskedAgain', { by: ana }),
      drafted,
      signed(cleo),
      signed(ben),
      published,
    );
    expect(await found()).toEqual([]);
  });
});

describe('of policies, meetings and decisions', () => {
  test('a policy that is not its document, and one in force that nobody ratified', async () => {
    const pol = derivedId('policy', 'x');
    await tell(
      pol,
      {
        type: 'PolicyDrafted',
        data: {
          programId: program,
          hash: 'other',
          document: '{"ratification":{"by":"committee","members":2}}',
          by: ana,
        },
      },
      { type: 'PolicyRatified', data: { by: ben } },
    );
    await tell(program, {
      type: 'PolicyPutInForce',
      data: { policyId: pol, hash: 'other', effectiveFrom: '2026-12-01' },
    });
    expect(await found()).toEqual([
      { code: 'policy', stream: pol, sequence: 1 },
      { code: 'duty', stream: program, sequence: 3 },
    ]);
  });
  test('no quorum, and minutes that are not what was recorded', async () => {
    const id = derivedId('meeting', 'friday');
    await tell(
      id,
      { type: 'MeetingOpened', data: { heldOn: '2026-11-20', agenda: [], quorum: 3, by: cleo } },
      { type: 'AttendanceRecorded', data: { present: [cleo, dora], by: cleo } },
      { type: 'DocketClosed', data: { decisions: [], by: cleo } },
      { type: 'DocketApplied', data: { answers: [], recordHash: 'f'.repeat(64) } },
    );
    expect((await found()).map(({ code, sequence }) => [code, sequence])).toEqual(
      expect.arrayContaining([
        ['duty', 3],
        ['minutes', 4],
      ]),
    );
  });
  test('an override that ended, or is about somebody else, and a limit that was passed', async () => {
    const override = derivedId('override', 'x');
    await tell(
      override,
      {
        type: 'OverrideProposed',
        data: {
          of: 'approver-limit',
          memberId: dora,
          limitMinor: 1,
          currency: 'USD',
          by: ben,
          reason: 'r',
          until: '2026-11-17',
        },
      },
      { type: 'OverrideConfirmed', data: { by: ana } },
    );
    await grant(fund.tables, fund.vault, 'eight', { at });
    const draws = [
      { fundId: generalFund, programId: program, partnerId: eastPartner, purpose: 'any', amountMinor: 50_000 },
    ];
    const limit = { day: '2026-11-20', mostMinor: 49_999, overrideId: override };
    await tell(awardId, {
      type: 'AwardApproved',
      data: {
        meetingId: 'm',
        by: cleo,
        draws,
        entry: encumbranceEntry(draws, 'USD'),
        windowOf: idsOf('eight').householdId,
        attempt: 2,
        reportMonth: '2026-11',
        limit,
      },
    });
    const problems = await found();
    expect(
      problems.filter(({ code, stream, sequence }) => code === 'duty' && stream === awardId && sequence === 3),
    ).toHaveLength(2);
  });
  test('a decision on other facts than the application holds', async () => {
    const bound = factsHash('other', {});
    await tell(idsOf('seven').applicationId, {
      type: 'ApplicationScreened',
      data: { outcome: 'referred', findings: [], policyHash: 'other', factsHash: bound, amountMinor: 1, read: [] },
    });
    expect((await found()).map(({ code, sequence }) => [code, sequence])).toEqual([
      ['facts', 3],
      ['policy', 3],
    ]);
  });
  test('an entry that does not sum to zero', async () => {
    await tell(generalFund, {
      type: 'GiftReceived',
      data: {
        giftId: derivedId('gift', 'x'),
        amountMinor: 5,
        receivedOn: '2026-11-20',
        restriction: {},
        entry: {
          currency: 'USD',
          legs: [
            { account: 'cash:bank', minor: 5 },
            { account: `netassets:${generalFund}`, minor: -4 },
          ],
        },
        by: ben,
      },
    });
    expect((await found())[0]).toMatchObject({ code: 'entry', stream: generalFund });
  });
});
