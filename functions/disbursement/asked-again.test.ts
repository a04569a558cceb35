// One message, delivered twice at once: what the one is refused, the other may get paid. Found by the simulation (incident 003).
import type { PaymentProvider } from '@hearth/payments/provider';
import { stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { expect, test } from 'vitest';
import { disburse } from './disburse.ts';
import { opened } from './disbursement.fixture.ts';

/** The first call is refused; before its answer arrives, `meanwhile` happens. */
const refusedFirst = (provider: PaymentProvider, meanwhile: () => Promise<unknown>): PaymentProvider => {
  let calls = 0;
  return {
    ...provider,
    pay: async (request) => {
      calls += 1;
      if (calls > 1) return provider.pay(request);
      await meanwhile();
      return { known: 'refused', reason: 'InvalidPayoutMethodError', next: 'fail' };
    },
  };
};

test('a payment that a second delivery got paid is not failed by the first one, which was refused', async () => {
  const { tables, ports, messages, approved, twin, clock, eastSlice } = await opened();
  const { awardId, disbursementId } = await approved({ name: 'twice' });
  const second = (): Promise<unknown> => take(messages.approved(awardId), clock.now);
  const provider = refusedFirst(twin, second);
  const take = disburse({ ...ports, provider: async () => provider });
  await take(messages.approved(awardId), clock.now);
  expect(await typesOf(tables, disbursementId)).not.toContain('DisbursementFailed');
  expect((await stateOf(tables, disbursementId))['status']).toBe('released');
  expect(await eastSlice()).toMatchObject({ encumberedMinor: 50_000 });
  expect(await troubles(tables)).toEqual([]);
});

test('a payment that nobody else asked about fails when its first call is refused', async () => {
  const { tables, ports, messages, approved, twin, clock, eastSlice } = await opened();
  const { awardId, disbursementId } = await approved({ name: 'once' });
  const provider = refusedFirst(twin, async () => undefined);
  await disburse({ ...ports, provider: async () => provider })(messages.approved(awardId), clock.now);
  expect(await typesOf(tables, disbursementId)).toEqual(['DisbursementIntended', 'DisbursementFailed']);
  expect(await eastSlice()).toMatchObject({ encumberedMinor: 0 });
});

test('a second delivery that comes after the failure does not call', async () => {
  const { tables, ports, messages, approved, twin, clock } = await opened();
  const { awardId, disbursementId } = await approved({ name: 'late' });
  let calls = 0;
  const refusing: PaymentProvider = {
    ...twin,
    pay: async () => {
      calls += 1;
      return { known: 'refused', reason: 'InvalidPayoutMethodError', next: 'fail' };
    },
  };
  const take = disburse({ ...ports, provider: async () => refusing });
  await take(messages.approved(awardId), clock.now);
  await take(messages.approved(awardId), clock.now);
  expect([calls, (await stateOf(tables, disbursementId))['status']]).toEqual([1, 'failed']);
});
