// How long the code waits for the provider, beside how long a function may run.
import { patience } from '@hearth/payments/open-provider';
import { expect, test } from 'vitest';
import { synthesized } from './estate.ts';
import { providerGivesUpFirst } from './laws/protection.ts';

const { estate } = await synthesized();

test("the provider's timeout times its tries is below the timeout of every function that calls it", () => {
  expect(providerGivesUpFirst(estate, patience.timeoutMs, 1 + patience.maxNetworkRetries)).toEqual([]);
});

test('a third try of ten seconds would not fit, but into the schedule, which nobody waits for', () => {
  expect(providerGivesUpFirst(estate, 10_000, 3).map((said) => said.split(' ')[0])).toEqual([
    'payees-http',
    'disbursement-http',
    'disbursement-queue',
    'settlement-http',
    'reconciliation-http',
    'settlement-queue',
    'payees-queue',
  ]);
});
