// Stripe's objects read into the words of the port: every field is checked, a value nobody listed becomes `unrecognized`.
import { sha256 } from '@hearth/domain/canonical';
import {
  type PaymentStatus,
  type ProviderBalance,
  type ProviderPayment,
  paymentStatuses,
  type ReceivedCredit,
  type Recipient,
  withSnapshotHash,
} from './provider.ts';
import { type ProviderTransaction, transactionCategories } from './provider-books.ts';
import { listAt, memberAt, textAt, textsAt, wholeAt } from './wire-reading.ts';

const statusOf = (text: string): PaymentStatus => paymentStatuses.find((known) => known === text) ?? 'unrecognized';

/** An OutboundPayment as a payment; undefined when the answer is not one. */
export const paymentFrom = (answer: unknown, reversalPosted?: boolean): ProviderPayment | undefined => {
  const providerPaymentId = textAt(answer, 'id');
  const told = textAt(answer, 'status');
  const amountMinor = wholeAt(answer, 'amount', 'value');
  const currency = textAt(answer, 'amount', 'currency');
  const recipient = textAt(answer, 'to', 'recipient');
  const created = textAt(answer, 'created');
  if (textAt(answer, 'object') !== 'v2.money_management.outbound_payment') return undefined;
  if (providerPaymentId === undefined || told === undefined || created === undefined) return undefined;
  if (amountMinor === undefined || currency === undefined || recipient === undefined) return undefined;
  const reason = textAt(answer, 'status_details', told, 'reason');
  const status = statusOf(told);
  return withSnapshotHash({
    providerPaymentId,
    status,
    amountMinor,
    currency: currency.toLowerCase(),
    recipient,
    ...(reason === undefined ? {} : { reason }),
    metadata: textsAt(answer, 'metadata'),
    createdAt: new Date(created).toISOString(),
    ...(status === 'returned' && reversalPosted !== undefined ? { reversalPosted } : {}),
  });
};

/** Whether a list of transactions of one payment says that its money is back. */
export const isReversalPosted = (answer: unknown): boolean =>
  listAt(answer, 'data').some(
    (one) => textAt(one, 'category') === 'outbound_payment_reversal' && textAt(one, 'status') === 'posted',
  );

const fingerprintOf = (methods: readonly unknown[]): string => {
  const marks = methods.map((method) => {
    const card = textAt(method, 'card', 'fingerprint');
    return card === undefined ? `method:${textAt(method, 'id') ?? ''}` : `card:${card}`;
  });
  return sha256(marks.sort().join('\n'));
};

const mostDestinations = 4;

/** What two accounts that are paid to one place have in common. Versions of the API that tell no fingerprint give none. */
const destinationsOf = (methods: readonly unknown[]): readonly string[] => {
  const told = methods.flatMap((method) => {
    const [bank, card] = [textAt(method, 'bank_account', 'fingerprint'), textAt(method, 'card', 'fingerprint')];
    return [...(bank === undefined ? [] : [`bank:${bank}`]), ...(card === undefined ? [] : [`card:${card}`])];
  });
  return [...new Set(told.map((each) => sha256(each)))].sort().slice(0, mostDestinations);
};

/** Whether the account may be paid as far as the account itself says; the payout method is asked for separately. */
export const capabilityOf = (account: unknown): Recipient['readiness'] | undefined => {
  const ach = memberAt(account, 'configuration', 'recipient', 'capabilities', 'bank_accounts', 'ach');
  const status = textAt(ach, 'status');
  if (status === undefined) return undefined;
  if (status === 'active') return 'ready';
  if (status === 'pending') return 'pending';
  if (status === 'rejected' || status === 'unsupported') return 'rejected';
  const details = listAt(ach, 'status_details');
  const isOnlyMissing = details.length > 0 && details.every((one) => textAt(one, 'resolution') === 'provide_info');
  return status === 'restricted' && isOnlyMissing ? 'pending' : 'restricted';
};

/** Whether an account was closed: nothing can be done with it any more, and little of it is told. */
export const isClosed = (account: unknown): boolean => memberAt(account, 'closed') === true;

