// The provider's sandbox bank accounts, and what becomes of a payment to each: the only numbers the doubles accept.

/**
 * What becomes of a payment after it was accepted. Days are virtual. Reasons are the provider's words, an open list: one that
 * nobody listed is a case of its own. `stuck` stays `processing`, with a reason when it is under review; `unrecognized` gets a
 * status that nobody listed.
 */
export type PaymentCourse =
  | { readonly ends: 'posted' }
  | { readonly ends: 'failed'; readonly reason: string }
  | { readonly ends: 'returned'; readonly reason: string; readonly afterDays: number }
  | { readonly ends: 'stuck'; readonly reason?: string }
  | { readonly ends: 'unrecognized' };

export const testRoutingNumber = '110000000';

/** Account numbers that the provider documents for tests. Which of them fail and which come back later is ours: the sandbox has to confirm. */
export const testAccountNumbers: Readonly<Record<string, PaymentCourse>> = {
  '000123456789': { ends: 'posted' },
  '000111111116': { ends: 'failed', reason: 'payout_method_does_not_exist' },
  '000111111113': { ends: 'returned', reason: 'payout_method_closed', afterDays: 21 },
  '000222222227': { ends: 'returned', reason: 'payout_method_restricted', afterDays: 3 },
  '000333333335': { ends: 'returned', reason: 'payout_method_canceled_by_customer', afterDays: 5 },
  '000444444440': { ends: 'returned', reason: 'payout_method_currency_unsupported', afterDays: 2 },
};

/** Whether the hosted page takes this pair. */
export const isTestAccount = (routingNumber: string, accountNumber: string): boolean =>
  routingNumber === testRoutingNumber && Object.hasOwn(testAccountNumbers, accountNumber);

/** The course of a payment to a test account; an unlisted number posts. */
export const courseOf = (accountNumber: string): PaymentCourse =>
  testAccountNumbers[accountNumber] ?? { ends: 'posted' };
