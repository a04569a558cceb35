// When a webhook counts as failing, and when it is switched off because nothing arrived for days; what it missed stays within reach.
import type { Delivery, DeliveryTried } from './deliveries.ts';
import { type DeliveryId, idOrThrow } from './ids.ts';
import { addDays } from './time.ts';
import type { Webhook, WebhookEvent } from './webhooks.ts';

/** A message that failed so often, some eight hours long, makes its webhook a failing one. */
export const failingAfterTries = 5;
/** It is switched off when nothing arrived for so many days, */
export const unreachedDays = 5;
/** and so many messages were given up meanwhile, each after all of its tries: one bad message switches nothing off. */
export const unreachedMessages = 3;
/** So long after it was switched off, what happens is kept for it. */
export const keptDays = 31;

const gone = 410;

const failed = (
  webhook: Webhook,
  isLast: boolean,
  tries: number,
  deliveryId: DeliveryId,
  at: string,
): WebhookEvent[] => {
  const begins = webhook.failing === undefined && (isLast || tries >= failingAfterTries);
  const { since, missed } = webhook.failing ?? { since: at, missed: 0 };
  if (webhook.failing === undefined && !begins) return [];
  // Counted no further than it matters: a busy partner's webhook is not written at for every message.
  const counts = isLast && missed < unreachedMessages;
  const isOver = missed + (counts ? 1 : 0) >= unreachedMessages && at >= addDays(since, unreachedDays);
  return [
    ...(begins ? [{ type: 'WebhookFailing', data: { deliveryId } } as const] : []),
    ...(counts ? [{ type: 'WebhookMissed', data: { deliveryId } } as const] : []),
    ...(isOver ? [{ type: 'WebhookDisabled', data: { reason: 'unreached', deliveryId } } as const] : []),
  ];
};

/**
 * What a try of a message (`delivery` as it was before) means for its webhook: nothing as a rule. `at`: the instant of the try.
 * 410 switches it off at once; whatever arrives ends its failing.
 */
export const healthAfter = (
  webhook: Webhook,
  delivery: Delivery,
  { outcome, result, nextAt }: DeliveryTried['data'],
  at: string,
): readonly WebhookEvent[] => {
  if (webhook.status !== 'active') return [];
  const deliveryId = idOrThrow('delivery', delivery.id);
  if (result === 'delivered')
    return webhook.failing === undefined ? [] : [{ type: 'WebhookReached', data: { deliveryId } }];
  if ('status' in outcome && outcome.status === gone)
    return [{ type: 'WebhookDisabled', data: { reason: 'gone', deliveryId } }];
  return failed(webhook, nextAt === undefined, delivery.tried + 1, deliveryId, at);
};

/** Whether what happened at an instant is meant for it: it is active, or off because nothing arrived, and not for too long. */
export const isToldStill = ({ status, disabledBecause, disabledAt }: Webhook, at: string): boolean =>
  status === 'active' ||
  (disabledBecause === 'unreached' && disabledAt !== undefined && at <= addDays(disabledAt, keptDays));

/**
 * From when on a webhook that was switched off asks for what never arrived. What waited when it began to fail was intended before;
 * only what did not arrive is sent again, so that looking further back sends nothing twice.
 */
export const missedFromOf = ({ failing, missedFrom, disabledBecause }: Webhook): string | undefined =>
  missedFrom ??
  (failing === undefined || disabledBecause !== 'unreached' ? undefined : addDays(failing.since, -unreachedDays));
