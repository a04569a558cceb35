// What a repeated key means in the provider's two API families, asked with the real SDK on a clock that jumps.
import Stripe from 'stripe';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Bench, dayMs, openAccount, openBench, pay, sdk } from './bench.fixture.ts';

let bench: Bench;
beforeEach(() => {
  bench = openBench();
});
afterEach(() => bench.close());

const hourMs = 3_600_000;
const broken = { status: 500, type: 'api_error' } as const;
const paying = 'POST /v2/money_management/outbound_payments';

describe('in the second family a key', () => {
  const opened = async (funds = 1_000) => {
    const standIn = await bench.start();
    const client = sdk(standIn);
    const { id } = await openAccount(client);
    standIn.onboard(id, '000123456789');
    if (funds > 0) standIn.credit(funds);
    const outbound = async () =>
      (await client.v2.moneyManagement.financialAccounts.retrieve(standIn.financialAccount)).balance.outbound_pending[
        'usd'
      ]?.value;
    return { standIn, client, id, outbound };
  };

  test('tells the object as it is by now, until the thirtieth day', async () => {
    const { client, id } = await opened();
    const paid = await pay(client, id, 100, 'one');
    bench.clock.at += 30 * dayMs - 1;
    await expect(pay(client, id, 100, 'one')).resolves.toMatchObject({ id: paid.id, status: 'posted' });
    bench.clock.at += 1;
    const again = await pay(client, id, 100, 'one');
    expect(again.id).not.toBe(paid.id);
  });

  test('carries on what failed: the same key pays after the top-up', async () => {
    const { standIn, client, id } = await opened(0);
    await expect(pay(client, id, 100, 'one')).rejects.toThrow(Stripe.errors.InsufficientFundsError);
    standIn.credit(100);
    await expect(pay(client, id, 100, 'one')).resolves.toMatchObject({ status: 'processing' });
  });

  test.each(['error-within', 'error-after', 'cut'] as const)('pays once however %s it broke', async (how) => {
    const { standIn, client, id, outbound } = await opened();
    const fault = how === 'cut' ? { how } : { how, ...broken };
    standIn.fail({ on: paying, ...fault });
    await expect(pay(client, id, 100, 'one')).rejects.toThrow(Stripe.errors.StripeError);
    expect(await outbound()).toBe(how === 'error-within' ? 0 : 100);
    await pay(client, id, 100, 'one');
    expect(await outbound()).toBe(100);
  });

  test('is an error with another body or at another place, even if the first call came to nothing', async () => {
    const { client, id } = await opened(0);
    await expect(pay(client, id, 100, 'one')).rejects.toThrow(Stripe.errors.InsufficientFundsError);
    await expect(pay(client, id, 101, 'one')).rejects.toThrow(Stripe.errors.StripeIdempotencyError);
    const elsewhere = client.v2.core.accounts.close(id, {}, { idempotencyKey: 'one' });
    await expect(elsewhere).rejects.toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400 });
  });

  test('is a conflict while its first call is under way', async () => {
    const { standIn, client, id, outbound } = await opened();
    standIn.fail({ on: paying, how: 'delay', ms: 600 });
    const first = pay(client, id, 100, 'one');
    await expect
      .poll(() => pay(client, id, 100, 'one').catch(({ code }) => code), { timeout: 60_000 })
      .toBe('idempotency_conflict');
    await first;
    expect(await outbound()).toBe(100);
  });

  test('has at most 255 characters', async () => {
    const { client, id } = await opened();
    await expect(pay(client, id, 100, 'k'.repeat(256))).rejects.toMatchObject({ statusCode: 400 });
    await expect(pay(client, id, 100, 'k'.repeat(255))).resolves.toMatchObject({ status: 'processing' });
  });
});

