// A provider that misbehaves by itself: what a seed decides, what is recorded of it, and that it ends.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type PaymentProvider, payRequest } from '../provider.ts';
import { stripeProvider } from '../stripe-provider.ts';
import { apiKey, type Bench, dayMs, isRegistered, openAccount, openBench, sdk } from './bench.fixture.ts';
import { listen } from './hook.fixture.ts';
import type { Misbehaviour } from './misbehaviour.ts';
import type { StandIn } from './stand-in.ts';

let bench: Bench;
beforeEach(() => {
  bench = openBench();
});
afterEach(() => bench.close());

const everything: Misbehaviour['rates'] = {
  'lost-before': 0.04,
  'lost-after': 0.04,
  cut: 0.04,
  'error-before': 0.04,
  'error-after': 0.04,
  'rate-limit': 0.04,
  conflict: 0.04,
  'late-answer': 0.04,
  'wrong-echo': 0.04,
  'insufficient-funds': 0.04,
  failed: 0.08,
  returned: 0.08,
  'unknown-reason': 0.08,
  stuck: 0.08,
  'under-review': 0.08,
  'unknown-status': 0.08,
  'event-late': 0.08,
  'event-twice': 0.08,
  'event-out-of-order': 0.08,
  'event-dropped': 0.08,
  'event-forged': 0.08,
  'event-stale': 0.08,
};

const providerAt = ({ baseUrl, financialAccount }: StandIn, timeoutMs: number): PaymentProvider =>
  stripeProvider({ apiKey, baseUrl, financialAccount, timeoutMs, maxNetworkRetries: 0 });

type Story = { readonly how: Misbehaviour; readonly count: number; readonly isReversed?: boolean };

/** So many payments at once, each asked for with its own key until it is known or nobody would try any more. */
const payAll = async (standIn: StandIn, { how, count, isReversed = false }: Story) => {
  const { id: recipient } = await openAccount(sdk(standIn));
  standIn.onboard(recipient, '000123456789');
  standIn.credit(1_000_000);
  standIn.misbehave(how);
  const provider = providerAt(standIn, how.answerLateMs === undefined ? 8_000 : how.answerLateMs / 2);
  const ask = async (nth: number): Promise<string | undefined> => {
    const request = payRequest({
      fiscalAgentId: 'org_1',
      awardOrAdvanceId: `awd_${nth}`,
      attempt: 1,
      rail: 'bank',
      disbursementId: `dsb_${nth}`,
      financialAccount: standIn.financialAccount,
      recipient,
      amountMinor: 100,
      currency: 'usd',
      statementText: 'COMMUNITY FUND',
    });
    for (let tries = 0; tries < 1_000; tries += 1) {
      const outcome = await provider.pay(request);
      if (outcome.known === 'done') return outcome.value.providerPaymentId;
    }
    return undefined;
  };
  const order = Array.from({ length: count }, (_, nth) => (isReversed ? count - 1 - nth : nth));
  const asked = await Promise.all(order.map(async (nth) => [nth, await ask(nth)] as const));
  const byNumber = new Map(asked);
  return { provider, ids: order.map((_, nth) => byNumber.get(nth)) };
};

const statuses = async (provider: PaymentProvider): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  let page: string | undefined;
  do {
    const span = { createdFrom: '2026-01-01T00:00:00.000Z', ...(page === undefined ? {} : { page }) };
    const listed = await provider.listPayments(span);
    if (listed.known !== 'done') throw new Error(listed.reason);
    for (const { status } of listed.value.payments) counts[status] = (counts[status] ?? 0) + 1;
    page = listed.value.nextPage;
  } while (page !== undefined);
  return counts;
};

