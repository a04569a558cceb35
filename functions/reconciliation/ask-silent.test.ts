import type { Award } from '@hearth/domain/awards';
import { type Disbursement, disbursementOf } from '@hearth/domain/disbursements';
import { disencumbranceEntry } from '@hearth/domain/entries';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { rootOf } from '@hearth/store/household-roots';
import { readHolder } from '@hearth/store/payee-holders';
import { recordPayeeWord } from '@hearth/store/payee-words';
import { disbursementStream } from '@hearth/store/projection';
import { withPayee } from '@hearth/store/relief-cases.fixture';
import { stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { write } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { everyOrder, inTurns, watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import { giveUpWaiting } from './give-up-waiting.ts';
import { reconcileBySchedule } from './reconcile.ts';
import { later, opened } from './reconciliation.fixture.ts';

describe('what the provider was silent about', () => {
  test('is asked with the stored key and bytes after ten minutes, not before, and moves on', async () => {
    const { tables, asked, silent, requestOf, run } = await opened();
    const { awardId, disbursementId } = await silent('one');
    expect(await run(later(5))).toMatchObject({ asked: 0 });
    expect(await run(later(11))).toMatchObject({ asked: 1, moved: 1, held: 0 });
    expect(asked).toEqual([requestOf(awardId, disbursementId)]);
    expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'released' });
    expect(await run(later(30))).toMatchObject({ asked: 1, moved: 1 });
    expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'settled' });
    expect(await run(later(60))).toMatchObject({ asked: 0 });
    expect(asked).toHaveLength(1);
    expect(await troubles(tables)).toEqual([]);
  });

  test('stays as it is while it is silent still, and goes to a person when it is refused', async () => {
    const { tables, twin, silent, run, eastSlice } = await opened();
    const { disbursementId } = await silent('one');
    twin.fail({ on: 'pay', how: 'lost-before' });
    expect(await run(later(20))).toMatchObject({ asked: 1, moved: 0, held: 0 });
    twin.fail({ on: 'pay', how: 'refused', next: 'later' });
    expect(await run(later(40))).toMatchObject({ asked: 1, moved: 0, held: 0 });
    twin.fail({ on: 'pay', how: 'refused', next: 'fail' });
    expect(await run(later(60))).toMatchObject({ asked: 1, held: 1 });
    expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'held' });
    expect(await eastSlice()).toMatchObject({ encumberedMinor: 50_000 });
    expect(await troubles(tables)).toEqual([]);
  });

  test('is not asked for again while its payee is to be paid elsewhere than when it was intended', async () => {
    const { tables, twin, silent, run, asked } = await opened();
    const { disbursementId, householdId } = await silent('one');
    const { recipient = '' } = await stateOf<Disbursement>(tables, disbursementId);
    await withPayee(tables, householdId, recipient);
    const told = await twin.readRecipient(recipient);
    if (told.known !== 'done') throw new Error(told.reason);
    const holder = await readHolder(tables, householdId);
    await recordPayeeWord(tables, holder, told.value, { at: monday, actor: 'step:payees' });
    twin.onboard(recipient, '000123456789');
    twin.fail({ on: 'readRecipient', how: 'lost-before' });
    expect(await run(later(20))).toMatchObject({ asked: 1, held: 0 });
    expect(await run(later(31))).toMatchObject({ asked: 1, held: 1 });
    expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'held', reason: 'payee-moved' });
    expect(asked).toEqual([]);
    expect(await troubles(tables, later(31))).toEqual([]);
  });

  test('for longer than its key is remembered is held, and not asked', async () => {
    const { tables, asked, silent, run } = await opened();
    const { disbursementId } = await silent('one');
    expect(await run(addDays(monday, 29))).toMatchObject({ held: 1 });
    expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'held', reason: 'key-window-over' });
    expect(asked).toEqual([]);
  });

  test('and has ended since the list was read is left as it ended', async () => {
    const { tables, ports, twin, silent } = await opened();
    const { disbursementId, awardId } = await silent('one');
    const behind = await tables.query({ table: 'state', index: 'byQueue', partition: 'in-flight' });
    const { draws, householdId } = await stateOf<Award>(tables, awardId);
    const window = (await rootOf(tables, householdId)).window;
    await write(
      tables,
      disbursementStream,
      disbursementId,
      [
        {
          type: 'DisbursementFailed',
          data: { reason: 'x', snapshotHash: '', entry: disencumbranceEntry(draws, 'USD'), windowOf: householdId },
        },
      ],
      { windows: [window] },
    );
    const stale: Tables = {
      ...tables,
      query: async (query) => (query.partition === 'in-flight' ? behind : tables.query(query)),
    };
    void twin;
    expect(await reconcileBySchedule({ ...ports, tables: stale })(addDays(monday, 29))).toMatchObject({ held: 0 });
    expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'failed' });
  });
});

describe('an award that waits for its payee', () => {
  test('past its day lapses: the money goes back to slice and window; before that it stays', async () => {
    const { tables, waiting, run, eastSlice } = await opened();
    const [one, two] = [await waiting('one', addDays(monday, 30)), await waiting('two', addDays(monday, 40))];
    expect(await run(addDays(monday, 31))).toMatchObject({ lapsed: 1 });
    expect(await stateOf(tables, one.awardId)).toMatchObject({ status: 'lapsed' });
    expect(await stateOf(tables, two.awardId)).toMatchObject({ status: 'waiting-for-payee' });
    expect(await eastSlice()).toMatchObject({ availableMinor: 450_000, encumberedMinor: 50_000 });
    expect((await rootOf(tables, one.householdId)).window.grants).toEqual([]);
    expect(await run(addDays(monday, 31))).toMatchObject({ lapsed: 0 });
    expect(await troubles(tables)).toEqual([]);
  });

  test('lapses or is paid, never both, in whatever order the two happen', async () => {
    const orders = await everyOrder(async (choices) => {
      const { tables, waiting, intent, eastSlice } = await opened();
      const { awardId } = await waiting('one', addDays(monday, 30));
      const widths = await inTurns(choices, [
        (gate) => giveUpWaiting(watchedTables(tables, { before: gate }), addDays(monday, 31)),
        (gate) => intent(watchedTables(tables, { before: gate }), awardId).catch(() => 'somebody was faster'),
      ]);
      const [paid] = await tables.read([{ table: 'state', pk: disbursementOf(awardId, 1), sk: 'state' }]);
      const { status } = await stateOf<Award>(tables, awardId);
      expect([choices, status === 'lapsed']).toEqual([choices, paid === undefined]);
      expect(await eastSlice()).toMatchObject({ encumberedMinor: paid === undefined ? 0 : 50_000 });
      expect(await troubles(tables)).toEqual([]);
      return widths;
    });
    expect(orders).toBeGreaterThan(10);
  });
});
