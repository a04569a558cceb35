import { spawn } from 'node:child_process';
import Stripe from 'stripe';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { apiKey, type Bench, openAccount, openBench, pay, sdk, secret } from './bench.fixture.ts';

let bench: Bench;
beforeEach(() => {
  bench = openBench();
});
afterEach(() => bench.close());

describe('a refusal has the shape from which the SDK makes the right class', () => {
  test.each([
    ['an unknown path', '/v2/money_management/nothing', {}, Stripe.errors.StripeInvalidRequestError],
    [
      'an unknown field',
      '/v2/money_management/outbound_payments',
      { delivery_options: {} },
      Stripe.errors.StripeInvalidRequestError,
    ],
  ])('%s', async (_, path, params, kind) => {
    const client = sdk(await bench.start());
    await expect(client.rawRequest('POST', path, params)).rejects.toThrow(kind);
  });

  test('a wrong key of the account', async () => {
    const { hostname, port } = new URL((await bench.start()).baseUrl);
    const client = new Stripe('sk_test_other', { host: hostname, port, protocol: 'http' });
    await expect(openAccount(client)).rejects.toThrow(Stripe.errors.StripeAuthenticationError);
  });

  test('canceling what is no longer processing', async () => {
    const standIn = await bench.start();
    const client = sdk(standIn);
    const { id } = await openAccount(client);
    standIn.onboard(id, '000123456789');
    standIn.credit(500);
    const paid = await pay(client, id, 500, 'one');
    bench.clock.at += 2000;
    await expect(client.v2.moneyManagement.outboundPayments.cancel(paid.id)).rejects.toThrow(
      Stripe.errors.NotCancelableError,
    );
  });
});

test('a kill loses nothing that was acknowledged, and the same key finds it again', async () => {
  const settings = { port: 0, dataFile: bench.dataFile, apiKey, webhookSecret: secret };
  const script = `import { startStandIn } from ${JSON.stringify(new URL('./stand-in.ts', import.meta.url).href)};
    const standIn = await startStandIn({ ...${JSON.stringify(settings)}, now: () => ${bench.clock.at}, deliverTo: () => ({}) });
    standIn.credit(1_000_000); console.log(standIn.baseUrl);
    process.stdin.on('data', (id) => { standIn.onboard(String(id), '000123456789'); console.log('onboarded'); });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const said = () =>
    new Promise<string>((resolve) => child.stdout.once('data', (text) => resolve(String(text).trim())));
  const client = sdk({ baseUrl: await said() });
  const { id } = await openAccount(client);
  child.stdin.write(id);
  await said();
  const acknowledged: string[] = [];
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const calls = Array.from({ length: 200 }, async (_, index) => {
    const paid = await pay(client, id, 100, `key-${index}`);
    acknowledged[index] = paid.id;
    if (index === 60) child.kill('SIGKILL');
  });
  await Promise.allSettled(calls);
  await exited;
  const after = sdk(await bench.start());
  expect(acknowledged.filter(Boolean).length).toBeGreaterThan(0);
  for (let index = 0; index < 200; index += 1) {
    const again = await pay(after, id, 100, `key-${index}`);
    if (acknowledged[index] !== undefined) expect(again.id).toBe(acknowledged[index]);
  }
  const { balance } = await after.v2.moneyManagement.financialAccounts.retrieve('fa_test_hearth');
  expect(balance.outbound_pending['usd']?.value).toBe(200 * 100);
});
