// Sixty-four people approve at the same moment from a slice that can pay ten: on the twin and on the engine.
import { isRejected } from '@hearth/domain/rejections';
import { eastPartner, monday } from '@hearth/domain/relief-fund.fixture';
import { closeDocket } from '@hearth/functions/approval/close-docket.ts';
import { policyReader } from '@hearth/store/policies';
import { callOf, seededBytes } from '@hearth/store/relief-calls.fixture';
import { troubles } from '@hearth/store/relief-checks.fixture';
import { approver } from '@hearth/store/relief-estate.fixture';
import { slicesOf } from '@hearth/store/slices';
import { describe, expect, test } from 'vitest';
import { amountMinor, awardsWaiting, copied } from '../bench/money-estate.ts';
import { openEngine, openTwin } from './tables-benches.ts';

type Answer = { readonly outcome: string; readonly detail?: string };

describe.each([
  ['in memory', openTwin],
  ['on the engine', openEngine],
])('a slice that can pay ten, %s', (_, open) => {
  test('pays ten of sixty-four that are approved at once, and tells the others why not', async () => {
    const bench = await open();
    const { tables: estate, cases } = await awardsWaiting(64, 1, 10);
    await copied(estate, bench.tables);
    const close = closeDocket({
      tables: bench.tables,
      readPolicy: policyReader(bench.tables),
      random: seededBytes(64),
      feeMinor: 0,
    });
    const answers = await Promise.all(
      cases.map(async ({ awardId }): Promise<Answer> => {
        const told = await close(callOf(approver, { decisions: [{ awardId, decision: 'approve' as const }] }));
        if (isRejected(told)) throw new Error(told.detail);
        const { answers: each }: { answers: readonly Answer[] } = JSON.parse(JSON.stringify(told.body));
        return each[0] ?? { outcome: 'none' };
      }),
    );
    const approved = answers.filter(({ outcome }) => outcome === 'approved');
    const others = answers.filter(({ outcome }) => outcome !== 'approved');
    expect([approved.length, others.length]).toEqual([10, 54]);
    expect(new Set(others.map(({ outcome }) => outcome))).toEqual(new Set(['waiting-for-funds']));
    for (const { detail } of others) expect(detail).toContain('0.00');
    expect(await slicesOf(bench.tables, eastPartner)).toMatchObject([
      { allottedMinor: 10 * amountMinor, availableMinor: 0, encumberedMinor: 10 * amountMinor, spentMinor: 0 },
    ]);
    expect(await troubles(bench.tables, monday)).toEqual([]);
    await bench.stop();
  });
});
