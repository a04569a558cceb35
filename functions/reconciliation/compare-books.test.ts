import type { Disbursement } from '@hearth/domain/disbursements';
import { disencumbranceEntry } from '@hearth/domain/entries';
import { derivedId } from '@hearth/domain/ids';
import { eastPartner, monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { rootOf } from '@hearth/store/household-roots';
import { disbursementStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { bytesOf, stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { controller, write } from '@hearth/store/relief-estate.fixture';
import { sliceRef, slicesOf } from '@hearth/store/slices';
import { describe, expect, test } from 'vitest';
import { readReconciliation, reconcile, reconcileBySchedule } from './reconcile.ts';
import { later, opened } from './reconciliation.fixture.ts';

describe('the books', () => {
  test('are told in figures, and no break is found where there is none', async () => {
    const { silent, run } = await opened();
    await silent('one');
    await run(later(11));
    expect(await run(later(30))).toMatchObject({
      figures: { receivedMinor: 1_000_001, availableMinor: 950_000, encumberedMinor: 0, spentMinor: 50_000 },
      breaks: [],
    });
  });

  test('show a payment that nobody intended, one that was made twice and one that left after we gave it up', async () => {
    const { tables, twin, silent, requestOf, run } = await opened();
    const { awardId, disbursementId, householdId } = await silent('one');
    const nobody = derivedId('disbursement', 'nobody');
    await run(later(11));
    await twin.pay({ ...requestOf(awardId, disbursementId), key: 'a new key' });
    await twin.pay(requestOf('x', nobody, 7_000));
    const gone = await silent('two');
    const { draws } = await stateOf<Disbursement>(tables, gone.disbursementId);
    const { window } = await rootOf(tables, gone.householdId);
    await write(
      tables,
      disbursementStream,
      gone.disbursementId,
      [
        {
          type: 'DisbursementFailed',
          data: { reason: 'x', snapshotHash: '', entry: disencumbranceEntry(draws, 'USD'), windowOf: gone.householdId },
        },
      ],
      { windows: [window] },
    );
    await twin.pay(requestOf(gone.awardId, gone.disbursementId));
    const { breaks } = await run(later(30));
    expect(
      breaks.map(({ code, foundMinor }: { code: string; foundMinor: number }) => [code, foundMinor]).sort(),
    ).toEqual([
      ['paid-after-failed', 50_000],
      ['second-payment', 50_000],
      ['unknown-payment', 7_000],
    ]);
    expect(householdId).toBeDefined();
  });

  test('show a slice that does not add up, and that the provider is silent', async () => {
    const { tables, twin, run } = await opened();
    const [slice] = await slicesOf(tables, eastPartner);
    if (slice === undefined) throw new Error('no slice');
    await tables.transact([{ update: sliceRef(slice), add: { availableMinor: 1 }, when: [] }]);
    twin.fail({ on: 'listPayments', how: 'lost-before' });
    expect((await run(later(1))).breaks).toMatchObject([
      { code: 'slice-sum', expectedMinor: 500_000, foundMinor: 500_001 },
      { code: 'provider-silent' },
    ]);
  });

  test('are reconciled once for a repeated request; the newest can be read', async () => {
    const { tables, ports } = await opened();
    expect(await readReconciliation({ tables })(callOf(controller, undefined))).toMatchObject({
      rejected: 'not-found',
    });
    const first = await reconcile(ports)(callOf(controller, undefined, { key: 'k' }));
    const before = bytesOf(tables);
    expect(await reconcile(ports)(callOf(controller, undefined, { key: 'k' }))).toEqual(first);
    expect(bytesOf(tables)).toBe(before);
    for (let day = 1; day < 4; day += 1) await reconcileBySchedule(ports)(addDays(monday, day));
    expect(
      await readReconciliation({ tables })(callOf(controller, undefined, { now: addDays(monday, 3) })),
    ).toMatchObject({ body: { at: addDays(monday, 3) } });
    expect(
      await readReconciliation({ tables })(callOf(controller, undefined, { now: addDays(monday, 20) })),
    ).toMatchObject({ body: { at: addDays(monday, 3) } });
    expect(await troubles(tables)).toEqual([]);
  });
});
