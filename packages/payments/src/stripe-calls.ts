// How Stripe is called: the client, what a thrown error means, and lists page by page.
import Stripe from 'stripe';
import type { ProviderOutcome, Span } from './provider.ts';
import { outcomeOfError } from './stripe-errors.ts';
import { textAt } from './wire-reading.ts';

export type StripeSettings = {
  readonly apiKey: string;
  /** Only for a stand-in; absent, the SDK's own address is used. */ readonly baseUrl?: string;
  readonly financialAccount: string;
  /** Of one try. Tries times this, and half a second between them, has to stay below the function's timeout. */
  readonly timeoutMs: number;
  readonly maxNetworkRetries: number;
  readonly currency?: string;
};

/** An answer that is not what was asked for: what happened is unknown. */
export const unreadable = { known: 'unknown', reason: 'unreadable-answer' } as const;

/** What was read; unknown when it could not be. */
export const done = <T>(value: T | undefined): ProviderOutcome<T> =>
  value === undefined ? unreadable : { known: 'done', value };

/** The SDK's client, at Stripe or at a stand-in. */
export const clientFor = ({ apiKey, baseUrl, timeoutMs, maxNetworkRetries }: StripeSettings): Stripe => {
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
export const asking = (client: Stripe) => {
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

export type Ask = ReturnType<typeof asking>;
const seconds = (at: string): number => Math.floor(Date.parse(at) / 1000);

const spanFilter = ({ createdFrom, createdTo }: Span) => ({
  created: { gte: seconds(createdFrom), ...(createdTo === undefined ? {} : { lte: seconds(createdTo) + 1 }) },
  limit: 100,
});

/** The provider filters by second: what lies outside the span to the millisecond is dropped here. */
export const within = ({ createdFrom, createdTo }: Span, createdAt: string): boolean =>
  createdAt >= createdFrom && (createdTo === undefined || createdAt < createdTo);

/** A first page by the span, a next one by the address that the provider gave; no other address is ever called. */
export const pageOf = async (
  client: Stripe,
  span: Span,
  first: (filter: ReturnType<typeof spanFilter>) => Promise<unknown>,
): Promise<unknown> => {
  if (span.page === undefined) return first(spanFilter(span));
  if (!/^\/v2\/money_management\/(outbound_payments|received_credits|transactions)\?/.test(span.page))
    throw new RangeError('not a page');
  return client.rawRequest('GET', span.page);
};

/** The next page's address, if there is one. */
export const nextPageOf = (answer: unknown): { nextPage?: string } => {
  const nextPage = textAt(answer, 'next_page_url');
  return nextPage === undefined ? {} : { nextPage };
};
