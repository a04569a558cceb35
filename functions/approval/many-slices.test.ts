import { allotmentEntry, giftEntry } from '@hearth/domain/entries';
import { derivedId } from '@hearth/domain/ids';
import { cleo, eastPartner, program } from '@hearth/domain/relief-fund.fixture';
import { mostDraws } from '@hearth/domain/slices';
import { fundStream } from '@hearth/store/projection';
import { awardedCase } from '@hearth/store/relief-cases.fixture';
import { stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { founded, write } from '@hearth/store/relief-estate.fixture';
import { slicesOf } from '@hearth/store/slices';
import type { Tables } from '@hearth/store/tables';
import { expect, test } from 'vitest';
import { approveAll, close } from './approval.fixture.ts';
import { begun, heard } from './ended-payments.fixture.ts';

/** So many funds, each with a small slice for the partner. */
const crumbs = async (tables: Tables, count: number, amountMinor: number) => {
  for (let nth = 0; nth < count; nth += 1) {
    const fundId = derivedId('fund', 'crumb', nth);
    const slice = { programId: program, partnerId: eastPartner, purpose: 'any', amountMinor };
    const gift = { giftId: derivedId('gift', 'crumb', nth), receivedOn: '2026-11-01', restriction: {} };
    await write(tables, fundStream, fundId, [
      { type: 'FundOpened', data: { name: 'Crumb', currency: 'USD', by: cleo } },
      { type: 'GiftReceived', data: { ...gift, amountMinor, entry: giftEntry(fundId, amountMinor, 'USD'), by: cleo } },
      { type: 'Allotted', data: { ...slice, entry: allotmentEntry({ ...slice, fundId }, 'USD'), by: cleo } },
    ]);
  }
};
const operations = { slices: [{ purpose: 'operations', amountMinor: 500 }] };

test('an award of twenty draws and a fee is approved, paid and given back, each in one transaction', async () => {
  const tables = await founded(operations);
  await crumbs(tables, mostDraws + 3, 2_500);
  const { awardId } = await awardedCase(tables, { name: 'one', amountMinor: mostDraws * 2_500 });
  const [answer] = (await close(tables, approveAll([awardId]), { feeMinor: 150 })).answers;
  expect(answer).toEqual({ awardId, outcome: 'approved' });
  expect((await stateOf<{ draws: readonly unknown[] }>(tables, awardId)).draws).toHaveLength(mostDraws);
  const payment = await begun(tables, awardId);
  await heard(tables, payment, 'posted');
  await heard(tables, payment, 'returned');
  for (const { purpose, availableMinor, spentMinor } of await slicesOf(tables, eastPartner))
    expect([availableMinor, spentMinor]).toEqual(purpose === 'operations' ? [350, 150] : [2_500, 0]);
  expect(await troubles(tables)).toEqual([]);
});

test('one that would need more slices waits, and is told that the money is there in parts too small', async () => {
  const tables = await founded(operations);
  await crumbs(tables, mostDraws + 1, 2_500);
  const { awardId } = await awardedCase(tables, { name: 'one', amountMinor: (mostDraws + 1) * 2_500 });
  const [answer] = (await close(tables, approveAll([awardId]))).answers;
  expect(answer?.outcome).toBe('waiting-for-funds');
  expect(answer?.detail).toMatch(/in small parts: the 20 .* hold \$500.00 of \$525.00.* \$25.00 is missing/);
  expect(await troubles(tables)).toEqual([]);
});
