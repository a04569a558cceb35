// The port to whoever moves the money: what can be asked, what the answers mean, and the stored requests that are asked with.
import { canonical, sha256 } from '@hearth/domain/canonical';
import type { ProviderTransaction } from './provider-books.ts';

/** A stored request is sent again for so many days at most: the provider remembers its key for 30, then it is new. */
export const keyDays = 29;

/** One request, stored before the call and sent again byte by byte on every retry. `body` is canonical JSON text. */
export type StoredRequest = { readonly key: string; readonly body: string };

/**
 * What is known after a call.
 * `done`: the provider's own word. `refused`: this request moved no money, and what to do `next`: give the disbursement back
 * (`fail`), ask again with the same key (`later`), fund the account and ask again with the same key (`top-up`), hand it to a
 * person (`person`), or stop the queue (`stop`). `unknown`: it may or may not have happened; hold, and ask with the same key.
 */
export type ProviderOutcome<T> =
  | { readonly known: 'done'; readonly value: T }
  | {
      readonly known: 'refused';
      readonly reason: string;
      readonly next: 'fail' | 'later' | 'top-up' | 'person' | 'stop';
    }
  | { readonly known: 'unknown'; readonly reason: string };

/** States of a payment at the provider. `posted` says that it left our account, not that it arrived. */
export const paymentStatuses = ['processing', 'posted', 'failed', 'canceled', 'returned', 'unrecognized'] as const;
export type PaymentStatus = (typeof paymentStatuses)[number];

/** A payment as the provider tells it. `snapshotHash` is over all the other fields but `reversalPosted`. */
export type ProviderPayment = {
  readonly providerPaymentId: string;
  readonly status: PaymentStatus;
  readonly amountMinor: number;
  /** Lower-case ISO 4217. */ readonly currency: string;
  /** The provider's account id of the payee. */ readonly recipient: string;
  /** The provider's code for `failed`, `returned` and for a `processing` that is under review. */
  readonly reason?: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly createdAt: string;
  /** Only told by `readPayment`, only for `returned`: whether the money is back in our account. */
  readonly reversalPosted?: boolean;
  readonly snapshotHash: string;
};

/**
 * A payee as the provider knows it. `pending`: somebody still has to give or check something, `requirements` says what.
 * `payoutMethodFingerprint` changes whenever the destination changes; it is equal for two payees only if a card says so.
 */
export type Recipient = {
  readonly providerAccountId: string;
  readonly readiness: 'pending' | 'ready' | 'restricted' | 'rejected';
  readonly requirements: readonly string[];
  readonly payoutMethodFingerprint?: string;
  /** Hashes of the bank accounts and cards it is paid to, equal for two payees of one account; only where the provider tells. */
  readonly destinations?: readonly string[];
};

export type OnboardingLink = { readonly url: string; readonly expiresAt: string };

export type ProviderBalance = {
  readonly availableMinor: number;
  readonly inboundPendingMinor: number;
  readonly outboundPendingMinor: number;
  readonly currency: string;
};

/** Money that came into our account at the provider. */
export type ReceivedCredit = {
  readonly creditId: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly status: 'pending' | 'succeeded' | 'failed' | 'returned' | 'unrecognized';
  readonly createdAt: string;
};

/** A span of creation times: from inclusive, to exclusive. `page` is the `nextPage` of the answer before, same span. */
export type Span = { readonly createdFrom: string; readonly createdTo?: string; readonly page?: string };

/** Whoever moves the money. No call throws for what the provider says; only a stored request that we broke ourselves does. */
export type PaymentProvider = {
  openRecipient(request: StoredRequest): Promise<ProviderOutcome<Recipient>>;
  onboardingLink(
    providerAccountId: string,
    addresses: { readonly refreshUrl: string; readonly returnUrl: string },
  ): Promise<ProviderOutcome<OnboardingLink>>;
  readRecipient(providerAccountId: string): Promise<ProviderOutcome<Recipient>>;
  /** For good: a closed recipient reads as `rejected`. Closing a closed one is done; one with a payment under way is refused `later`. */
  closeRecipient(
    providerAccountId: string,
    key: string,
  ): Promise<ProviderOutcome<{ readonly providerAccountId: string }>>;
  pay(request: StoredRequest): Promise<ProviderOutcome<ProviderPayment>>;
  readPayment(providerPaymentId: string): Promise<ProviderOutcome<ProviderPayment>>;
  /** Stops a payment that still processes. `done` is the payment read back: only its status says whether it was in time. */
  cancelPayment(providerPaymentId: string): Promise<ProviderOutcome<ProviderPayment>>;
  /** Absence from a list proves nothing: only the same key asked again does. */
  listPayments(
    span: Span,
  ): Promise<ProviderOutcome<{ readonly payments: readonly ProviderPayment[]; readonly nextPage?: string }>>;
  readBalance(): Promise<ProviderOutcome<ProviderBalance>>;
  listReceivedCredits(
    span: Span,
  ): Promise<ProviderOutcome<{ readonly credits: readonly ReceivedCredit[]; readonly nextPage?: string }>>;
  readReceivedCredit(creditId: string): Promise<ProviderOutcome<ReceivedCredit>>;
  /** The provider's books of our account, fees and corrections included. */
  listTransactions(
    span: Span,
  ): Promise<ProviderOutcome<{ readonly transactions: readonly ProviderTransaction[]; readonly nextPage?: string }>>;
};

