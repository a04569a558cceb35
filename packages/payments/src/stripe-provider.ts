// The payment provider as Stripe Global Payouts: payments, money and books.
import Stripe from 'stripe';
import type { PaymentProvider, ProviderOutcome, ProviderPayment, StoredRequest } from './provider.ts';
import {
  type Ask,
  asking,
  clientFor,
  done,
  nextPageOf,
  pageOf,
  type StripeSettings,
  unreadable,
  within,
} from './stripe-calls.ts';
import { balanceFrom, creditFrom, isReversalPosted, paymentFrom, transactionFrom } from './stripe-reading.ts';
import { recipientCalls } from './stripe-recipients.ts';
import { type PayBody, payRequestOrThrow } from './stripe-requests.ts';
import { listAt } from './wire-reading.ts';

const isEcho = (body: PayBody, payment: ProviderPayment): boolean =>
  payment.amountMinor === body.amount.value &&
  payment.currency === body.amount.currency &&
  payment.recipient === body.to.recipient;

const paymentCalls = (
  client: Stripe,
  ask: Ask,
): Pick<PaymentProvider, 'pay' | 'readPayment' | 'cancelPayment' | 'listPayments'> => {
  const { outboundPayments, transactions } = client.v2.moneyManagement;
  const readPayment = async (id: string): Promise<ProviderOutcome<ProviderPayment>> => {
    const answer = await outboundPayments.retrieve(id);
    if (answer.status !== 'returned') return done(paymentFrom(answer));
    return done(paymentFrom(answer, isReversalPosted(await transactions.list({ flow: id, limit: 20 }))));
  };
  return {
    async pay(request: StoredRequest) {
      const body = payRequestOrThrow(request.body);
      return ask(async () => {
        const payment = paymentFrom(await outboundPayments.create(body, { idempotencyKey: request.key }));
        if (payment === undefined) return unreadable;
        return isEcho(body, payment) ? done(payment) : { known: 'unknown', reason: 'echo-mismatch' };
      }, request.key);
    },
    readPayment: (id) => ask(() => readPayment(id)),
    cancelPayment: (id) =>
      ask(async () => {
        const isLate = (error: unknown): boolean =>
          error instanceof Stripe.errors.AlreadyCanceledError || error instanceof Stripe.errors.NotCancelableError;
        await outboundPayments.cancel(id).catch((error: unknown) => {
          if (!isLate(error)) throw error;
        });
        return readPayment(id);
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
): Pick<PaymentProvider, 'readBalance' | 'listReceivedCredits' | 'readReceivedCredit' | 'listTransactions'> => {
  const { financialAccounts, receivedCredits, transactions } = client.v2.moneyManagement;
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
    listTransactions: (span) =>
      ask(async () => {
        const ours = { financial_account: financialAccount };
        const answer = await pageOf(client, span, (filter) => transactions.list({ ...filter, ...ours }));
        const lines = listAt(answer, 'data').map(transactionFrom);
        if (!lines.every((one) => one !== undefined)) return unreadable;
        return done({ transactions: lines.filter(({ createdAt }) => within(span, createdAt)), ...nextPageOf(answer) });
      }),
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
