import { type Disbursement, disbursementOf } from '@hearth/domain/disbursements';
import type { Policy } from '@hearth/domain/policy';
import { ben, cleo, intended } from '@hearth/domain/relief-fund.fixture';
import { disbursementStream } from '@hearth/store/projection';
import { approvedCase } from '@hearth/store/relief-cases.fixture';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import { founded, otherCaseworker, reliefPolicy, write } from '@hearth/store/relief-estate.fixture';
import { expect, test } from 'vitest';
import { about } from './judge-payment.ts';

const paidUnder = async (separate: Policy['tiers'][number]['separate']) => {
  const tables = await founded({ relief: { ...reliefPolicy, tiers: [{ approvers: 1, separate }] } });
  const { awardId, householdId } = await approvedCase(tables, {
    name: 'one',
    adjudicatedBy: ben,
    handledBy: [otherCaseworker.memberId],
  });
  const id = disbursementOf(awardId, 1);
  await write(tables, disbursementStream, id, [{ ...intended, data: { ...intended.data, awardId, householdId } }]);
  const ours = await stateOf<Disbursement>(tables, id);
  const wrong = { code: 'payment-differs', expectedMinor: 1, foundMinor: 2, leftMinor: 0 } as const;
  return (await about(tables, 'obp_1', 'USD', ours, wrong)).finding.actedBefore;
};

test('a tier that keeps adjudicating or submitting apart from reconciling does so at a break about its payment', async () => {
  expect(await paidUnder([])).toEqual([cleo]);
  expect(await paidUnder([['reconcile', 'adjudicate']])).toEqual([cleo, ben]);
  expect(await paidUnder([['submit', 'reconcile']])).toEqual([cleo, otherCaseworker.memberId]);
  expect(await paidUnder([['submit', 'release']])).toEqual([cleo]);
});
