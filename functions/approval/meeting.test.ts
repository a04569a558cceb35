import type { AwardId } from '@hearth/domain/ids';
import { ben } from '@hearth/domain/relief-fund.fixture';
import { applicationStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { awardedCase, idsOf, matched, submittedCase } from '@hearth/store/relief-cases.fixture';
import { bytesOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { approver, caseworker, reviewer, treasurer, write } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { approveAll, close, portsOver } from './approval.fixture.ts';
import { closeMeeting } from './close-meeting.ts';
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
} from './meeting.fixture.ts';
import { openMeeting } from './open-meeting.ts';

const _idsIn = (cases: readonly { readonly awardId: AwardId }[]): AwardId[] => cases.map(({ awardId }) => awardId);
describe('a meeting that should not be', () => {
  test('called about nothing, about what does not wait, or for yesterday, is refused and leaves nothing', async () => {
    const tables = await foundedHouse();
    const open = (body: { heldOn: string; awardIds?: AwardId[] }) =>
      openMeeting(portsOver(tables))(callOf(chair, body));
    const empty = bytesOf(tables);
    expect(await open({ heldOn })).toMatchObject({ rejected: 'wrong-state' });
    expect(bytesOf(tables)).toBe(empty);
    const [one, two] = [await awardedCase(tables, { name: 'one' }), await awardedCase(tables, { name: 'two' })];
    await close(tables, approveAll([two.awardId]));
    const before = bytesOf(tables);
    expect(await open({ heldOn: '2026-11-15' })).toMatchObject({
      rejected: 'invalid',
      errors: [{ pointer: '/heldOn' }],
    });
    const nobodys = idsOf({ name: 'nobody' }).awardId;
    expect(await open({ heldOn, awardIds: [one.awardId, two.awardId, nobodys] })).toMatchObject({
      rejected: 'invalid',
      errors: [
        { pointer: '/awardIds/1', code: 'wrong-state' },
        { pointer: '/awardIds/2', code: 'not-found' },
      ],
    });
    expect(bytesOf(tables)).toBe(before);
  });

  test('is none: a docket that was closed without one is not to be attended, and an unknown id is like it', async () => {
    const tables = await foundedHouse();
    const { docketId } = await close(tables, approveAll([(await awardedCase(tables, { name: 'one' })).awardId]));
    for (const id of [docketId, 'mtg_00000000000000000000000000', 'nonsense'])
      expect(await closeMeeting(portsOver(tables))(callOf(approver, {}, { id, ifMatch: 2 }))).toMatchObject({
        rejected: 'not-found',
      });
  });

  test('closed without its quorum, by who is absent, by who said who is there, or as it was before, is refused', async () => {
    const tables = await foundedHouse();
    const [one] = await threeAwards(tables);
    const meeting = await opened(tables, [one.awardId]);
    await expect(meeting.close({ approveGreen: true })).rejects.toThrow('no-quorum');
    await meeting.attend([chair, secondApprover]);
    await expect(meeting.close({ approveGreen: true })).rejects.toThrow('wrong-state');
    await meeting.attend([chair, approver], approver);
    await expect(meeting.close({ approveGreen: true })).rejects.toThrow('same-person');
    await meeting.attend([chair, approver]);
    await expect(meeting.close({ approveGreen: true }, { ifMatch: 1 })).rejects.toThrow('version-conflict');
    expect(await typesOf(tables, one.awardId)).toEqual(['AwardMade']);
    expect(outcomes(await meeting.close({ approveGreen: true }))).toEqual({ [one.awardId]: 'approved' });
    expect(await troubles(tables)).toEqual([]);
  });

  test('counts nobody without a seat, and decides nothing that is not on its agenda', async () => {
    const tables = await foundedHouse();
    const [one, two] = await threeAwards(tables);
    const meeting = await opened(tables, [one.awardId]);
    await expect(meeting.attend([chair, reviewer, caseworker, treasurer])).rejects.toThrow('invalid');
    await meeting.attend([chair, approver]);
    const decisions = approveAll([one.awardId, two.awardId]);
    await expect(meeting.close({ decisions })).rejects.toThrow('invalid');
    await expect(meeting.standBack(chair, [two.awardId])).rejects.toThrow('invalid');
    expect(await typesOf(tables, two.awardId)).toEqual(['AwardMade']);
  });

  test('that did not come about is closed without a decision and without a quorum, and its awards go on waiting', async () => {
    const tables = await foundedHouse();
    const [one] = await threeAwards(tables);
    const meeting = await opened(tables, [one.awardId]);
    expect(await meeting.close({})).toMatchObject({ answers: [] });
    await expect(meeting.attend([chair])).rejects.toThrow('wrong-state');
    const next = await opened(tables);
    await next.attend([chair, approver]);
    expect(outcomes(await next.close({ approveGreen: true }))[one.awardId]).toBe('approved');
  });
});

describe('an agenda', () => {
  test('is all that waits, masked, each line with its findings, and the funds before and after', async () => {
    const tables = await foundedHouse();
    const [one, two] = await threeAwards(tables);
    await submittedCase(tables, { name: 'not decided' });
    const meeting = await opened(tables);
    expect(meeting.called).toMatchObject({ awards: 3, quorum: 2, moreWait: false, version: 1 });
    const told = await meeting.read();
    expect(told).toMatchObject({
      stage: 'open',
      isQuorate: false,
      seats: expect.arrayContaining([{ memberId: chair.memberId, roles: ['committee'], you: true }]),
      waiting: [{ currency: 'USD', count: 3, amountMinor: 60_000 }],
      green: [{ count: 3 }],
      funds: [{ name: 'General', beforeMinor: 600_000, afterAllMinor: 540_000, afterGreenMinor: 540_000 }],
    });
    expect(linesOf(told).find(({ awardId }) => awardId === one.awardId)).toMatchObject({
      applicationId: one.applicationId,
      need: 'food',
      size: '4-5',
      amountMinor: 30_000,
      findings: [{ code: 'area', outcome: 'pass', sentence: expect.stringContaining('area') }],
      isGreen: true,
      would: 'be-approved',
    });
    expect(JSON.stringify(told)).not.toContain(one.householdId);
    expect(JSON.stringify(await meeting.read(chair, 'es'))).not.toBe(JSON.stringify(told));
    expect(two.awardId).toBeDefined();
  });

  test('tells what is not green and why: a finding, an open match, somebody who stood back or is close, or decided meanwhile', async () => {
    const tables = await foundedHouse();
    const [one, two, three_] = await threeAwards(tables);
    const four = await awardedCase(tables, { name: 'four', amountMinor: 10_000, related: [ben] });
    const five = await awardedCase(tables, { name: 'five', amountMinor: 10_000 });
    const six = await awardedCase(tables, { name: 'six', amountMinor: 10_000 });
    await write(tables, applicationStream, six.applicationId, [
      {
        type: 'ApplicationScreened',
        data: {
          outcome: 'awarded',
          findings: [
            {
              code: 'cap',
              kind: 'cap-per-household',
              outcome: 'fail',
              otherwise: 'refer',
              numbers: { capMinor: 1, usedMinor: 1, leftMinor: 0, windowDays: 1 },
            },
          ],
          policyHash: 'policy-hash',
          factsHash: 'facts-hash',
          amountMinor: 10_000,
          awardId: six.awardId,
          read: [],
        },
      },
    ]);
    const meeting = await opened(tables);
    await matched(tables, one, await submittedCase(tables, { name: 'other' }));
    await meeting.standBack(director, [two.awardId]);
    await close(tables, approveAll([five.awardId]));
    const byId = new Map(linesOf(await meeting.read(approver)).map((line) => [line.awardId, line]));
    expect(byId.get(one.awardId)?.notGreen).toEqual(['open-match']);
    expect(byId.get(two.awardId)?.notGreen).toEqual(['recusal']);
    expect(byId.get(three_.awardId)?.notGreen).toEqual([]);
    expect(byId.get(four.awardId)?.notGreen).toEqual(['relationship']);
    expect(byId.get(five.awardId)?.notGreen).toEqual(['decided']);
    expect(byId.get(six.awardId)?.notGreen).toEqual(['finding']);
    expect(await meeting.read()).toMatchObject({ green: [{ count: 1, amountMinor: 10_000 }], waiting: [{ count: 5 }] });
    await meeting.attend([chair, approver]);
    const told = await meeting.close({ approveGreen: true });
    expect(outcomes(told)).toEqual({ [three_.awardId]: 'approved' });
    expect(await troubles(tables)).toEqual([]);
  });

  test('has those first who wait in line for money that is there, and says who would wait', async () => {
    const tables = await foundedHouse({ slices: [{ amountMinor: 40_000 }] });
    const [one, two] = [
      await awardedCase(tables, { name: 'one', amountMinor: 50_000 }),
      await awardedCase(tables, { name: 'two', amountMinor: 40_000 }),
    ];
    const first = await opened(tables);
    const would = new Map(linesOf(await first.read()).map((line) => [line.awardId, line.would]));
    expect(would.get(one.awardId)).toBe('wait-for-funds');
    expect(would.get(two.awardId)).toBe('be-approved');
    await first.attend([chair, approver]);
    expect(outcomes(await first.close({ approveGreen: true }))).toEqual({
      [one.awardId]: 'waiting-for-funds',
      [two.awardId]: 'approved',
    });
    expect(await troubles(tables)).toEqual([]);
  });
});