/**
 * The payment with its snapshot hash, which a next attempt has to name (SHA-256 over the canonical fields). The reversal is
 * left out of it, since a list does not tell it and the same payment must hash alike however it was read.
 */
export const withSnapshotHash = (payment: Omit<ProviderPayment, 'snapshotHash'>): ProviderPayment => {
  const { reversalPosted: _, metadata, ...told } = payment;
  return { ...payment, snapshotHash: sha256(canonical({ ...told, metadata: { ...metadata } })) };
};

const keyOf = (...parts: readonly (string | number)[]): string => sha256(canonical(['hearth', ...parts]));

/** Owner of a recipient: a household or a partner. */
export type Payee = { readonly householdId: string } | { readonly partnerId: string };

/**
 * The request that opens a payee at the provider. Pure; the same input gives the same key and bytes.
 * `displayName` and `contactEmail` end up in the stored bytes: a household's are neutral or absent (law 12).
 */
export const recipientRequest = (
  ask: Payee & {
    readonly fiscalAgentId: string;
    readonly kind: 'individual' | 'company';
    /** ISO 3166-1 alpha-2. */ readonly country: string;
    readonly contactEmail?: string;
    readonly displayName: string;
    readonly attempt: number;
  },
): StoredRequest => {
  const payee = 'householdId' in ask ? ask.householdId : ask.partnerId;
  return {
    key: keyOf('recipient', ask.fiscalAgentId, payee, ask.attempt),
    body: canonical({
      contact_email: ask.contactEmail,
      display_name: ask.displayName,
      identity: { country: ask.country, entity_type: ask.kind },
      configuration: { recipient: { capabilities: { bank_accounts: { ach: { requested: true } } } } },
      include: ['configuration.recipient', 'identity', 'requirements'],
      metadata: { payee, fiscalAgent: ask.fiscalAgentId },
    }),
  };
};

/**
 * The request that pays one attempt. The key is the hash of fiscal agent, award (or advance), attempt and rail, so two
 * writers of the same attempt can only make the same key. Metadata holds ids only. Throws a RangeError for an amount that
 * is not a positive whole number of minor units, or a statement text that a bank would refuse: both are our own faults.
 */
export const payRequest = (ask: {
  readonly fiscalAgentId: string;
  /** The award, or the advance to a partner. */ readonly awardOrAdvanceId: string;
  readonly attempt: number;
  readonly rail: 'bank' | 'partner';
  readonly disbursementId: string;
  readonly financialAccount: string;
  /** The provider's account id of the payee. */ readonly recipient: string;
  readonly amountMinor: number;
  readonly currency: string;
  /** Neutral text of 3 to 22 characters for the bank statement: never a name, never a need. */
  readonly statementText: string;
}): StoredRequest => {
  if (!Number.isSafeInteger(ask.amountMinor) || ask.amountMinor <= 0) throw new RangeError('not an amount to pay');
  if (!/^[A-Za-z0-9 .-]{3,22}$/.test(ask.statementText)) throw new RangeError('not a statement text');
  const key = keyOf('payment', ask.fiscalAgentId, ask.awardOrAdvanceId, ask.attempt, ask.rail);
  const currency = ask.currency.toLowerCase();
  return {
    key,
    body: canonical({
      amount: { value: ask.amountMinor, currency },
      from: { financial_account: ask.financialAccount, currency },
      to: { recipient: ask.recipient },
      statement_descriptor: ask.statementText,
      recipient_notification: { setting: 'none' },
      metadata: { disbursement: ask.disbursementId, attempt: String(ask.attempt), keyHash: sha256(key) },
    }),
  };
};
