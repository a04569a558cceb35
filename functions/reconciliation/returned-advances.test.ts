// An advance that the provider gives back weeks later, when the partner had given out nothing, some, or had already given back.
import type { Disbursement } from '@hearth/domain/disbursements';
import { disencumbranceEntry, expenseEntry, refundEntry } from '@hearth/domain/entries';
import { derivedId } from '@hearth/domain/ids';
import { eastPartner, monday } from '@hearth/domain/relief-fund.fixture';
import { addDays, dateOf } from '@hearth/domain/time';
import { booksOpen } from '@hearth/store/breaks';
import { rootOf } from '@hearth/store/household-roots';
import { standingOf } from '@hearth/store/partner-standing';
import { disbursementStream, observationStream } from '@hearth/store/projection';
import { stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { caseworker, otherCaseworker, treasurer, write } from '@hearth/store/relief-estate.fixture';
import { expect, test } from 'vitest';
import { later, opened } from './reconciliation.fixture.ts';

const nextDay = (days: number) => `${dateOf(addDays(monday, days))}T00:05:00.000Z`;

/** A house where the advance `one` comes back after three days; the advance `two` stays. */
const house = async () => {
  const estate = await opened();
  const { tables, twin, advanced, run } = estate;
  const one = await advanced('one');
  const two = await advanced('two');
  const { providerPaymentId } = await stateOf<{ readonly providerPaymentId: string }>(tables, one.advanceId);
  twin.steer(providerPaymentId, { ends: 'returned', reason: 'payout_method_closed', afterDays: 3 });
  const paid = async (id: string) => (await stateOf<Disbursement>(tables, id)).draws;
  const handOver = (id: string) => {
    const receipt = { receiptNumber: 'R-1', method: 'cash', handedOverAt: monday, by: caseworker.memberId };
    return write(tables, disbursementStream, id, [{ type: 'HandedOver', data: receipt }], { at: later(60) });
  };
  const confirm = async (id: string) => {
    const entry = expenseEntry(await paid(id), 'USD', `due-from:${eastPartner}`);
    const data = { by: otherCaseworker.memberId, entry };
    await write(tables, disbursementStream, id, [{ type: 'HandoverConfirmed', data }], { at: later(61) });
  };
  const unclaimed = async ({ disbursementId: id, householdId: windowOf }: typeof one) => {
    const { window } = await rootOf(tables, windowOf);
    const data = { reason: 'never-came', by: caseworker.memberId, entry: disencumbranceEntry(await paid(id), 'USD') };
    const event = { type: 'HandoverUnclaimed', data: { ...data, windowOf } } as const;
    await write(tables, disbursementStream, id, [event], { windows: [window], at: later(62) });
  };
  const giveBack = (amountMinor: number) => {
    const sums = { amountMinor, currency: 'USD', entry: refundEntry(eastPartner, amountMinor, 'USD') };
    const data = { partnerId: eastPartner, receivedOn: '2026-11-17', by: treasurer.memberId, ...sums };
    return write(tables, observationStream, derivedId('treasury', 'refund'), [{ type: 'PartnerRefunded', data }]);
  };
  const found = async (days: number) => {
    const { breaks, equations } = await run(nextDay(days));
    const due = equations.find(({ name }: { name: string }) => name === 'due-from-partners');
    return {
      breaks: breaks.map(({ code, foundMinor }: { code: string; foundMinor: number }) => [code, foundMinor]),
      due: [due.expectedMinor, due.foundMinor, due.state],
    };
  };
  const owed = async () => (await standingOf(tables, eastPartner))[0]?.owedMinor;
  return { ...estate, one, two, handOver, confirm, unclaimed, giveBack, found, owed };
};

test('an advance that came back untouched leaves no break, and what it covered waits for another one', async () => {
  const { one, tables, found } = await house();
  expect(await found(5)).toEqual({ breaks: [], due: [50_000, 50_000, 'whole'] });
  expect(await stateOf(tables, one.advanceId)).toMatchObject({ status: 'returned' });
  expect(await stateOf(tables, one.disbursementId)).toMatchObject({ status: 'waiting-for-advance' });
  expect(await troubles(tables)).toEqual([]);
});

test('what the partner gave out under it is owed to the partner, and holds up nothing', async () => {
  const { one, two, tables, found, handOver, confirm } = await house();
  await handOver(one.disbursementId);
  // Not confirmed yet: nobody knows whether the household has it.
  expect(await found(5)).toEqual({ breaks: [], due: [50_000, 50_000, 'whole'] });
  await confirm(one.disbursementId);
  expect(await found(6)).toEqual({ breaks: [['owed-to-partner', 50_000]], due: [0, 0, 'whole'] });
  expect(await booksOpen(tables, [], eastPartner)).toBeUndefined();
  // What it still has of the other advance is its own matter.
  await handOver(two.disbursementId);
  await confirm(two.disbursementId);
  expect(await found(7)).toEqual({ breaks: [['owed-to-partner', 50_000]], due: [-50_000, -50_000, 'whole'] });
  expect(await troubles(tables)).toEqual([]);
});

test('what nobody came for under it is not to be given back, and is owed to the partner when it was', async () => {
  const kept = await house();
  await kept.unclaimed(kept.one);
  expect(await kept.found(5)).toEqual({ breaks: [], due: [50_000, 50_000, 'whole'] });
  expect(await kept.owed()).toBe(0);
  const given = await house();
  await given.unclaimed(given.one);
  await given.giveBack(50_000);
  expect(await given.found(5)).toEqual({ breaks: [['owed-to-partner', 50_000]], due: [0, 0, 'whole'] });
  // Unclaimed money of the other advance is the partner's to keep then: the two are even.
  await given.unclaimed(given.two);
  expect(await given.found(6)).toEqual({ breaks: [], due: [0, 0, 'whole'] });
  expect(await troubles(given.tables)).toEqual([]);
});
