// Meetings on the wire: the agenda, who is there, who stands back, who consents, and what is decided.
import { z } from 'zod';
import { code, idOf, isoDate, languageTag, page } from './primitives.ts';

const once = (list: readonly string[]): boolean => new Set(list).size === list.length;
const mostAwards = 200;
const awardIds = z.array(idOf('award')).min(1).max(mostAwards).refine(once, { error: 'names an award twice' });

const decisions = z
  .array(
    z.discriminatedUnion('decision', [
      z.strictObject({ awardId: idOf('award'), decision: z.literal('approve') }),
      z.strictObject({ awardId: idOf('award'), decision: z.literal('send-back'), reason: code }),
    ]),
  )
  .max(mostAwards)
  .refine((all) => once(all.map(({ awardId }) => awardId)), { error: 'names an award twice' });

/** Body of `POST /v1/dockets`: up to 200 awards, each decided on its own. */
export const docketBody = z.strictObject({ decisions: decisions.min(1) });

/** The day it is held, and its agenda; without `awardIds` all that wait, the oldest first, up to 200. */
export const meetingBody = z.strictObject({ heldOn: isoDate, awardIds: awardIds.optional() });

/** `open`: those that are still to be closed. `held`: those with minutes. */
export const meetingsQuery = z.strictObject({ stage: z.enum(['open', 'held']).optional(), ...page.shape });

/** In which language findings are said. */
export const agendaQuery = z.strictObject({ language: languageTag.optional() });

/** Everybody who is there, each time the whole list. */
export const attendanceBody = z.strictObject({
  present: z.array(idOf('member')).max(100).refine(once, { error: 'names a member twice' }),
});

/** So many households may one call disclose a relationship to: they are one transaction. */
const mostDisclosed = 20;

/** Whoever is close to a household says so for good; any other reason counts in this meeting only. */
export const recusalBody = z.discriminatedUnion('because', [
  z.strictObject({ because: z.literal('relationship'), awardIds: awardIds.max(mostDisclosed) }),
  z.strictObject({ because: z.literal('other'), awardIds }),
]);

export const consentBody = z.strictObject({ awardIds });

/** Decisions one by one, or all green lines together, or both: what is decided by name is not decided as green. */
export const closingBody = z.strictObject({
  decisions: decisions.optional(),
  approveGreen: z.boolean().optional(),
  minutesHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'must be a SHA-256 in lower-case hex' })
    .optional(),
});
