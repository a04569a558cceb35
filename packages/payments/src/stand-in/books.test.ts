import Stripe from 'stripe';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Bench, dayMs, openAccount, openBench, pay, sdk } from './bench.fixture.ts';

let bench: Bench;
beforeEach(() => {
  bench = openBench();
});
afterEach(() => bench.close());

describe('the books', () => {
  test('reconcile to the cent over payments that post, fail, return and are canceled, and over fees', async () => {
    const standIn = await bench.start({ feeMinor: 150, lifeCycleMs: { credit: 60_000 } });
    const client = sdk(standIn);
    standIn.credit(1_000_000);
    bench.clock.at += 60_000;
    const numbers = ['000123456789', '000111111116', '000111111113'];
    for (const [index, number] of numbers.entries()) {
      const { id } = await openAccount(client);
      standIn.onboard(id, number);
      await pay(client, id, 10_000 + index, `key-${index}`);
    }
    const { id } = await openAccount(client);
    standIn.onboard(id, '000123456789');
    const canceled = await pay(client, id, 77, 'key-canceled');
    await client.v2.moneyManagement.outboundPayments.cancel(canceled.id);
    bench.clock.at += 40 * dayMs;
    await standIn.turn();
    const { balance } = await client.v2.moneyManagement.financialAccounts.retrieve(standIn.financialAccount);
    expect(balance.available['usd']?.value).toBe(1_000_000 - 10_000 - 2 * 150);
    expect(balance.outbound_pending['usd']?.value).toBe(0);
    const sums = { entries: 0, transactions: 0 };
    for await (const entry of client.v2.moneyManagement.transactionEntries.list({ limit: 3 })) {
      const { available, inbound_pending, outbound_pending } = entry.balance_impact;
      sums.entries += available.value + inbound_pending.value + outbound_pending.value;
    }
    const categories: string[] = [];
    for await (const transaction of client.v2.moneyManagement.transactions.list({ limit: 2 })) {
      sums.transactions += transaction.balance_impact.available.value;
      categories.push(`${transaction.category} ${transaction.status}`);
    }
    expect(sums).toEqual({ entries: 989_700, transactions: 989_700 });
    expect(categories.sort()).toEqual([
      'outbound_payment posted',
      'outbound_payment posted',
      'outbound_payment void',
      'outbound_payment void',
      'outbound_payment_reversal posted',
      'received_credit posted',
      'stripe_fee posted',
      'stripe_fee posted',
    ]);
  });

  test('never let more out than is there, fees that are still due included', async () => {
    const standIn = await bench.start({ feeMinor: 150 });
    const client = sdk(standIn);
    const { id } = await openAccount(client);
    standIn.onboard(id, '000123456789');
    standIn.credit(2_299);
    await pay(client, id, 1_000, 'one');
    await expect(pay(client, id, 1_000, 'two')).rejects.toThrow(Stripe.errors.InsufficientFundsError);
    await client.v2.moneyManagement.testHelpers.financialAddresses.credit(standIn.financialAddress, {
      amount: { value: 1, currency: 'usd' },
      network: 'ach',
    });
    await expect(pay(client, id, 1_000, 'two')).resolves.toMatchObject({ status: 'processing' });
  });
});
