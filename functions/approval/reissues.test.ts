import { derivedId } from '@hearth/domain/ids';
import { ana, ben, cleo } from '@hearth/domain/relief-fund.fixture';
import { approvedCase, awardedCase, matched, submittedCase } from '@hearth/store/relief-cases.fixture';
import { bytesOf, stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { approver, fiscalAgentId, founded, person, treasurer } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { approveAll, close, outcomesOf } from './approval.fixture.ts';
import { endedCase, lapsedCase, unclaimedCase } from './ended-payments.fixture.ts';

import { decide, listed, propose } from './reissues.fixture.ts';

describe('what could be paid again', () => {
  test('is what failed, came back, was not claimed or lapsed; not what was paid, nor what is on its way', async () => {
    const tables = await founded();
    const failed = await endedCase(tables, { name: 'failed' }, 'failed');
    const back = await endedCase(tables, { name: 'back' }, 'posted', 'returned');
    const lapsed = await lapsedCase(tables, { name: 'lapsed' });
    const unclaimed = await unclaimedCase(tables, { name: 'unclaimed' });
    await endedCase(tables, { name: 'paid' }, 'posted');
    await endedCase(tables, { name: 'on its way' }, 'processing');
    await approvedCase(tables, { name: 'approved' });
    expect(await listed(tables)).toEqual(
      [
        [failed.awardId, 'failed'],
        [back.awardId, 'returned'],
        [lapsed.awardId, 'lapsed'],
        [unclaimed.awardId, 'unclaimed'],
      ].sort(),
    );
    expect(await troubles(tables)).toEqual([]);
  });

  test('leaves the list when it is proposed, and both lists when a second person decided', async () => {
    const tables = await founded();
    const [one, two] = [
      await endedCase(tables, { name: 'one' }, 'failed'),
      await endedCase(tables, { name: 'two' }, 'posted', 'returned'),
    ];
    await propose(tables, [one, two]);
    expect(await listed(tables)).toEqual([]);
    expect(await listed(tables, { stage: 'proposed' })).toHaveLength(2);
    expect(outcomesOf(await decide(tables, [one]))).toEqual(['reissued']);
    expect(outcomesOf(await decide(tables, [two], { drop: 'moved-away' }))).toEqual(['dropped']);
    expect([...(await listed(tables)), ...(await listed(tables, { stage: 'proposed' }))]).toEqual([]);
    expect(await troubles(tables)).toEqual([]);
  });
});

describe('a proposal', () => {
  test('answers each award on its own, and a repeat as before', async () => {
    const tables = await founded();
    const ended = await endedCase(tables, { name: 'ended' }, 'failed');
    const waits = await awardedCase(tables, { name: 'waits' });
    const approved = await approvedCase(tables, { name: 'approved' });
    const moving = await endedCase(tables, { name: 'moving' }, 'processing');
    const paid = await endedCase(tables, { name: 'paid' }, 'posted');
    const nobody = { awardId: derivedId('award', 'nobody') };
    const all = [ended, waits, approved, moving, paid, nobody];
    const told = ['proposed', 'wrong-state', 'wrong-state', 'wrong-state', 'wrong-state', 'not-found'];
    expect(outcomesOf(await propose(tables, all))).toEqual(told);
    const before = bytesOf(tables);
    expect(outcomesOf(await propose(tables, all))).toEqual(told);
    expect(outcomesOf(await propose(tables, [ended], person('una', fiscalAgentId, 'treasurer')))).toEqual([
      'wrong-state',
    ]);
    expect(bytesOf(tables)).toBe(before);
    expect(await stateOf(tables, ended.awardId)).toMatchObject({
      status: 'awaiting-reissue',
      reissue: {
        by: treasurer.memberId,
        reason: 'new-account',
        follows: {
          disbursementId: ended.disbursementId,
          attempt: 1,
          status: 'failed',
          snapshotHash: `failed ${ended.disbursementId}`,
        },
      },
    });
  });

  test('is a treasurer’s, and no relation’s', async () => {
    const tables = await founded();
    const close$ = await endedCase(tables, { name: 'close', related: [treasurer.memberId] }, 'failed');
    const other = await endedCase(tables, { name: 'other' }, 'failed');
    expect(outcomesOf(await propose(tables, [close$, other]))).toEqual(['related', 'proposed']);
    expect(outcomesOf(await propose(tables, [close$], approver))).toEqual(['role-missing']);
  });
});

describe('a second person', () => {
  test('is an approver who neither proposed, nor submitted, nor adjudicated, nor is close', async () => {
    const tables = await founded();
    const both = person('bo, treasurer and approver', fiscalAgentId, 'treasurer', 'approver');
    const submitted = await endedCase(tables, { name: 'submitted', handledBy: [cleo] }, 'failed');
    const adjudicated = await endedCase(tables, { name: 'adjudicated', adjudicatedBy: cleo }, 'failed');
    const related = await endedCase(tables, { name: 'related', related: [cleo] }, 'failed');
    const fine = await endedCase(tables, { name: 'fine', handledBy: [ana], adjudicatedBy: ben }, 'failed');
    const all = [submitted, adjudicated, related, fine];
    await propose(tables, all, both);
    expect(outcomesOf(await decide(tables, all, { actor: both }))).toEqual(Array(4).fill('same-person'));
    expect(outcomesOf(await decide(tables, all, { actor: treasurer }))).toEqual(Array(4).fill('role-missing'));
    expect(outcomesOf(await decide(tables, all))).toEqual(['same-person', 'same-person', 'related', 'reissued']);
    expect(await troubles(tables)).toEqual([]);
  });

  test('does not confirm what nobody proposed, and a docket does not approve what was', async () => {
    const tables = await founded();
    const ended = await endedCase(tables, { name: 'one' }, 'failed');
    expect(outcomesOf(await decide(tables, [ended]))).toEqual(['wrong-state']);
    await propose(tables, [ended]);
    expect(outcomesOf(await close(tables, approveAll([ended.awardId])))).toEqual(['wrong-state']);
    expect(outcomesOf(await close(tables, [{ awardId: ended.awardId, decision: 'send-back', reason: 'no' }]))).toEqual([
      'wrong-state',
    ]);
  });

  test('may drop it; it is not listed any more, and may be proposed anew by whoever did before', async () => {
    const tables = await founded();
    const ended = await endedCase(tables, { name: 'one' }, 'failed');
    await propose(tables, [ended]);
    const told = await decide(tables, [ended], { drop: 'moved-away', key: 'k' });
    expect(await decide(tables, [ended], { drop: 'moved-away', key: 'k' })).toEqual(told);
    expect(await stateOf(tables, ended.awardId)).toMatchObject({ status: 'reissue-dropped', reason: 'moved-away' });
    expect(outcomesOf(await propose(tables, [ended]))).toEqual(['proposed']);
    expect(outcomesOf(await decide(tables, [ended]))).toEqual(['reissued']);
    expect(await troubles(tables)).toEqual([]);
  });

  test('pays again only under the same conditions: money, cap, and no open match; else it stays proposed', async () => {
    const tables = await founded({ slices: [{ amountMinor: 130_000 }] });
    const [poor, capped, open] = [
      await endedCase(tables, { name: 'poor', amountMinor: 60_000 }, 'failed'),
      await endedCase(tables, { name: 'capped' }, 'failed'),
      await endedCase(tables, { name: 'open', amountMinor: 10_000 }, 'failed'),
    ];
    await propose(tables, [poor, capped, open]);
    const more = { householdId: capped.householdId, amountMinor: 40_000 };
    await approvedCase(tables, { name: 'granted since', ...more });
    await approvedCase(tables, { name: 'somebody else', amountMinor: 40_000 });
    await matched(tables, open, await submittedCase(tables, { name: 'the same?' }));
    const before = await Promise.all([poor, capped, open].map(({ awardId }) => stateOf(tables, awardId)));
    const { answers } = await decide(tables, [poor, capped, open]);
    expect(answers.map(({ outcome }) => outcome)).toEqual(['insufficient-funds', 'over-cap', 'open-match']);
    expect(answers[0]?.detail).toBe('The allotments that fit hold $500.00 of $600.00.');
    expect(await Promise.all([poor, capped, open].map(({ awardId }) => stateOf(tables, awardId)))).toEqual(before);
    expect(await troubles(tables)).toEqual([]);
  });
});
