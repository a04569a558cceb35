// What people of the house might try to approve more than one of them may: each way that was open once stays shut.
import { derivedId } from '@hearth/domain/ids';
import { policyHash } from '@hearth/domain/policy';
import { ben, made, monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { approvedRef } from '@hearth/store/duty-items';
import { applicationStream, awardStream } from '@hearth/store/projection';
import { awardedCase, referredCase } from '@hearth/store/relief-cases.fixture';
import { stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { approver, founded, reliefPolicy, write } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { approveAll, close, outcomesOf } from './approval.fixture.ts';
import { withinLimit } from './approver-limit.ts';
import { ada, enrolled, limited } from './duties.fixture.ts';
import { chair, foundedHouse, opened, outcomes, secondApprover, twoFrom40000 } from './meeting.fixture.ts';

const rich = [{ amountMinor: 5_000_000 }];

describe('two approvers', () => {
  test('are not one who consented in a docket and then stood back from it in the meeting', async () => {
    const tables = await foundedHouse({ quorum: 1, tiers: twoFrom40000 });
    const { awardId } = await awardedCase(tables, { name: 'one', amountMinor: 50_000 });
    expect(outcomesOf(await close(tables, approveAll([awardId]), { actor: secondApprover }))).toEqual(['consented']);
    const meeting = await opened(tables, [awardId]);
    await meeting.attend([chair, approver, secondApprover]);
    await meeting.standBack(secondApprover, [awardId], 'other');
    expect(outcomes(await meeting.close({ decisions: approveAll([awardId]) }))).toEqual({ [awardId]: 'consented' });
    expect(await stateOf(tables, awardId)).toMatchObject({ status: 'awaiting-approval' });
    expect(await troubles(tables)).toEqual([]);
  });
});

describe('an award that its tier has approved in a meeting', () => {
  const tiers = [{ approvers: 1, separate: [], inMeeting: true }] as const;

  test('is not approved in the docket of one approver, and says where it belongs', async () => {
    const tables = await foundedHouse({ quorum: 2, tiers });
    const { awardId } = await awardedCase(tables, { name: 'one', amountMinor: 30_000 });
    expect(outcomesOf(await close(tables, approveAll([awardId])))).toEqual(['no-quorum']);
    expect(await stateOf(tables, awardId)).toMatchObject({ status: 'awaiting-approval' });
    const meeting = await opened(tables, [awardId]);
    await meeting.attend([chair, approver]);
    expect(outcomes(await meeting.close({ decisions: approveAll([awardId]) }))).toEqual({ [awardId]: 'approved' });
    expect(await troubles(tables)).toEqual([]);
  });

  test('can still be sent back by one approver', async () => {
    const tables = await foundedHouse({ quorum: 2, tiers });
    const { awardId } = await awardedCase(tables, { name: 'one', amountMinor: 30_000 });
    const back = [{ awardId, decision: 'send-back', reason: 'more-evidence' }] as const;
    expect(outcomesOf(await close(tables, back))).toEqual(['sent-back']);
  });
});

describe('the limit of one approver', () => {
  const usedOn = async (at: string) => {
    const tables = await founded({ relief: limited(100_000, 7), slices: rich });
    const { awardId } = await awardedCase(tables, { name: 'a', amountMinor: 60_000 });
    expect(outcomesOf(await close(tables, approveAll([awardId]), { now: at }))).toEqual(['approved']);
    const { awardId: other } = await awardedCase(tables, { name: 'b', amountMinor: 60_000 });
    return { tables, award: await stateOf<Parameters<typeof withinLimit>[3]>(tables, other) };
  };

  test('is not passed in a program whose day has not begun where the other program’s has', async () => {
    const { tables, award } = await usedOn(monday);
    const day = monday.slice(0, 10);
    for (const behind of [1, 2]) {
      const today = addDays(monday, -behind).slice(0, 10);
      expect(await withinLimit(tables, limited(100_000, 7), approver, award, today)).toMatchObject({
        rejected: 'over-limit',
      });
    }
    expect(await tables.read([approvedRef(approver.memberId, 'USD', day)])).toMatchObject([{ approvedMinor: 60_000 }]);
  });

  test('holds the days beside today as they were read: an approval elsewhere may be under way in them', async () => {
    const { tables, award } = await usedOn(addDays(monday, -30));
    const today = monday.slice(0, 10);
    const within = await withinLimit(tables, limited(100_000, 7), approver, award, today);
    const guarded = 'guards' in within ? within.guards.map((guard) => ('check' in guard ? guard.check.sk : '')) : [];
    expect(guarded.toSorted()).toEqual(['USD#2026-11-14', 'USD#2026-11-15', 'USD#2026-11-17', 'USD#2026-11-18']);
  });
});

test('who adjudicated a case does not approve it after it was sent back, whoever decided it then', async () => {
  const tables = await founded();
  await enrolled(tables, { ...ada, roles: ['approver', 'reviewer'] });
  const { applicationId, householdId } = await referredCase(tables, { name: 'one' });
  const [first, second] = [derivedId('award', applicationId, 2), derivedId('award', applicationId, 4)];
  const adjudicated = (by: typeof ben, awardId: typeof first) =>
    ({
      type: 'ApplicationAdjudicated',
      data: { decision: 'award', reason: 'r', amountMinor: 50_000, awardId, by },
    }) as const;
  const sentBack = { type: 'ApplicationReopened', data: { reason: 'r', awardId: first } } as const;
  await write(tables, applicationStream, applicationId, [adjudicated(ada.memberId, first), sentBack]);
  const { decidedBefore } = await stateOf<{ readonly decidedBefore?: readonly (typeof ben)[] }>(tables, applicationId);
  expect(decidedBefore).toEqual([ada.memberId]);
  await write(tables, applicationStream, applicationId, [adjudicated(ben, second)]);
  const data = { ...made.data, applicationId, householdId, adjudicatedBy: ben, decidedBefore: [ada.memberId] };
  await write(tables, awardStream, second, [
    { type: 'AwardMade', data: { ...data, amountMinor: 50_000, policyHash: policyHash(reliefPolicy) } },
  ]);
  expect(outcomesOf(await close(tables, approveAll([second]), { actor: ada }))).toEqual(['same-person']);
  expect(outcomesOf(await close(tables, approveAll([second])))).toEqual(['approved']);
});
