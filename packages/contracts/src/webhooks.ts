// Webhooks on the wire: where a partner wants to be told of what, what it is shown of each message, and what it can ask for again.
import { webhookTypes } from '@hearth/domain/webhooks';
import { z } from 'zod';
import { idOf, instant, page } from './primitives.ts';

const type = z.enum(webhookTypes, { error: `must be one of ${webhookTypes.join(', ')}` });

/** Body of `POST /v1/webhooks`. `types`: what to be told of; everything when it is left out. */
export const webhookBody = z.strictObject({
  url: z.string().min(1).max(500),
  types: z
    .array(type)
    .min(1)
    .max(webhookTypes.length)
    .default([...webhookTypes]),
});
export type WebhookBody = z.infer<typeof webhookBody>;

/** Body of `POST /v1/webhooks/{id}/rotation`: how long the old secrets go on signing beside the new ones. */
export const rotationBody = z.strictObject({ overlapHours: z.int().min(0).max(168).default(24) });
export type RotationBody = z.infer<typeof rotationBody>;

/** Body of `POST /v1/webhooks/{id}/replays`: one message, those of a span of at most 31 days, or what was missed while nothing arrived. */
export const replayBody = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('one'), deliveryId: idOf('delivery') }),
  z.strictObject({ what: z.literal('missed') }),
  z.strictObject({ what: z.literal('undelivered'), from: instant, until: instant }),
  z.strictObject({ what: z.literal('all'), from: instant, until: instant }),
]);

export type ReplayBody = z.infer<typeof replayBody>;

/** Query of both lists. */
export const webhooksQuery = z.strictObject({ ...page.shape });
export type WebhooksQuery = z.infer<typeof webhooksQuery>;
