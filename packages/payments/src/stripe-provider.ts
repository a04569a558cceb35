// The payment provider as Stripe Global Payouts: the one module that calls it.
import Stripe from 'stripe';
import type { PaymentProvider, ProviderOutcome, ProviderPayment, Recipient, Span, StoredRequest } from './provider.ts';
import { outcomeOfError } from './stripe-errors.ts';
import {
  balanceFrom,
  capabilityOf,
  creditFrom,
  isReversalPosted,
  paymentFrom,
  recipientFrom,
} from './stripe-reading.ts';
import { openRequestOrThrow, type PayBody, payRequestOrThrow } from './stripe-requests.ts';
import { listAt, textAt } from './wire-reading.ts';

export type StripeSettings = {
  readonly apiKey: string;
  /** Only for a stand-in; absent, the SDK's own address is used. */ readonly baseUrl?: string;
  readonly financialAccount: string;
  /** Of one try. Tries times this, and half a second between them, has to stay below the function's timeout. */
  readonly timeoutMs: number;
  readonly maxNetworkRetries: number;
  readonly currency?: string;
};

const include = ['configuration.recipient', 'identity', 'requirements'] as const;

const unreadable = { known: 'unknown', reason: 'unreadable-answer' } as const;

const done = <T>(value: T | undefined): ProviderOutcome<T> =>
  value === undefined ? unreadable : { known: 'done', value };

const clientFor = ({ apiKey, baseUrl, timeoutMs, maxNetworkRetries }: StripeSettings): Stripe => {
  const address = baseUrl === undefined ? undefined : new URL(baseUrl);
  return new Stripe(apiKey, {
    apiVersion: '2026-10-28.endive',
    timeout: timeoutMs,
    maxNetworkRetries,
    telemetry: false,
    ...(address === undefined
      ? {}
      : { host: address.hostname, port: address.port, protocol: address.protocol === 'https:' ? 'https' : 'http' }),
  });
};

/** Runs a call and turns whatever is thrown into an outcome; counts how often the SDK sent the same key meanwhile. */
const asking = (client: Stripe) => {
  const asked = new Map<string, { calls: number; sends: number }>();
  client.on('request', (event: Stripe.RequestEvent) => {
    const counted = asked.get(event.idempotency_key ?? '');
    if (counted !== undefined) counted.sends += 1;
  });
  return async <T>(does: () => Promise<ProviderOutcome<T>>, key?: string): Promise<ProviderOutcome<T>> => {
    const counted = (key === undefined ? undefined : asked.get(key)) ?? { calls: 0, sends: 0 };
    counted.calls += 1;
    if (key !== undefined) asked.set(key, counted);
    try {
      return await does();
    } catch (error) {
      return outcomeOfError(error, counted.sends > 1);
    } finally {
      counted.calls -= 1;
      if (key !== undefined && counted.calls === 0) asked.delete(key);
    }
  };
};

type Ask = ReturnType<typeof asking>;
type Flow = { readonly refresh_url: string; readonly return_url: string };

const seconds = (at: string): number => Math.floor(Date.parse(at) / 1000);

const spanFilter = ({ createdFrom, createdTo }: Span) => ({
  created: { gte: seconds(createdFrom), ...(createdTo === undefined ? {} : { lte: seconds(createdTo) + 1 }) },
  limit: 100,
});

/** The provider filters by second: what lies outside the span to the millisecond is dropped here. */
const within = ({ createdFrom, createdTo }: Span, createdAt: string): boolean =>
  createdAt >= createdFrom && (createdTo === undefined || createdAt < createdTo);

/** A first page by the span, a next one by the address that the provider gave; no other address is ever called. */
const pageOf = async (
  client: Stripe,
  span: Span,
  first: (filter: ReturnType<typeof spanFilter>) => Promise<unknown>,
): Promise<unknown> => {
  if (span.page === undefined) return first(spanFilter(span));
  if (!/^\/v2\/money_management\/(outbound_payments|received_credits)\?/.test(span.page))
    throw new RangeError('not a page');
  return client.rawRequest('GET', span.page);
};

const nextPageOf = (answer: unknown): { nextPage?: string } => {
  const nextPage = textAt(answer, 'next_page_url');
  return nextPage === undefined ? {} : { nextPage };
};

