// The provider's own books as it tells them: what reconciliation compares ours with.

/** Kinds of movement in the provider's books; a kind nobody listed is `unrecognized`. */
export const transactionCategories = [
  'outbound_payment',
  'outbound_payment_reversal',
  'received_credit',
  'stripe_fee',
  'adjustment',
  'unrecognized',
] as const;

/**
 * A line of the provider's books. `amountMinor` is what moves, negative for money that leaves; `impactMinor` is what it has
 * changed so far: nothing while money only waits between available and pending, nothing when it was void. The impacts of all
 * lines add up to available + inbound pending + outbound pending.
 */
export type ProviderTransaction = {
  readonly transactionId: string;
  readonly category: (typeof transactionCategories)[number];
  readonly amountMinor: number;
  readonly impactMinor: number;
  /** What caused it: the id of a payment, of a credit, of a batch of fees. */ readonly flowId?: string;
  readonly status: 'pending' | 'posted' | 'void' | 'unrecognized';
  readonly createdAt: string;
};
