// The waiting list, and paying again what ended unpaid, on the wire.
import { z } from 'zod';
import { code, idOf, page } from './primitives.ts';

/** Without a partner it is the caller's own organization. */
export const waitingListQuery = z.strictObject({ partnerId: idOf('organization').optional(), ...page.shape });

/** `unpaid`: what could be proposed. `proposed`: what waits for a second person. */
export const reissuesQuery = z.strictObject({ stage: z.enum(['unpaid', 'proposed']).optional(), ...page.shape });

const awardIds = z
  .array(idOf('award'))
  .min(1)
  .max(100)
  .refine((ids) => new Set(ids).size === ids.length, { error: 'names an award twice' });

export const reissuePreviewBody = z.strictObject({ awardIds });
export const reissueBody = z.strictObject({ awardIds, reason: code });
export const reissueConfirmationBody = z.discriminatedUnion('decision', [
  z.strictObject({ awardIds, decision: z.literal('confirm') }),
  z.strictObject({ awardIds, decision: z.literal('drop'), reason: code }),
]);
