import { kindOf } from '@hearth/domain/ids';
import type { DocketDecision } from '@hearth/domain/meetings';
import { ben, cleo, monday } from '@hearth/domain/relief-fund.fixture';
import { actorOf } from '@hearth/store/members';
import { readStreams } from '@hearth/store/rebuild';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { awardedCase, referredCase } from '@hearth/store/relief-cases.fixture';
import { bytesOf, stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { approver, fiscalAgentId, founded } from '@hearth/store/relief-estate.fixture';
import { watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import { approveAll, close, outcomesOf, portsOver } from './approval.fixture.ts';
import { applyDocket } from './close-docket.ts';
import { readClosedDocket } from './read-closed-docket.ts';
import { readDocket } from './read-docket.ts';

describe('a docket', () => {
  test('that is sent again gives the same answers, and another body under its key is refused', async () => {
    const tables = await founded({ slices: [{ amountMinor: 50_000 }] });
    const [one, two] = [await awardedCase(tables, { name: 'one' }), await awardedCase(tables, { name: 'two' })];
    const first = await close(tables, approveAll([one.awardId, two.awardId]), { key: 'k' });
    const before = bytesOf(tables);
    expect(await close(tables, approveAll([one.awardId, two.awardId]), { key: 'k' })).toEqual(first);
    await expect(close(tables, approveAll([one.awardId]), { key: 'k' })).rejects.toThrow('idempotency-key-reused');
    expect(bytesOf(tables)).toBe(before);
    expect(await readClosedDocket({ tables })(callOf(approver, undefined, { id: first.docketId }))).toMatchObject({
      body: { isApplied: true, by: cleo, answers: first.answers },
    });
  });

  test('sends an award back: the reviewer has the application again, and can award it anew', async () => {
    const tables = await founded();
    const { awardId, applicationId } = await awardedCase(tables, { name: 'one' });
    expect(outcomesOf(await close(tables, [{ awardId, decision: 'send-back', reason: 'amount-unclear' }]))).toEqual([
      'sent-back',
    ]);
    expect(await stateOf(tables, awardId)).toMatchObject({ status: 'sent-back', reason: 'amount-unclear' });
    const application = await stateOf(tables, applicationId);
    expect(application).toMatchObject({ status: 'referred', reason: 'amount-unclear' });
    expect(application['awardId']).toBeUndefined();
    expect(outcomesOf(await close(tables, approveAll([awardId])))).toEqual(['wrong-state']);
    expect(await troubles(tables)).toEqual([]);
  });

  test('whose process ends at any effect is resumed from its queue to the same end', async () => {
    const run = async (endsAt: number, how: 'before' | 'after') => {
      const tables = await founded({ slices: [{ amountMinor: 100_000 }] });
      const [one, two, three] = [
        await awardedCase(tables, { name: 'one' }),
        await awardedCase(tables, { name: 'two' }),
        await awardedCase(tables, { name: 'three' }),
      ];
      const decisions: readonly DocketDecision[] = [
        ...approveAll([one.awardId]),
        { awardId: two.awardId, decision: 'send-back', reason: 'why' },
        ...approveAll([three.awardId]),
      ];
      let effects = 0;
      const end = () => {
        effects += 1;
        if (effects === endsAt) throw new Error('the process ended');
      };
      await close(watchedTables(tables, how === 'before' ? { before: end } : { after: end }), decisions).catch(
        () => undefined,
      );
      const docketId = [...(await readStreams(tables)).keys()].find((id) => kindOf(id) === 'meeting');
      if (docketId !== undefined)
        await applyDocket(portsOver(tables), actorOf(tables, { founders: [], fiscalAgentId }))(
          docketId as never,
          monday,
        );
      expect(await troubles(tables)).toEqual([]);
      return {
        effects,
        docketId,
        states: await Promise.all(
          [one, two, three].map(async ({ awardId }) => (await stateOf(tables, awardId))['status']),
        ),
        answers: docketId === undefined ? undefined : (await stateOf(tables, docketId))['answers'],
      };
    };
    const whole = await run(Number.POSITIVE_INFINITY, 'before');
    expect(whole.states).toEqual(['approved', 'sent-back', 'approved']);
    expect(whole.effects).toBeGreaterThan(8);
    for (let endsAt = 1; endsAt <= whole.effects; endsAt += 1) {
      for (const how of ['before', 'after'] as const) {
        const { docketId, states, answers } = await run(endsAt, how);
        // Before the docket was closed nothing has happened: the call is made again.
        if (docketId !== undefined)
          expect([endsAt, how, states, answers]).toEqual([endsAt, how, whole.states, whole.answers]);
        else expect(states).toEqual(['awaiting-approval', 'awaiting-approval', 'awaiting-approval']);
      }
    }
  });

  test('lists what waits without a name, and not what was referred', async () => {
    const tables = await founded();
    const { awardId, applicationId } = await awardedCase(tables, { name: 'one', adjudicatedBy: ben });
    await referredCase(tables, { name: 'two' });
    expect(await readDocket({ tables })(callOf(approver, undefined))).toMatchObject({
      body: { totalMinor: 50_000, awards: [{ awardId, applicationId, awarded: 'by-a-reviewer', need: 'food' }] },
    });
  });
});
