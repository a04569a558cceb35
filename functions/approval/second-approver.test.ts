import { derivedId, type MemberId } from '@hearth/domain/ids';
import type { DocketAnswer } from '@hearth/domain/meetings';
import { ben, cleo, monday } from '@hearth/domain/relief-fund.fixture';
import { applicationStream } from '@hearth/store/projection';
import { awardedCase } from '@hearth/store/relief-cases.fixture';
import { bytesOf, stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { approver, founded, write } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { describe, expect, test } from 'vitest';
import { approveAll, close, eastSlice, outcomesOf, portsOver } from './approval.fixture.ts';
import { applyDecision } from './approve-award.ts';
import { ada, enrolled, twoOver400 } from './duties.fixture.ts';
import type { Sitting } from './set-aside.ts';
import { sliceBook } from './slice-book.ts';

const estate = async () => {
  const tables = await founded({ relief: twoOver400 });
  await enrolled(tables, ada);
  return tables;
};

/** One decision in a sitting of a meeting, in which these consented and the closer stood back from these. */
const inMeeting = (
  tables: Tables,
  awardId: ReturnType<typeof derivedId<'award'>>,
  { consents = [], recused = [], actor = approver }: { consents?: MemberId[]; recused?: string[]; actor?: typeof ada },
  decision: 'approve' | 'send-back' = 'approve',
): Promise<DocketAnswer> => {
  const sitting: Sitting = {
    meetingId: derivedId('meeting', awardId, actor.memberId, consents.length),
    actor,
    now: monday,
    book: sliceBook(tables),
    decided: new Set([awardId]),
    consents: new Map([[awardId, consents]]),
    recused: new Set(recused),
  };
  return applyDecision(portsOver(tables), sitting, { awardId, decision });
};

describe('over its tier’s amount an award', () => {
  test('needs two approvers, of whom the first sets nothing aside; up to it one is enough', async () => {
    const tables = await estate();
    const large = await awardedCase(tables, { name: 'large', amountMinor: 40_001 });
    const small = await awardedCase(tables, { name: 'small', amountMinor: 40_000 });
    const ids = [large.awardId, small.awardId];
    const first = await close(tables, approveAll(ids));
    expect(outcomesOf(first)).toEqual(['consented', 'approved']);
    expect(first.answers[0]?.detail).toContain('another approver');
    expect(await stateOf(tables, large.awardId)).toMatchObject({ status: 'awaiting-approval', consentedBy: [cleo] });
    expect(await eastSlice(tables)).toMatchObject({ encumberedMinor: 40_000 });
    expect(outcomesOf(await close(tables, approveAll([large.awardId]), { actor: ada }))).toEqual(['approved']);
    expect(await stateOf(tables, large.awardId)).toMatchObject({
      status: 'approved',
      consentedBy: [cleo],
      approvedBy: ada.memberId,
    });
    expect(await typesOf(tables, large.awardId)).toEqual(['AwardMade', 'AwardConsented', 'AwardApproved']);
    expect(await troubles(tables)).toEqual([]);
  });

  test('is never approved by one person twice, however it is asked', async () => {
    const tables = await estate();
    const { awardId } = await awardedCase(tables, { name: 'one', amountMinor: 50_000 });
    const first = await close(tables, approveAll([awardId]), { key: 'first' });
    expect(outcomesOf(await close(tables, approveAll([awardId])))).toEqual(['same-person']);
    expect(await close(tables, approveAll([awardId]), { key: 'first' })).toEqual(first);
    expect((await inMeeting(tables, awardId, { consents: [cleo, cleo] })).outcome).toBe('same-person');
    expect(await stateOf(tables, awardId)).toMatchObject({ status: 'awaiting-approval' });
    expect(await troubles(tables)).toEqual([]);
  });

  test('is sent back by who consented first, when that person thinks again', async () => {
    const tables = await estate();
    const { awardId } = await awardedCase(tables, { name: 'one', amountMinor: 50_000 });
    await close(tables, approveAll([awardId]));
    expect((await inMeeting(tables, awardId, {}, 'send-back')).outcome).toBe('sent-back');
    expect(await troubles(tables)).toEqual([]);
  });

  test('counts the first consent no more once that person disclosed a relationship to the household', async () => {
    const tables = await estate();
    const { awardId, applicationId } = await awardedCase(tables, { name: 'one', amountMinor: 50_000 });
    await close(tables, approveAll([awardId]));
    await write(tables, applicationStream, applicationId, [{ type: 'RelationshipDisclosed', data: { by: cleo } }]);
    expect(outcomesOf(await close(tables, approveAll([awardId]), { actor: ada }))).toEqual(['consented']);
    expect(await stateOf(tables, awardId)).toMatchObject({ status: 'awaiting-approval' });
    expect(await troubles(tables)).toEqual([]);
  });

  test('in line for money is consented to and approved from there', async () => {
    const tables = await founded({ relief: twoOver400, slices: [{ amountMinor: 50_000 }] });
    await enrolled(tables, ada);
    const [one, two] = [
      await awardedCase(tables, { name: 'one', amountMinor: 50_000 }),
      await awardedCase(tables, { name: 'two', amountMinor: 50_000 }),
    ];
    const ids = [one.awardId, two.awardId];
    expect(outcomesOf(await close(tables, approveAll(ids)))).toEqual(['consented', 'consented']);
    const second = outcomesOf(await close(tables, approveAll(ids), { actor: ada }));
    expect(second.toSorted()).toEqual(['approved', 'waiting-for-funds']);
    expect(await troubles(tables)).toEqual([]);
  });
});

describe('a consent given in the meeting', () => {
  test('is the first approver’s, and stands on the award’s own record before the approval', async () => {
    const tables = await estate();
    const { awardId } = await awardedCase(tables, { name: 'one', amountMinor: 50_000 });
    expect((await inMeeting(tables, awardId, { consents: [ada.memberId] })).outcome).toBe('approved');
    expect(await typesOf(tables, awardId)).toEqual(['AwardMade', 'AwardConsented', 'AwardApproved']);
    expect(await stateOf(tables, awardId)).toMatchObject({ consentedBy: [ada.memberId], approvedBy: cleo });
    expect(await troubles(tables)).toEqual([]);
  });

  test.each([
    ['a reviewer', 'r', ben, {}],
    ['somebody unknown', 'u', derivedId('member', 'nobody'), {}],
    ['who adjudicated it', 'j', ada.memberId, { adjudicatedBy: ada.memberId }],
    ['who is related', 'f', ada.memberId, { related: [ada.memberId] }],
    ['the one who closes it', 'c', cleo, {}],
  ] as const)('of %s does not count', async (_who, name, by, more) => {
    const tables = await estate();
    const { awardId } = await awardedCase(tables, { name, amountMinor: 50_000, ...more });
    expect((await inMeeting(tables, awardId, { consents: [by] })).outcome).toBe('consented');
    expect(await stateOf(tables, awardId)).toMatchObject({ status: 'awaiting-approval', consentedBy: [cleo] });
    expect(await troubles(tables)).toEqual([]);
  });

  test('changes nothing where one approver is enough', async () => {
    const tables = await estate();
    const { awardId } = await awardedCase(tables, { name: 'small', amountMinor: 30_000 });
    expect((await inMeeting(tables, awardId, { consents: [ada.memberId] })).outcome).toBe('approved');
    expect(await typesOf(tables, awardId)).toEqual(['AwardMade', 'AwardApproved']);
  });
});

test('nobody decides of an award that they stood back from in the meeting, not even to send it back', async () => {
  const tables = await estate();
  const { awardId } = await awardedCase(tables, { name: 'one', amountMinor: 30_000 });
  const before = bytesOf(tables);
  for (const decision of ['approve', 'send-back'] as const) {
    const answer = await inMeeting(tables, awardId, { recused: [awardId] }, decision);
    expect(answer).toMatchObject({ outcome: 'related', detail: expect.stringContaining('stood back') });
  }
  expect(bytesOf(tables)).toBe(before);
});
