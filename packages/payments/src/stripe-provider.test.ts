import Stripe from 'stripe';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { payRequest, recipientRequest } from './provider.ts';
import { type StandIn, startStandIn } from './stand-in/stand-in.ts';
import { stripeProvider } from './stripe-provider.ts';

const apiKey = 'sk_test_room';
const paying = 'POST /v2/money_management/outbound_payments';
let standIn: StandIn;
let at = 0;
let recipient = '';

const provider = (change: Partial<Parameters<typeof stripeProvider>[0]> = {}) =>
  stripeProvider({
    apiKey,
    baseUrl: standIn.baseUrl,
    financialAccount: standIn.financialAccount,
    timeoutMs: 8000,
    maxNetworkRetries: 0,
    ...change,
  });

const payment = (awardOrAdvanceId = 'awd_1', amountMinor = 100) =>
  payRequest({
    fiscalAgentId: 'org_1',
    awardOrAdvanceId,
    attempt: 1,
    rail: 'bank',
    disbursementId: 'dsb_1',
    financialAccount: standIn.financialAccount,
    recipient,
    amountMinor,
    currency: 'usd',
    statementText: 'COMMUNITY FUND',
  });

beforeEach(async () => {
  at = Date.parse('2026-11-21T12:00:00.000Z');
  const settings = {
    port: 0,
    dataFile: ':memory:',
    now: () => at,
    apiKey,
    webhookSecret: 'whsec_room',
    deliverTo: () => ({}),
  };
  standIn = await startStandIn(settings);
  const opened = await provider().openRecipient(
    recipientRequest({
      partnerId: 'org_2',
      fiscalAgentId: 'org_1',
      kind: 'company',
      country: 'US',
      displayName: 'Partner',
      attempt: 1,
    }),
  );
  if (opened.known !== 'done') throw new Error(opened.reason);
  recipient = opened.value.providerAccountId;
  standIn.onboard(recipient, '000123456789');
  standIn.credit(1_000_000);
});
afterEach(() => standIn.stop());

test('the SDK speaks the version that this room was written for', () => {
  expect(Stripe.API_VERSION).toBe('2026-10-28.endive');
});

describe('an error of the provider', () => {
  test.each([
    [
      'a rate limit',
      429,
      'rate_limit',
      undefined,
      { known: 'refused', next: 'later', reason: 'RateLimitError:rate_limit' },
    ],
    [
      'a rate limit of the older family',
      429,
      'invalid_request_error',
      'rate_limit',
      { known: 'refused', next: 'later' },
    ],
    ['a quota', 400, 'quota_exceeded', undefined, { known: 'refused', next: 'later' }],
    ['missing funds', 400, 'insufficient_funds', undefined, { known: 'refused', next: 'top-up' }],
    ['a feature that is off', 400, 'feature_not_enabled', undefined, { known: 'refused', next: 'fail' }],
    ['a capability that is off', 400, 'capability_not_enabled', undefined, { known: 'refused', next: 'fail' }],
    ['a wrong payout method', 400, 'invalid_payout_method', undefined, { known: 'refused', next: 'fail' }],
    ['a recipient nobody can tell', 400, 'recipient_not_notifiable', undefined, { known: 'refused', next: 'fail' }],
    ['a block', 400, 'blocked_by_stripe', undefined, { known: 'refused', next: 'person' }],
    [
      'an anomaly',
      400,
      'invalid_request_error',
      'anomalous_money_movement_request',
      { known: 'refused', next: 'person' },
    ],
    ['a missing approval', 402, 'card_error', 'approval_required', { known: 'refused', next: 'person' }],
    ['a blocked action', 403, 'invalid_request_error', 'action_blocked', { known: 'refused', next: 'person' }],
    ['a wrong key', 401, 'invalid_request_error', undefined, { known: 'refused', next: 'stop' }],
    ['a missing permission', 403, 'invalid_request_error', undefined, { known: 'refused', next: 'stop' }],
    ['a drifted request', 400, 'idempotency_error', undefined, { known: 'refused', next: 'stop' }],
    ['the same key in flight', 409, 'idempotency_error', 'idempotency_conflict', { known: 'unknown' }],
    [
      'the same key in flight, older family',
      409,
      'invalid_request_error',
      'idempotency_key_in_use',
      { known: 'unknown' },
    ],
    ['a fault of theirs', 500, 'api_error', undefined, { known: 'unknown' }],
    ['a gateway', 502, 'api_error', 'approval_required', { known: 'unknown' }],
    ['an invalid request', 400, 'invalid_request_error', 'invalid_fields', { known: 'unknown' }],
    ['a closed account of ours', 400, 'financial_account_not_open', undefined, { known: 'unknown' }],
    ['an error nobody listed', 400, 'something_new', undefined, { known: 'unknown' }],
  ])('%s (%i %s) has its outcome', async (_, status, type, code, outcome) => {
    standIn.fail({ on: paying, how: 'error-before', status, type, ...(code === undefined ? {} : { code }) });
    await expect(provider().pay(payment())).resolves.toMatchObject(outcome);
  });

  test('never passes the provider’s message on', async () => {
    standIn.fail({ on: paying, how: 'error-before', status: 400, type: 'quota_exceeded', code: 'Maria Lopez, $400' });
    await expect(provider().pay(payment())).resolves.toEqual({
      known: 'refused',
      reason: 'QuotaExceededError',
      next: 'later',
    });
  });

  test('after a first try that was lost, a refusal of the second says nothing about the first', async () => {
    standIn.fail({ on: paying, how: 'lost-after' });
    standIn.fail({ on: paying, how: 'error-before', status: 429, type: 'rate_limit' });
    await expect(provider().pay(payment())).resolves.toMatchObject({
      known: 'unknown',
      reason: expect.stringMatching(/after-resend$/),
    });
    await expect(provider().readBalance()).resolves.toMatchObject({ value: { outboundPendingMinor: 100 } });
  });
});

