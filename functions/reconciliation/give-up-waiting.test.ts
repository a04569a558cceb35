import { eastPartner, generalFund, monday, program } from '@hearth/domain/relief-fund.fixture';
import { rootOf } from '@hearth/store/household-roots';
import { awardStream } from '@hearth/store/projection';
import { approvedCase } from '@hearth/store/relief-cases.fixture';
import { bytesOf, stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { founded, write } from '@hearth/store/relief-estate.fixture';
import { slicesOf } from '@hearth/store/slices';
import { expect, test } from 'vitest';
import { giveUpWaiting } from './give-up-waiting.ts';

const withFees = { slices: [{ amountMinor: 500_000 }, { purpose: 'operations', amountMinor: 1_000 }] };
const until = '2026-12-16T00:00:00.000Z';

test('an award that waited for its payee past its day gives back the grant and the fee, and may be paid again later', async () => {
  const tables = await founded(withFees);
  const { awardId, householdId } = await approvedCase(tables, { name: 'one', feeMinor: 150 });
  await write(tables, awardStream, awardId, [{ type: 'AwardWaitsForPayee', data: { until, payeeOf: householdId } }]);
  const before = bytesOf(tables);
  expect(await giveUpWaiting(tables, monday)).toBe(0);
  expect(bytesOf(tables)).toBe(before);
  expect(await giveUpWaiting(tables, until)).toBe(1);
  const fee = { fundId: generalFund, programId: program, partnerId: eastPartner, purpose: 'operations' };
  expect(await slicesOf(tables, eastPartner)).toMatchObject([
    { purpose: 'any', availableMinor: 500_000, encumberedMinor: 0 },
    { ...fee, availableMinor: 1_000, encumberedMinor: 0 },
  ]);
  expect((await rootOf(tables, householdId)).window.grants).toEqual([]);
  expect(await stateOf(tables, awardId)).not.toHaveProperty('fee');
  expect(tables.items.get(`state|${awardId}|state`)).toMatchObject({ queue: 'ended-unpaid' });
  expect(await giveUpWaiting(tables, until)).toBe(0);
  expect(await troubles(tables, monday)).toEqual([]);
});