/** An Account with its payout methods as a recipient; undefined when the answer is not one. */
export const recipientFrom = (account: unknown, methodList: unknown): Recipient | undefined => {
  const providerAccountId = textAt(account, 'id');
  const capability = isClosed(account) ? 'rejected' : capabilityOf(account);
  if (textAt(account, 'object') !== 'v2.core.account') return undefined;
  if (providerAccountId === undefined || capability === undefined) return undefined;
  const payable = listAt(methodList, 'data').filter(
    (one) => textAt(one, 'usage_status', 'payments') === 'eligible' && memberAt(one, 'archived') !== true,
  );
  const requirements = listAt(account, 'requirements', 'entries').flatMap((entry) => {
    const described = textAt(entry, 'description');
    return textAt(entry, 'awaiting_action_from') === 'user' && described !== undefined ? [described] : [];
  });
  const destinations = destinationsOf(payable);
  return {
    providerAccountId,
    readiness: capability === 'ready' && payable.length === 0 ? 'pending' : capability,
    requirements,
    ...(payable.length === 0 ? {} : { payoutMethodFingerprint: fingerprintOf(payable) }),
    ...(destinations.length === 0 ? {} : { destinations }),
  };
};

/** A FinancialAccount's balance in one currency; undefined when the answer is not one. */
export const balanceFrom = (answer: unknown, currency: string): ProviderBalance | undefined => {
  const part = (name: string): number => wholeAt(answer, 'balance', name, currency, 'value') ?? 0;
  const availableMinor = wholeAt(answer, 'balance', 'available', currency, 'value');
  if (availableMinor === undefined) return undefined;
  const pending = { inboundPendingMinor: part('inbound_pending'), outboundPendingMinor: part('outbound_pending') };
  return { availableMinor, ...pending, currency };
};

const transactionStatuses = ['pending', 'posted', 'void'] as const;

/** What a transaction has changed so far, over the three parts of the balance; undefined when it does not say. */
const impactOf = (answer: unknown): number | undefined => {
  const parts = ['available', 'inbound_pending', 'outbound_pending'].map((part) =>
    wholeAt(answer, 'balance_impact', part, 'value'),
  );
  return parts.reduce((sum, part) => (sum === undefined || part === undefined ? undefined : sum + part), 0);
};

/** A Transaction of the provider's books; undefined when the answer is not one. */
export const transactionFrom = (answer: unknown): ProviderTransaction | undefined => {
  const transactionId = textAt(answer, 'id');
  const [told, created] = [textAt(answer, 'category'), textAt(answer, 'created')];
  const [amountMinor, impactMinor] = [wholeAt(answer, 'amount', 'value'), impactOf(answer)];
  if (transactionId === undefined || told === undefined || created === undefined) return undefined;
  if (amountMinor === undefined || impactMinor === undefined) return undefined;
  const flowId = textAt(answer, 'flow', textAt(answer, 'flow', 'type') ?? '');
  const status = textAt(answer, 'status');
  return {
    transactionId,
    category: transactionCategories.find((known) => known === told) ?? 'unrecognized',
    amountMinor,
    impactMinor,
    ...(flowId === undefined ? {} : { flowId }),
    status: transactionStatuses.find((known) => known === status) ?? 'unrecognized',
    createdAt: new Date(created).toISOString(),
  };
};

const creditStatuses = ['pending', 'succeeded', 'failed', 'returned'] as const;

/** A ReceivedCredit; undefined when the answer is not one. The amount is what our account was credited with. */
export const creditFrom = (answer: unknown): ReceivedCredit | undefined => {
  const creditId = textAt(answer, 'id');
  const amountMinor = wholeAt(answer, 'amount', 'value');
  const currency = textAt(answer, 'amount', 'currency');
  const told = textAt(answer, 'status');
  const created = textAt(answer, 'created');
  if (creditId === undefined || amountMinor === undefined || currency === undefined) return undefined;
  if (told === undefined || created === undefined) return undefined;
  const status = creditStatuses.find((known) => known === told) ?? 'unrecognized';
  return {
    creditId,
    amountMinor,
    currency: currency.toLowerCase(),
    status,
    createdAt: new Date(created).toISOString(),
  };
};
