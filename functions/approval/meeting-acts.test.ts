import { canonical, sha256 } from '@hearth/domain/canonical';
import type { AwardId } from '@hearth/domain/ids';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { awardedCase } from '@hearth/store/relief-cases.fixture';
import { bytesOf, stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { approver } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { approveAll } from './approval.fixture.ts';
import {
  chair,
  director,
  foundedHouse,
  heldOn,
  linesOf,
  opened,
  outcomes,
  secondApprover,
  threeAwards,
  twoFrom40000,
} from './meeting.fixture.ts';
import { readClosedDocket } from './read-closed-docket.ts';
import { listMeetings } from './read-meeting.ts';

const idsIn = (cases: readonly { readonly awardId: AwardId }[]): AwardId[] => cases.map(({ awardId }) => awardId);

describe('standing back', () => {
  test('keeps the one who closes from deciding it, in this meeting only', async () => {
    const tables = await foundedHouse();
    const [one, two] = await threeAwards(tables);
    const meeting = await opened(tables, idsIn([one, two]));
    await meeting.standBack(approver, [one.awardId]);
    await meeting.standBack(approver, [one.awardId]);
    expect(await typesOf(tables, meeting.id)).toEqual(['MeetingOpened', 'MemberRecused']);
    await meeting.attend([chair, approver]);
    const told = await meeting.close({ decisions: approveAll([one.awardId]), approveGreen: true });
    expect(outcomes(told)).toEqual({ [one.awardId]: 'related', [two.awardId]: 'approved' });
    const next = await opened(tables, [one.awardId]);
    await next.attend([chair, approver]);
    expect(outcomes(await next.close({ approveGreen: true }))).toEqual({ [one.awardId]: 'approved' });
  });

  test('as somebody close to the household counts for good, on the award and on the application', async () => {
    const tables = await foundedHouse();
    const [one] = await threeAwards(tables);
    const meeting = await opened(tables, [one.awardId]);
    await meeting.standBack(approver, [one.awardId], 'relationship');
    await meeting.standBack(approver, [one.awardId], 'relationship');
    expect(await typesOf(tables, one.awardId)).toEqual(['AwardMade', 'AwardRelationshipDisclosed']);
    expect((await stateOf(tables, one.applicationId))['relationship']).toMatchObject({
      disclosed: true,
      members: [approver.memberId],
    });
    const next = await opened(tables, [one.awardId]);
    await next.attend([chair, approver]);
    expect(outcomes(await next.close({ decisions: approveAll([one.awardId]) }))).toEqual({
      [one.awardId]: 'related',
    });
    expect(await troubles(tables)).toEqual([]);
  });
});

describe('an agenda', () => {
  test('tells an approver which lines are somebody else’s to decide, and nobody else', async () => {
    const tables = await foundedHouse();
    const mine = await awardedCase(tables, { name: 'mine', handledBy: [approver.memberId] });
    const meeting = await opened(tables);
    expect(linesOf(await meeting.read(approver))).toMatchObject([
      { awardId: mine.awardId, notYours: { reason: 'same-person' } },
    ]);
    expect(linesOf(await meeting.read(chair))[0]).not.toHaveProperty('notYours');
    await meeting.attend([chair, approver]);
    expect(outcomes(await meeting.close({ approveGreen: true }))).toEqual({ [mine.awardId]: 'same-person' });
  });
});

describe('a consent', () => {
  test('of an approver who is there, and then another one who closes: two people stand behind it', async () => {
    const tables = await foundedHouse({ tiers: twoFrom40000 });
    const big = await awardedCase(tables, { name: 'big', amountMinor: 50_000 });
    const small = await awardedCase(tables, { name: 'small', amountMinor: 10_000 });
    const meeting = await opened(tables);
    await expect(meeting.consent(secondApprover, [big.awardId])).rejects.toThrow('wrong-state');
    await meeting.attend([chair, approver, secondApprover]);
    await expect(meeting.consent(secondApprover, [big.awardId, small.awardId])).rejects.toThrow('invalid');
    await meeting.consent(secondApprover, [big.awardId]);
    await meeting.consent(secondApprover, [big.awardId]);
    expect((await typesOf(tables, meeting.id)).filter((type) => type === 'ConsentGiven')).toHaveLength(1);
    expect(outcomes(await meeting.close({ approveGreen: true }))).toEqual({
      [big.awardId]: 'approved',
      [small.awardId]: 'approved',
    });
    expect(await troubles(tables)).toEqual([]);
  });

  test('is not one’s own second: without another person the award is only consented to', async () => {
    const tables = await foundedHouse({ tiers: twoFrom40000 });
    const big = await awardedCase(tables, { name: 'big', amountMinor: 50_000 });
    const meeting = await opened(tables);
    await meeting.attend([chair, approver]);
    await meeting.consent(approver, [big.awardId]);
    expect(outcomes(await meeting.close({ approveGreen: true }))[big.awardId]).not.toBe('approved');
    expect((await stateOf(tables, big.awardId))['status']).toBe('awaiting-approval');
  });
});

describe('a meeting that was held', () => {
  test('gives the same answers to a repeat, and has minutes whose hash is of what they say', async () => {
    const tables = await foundedHouse();
    const [one, two, three_] = await threeAwards(tables);
    const meeting = await opened(tables, idsIn([one, two, three_]));
    await meeting.standBack(director, [two.awardId]);
    await meeting.attend([chair, approver]);
    const decisions = [{ awardId: three_.awardId, decision: 'send-back', reason: 'amount-unclear' } as const];
    const body = { decisions, approveGreen: true, minutesHash: sha256('what people wrote') };
    const first = await meeting.close(body, { key: 'k', ifMatch: 3 });
    const before = bytesOf(tables);
    expect(await meeting.close(body, { key: 'k', ifMatch: 3 })).toEqual(first);
    await expect(meeting.close({}, { key: 'k', ifMatch: 3 })).rejects.toThrow('idempotency-key-reused');
    await expect(meeting.close(body)).rejects.toThrow('wrong-state');
    expect(bytesOf(tables)).toBe(before);
    expect(outcomes(first)).toEqual({ [one.awardId]: 'approved', [three_.awardId]: 'sent-back' });

    const { minutes, recordHash } = await meeting.minutes();
    expect(sha256(canonical(minutes ?? null))).toBe(recordHash);
    expect(recordHash).toBe(first['recordHash']);
    expect((await stateOf(tables, meeting.id))['recordHash']).toBe(recordHash);
    expect(minutes).toMatchObject({
      heldOn,
      quorum: 2,
      present: [chair.memberId, approver.memberId],
      attendanceBy: chair.memberId,
      recusals: [{ by: director.memberId, awardIds: [two.awardId] }],
      closedBy: approver.memberId,
      minutesHash: sha256('what people wrote'),
    });
    expect(await meeting.read()).toMatchObject({ stage: 'held', answers: expect.any(Array), recordHash });
    expect(await readClosedDocket({ tables })(callOf(approver, undefined, { id: meeting.id }))).toMatchObject({
      body: { isApplied: true },
    });
    const list = (stage?: 'open' | 'held') =>
      listMeetings({ tables })(callOf(chair, undefined, { query: stage === undefined ? {} : { stage } }));
    expect(await list('held')).toMatchObject({ body: { meetings: [{ meetingId: meeting.id, recordHash }] } });
    expect(await list()).toMatchObject({ body: { meetings: [] } });
    expect(await troubles(tables)).toEqual([]);
  });

  test('has no minutes before it is closed', async () => {
    const tables = await foundedHouse();
    await threeAwards(tables);
    const meeting = await opened(tables);
    await expect(meeting.minutes()).rejects.toThrow('wrong-state');
    expect(monday.startsWith(heldOn)).toBe(true);
  });
});