const recipientCalls = (
  client: Stripe,
  ask: Ask,
): Pick<PaymentProvider, 'openRecipient' | 'onboardingLink' | 'readRecipient'> => {
  const { accounts, accountLinks } = client.v2.core;

  const recipientOf = async (account: unknown): Promise<ProviderOutcome<Recipient>> => {
    const id = textAt(account, 'id');
    if (id === undefined || capabilityOf(account) !== 'ready') return done(recipientFrom(account, undefined));
    const methods = await client.v2.moneyManagement.payoutMethods.list({ limit: 20 }, { stripeContext: id });
    return done(recipientFrom(account, methods));
  };

  const linkFor = async (account: string, type: 'account_onboarding' | 'account_update', flow: Flow) => {
    const answer = await accountLinks.create({ account, use_case: { type, [type]: flow } });
    const [url, expiresAt] = [textAt(answer, 'url'), textAt(answer, 'expires_at')];
    return done(url === undefined || expiresAt === undefined ? undefined : { url, expiresAt });
  };

  return {
    async openRecipient(request) {
      const body = openRequestOrThrow(request.body);
      const call = () => accounts.create(body, { idempotencyKey: request.key });
      return ask(async () => recipientOf(await call()), request.key);
    },
    onboardingLink: (account, { refreshUrl, returnUrl }) =>
      ask(async () => {
        const flow = { refresh_url: refreshUrl, return_url: returnUrl };
        return linkFor(account, 'account_onboarding', flow).catch((error: unknown) => {
          const isRefused = error instanceof Stripe.errors.StripeInvalidRequestError && error.statusCode === 400;
          if (!isRefused) throw error;
          return linkFor(account, 'account_update', flow);
        });
      }),
    readRecipient: (id) => ask(async () => recipientOf(await accounts.retrieve(id, { include: [...include] }))),
  };
};

const isEcho = (body: PayBody, payment: ProviderPayment): boolean =>
  payment.amountMinor === body.amount.value &&
  payment.currency === body.amount.currency &&
  payment.recipient === body.to.recipient;

const paymentCalls = (client: Stripe, ask: Ask): Pick<PaymentProvider, 'pay' | 'readPayment' | 'listPayments'> => {
  const { outboundPayments, transactions } = client.v2.moneyManagement;
  return {
    async pay(request: StoredRequest) {
      const body = payRequestOrThrow(request.body);
      return ask(async () => {
        const payment = paymentFrom(await outboundPayments.create(body, { idempotencyKey: request.key }));
        if (payment === undefined) return unreadable;
        return isEcho(body, payment) ? done(payment) : { known: 'unknown', reason: 'echo-mismatch' };
      }, request.key);
    },
    readPayment: (id) =>
      ask(async () => {
        const answer = await outboundPayments.retrieve(id);
        if (answer.status !== 'returned') return done(paymentFrom(answer));
        return done(paymentFrom(answer, isReversalPosted(await transactions.list({ flow: id, limit: 20 }))));
      }),
    listPayments: (span) =>
      ask(async () => {
        const answer = await pageOf(client, span, (filter) => outboundPayments.list(filter));
        const payments = listAt(answer, 'data').map((one) => paymentFrom(one));
        if (!payments.every((one) => one !== undefined)) return unreadable;
        return done({ payments: payments.filter(({ createdAt }) => within(span, createdAt)), ...nextPageOf(answer) });
      }),
  };
};

const moneyCalls = (
  client: Stripe,
  ask: Ask,
  { financialAccount, currency = 'usd' }: StripeSettings,
): Pick<PaymentProvider, 'readBalance' | 'listReceivedCredits' | 'readReceivedCredit'> => {
  const { financialAccounts, receivedCredits } = client.v2.moneyManagement;
  return {
    readBalance: () => ask(async () => done(balanceFrom(await financialAccounts.retrieve(financialAccount), currency))),
    listReceivedCredits: (span) =>
      ask(async () => {
        const answer = await pageOf(client, span, (filter) => receivedCredits.list(filter));
        const credits = listAt(answer, 'data').map(creditFrom);
        if (!credits.every((one) => one !== undefined)) return unreadable;
        return done({ credits: credits.filter(({ createdAt }) => within(span, createdAt)), ...nextPageOf(answer) });
      }),
    readReceivedCredit: (id) => ask(async () => done(creditFrom(await receivedCredits.retrieve(id)))),
  };
};

/**
 * The payment provider behind the port. What changes money or payees carries the stored key; amounts are minor units.
 * Refusals are outcomes of the port; fault: a stored request that is not one.
 */
export const stripeProvider = (settings: StripeSettings): PaymentProvider => {
  const client = clientFor(settings);
  const ask = asking(client);
  return { ...recipientCalls(client, ask), ...paymentCalls(client, ask), ...moneyCalls(client, ask, settings) };
};
