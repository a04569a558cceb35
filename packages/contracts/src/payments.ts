// Payees, advances, handovers and reconciliation on the wire.
import { z } from 'zod';
import { amountMinor, code, currency, idOf, instant, isoDate, page } from './primitives.ts';

/** Where the provider's pages send the person back to. `isUpdate`: a payee that is ready wants to be paid elsewhere. */
export const onboardingBody = z.strictObject({
  returnUrl: z.url({ protocol: /^https?$/ }).max(500),
  isUpdate: z.boolean().optional(),
});

/** What a second person says of a payee that is to be paid elsewhere. */
export const payeeChangeBody = z.strictObject({ decision: z.enum(['confirm', 'refuse']) });

/** One person asks that a payee be closed, another one confirms it. */
export const payeeClosingBody = z.strictObject({ decision: z.enum(['request', 'confirm']) });

/** Body of `POST /v1/advances`: one payment to a partner that covers many handovers. */
export const advanceBody = z.strictObject({
  partnerId: idOf('organization'),
  limit: z.int().min(1).max(80).optional(),
});

export const handoverBody = z.strictObject({
  // A number and no name: receipts are part of the record.
  receiptNumber: z.string().regex(/^(?=.*\d)[A-Za-z0-9][A-Za-z0-9/-]{0,39}$/, {
    error: 'must be a receipt number: letters, digits and hyphens, with at least one digit',
  }),
  method: z.enum(['cash', 'card', 'goods', 'voucher']),
  handedOverAt: instant,
  receiptHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'must be a SHA-256 in lower-case hex' })
    .optional(),
});

/** A household's code, as the person wrote it; without one a second person confirms. */
export const confirmationBody = z.strictObject({
  code: z
    .string()
    .max(40)
    .regex(/^[0-9A-Za-z](?:[ -]?[0-9A-Za-z]){9,19}$/, { error: 'must be a code, such as 7Q4M-2KXD-0R9C' })
    .optional(),
});

/** What a partner gave back, and the day on which it arrived at the bank. */
export const refundBody = z.strictObject({ amountMinor, currency, receivedOn: isoDate });

export const unclaimedBody = z.strictObject({ reason: code });

export const disbursementsQuery = z.strictObject({
  partnerId: idOf('organization').optional(),
  queue: z
    .enum([
      'waiting-for-payee',
      'waiting-for-advance',
      'to-hand-over',
      'to-confirm',
      'waiting-for-register',
      'to-issue',
      'to-clear',
      'stale',
      'in-flight',
      'held',
    ])
    .optional(),
  ...page.shape,
});

export const reportQuery = z.strictObject({ from: isoDate.optional(), until: isoDate.optional() });
