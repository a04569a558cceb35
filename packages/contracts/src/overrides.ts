// Overrides of caps and limits on the wire.
import { z } from 'zod';
import { amountMinor, code, currency, idOf, isoDate, page } from './primitives.ts';

const why = { reason: code, /** The last day on which it counts. */ until: isoDate };

/** What may be passed: the household's cap for one award, or an approver's limit up to another sum. */
export const overrideBody = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('household-cap'), awardId: idOf('award'), ...why }),
  z.strictObject({
    of: z.literal('approver-limit'),
    memberId: idOf('member'),
    limitMinor: amountMinor,
    currency,
    ...why,
  }),
]);

export const overrideDecisionBody = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('confirm') }),
  z.strictObject({ decision: z.literal('refuse'), reason: code }),
]);

/** Without a status: those that wait for a second person. */
export const overridesQuery = z.strictObject({
  status: z.enum(['proposed', 'confirmed', 'refused']).optional(),
  ...page.shape,
});
