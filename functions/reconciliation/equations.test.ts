import type { Disbursement } from '@hearth/domain/disbursements';
import { disencumbranceEntry } from '@hearth/domain/entries';
import { derivedId } from '@hearth/domain/ids';
import { generalFund } from '@hearth/domain/relief-fund.fixture';
import { booksOpen } from '@hearth/store/breaks';
import { stateRef } from '@hearth/store/entities';
import { rootOf } from '@hearth/store/household-roots';
import { disbursementStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { controller, write } from '@hearth/store/relief-estate.fixture';
import { sliceRef } from '@hearth/store/slices';
import type { Tables } from '@hearth/store/tables';
import { describe, expect, test } from 'vitest';
import { reconcile } from './reconcile.ts';
import { east, later, nextDay, opened, seen } from './reconciliation.fixture.ts';

const tamper = (tables: Tables, add: Readonly<Record<string, number>>) =>
  tables.transact([{ update: sliceRef(east), add, when: [] }]);

const paidOne = async (house: Awaited<ReturnType<typeof opened>>) => {
  const ids = await house.silent('one');
  await house.run(later(11));
  await house.run(later(30));
  expect(await stateOf(house.tables, ids.disbursementId)).toMatchObject({ status: 'settled' });
  return ids;
};

describe('entries, slices and funds', () => {
  test('agree to the cent while money comes, is set aside and leaves, day after day from the folded books', async () => {
    const house = await opened();
    await paidOne(house);
    for (let day = 1; day < 4; day += 1) expect(await house.run(nextDay(day))).toMatchObject({ breaks: [] });
    await house.silent('two');
    const told = await house.run(nextDay(4));
    expect(told.breaks).toEqual([]);
    expect(told.equations.filter(({ state }: { state: string }) => state !== 'whole')).toEqual([]);
    expect(told.equations).toContainEqual({
      name: 'spent',
      currency: 'USD',
      expectedMinor: 50_000,
      foundMinor: 50_000,
      state: 'whole',
    });
    expect(await troubles(house.tables)).toEqual([]);
  });

  test('a cent that moved without an entry is a break, and nothing leaves from that slice until it is put back', async () => {
    const { tables, run } = await opened();
    await tamper(tables, { availableMinor: -1, spentMinor: 1 });
    expect(seen(await run(later(1)))).toEqual([['slice-entries', 0, 1]]);
    expect(await booksOpen(tables, [east])).toMatchObject({ rejected: 'books-open' });
    await tamper(tables, { availableMinor: 1, spentMinor: -1 });
    expect(seen(await run(nextDay(1)))).toEqual([]);
    expect(await booksOpen(tables, [east])).toBeUndefined();
    expect(await troubles(tables)).toEqual([]);
  });

  test('a quarter-hourly run sees a slice that is not whole, and leaves alone what only the daily one can see', async () => {
    const { tables, run } = await opened();
    expect(seen(await run(later(1)))).toEqual([]);
    await tamper(tables, { availableMinor: -1, spentMinor: 1 });
    expect(seen(await run(later(16)))).toEqual([]);
    expect(seen(await run(nextDay(1)))).toEqual([['slice-entries', 0, 1]]);
    await tamper(tables, { availableMinor: 5 });
    expect(seen(await run(`${nextDay(1).slice(0, 11)}00:20:00.000Z`)).toSorted()).toEqual([
      ['slice-entries', 0, 1],
      ['slice-sum', 500_000, 500_005],
    ]);
  });

  test('a fund that says another sum than its entries, and a slice that vanished, are breaks', async () => {
    const { tables, run } = await opened();
    const fund = await stateOf<{ readonly receivedMinor: number }>(tables, generalFund);
    const doc = JSON.stringify({ ...fund, receivedMinor: fund.receivedMinor + 100 });
    await tables.transact([{ update: stateRef(generalFund), set: { doc }, when: [] }]);
    expect(seen(await run(later(1)))).toEqual([['fund-entries', 1_000_001, 1_000_101]]);
    expect(await booksOpen(tables, [east])).toMatchObject({ rejected: 'books-open' });
    await tables.transact([{ delete: sliceRef(east), when: [] }]);
    expect(seen(await run(nextDay(1)))).toContainEqual(['slice-entries', 500_000, 0]);
    expect((await booksOpen(tables, []))?.facts).toMatchObject({ code: 'slice-entries' });
  });

  test('folded books that are wrong are read again from the start before anybody is blamed', async () => {
    const house = await opened();
    const { tables, run } = house;
    await run(later(1));
    const page = await tables.query({ table: 'state', index: 'byQueue', partition: 'folded-books' });
    const [fold] = page.items;
    if (fold === undefined) throw new Error('nothing was folded');
    const text = String(fold['doc']).replace(/"allotted":500000/, '"allotted":400000');
    await tables.transact([{ update: { table: 'state', pk: fold.pk, sk: fold.sk }, set: { doc: text }, when: [] }]);
    expect(seen(await run(nextDay(1)))).toEqual([]);
  });
});

describe('payments and provider', () => {
  test('an unknown payment stops all of the line; explained, everything goes on, for as long as it is the same', async () => {
    const { tables, twin, run, requestOf } = await opened();
    await run(later(1));
    await twin.pay(requestOf('x', derivedId('disbursement', 'nobody'), 7_000));
    expect(seen(await run(later(20)))).toEqual([['unknown-payment', 0, 7_000]]);
    expect((await booksOpen(tables, [east]))?.facts).toMatchObject({ code: 'unknown-payment' });
    expect(seen(await run(nextDay(1)))).toEqual([['unknown-payment', 0, 7_000]]);
  });

  test('a payment of another amount than ours, and one that left although we gave it up, stop the slices they touch', async () => {
    const { tables, twin, silent, requestOf, run } = await opened();
    const one = await silent('one');
    await run(later(1));
    await twin.pay(requestOf(one.awardId, one.disbursementId, 51_000));
    expect(seen(await run(later(5)))).toEqual([['payment-differs', 50_000, 51_000]]);
    const two = await silent('two');
    const { draws } = await stateOf<Disbursement>(tables, two.disbursementId);
    const { window } = await rootOf(tables, two.householdId);
    const entry = disencumbranceEntry(draws, 'USD');
    const data = { reason: 'x', snapshotHash: '', entry, windowOf: two.householdId };
    const failed = { type: 'DisbursementFailed', data } as const;
    await write(tables, disbursementStream, two.disbursementId, [failed], { windows: [window], at: later(6) });
    await twin.pay(requestOf(two.awardId, two.disbursementId));
    expect(seen(await run(later(8)))).toContainEqual(['paid-after-failed', 0, 50_000]);
    expect((await booksOpen(tables, [east]))?.rejected).toBe('books-open');
    expect(await booksOpen(tables, [{ ...east, partnerId: 'org_other' }])).toBeUndefined();
  });

  test('a payment that we recorded as paid and the provider does not have is a break, until it has it', async () => {
    const house = await opened();
    const { ports, run, provider } = { ...house, provider: await house.ports.provider() };
    await paidOne(house);
    const blind = { on: true };
    const hides = async () =>
      ({
        ...provider,
        readBalance: async () => {
          const told = await provider.readBalance();
          if (told.known !== 'done' || !blind.on) return told;
          return { ...told, value: { ...told.value, availableMinor: told.value.availableMinor + 50_000 } };
        },
        listPayments: async (span: Parameters<typeof provider.listPayments>[0]) =>
          blind.on ? { known: 'done', value: { payments: [] } } : provider.listPayments(span),
        readPayment: async (id: string) =>
          blind.on ? { known: 'unknown', reason: 'not-found' } : provider.readPayment(id),
      }) as typeof provider;
    const asked = async (now: string) => {
      house.clock.now = now;
      const answer = await reconcile({ ...ports, provider: hides })(callOf(controller, undefined, { now }));
      return JSON.parse(JSON.stringify('body' in answer ? answer.body : {}));
    };
    expect(seen(await asked(later(60)))).toEqual([['payment-missing', 50_000, 0]]);
    blind.on = false;
    expect(seen(await asked(later(70)))).toEqual([]);
    expect(seen(await run(nextDay(1)))).toEqual([]);
  });
});

describe('cash and fees', () => {
  test('a credit of which nobody heard is recorded, and is no break', async () => {
    const house = await opened();
    await house.run(later(1));
    house.twin.credit(5_000);
    expect(await house.run(later(20))).toMatchObject({ breaks: [], figures: { topUpsHeard: 1 } });
    expect(await house.run(nextDay(1))).toMatchObject({
      breaks: [],
      figures: { topUpsHeard: 0, cashMinor: 10_005_000 },
    });
    expect(await troubles(house.tables)).toEqual([]);
  });

  test('cash that went without an entry stops everything; cash that is more than the ledger says stops nothing', async () => {
    const house = await opened();
    await house.run(later(1));
    house.twin.adjust(300);
    expect(seen(await house.run(nextDay(1)))).toEqual([['cash-differs', 10_000_000, 10_000_300]]);
    expect(await booksOpen(house.tables, [east])).toBeUndefined();
    house.twin.adjust(-1_000);
    expect(seen(await house.run(nextDay(2)))).toEqual([['cash-differs', 10_000_000, 9_999_300]]);
    expect((await booksOpen(house.tables, [east]))?.facts).toMatchObject({ code: 'cash-differs' });
  });

  test('a tariff that differs is the treasurer’s, holds nothing up, and makes no second break of the cash', async () => {
    const house = await opened({ tariffMinor: 175, feeMinor: 150 });
    await paidOne(house);
    const told = await house.run(nextDay(1));
    expect(seen(told)).toEqual([['fees-differ', 150, 175]]);
    expect(await stateOf(house.tables, told.breaks[0].breakId)).toMatchObject({ owner: 'treasurer' });
    expect(await booksOpen(house.tables, [east])).toBeUndefined();
    expect(seen(await house.run(nextDay(2)))).toEqual([['fees-differ', 150, 175]]);
    expect(await troubles(house.tables)).toEqual([]);
  });

  test('a tariff that is met is none', async () => {
    const house = await opened({ tariffMinor: 150, feeMinor: 150 });
    await paidOne(house);
    expect(seen(await house.run(nextDay(1)))).toEqual([]);
    expect(seen(await house.run(nextDay(2)))).toEqual([]);
  });
});
