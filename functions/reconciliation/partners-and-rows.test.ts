import type { Disbursement } from '@hearth/domain/disbursements';
import { disencumbranceEntry, expenseEntry, refundEntry } from '@hearth/domain/entries';
import { derivedId } from '@hearth/domain/ids';
import { eastPartner, monday } from '@hearth/domain/relief-fund.fixture';
import { booksOpen } from '@hearth/store/breaks';
import { rootOf } from '@hearth/store/household-roots';
import { disbursementStream, observationStream } from '@hearth/store/projection';
import { stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { caseworker, otherCaseworker, treasurer, write } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { describe, expect, test } from 'vitest';
import { east, later, nextDay, opened, seen } from './reconciliation.fixture.ts';

const paidOne = async (house: Awaited<ReturnType<typeof opened>>) => {
  const ids = await house.silent('one');
  await house.run(later(11));
  await house.run(later(30));
  expect(await stateOf(house.tables, ids.disbursementId)).toMatchObject({ status: 'settled' });
  return ids;
};

describe('advances and handovers', () => {
  const handed = async (tables: Tables, id: string) => {
    const { draws } = await stateOf<Disbursement>(tables, id);
    const receipt = { receiptNumber: 'R-1', method: 'cash', handedOverAt: monday, by: caseworker.memberId };
    await write(tables, disbursementStream, id, [{ type: 'HandedOver', data: receipt }], { at: later(60) });
    const entry = expenseEntry(draws, 'USD', `due-from:${eastPartner}`);
    await write(
      tables,
      disbursementStream,
      id,
      [{ type: 'HandoverConfirmed', data: { by: otherCaseworker.memberId, entry } }],
      { at: later(61) },
    );
  };
  const unclaimed = async (tables: Tables, id: string, householdId: Disbursement['householdId']) => {
    const { draws } = await stateOf<Disbursement>(tables, id);
    const { window } = await rootOf(tables, householdId);
    const entry = disencumbranceEntry(draws, 'USD');
    const data = { reason: 'never-came', by: caseworker.memberId, entry, windowOf: householdId };
    await write(tables, disbursementStream, id, [{ type: 'HandoverUnclaimed', data }], {
      windows: [window],
      at: later(62),
    });
  };
  const givenBack = (tables: Tables, amountMinor: number) =>
    write(
      tables,
      observationStream,
      derivedId('treasury', 'refund', amountMinor),
      [
        {
          type: 'PartnerRefunded',
          data: {
            partnerId: eastPartner,
            amountMinor,
            currency: 'USD',
            receivedOn: '2026-12-20',
            entry: refundEntry(eastPartner, amountMinor, 'USD'),
            by: treasurer.memberId,
          },
        },
      ],
      { at: later(63) },
    );

  test('money with a partner is aged, and money that it kept for longer than thirty days stops its next advance only', async () => {
    const { tables, advanced, run } = await opened();
    const [one, two, three] = [await advanced('one'), await advanced('two'), await advanced('three')];
    await handed(tables, one.disbursementId);
    await unclaimed(tables, two.disbursementId, two.householdId);
    const young = await run(nextDay(20));
    expect(seen(young)).toEqual([]);
    expect(young.ageing).toEqual([
      { partnerId: eastPartner, currency: 'USD', upTo30Minor: 100_000, upTo60Minor: 0, upTo90Minor: 0, over90Minor: 0 },
    ]);
    const old = await run(nextDay(40));
    expect(seen(old)).toEqual([['advance-overdue', 0, 100_000]]);
    expect(old.ageing).toMatchObject([{ upTo30Minor: 0, upTo60Minor: 100_000 }]);
    expect(await booksOpen(tables, [east])).toBeUndefined();
    expect((await booksOpen(tables, [east], eastPartner))?.detail).toContain(`the partner ${eastPartner}`);
    await givenBack(tables, 50_000);
    expect(seen(await run(nextDay(41)))).toEqual([['advance-overdue', 0, 50_000]]);
    await handed(tables, three.disbursementId);
    expect(await run(nextDay(42))).toMatchObject({ breaks: [], ageing: [] });
    expect(await booksOpen(tables, [east], eastPartner)).toBeUndefined();
    expect(await troubles(tables)).toEqual([]);
  });

  test('a partner’s balance that moved without an entry is a break', async () => {
    const { tables, advanced, run } = await opened();
    await advanced('one');
    const ref = { table: 'state', pk: `standing#${eastPartner}`, sk: 'USD' } as const;
    await tables.transact([{ update: ref, add: { confirmedMinor: 10_000 }, when: [] }]);
    expect(seen(await run(nextDay(1))).toSorted()).toEqual([
      ['advances-differ', 40_000, 50_000],
      ['advances-differ', 50_000, 40_000],
    ]);
    expect(await booksOpen(tables, [east], eastPartner)).toMatchObject({ rejected: 'books-open' });
  });
});

describe('reporting rows', () => {
  test('that lost a grant are a break, and hold nothing up', async () => {
    const house = await opened();
    const { awardId } = await paidOne(house);
    const row = { table: 'state', pk: 'report#2026-11', sk: `${awardId}#1` } as const;
    await house.tables.transact([{ update: row, add: { paidMinor: -1 }, when: [{ present: true }] }]);
    expect(seen(await house.run(nextDay(1)))).toEqual([['rows-sum', 50_000, 49_999]]);
    expect(await booksOpen(house.tables, [east])).toBeUndefined();
  });
});
