import { derivedId } from '@hearth/domain/ids';
import { isRejected } from '@hearth/domain/rejections';
import { cleo, monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { awardedCase } from '@hearth/store/relief-cases.fixture';
import { bytesOf, stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { approver, fiscalAgentId, founded, person, treasurer } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { describe, expect, test } from 'vitest';
import { approveAll, close, outcomesOf, portsOver } from './approval.fixture.ts';
import { decideOverride } from './decide-override.ts';
import { ada, agreed, carl, decide, enrolled, forAward, propose } from './duties.fixture.ts';
import { listOverrides } from './list-overrides.ts';
import { proposeOverride } from './propose-override.ts';

/** Two awards of one household whose sum is over its cap of 80,000. */
const overCap = async (tables: Tables) => {
  const first = await awardedCase(tables, { name: 'first', amountMinor: 50_000 });
  const { householdId } = first;
  const second = await awardedCase(tables, { name: 'second', amountMinor: 50_000, householdId });
  await close(tables, approveAll([first.awardId]));
  return second;
};
const asked = async (
  tables: Tables,
  ...[body, actor, now]: Parameters<typeof propose> extends [unknown, ...infer Rest] ? Rest : never
) => {
  const answer = await propose(tables, body, actor, now);
  if (isRejected(answer)) throw new Error(answer.detail);
  const { overrideId } = JSON.parse(JSON.stringify(answer.body));
  return String(overrideId);
};
const reason = (answer: object) => ('rejected' in answer ? answer.rejected : 'done');

describe('an award over its household’s cap', () => {
  test('is approved with an override of two people, who stand in the record with reason and day', async () => {
    const tables = await founded();
    const { awardId } = await overCap(tables);
    expect(outcomesOf(await close(tables, approveAll([awardId])))).toEqual(['over-cap']);
    const id = await asked(tables, forAward(awardId));
    expect(outcomesOf(await close(tables, approveAll([awardId])))).toEqual(['over-cap']);
    expect(reason(await decide(tables, id))).toBe('done');
    expect(outcomesOf(await close(tables, approveAll([awardId])))).toEqual(['approved']);
    const approved = [...tables.items.values()].find((item) => item.pk === awardId && item['type'] === 'AwardApproved');
    expect(JSON.parse(String(approved?.['body'])).data).toMatchObject({ overrideId: id });
    expect(await stateOf(tables, id)).toMatchObject({
      by: treasurer.memberId,
      confirmedBy: carl.memberId,
      reason: 'house-fire',
    });
    expect(await troubles(tables)).toEqual([]);
  });

  test('is not approved with one that was refused, ran out, or is of another award', async () => {
    const tables = await founded();
    const { awardId } = await overCap(tables);
    const refused = await asked(tables, forAward(awardId));
    await decide(tables, refused, carl, 'no-need');
    expect(outcomesOf(await close(tables, approveAll([awardId])))).toEqual(['over-cap']);
    const other = await awardedCase(tables, { name: 'other', amountMinor: 10_000 });
    await agreed(tables, forAward(other.awardId));
    expect(outcomesOf(await close(tables, approveAll([awardId])))).toEqual(['over-cap']);
    await agreed(tables, forAward(awardId, '2026-11-16'));
    const tomorrow = addDays(monday, 1);
    expect(outcomesOf(await close(tables, approveAll([awardId]), { now: tomorrow }))).toEqual(['over-cap']);
    expect(outcomesOf(await close(tables, approveAll([awardId])))).toEqual(['approved']);
    expect(await troubles(tables)).toEqual([]);
  });
});

describe('an override', () => {
  test('is confirmed by somebody else than who asked, than whose limit it raises, and than who decided of the award', async () => {
    const tables = await founded();
    await enrolled(tables, ada);
    const { awardId } = await awardedCase(tables, { name: 'one', adjudicatedBy: ada.memberId });
    const cap = await asked(tables, forAward(awardId), approver);
    expect(await decide(tables, cap, approver)).toMatchObject({ rejected: 'same-person' });
    expect(await decide(tables, cap, ada)).toMatchObject({ rejected: 'same-person' });
    const raise = { of: 'approver-limit', memberId: ada.memberId, limitMinor: 90_000, currency: 'USD' } as const;
    const limit = await asked(tables, { ...raise, reason: 'treasurer-ill', until: '2026-11-30' });
    expect(await decide(tables, limit, ada)).toMatchObject({
      rejected: 'same-person',
      detail: expect.stringContaining('subject'),
    });
    expect(reason(await decide(tables, limit, approver))).toBe('done');
    expect(reason(await decide(tables, cap, carl))).toBe('done');
    expect(await decide(tables, cap, person('cid', fiscalAgentId, 'committee'))).toMatchObject({
      rejected: 'wrong-state',
    });
    expect(await troubles(tables)).toEqual([]);
  });

  test('is neither asked for nor confirmed by who is close to the household', async () => {
    const tables = await founded();
    const { awardId } = await awardedCase(tables, { name: 'one', related: [treasurer.memberId, carl.memberId] });
    expect(await propose(tables, forAward(awardId))).toMatchObject({ rejected: 'related' });
    const id = await asked(tables, forAward(awardId), approver);
    expect(await decide(tables, id, carl)).toMatchObject({ rejected: 'related' });
  });

  test('is refused for what is not there, for days gone by or too far, and for who is no approver; nothing is written', async () => {
    const tables = await founded();
    const { awardId } = await awardedCase(tables, { name: 'one' });
    const before = bytesOf(tables);
    expect(await propose(tables, forAward(derivedId('award', 'nobody')))).toMatchObject({ rejected: 'not-found' });
    expect(await propose(tables, forAward(awardId, '2026-11-14'))).toMatchObject({ rejected: 'invalid' });
    expect(await propose(tables, forAward(awardId, '2027-11-14'))).toMatchObject({ rejected: 'invalid' });
    const raise = {
      of: 'approver-limit',
      limitMinor: 90_000,
      currency: 'USD',
      reason: 'x',
      until: '2026-11-20',
    } as const;
    expect(await propose(tables, { ...raise, memberId: treasurer.memberId })).toMatchObject({
      rejected: 'invalid',
      errors: [{ pointer: '/memberId' }],
    });
    expect(await decide(tables, derivedId('override', 'nobody'))).toMatchObject({ rejected: 'not-found' });
    expect(await decide(tables, awardId)).toMatchObject({ rejected: 'not-found' });
    expect(bytesOf(tables)).toBe(before);
  });

  test('is not confirmed once its own day is over', async () => {
    const tables = await founded();
    const { awardId } = await awardedCase(tables, { name: 'one' });
    const id = await asked(tables, forAward(awardId, '2026-11-17'));
    expect(await decide(tables, id, carl, undefined, addDays(monday, 5))).toMatchObject({ rejected: 'wrong-state' });
  });

  test('is asked for and decided once, however often the request comes', async () => {
    const tables = await founded();
    const { awardId } = await awardedCase(tables, { name: 'one' });
    const ports = portsOver(tables);
    const call = callOf(treasurer, forAward(awardId), { key: 'once' });
    const [first, again] = [await proposeOverride(ports)(call), await proposeOverride(ports)(call)];
    expect(again).toEqual(first);
    const listed = await listOverrides({ tables })({ ...callOf(approver, undefined), query: {} });
    if (isRejected(listed) || isRejected(first)) throw new Error('refused');
    expect(listed.body).toMatchObject({
      overrides: [
        { of: 'household-cap', awardId, proposedBy: treasurer.memberId, reason: 'house-fire', until: '2026-11-30' },
      ],
    });
    const { overrideId } = JSON.parse(JSON.stringify(first.body));
    const yes = callOf(approver, { decision: 'confirm' as const }, { id: overrideId, key: 'yes' });
    const [one, two] = await Promise.all([decideOverride(ports)(yes), decideOverride(ports)(yes)]);
    expect([one, two].map(reason)).toEqual(['done', 'done']);
    const confirmed = await listOverrides({ tables })({
      ...callOf(approver, undefined),
      query: { status: 'confirmed' },
    });
    expect(confirmed).toMatchObject({ body: { overrides: [{ overrideId, confirmedBy: cleo }] } });
    expect(await troubles(tables)).toEqual([]);
  });
});