test('a call that takes too long is unknown, and paid once', async () => {
  standIn.fail({ on: paying, how: 'delay', ms: 80 });
  await expect(provider({ timeoutMs: 20 }).pay(payment())).resolves.toMatchObject({ known: 'unknown' });
  // The delayed call is still under way: the key is in flight until it is done.
  await expect.poll(() => provider().pay(payment()), { timeout: 60_000 }).toMatchObject({ known: 'done' });
  await expect(provider().readBalance()).resolves.toMatchObject({ value: { outboundPendingMinor: 100 } });
});

test('an answer that is cut in the middle is unknown, and paid once', async () => {
  standIn.fail({ on: paying, how: 'cut' });
  await expect(provider().pay(payment())).resolves.toMatchObject({ known: 'unknown' });
  await expect(provider().pay(payment())).resolves.toMatchObject({ known: 'done' });
  await expect(provider().readBalance()).resolves.toMatchObject({ value: { outboundPendingMinor: 100 } });
});

test('a page of the books that no answer gave is never called', async () => {
  const span = { createdFrom: new Date(at).toISOString(), page: '/v2/core/accounts?limit=1' };
  await expect(provider().listTransactions(span)).resolves.toMatchObject({ known: 'unknown' });
});

test('an answer lost once is asked for again by the SDK itself, with the same key', async () => {
  standIn.fail({ on: paying, how: 'lost-after' });
  await expect(provider().pay(payment())).resolves.toMatchObject({ known: 'done' });
  await expect(provider().readBalance()).resolves.toMatchObject({ value: { outboundPendingMinor: 100 } });
});

test.each([
  ['pending', 'pending'],
  ['restricted', 'restricted'],
  ['rejected', 'rejected'],
  ['active', 'ready'],
] as const)('a capability that is %s makes a recipient %s', async (capability, readiness) => {
  standIn.setCapability(recipient, capability);
  await expect(provider().readRecipient(recipient)).resolves.toMatchObject({ value: { readiness } });
});

test('a list is read page by page to its end', async () => {
  const calls = Array.from({ length: 230 }, (_, index) => provider().pay(payment(`awd_${index}`)));
  await Promise.all(calls);
  const span = { createdFrom: new Date(at).toISOString() };
  const seen = new Set<string>();
  let page: string | undefined;
  let pages = 0;
  do {
    const listed = await provider().listPayments({ ...span, ...(page === undefined ? {} : { page }) });
    if (listed.known !== 'done') throw new Error(listed.reason);
    for (const { providerPaymentId } of listed.value.payments) seen.add(providerPaymentId);
    page = listed.value.nextPage;
    pages += 1;
  } while (page !== undefined);
  expect([seen.size, pages]).toEqual([230, 3]);
});

test('a page that no answer gave is never called', async () => {
  const span = {
    createdFrom: new Date(at).toISOString(),
    page: 'https://elsewhere.example/v2/money_management/outbound_payments?',
  };
  await expect(provider().listPayments(span)).resolves.toMatchObject({ known: 'unknown' });
});
