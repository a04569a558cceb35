// The stand-in against the provider's own description: what it answers, what it turns away, and what it keeps of both.
import Stripe from 'stripe';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { validateResponse } from '../spec/checks.ts';
import { specMisfits } from '../spec/misfits.ts';
import { thinEventTypes } from '../spec/subset.ts';
import { type Bench, dayMs, openAccount, openBench, pay, sdk, watchedSdk } from './bench.fixture.ts';

let bench: Bench;
beforeEach(() => {
  bench = openBench();
});
afterEach(() => bench.close());

/** Goes through every operation of the stand-in with the real SDK. */
const goThroughAll = async (client: Stripe, standIn: Awaited<ReturnType<Bench['start']>>): Promise<void> => {
  const { accounts, accountLinks } = client.v2.core;
  const { moneyManagement: money } = client.v2;
  const numbers = ['000123456789', '000111111116', '000111111113'];
  const at = { financial_account: standIn.financialAccount };
  await money.testHelpers.financialAddresses.credit(standIn.financialAddress, {
    amount: { value: 1_000_000, currency: 'usd' },
    network: 'ach',
  });
  standIn.adjust(-25);
  for (const [index, number] of numbers.entries()) {
    const { id } = await openAccount(client, ['configuration.recipient', 'identity', 'requirements']);
    const flow = { refresh_url: 'https://fund.example/again' };
    await accountLinks.create({ account: id, use_case: { type: 'account_onboarding', account_onboarding: flow } });
    standIn.onboard(id, number);
    await accounts.retrieve(id, { include: ['configuration.recipient', 'identity', 'requirements'] });
    await money.payoutMethods.list({ limit: 20 }, { stripeContext: id });
    const paid = await pay(client, id, 10_000 + index, `key-${index}`);
    await pay(client, id, 10_000 + index, `key-${index}`);
    await money.outboundPayments.retrieve(paid.id);
  }
  const spare = await openAccount(client);
  standIn.onboard(spare.id, '000123456789');
  const canceled = await pay(client, spare.id, 5, 'key-canceled');
  await money.outboundPayments.cancel(canceled.id);
  await accounts.close(spare.id, { applied_configurations: ['recipient'] });
  await accounts.retrieve(spare.id, { include: ['configuration.recipient'] });
  standIn.fail({ how: 'course', course: { ends: 'stuck', reason: 'under_review' } });
  await accounts.list({ limit: 2 });
  const { id: reviewed } = await openAccount(client);
  standIn.onboard(reviewed, '000123456789');
  await pay(client, reviewed, 7, 'key-reviewed');
  bench.clock.at += 30 * dayMs;
  const from = { created: { gte: 1_700_000_000, lte: 1_900_000_000 }, limit: 1 };
  for await (const _ of money.outboundPayments.list({ ...from, status: ['posted', 'returned'] })) void _;
  for await (const _ of money.transactions.list({ ...from, ...at })) void _;
  for await (const _ of money.transactionEntries.list(from)) void _;
  for await (const _ of money.adjustments.list(from)) void _;
  for await (const { id } of money.receivedCredits.list(from)) await money.receivedCredits.retrieve(id);
  await money.financialAccounts.retrieve(standIn.financialAccount);
  const topup = await client.topups.create({ amount: 500, currency: 'usd', statement_descriptor: 'RELIEF FUND' });
  bench.clock.at += dayMs;
  await client.topups.retrieve(topup.id);
  await client.topups.list({ limit: 1 });
  const payout = await client.payouts.create({ amount: 200, currency: 'usd', metadata: { batch: '7' } });
  await client.payouts.retrieve(payout.id);
  await client.payouts.cancel(payout.id);
  await client.payouts.create({ amount: 200, currency: 'usd', destination: 'ba_test_closed' });
  bench.clock.at += dayMs;
  for await (const _ of client.payouts.list({ limit: 1 })) void _;
  await client.balance.retrieve();
};

