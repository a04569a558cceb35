import { derivedId } from '@hearth/domain/ids';
import { ana, ben } from '@hearth/domain/relief-fund.fixture';
import { applicationStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { matched, referredCase } from '@hearth/store/relief-cases.fixture';
import { bytesOf, stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { fiscalAgentId, founded, person, reviewer, write } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { declineMany } from './adjudicate.ts';
import { award, decide, portsOver, reviewerToo } from './adjudication.fixture.ts';

describe('a reviewer', () => {
  test('awards what was referred; the award names the reviewer, so that another one approves', async () => {
    const tables = await founded();
    const one = await referredCase(tables, { name: 'one' });
    const answer = await decide(tables, one, award(45_000), reviewer, 'k');
    expect(answer).toMatchObject({ status: 200, body: { status: 'awarded', awardId: expect.stringMatching(/^awd_/) } });
    const { awardId } = JSON.parse(JSON.stringify(answer)).body;
    expect(await stateOf(tables, awardId)).toMatchObject({
      amountMinor: 45_000,
      adjudicatedBy: ben,
      handledBy: [ana],
      status: 'awaiting-approval',
    });
    expect(await decide(tables, one, award(45_000), reviewer, 'k')).toMatchObject({ status: 200, body: { awardId } });
    expect(await decide(tables, one, award(1), reviewer, 'k')).toMatchObject({ rejected: 'idempotency-key-reused' });
    expect(await decide(tables, one, { decision: 'decline', reason: 'x' })).toMatchObject({ rejected: 'wrong-state' });
    expect(await troubles(tables)).toEqual([]);
  });

  test('who decides what was sent back leaves on the new award who decided it before', async () => {
    const tables = await founded();
    const one = await referredCase(tables, { name: 'one' });
    const first = JSON.parse(JSON.stringify(await decide(tables, one, award(45_000)))).body.awardId;
    const sentBack = { type: 'ApplicationReopened', data: { reason: 'too-much', awardId: first } } as const;
    await write(tables, applicationStream, one.applicationId, [sentBack]);
    const { awardId } = JSON.parse(JSON.stringify(await decide(tables, one, award(30_000), reviewerToo, 'k'))).body;
    expect(await stateOf(tables, awardId)).toMatchObject({
      adjudicatedBy: reviewerToo.memberId,
      decidedBefore: [reviewer.memberId],
    });
  });

  test("may not award over the policy, with an open match, or what is their own or a relation's; nothing is written", async () => {
    const tables = await founded();
    const [one, two] = [await referredCase(tables, { name: 'one' }), await referredCase(tables, { name: 'two' })];
    const own = await referredCase(tables, { name: 'own', handledBy: [ben] });
    const related = await referredCase(tables, { name: 'related', related: [ben] });
    await matched(tables, one, two);
    const before = bytesOf(tables);
    expect(await decide(tables, one, award(80_001))).toMatchObject({
      rejected: 'open-match',
      facts: { openMatches: 1 },
    });
    expect(await decide(tables, own, award(1_000))).toMatchObject({ rejected: 'same-person' });
    expect(await decide(tables, related, award(1_000))).toMatchObject({ rejected: 'related' });
    expect(await decide(tables, related, award(80_001), reviewerToo)).toMatchObject({
      rejected: 'over-cap',
      facts: { mostMinor: 80_000 },
    });
    expect(await decide(tables, related, award(1_000), person('c', fiscalAgentId, 'approver'))).toMatchObject({
      rejected: 'role-missing',
    });
    expect(await decide(tables, { ...one, applicationId: derivedId('application', 'nobody') }, award(1))).toMatchObject(
      { rejected: 'not-found' },
    );
    expect(bytesOf(tables)).toBe(before);
  });

  test('declines many at once, each with its own answer, and a repeat changes nothing', async () => {
    const tables = await founded();
    const [one, two, own] = [
      await referredCase(tables, { name: 'one' }),
      await referredCase(tables, { name: 'two' }),
      await referredCase(tables, { name: 'own', handledBy: [ben] }),
    ];
    await decide(tables, two, award(10_000));
    const all = [one, two, own].map(({ applicationId }) => ({ applicationId, reason: 'outside-area' }));
    const decline = () =>
      declineMany(portsOver(tables))(
        callOf(reviewer, {
          declines: [...all, { applicationId: derivedId('application', 'nobody'), reason: 'outside-area' }],
        }),
      );
    const first = await decline();
    expect(first).toMatchObject({
      body: {
        answers: [
          { outcome: 'declined' },
          { outcome: 'wrong-state' },
          { outcome: 'same-person' },
          { outcome: 'not-found' },
        ],
      },
    });
    const before = bytesOf(tables);
    expect(await decline()).toEqual(first);
    expect(bytesOf(tables)).toBe(before);
    expect(await troubles(tables)).toEqual([]);
  });
});
