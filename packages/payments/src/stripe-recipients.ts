// Payees at Stripe: opened, sent to the hosted page, read with where they are paid, and closed.
import Stripe from 'stripe';
import type { PaymentProvider, ProviderOutcome, Recipient } from './provider.ts';
import { type Ask, done, unreadable } from './stripe-calls.ts';
import { capabilityOf, isClosed, recipientFrom } from './stripe-reading.ts';
import { openRequestOrThrow } from './stripe-requests.ts';
import { textAt } from './wire-reading.ts';

const include = ['configuration.recipient', 'identity', 'requirements'] as const;

type Flow = { readonly refresh_url: string; readonly return_url: string };

/** After a refusal the object itself is the answer, if it is where the call would have brought it; else the refusal stands. */
const readBackOrThrow = async <T>(
  error: unknown,
  read: () => Promise<T>,
  isThere: (found: T) => boolean,
): Promise<T> => {
  if (!(error instanceof Stripe.errors.StripeError) || error.statusCode !== 400) throw error;
  const found = await read();
  if (!isThere(found)) throw error;
  return found;
};

/** The calls about payees. */
export const recipientCalls = (
  client: Stripe,
  ask: Ask,
): Pick<PaymentProvider, 'openRecipient' | 'onboardingLink' | 'readRecipient' | 'closeRecipient'> => {
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
    closeRecipient: (id, key) =>
      ask(async () => {
        const account = await accounts
          .close(id, { applied_configurations: ['recipient'] }, { idempotencyKey: key })
          .catch((error: unknown) => readBackOrThrow(error, () => accounts.retrieve(id), isClosed));
        return isClosed(account) ? { known: 'done', value: { providerAccountId: id } } : unreadable;
      }, key),
  };
};