test('every call of the SDK fits the description, and so does every answer, member for member', async () => {
  const standIn = await bench.start({ feeMinor: 150, lifeCycleMs: { reversal: 3 * dayMs } });
  const { client, told } = watchedSdk(standIn);
  await goThroughAll(client, standIn).catch((error) => expect.fail(`${error} ${JSON.stringify(told.at(-1))}`));
  const wrong = told.flatMap<object>(({ method, path, status, body }) =>
    status === 200 ? validateResponse(method, path, body) : [{ path, status }],
  );
  expect(wrong).toEqual([]);
  const requests = standIn.requests();
  expect(requests).toHaveLength(told.length);
  expect(specMisfits(requests)).toEqual([]);
  const spoken = new Set(told.map(({ method, path }) => `${method} ${path.replace(/(_test_[a-z0-9]+)/g, '')}`));
  expect(spoken.size).toBeGreaterThanOrEqual(25);
});

test('every event it sends is of a type that the description knows', async () => {
  const types: unknown[] = [];
  const standIn = await bench.start({
    tellsOf: (type) => {
      types.push(type);
      return false;
    },
  });
  await goThroughAll(sdk(standIn), standIn);
  expect(types.filter((type) => !thinEventTypes.includes(type))).toEqual([]);
});

describe('what the description does not allow is refused before anything is done', () => {
  test.each([
    ['an unknown field', '/v2/money_management/outbound_payments', { delivery_options: {} }],
    ['a field too few', '/v2/core/account_links', { account: 'acct_1' }],
    ['a wrong type', '/v2/core/accounts', { display_name: 7 }],
  ])('%s', async (_, path, params) => {
    const standIn = await bench.start();
    const refused = sdk(standIn).rawRequest('POST', path, params);
    await expect(refused).rejects.toMatchObject({ statusCode: 400, code: 'invalid_fields' });
    expect(specMisfits(standIn.requests())).toHaveLength(1);
  });

  test('an unknown filter', async () => {
    const list = sdk(await bench.start()).rawRequest('GET', '/v2/money_management/transactions?colour=blue');
    await expect(list).rejects.toMatchObject({ statusCode: 400, code: 'invalid_fields' });
  });

  test('a filter that is described and not played: it is never ignored', async () => {
    const list = sdk(await bench.start()).rawRequest('GET', '/v2/core/accounts?closed=true');
    await expect(list).rejects.toMatchObject({ statusCode: 400, code: 'not_played' });
  });

  test('an unknown parameter of the first family, by its name', async () => {
    const client = sdk(await bench.start());
    const wrong = client.rawRequest('POST', '/v1/payouts', { amount: 5, currency: 'usd', metadata: 'none', speed: 1 });
    await expect(wrong).rejects.toMatchObject({
      rawType: 'invalid_request_error',
      param: 'speed',
      code: 'parameter_unknown',
    });
  });
});

describe('the record of requests', () => {
  test('keeps what came, what was answered and what got no answer, through a restart', async () => {
    const first = await bench.start();
    first.fail({ how: 'lost-after', times: 2 });
    await expect(openAccount(sdk(first))).rejects.toThrow(Stripe.errors.StripeConnectionError);
    await openAccount(sdk(first));
    await bench.stop(first);
    const requests = (await bench.start()).requests();
    expect(requests.map(({ method, path, status }) => [method, path, status])).toEqual([
      ['POST', '/v2/core/accounts', undefined],
      ['POST', '/v2/core/accounts', undefined],
      ['POST', '/v2/core/accounts', 200],
    ]);
    expect(JSON.parse(requests[0]?.body ?? '')).toMatchObject({ display_name: 'Recipient' });
  });

  test('never holds what is typed on the hosted page', async () => {
    const standIn = await bench.start();
    const body = new URLSearchParams({ account_number: '000123456789' });
    await fetch(`${standIn.baseUrl}/onboarding/link_1`, { method: 'POST', body });
    expect(standIn.requests()).toEqual([]);
  });
});