describe('in the first family a key', () => {
  const opened = async (funds = 1_000) => {
    const standIn = await bench.start();
    const client = sdk(standIn);
    if (funds > 0) await client.topups.create({ amount: funds, currency: 'usd' });
    bench.clock.at += hourMs;
    const payout = (amount: number, idempotencyKey: string) =>
      client.payouts.create({ amount, currency: 'usd' }, { idempotencyKey });
    const available = async () => (await client.balance.retrieve()).available[0]?.amount;
    return { standIn, client, payout, available };
  };

  test('tells the stored answer, however old it has become, until a day is over: then it pays again', async () => {
    const { client, payout, available } = await opened();
    const first = await payout(100, 'one');
    bench.clock.at += 24 * hourMs - 1;
    const repeat = await payout(100, 'one');
    expect(repeat).toMatchObject({ id: first.id, status: 'pending' });
    expect(repeat.lastResponse.headers['idempotent-replayed']).toBe('true');
    await expect(client.payouts.retrieve(first.id)).resolves.toMatchObject({ status: 'paid' });
    bench.clock.at += 1;
    expect((await payout(100, 'one')).id).not.toBe(first.id);
    expect(await available()).toBe(800);
  });

  test('tells a stored 500 for a day, though the payout was made, and after it makes a second one', async () => {
    const { standIn, payout, available } = await opened();
    standIn.fail({ on: 'POST /v1/payouts', how: 'error-after', ...broken });
    for (let nth = 0; nth < 3; nth += 1) await expect(payout(100, 'one')).rejects.toThrow(Stripe.errors.StripeAPIError);
    expect(await available()).toBe(900);
    bench.clock.at += 24 * hourMs;
    await payout(100, 'one');
    expect(await available()).toBe(800);
  });

  test('tells a stored 500 for a day, though nothing was made', async () => {
    const { standIn, payout, available } = await opened();
    standIn.fail({ on: 'POST /v1/payouts', how: 'error-within', ...broken });
    for (let nth = 0; nth < 2; nth += 1) await expect(payout(100, 'one')).rejects.toThrow(Stripe.errors.StripeAPIError);
    expect(await available()).toBe(1_000);
  });

  test('remembers that the balance did not do, even when it does by now', async () => {
    const { client, payout } = await opened(0);
    const insufficient = { code: 'balance_insufficient', statusCode: 400 };
    await expect(payout(100, 'one')).rejects.toMatchObject(insufficient);
    await client.topups.create({ amount: 500, currency: 'usd' });
    bench.clock.at += hourMs;
    await expect(payout(100, 'one')).rejects.toMatchObject(insufficient);
    await expect(payout(100, 'another')).resolves.toMatchObject({ amount: 100 });
  });

  test.each([
    ['a limit of calls', { how: 'error-before', status: 429, type: 'invalid_request_error', code: 'rate_limit' }],
    ['an error before the work began', { how: 'error-before', ...broken }],
    ['an answer lost before the work began', { how: 'lost-before', times: 2 }],
  ] as const)('does not remember %s', async (_, fault) => {
    const { standIn, payout, available } = await opened();
    standIn.fail({ on: 'POST /v1/payouts', ...fault });
    await expect(payout(100, 'one')).rejects.toThrow(Stripe.errors.StripeError);
    await payout(100, 'one');
    expect(await available()).toBe(900);
  });

  test('does not remember a call that did not fit, nor a wrong key of the account', async () => {
    const { standIn, client, payout } = await opened();
    const wrong = client.rawRequest('POST', '/v1/payouts', { amount: 'much' }, { idempotencyKey: 'one' });
    await expect(wrong).rejects.toMatchObject({ statusCode: 400, param: 'currency' });
    const { hostname, port } = new URL(standIn.baseUrl);
    const stranger = new Stripe('sk_test_other', { host: hostname, port, protocol: 'http' });
    const asked = stranger.payouts.create({ amount: 100, currency: 'usd' }, { idempotencyKey: 'one' });
    await expect(asked).rejects.toThrow(Stripe.errors.StripeAuthenticationError);
    await expect(payout(100, 'one')).resolves.toMatchObject({ amount: 100 });
  });

  test('is an error with other parameters', async () => {
    const { payout } = await opened();
    await payout(100, 'one');
    await expect(payout(101, 'one')).rejects.toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400 });
  });

  test('is in use while its first call is under way', async () => {
    const { standIn, payout, available } = await opened();
    standIn.fail({ on: 'POST /v1/payouts', how: 'delay', ms: 600 });
    const first = payout(100, 'one');
    await expect
      .poll(() => payout(100, 'one').catch(({ code }) => code), { timeout: 60_000 })
      .toBe('idempotency_key_in_use');
    await first;
    expect(await available()).toBe(900);
  });

  test('survives a kill of the provider', async () => {
    const { standIn, payout } = await opened();
    const first = await payout(100, 'one');
    await bench.stop(standIn);
    const later = sdk(await bench.start());
    const again = await later.payouts.create({ amount: 100, currency: 'usd' }, { idempotencyKey: 'one' });
    expect(again.id).toBe(first.id);
  });
});

test('a payout that comes back puts its money into the balance again, and a canceled one too', async () => {
  const client = sdk(await bench.start());
  await client.topups.create({ amount: 1_000, currency: 'usd' });
  await expect(client.balance.retrieve()).resolves.toMatchObject({
    available: [{ amount: 0 }],
    pending: [{ amount: 1_000 }],
  });
  bench.clock.at += hourMs;
  const back = await client.payouts.create({ amount: 300, currency: 'usd', destination: 'ba_test_closed' });
  const canceled = await client.payouts.create({ amount: 300, currency: 'usd' });
  await client.payouts.cancel(canceled.id);
  await expect(client.balance.retrieve()).resolves.toMatchObject({ available: [{ amount: 700 }] });
  bench.clock.at += hourMs;
  await expect(client.payouts.retrieve(back.id)).resolves.toMatchObject({
    status: 'failed',
    failure_code: 'account_closed',
  });
  await expect(client.balance.retrieve()).resolves.toMatchObject({ available: [{ amount: 1_000 }] });
});