describe('a provider that misbehaves in every way', () => {
  test('pays each key once all the same, and tells every one of its misdeeds', async () => {
    const hook = await listen(bench);
    const standIn = await bench.start({ deliverTo: hook.to, tellsOf: isRegistered, feeMinor: 2 });
    const count = 60;
    const how = { seed: 'one', rates: everything, answerLateMs: 600 };
    const { provider, ids } = await payAll(standIn, { how, count });
    bench.clock.at += 30 * dayMs;
    await standIn.turn();
    standIn.behave();
    expect(new Set(ids).size).toBe(count);
    expect(ids).not.toContain(undefined);
    const counts = await statuses(provider);
    expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(count);
    const told = standIn.misdeeds();
    const kinds = new Set(told.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(Object.keys(everything).sort());
    const held = told.filter(({ kind }) => ['stuck', 'under-review', 'unknown-status'].includes(kind));
    expect(held.length).toBe((counts['processing'] ?? 0) + (counts['unrecognized'] ?? 0));
    for (const { providerPaymentId, disbursementId } of held) {
      expect(ids).toContain(providerPaymentId);
      expect(disbursementId).toBe(`dsb_${ids.indexOf(providerPaymentId)}`);
    }
    hook.stop();
  });

  test('lets go of what is stuck when it is told to, and every payment has ended then', async () => {
    const standIn = await bench.start();
    const rates = { stuck: 0.3, 'under-review': 0.3, 'unknown-status': 0.3 };
    const { provider } = await payAll(standIn, { how: { seed: 'two', rates }, count: 24 });
    bench.clock.at += dayMs;
    const stuck = await statuses(provider);
    expect(stuck['posted'] ?? 0).toBeLessThan(12);
    expect(standIn.resume()).toBe(24 - (stuck['posted'] ?? 0));
    bench.clock.at += dayMs;
    expect(await statuses(provider)).toEqual({ posted: 24 });
    await expect(provider.readBalance()).resolves.toMatchObject({
      value: { availableMinor: 1_000_000 - 2_400, outboundPendingMinor: 0 },
    });
  });
});

describe('what a seed decides', () => {
  /** Who is late depends on the machine too, so nobody is late here. */
  const { 'late-answer': _, ...rates } = everything;

  const story = async (seed: string, isReversed: boolean): Promise<readonly string[]> => {
    const own = openBench();
    const standIn = await own.start();
    await payAll(standIn, { how: { seed, rates }, count: 16, isReversed });
    const told = standIn.misdeeds().map(({ kind, disbursementId }) => `${disbursementId} ${kind}`);
    await own.close();
    return told.sort();
  };

  test('is the same for the same calls, in whatever order they come', async () => {
    const told = await story('one', false);
    expect(told.length).toBeGreaterThan(5);
    expect(await story('one', true)).toEqual(told);
    expect(await story('another', false)).not.toEqual(told);
  });
});

test('it behaves again from the instant that was named, and not before', async () => {
  const standIn = await bench.start();
  standIn.misbehave({ seed: 'one', rates: { 'error-before': 1 }, until: bench.clock.at + dayMs });
  const client = sdk(standIn);
  await expect(openAccount(client)).rejects.toMatchObject({ statusCode: 500 });
  bench.clock.at += dayMs;
  await expect(openAccount(client)).resolves.toMatchObject({ livemode: false });
});

test('lists and the sandbox’s own operations always work', async () => {
  const standIn = await bench.start();
  standIn.misbehave({ seed: 'one', rates: { 'lost-before': 1 } });
  const { moneyManagement } = sdk(standIn).v2;
  await moneyManagement.testHelpers.financialAddresses.credit(standIn.financialAddress, {
    amount: { value: 1, currency: 'usd' },
    network: 'ach',
  });
  await expect(moneyManagement.receivedCredits.list()).resolves.toMatchObject({ data: [{}] });
});

test('a payment to an account that fails by itself is left to its account', async () => {
  const standIn = await bench.start();
  standIn.misbehave({ seed: 'one', rates: { stuck: 1 } });
  const client = sdk(standIn);
  const { id } = await openAccount(client);
  standIn.onboard(id, '000111111116');
  standIn.credit(100);
  await client.v2.moneyManagement.outboundPayments.create({
    amount: { value: 100, currency: 'usd' },
    from: { financial_account: standIn.financialAccount, currency: 'usd' },
    to: { recipient: id },
  });
  bench.clock.at += dayMs;
  await standIn.turn();
  const { data } = await client.v2.moneyManagement.outboundPayments.list();
  expect(data).toMatchObject([{ status: 'failed' }]);
  expect(standIn.misdeeds()).toEqual([]);
});

test('misdeeds outlive the process', async () => {
  const first = await bench.start();
  first.fail({ how: 'lost-before', times: 2 });
  await expect(openAccount(sdk(first))).rejects.toThrow();
  await bench.stop(first);
  const misdeeds = (await bench.start()).misdeeds();
  expect(misdeeds).toMatchObject([{ kind: 'lost-before', call: 'POST /v2/core/accounts' }, {}]);
});
