// Webhooks as dice fall: registered, given new secrets, switched off and on, told of this and that, and asked for it again.
import { type Delivery, type DeliveryEvent, deliveryOf, nextTryAt } from '@hearth/domain/deliveries';
import { derivedId, idOrThrow } from '@hearth/domain/ids';
import { ana, eastPartner, westPartner } from '@hearth/domain/relief-fund.fixture';
import { missedFromOf } from '@hearth/domain/webhook-health';
import type { Webhook, WebhookEvent } from '@hearth/domain/webhooks';
import { type Dice, on, read, type World, write } from './history-world.fixture.ts';
import { deliveryStream, webhookStream } from './projection.ts';

const few = 7;

const deliveryId = idOrThrow('delivery', deliveryOf('whk_1', 'app_1', 1));

const next = (webhook: Webhook, how: number): WebhookEvent => {
  const { status, replay, failing, disabledBecause } = webhook;
  if (replay !== undefined) return { type: 'WebhookReplayed', data: { deliveries: how } };
  if (disabledBecause === 'unreached' && how % 2 === 0)
    return { type: 'WebhookDisabled', data: { reason: 'asked', by: ana } };
  if (status === 'disabled') {
    const missedFrom = missedFromOf(webhook);
    const missed = missedFrom === undefined || disabledBecause !== 'unreached' ? {} : { missedFrom };
    return { type: 'WebhookEnabled', data: { by: ana, ...missed } };
  }
  if (failing !== undefined && how % 3 > 0)
    return how % 2 === 0
      ? { type: 'WebhookReached', data: { deliveryId } }
      : failing.missed === 0
        ? { type: 'WebhookMissed', data: { deliveryId } }
        : { type: 'WebhookDisabled', data: { reason: 'unreached', deliveryId } };
  if (failing === undefined && how % 5 > 2) return { type: 'WebhookFailing', data: { deliveryId } };
  switch (how % 4) {
    case 0:
      return { type: 'WebhookRotated', data: { until: '2026-12-01T00:00:00.000Z', by: ana } };
    case 1:
      return { type: 'WebhookReplayAsked', data: { what: 'all', from: '2026-11-01', until: '2026-12-01', by: ana } };
    default:
      return { type: 'WebhookDisabled', data: { reason: how % 3 === 0 ? 'gone' : 'asked', by: ana } };
  }
};

/** Webhooks of few names, so that they come and go, and a partner has as many as it may have. */
export const listen = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const found = await read<Webhook>(world, derivedId('webhook', n % few));
  const organizationId = n % 3 === 0 ? westPartner : eastPartner;
  const event: WebhookEvent =
    found.state === undefined
      ? { type: 'WebhookRegistered', data: { organizationId, types: ['payment.sent'], by: ana } }
      : next(found.state, how);
  await write(world, { appends: [on(webhookStream, found, event)] }, how % 2 === 0);
};

const after = (state: Delivery, how: number, at: string): DeliveryEvent => {
  if (state.status !== 'waiting') return { type: 'DeliveryReplayed', data: { replay: (state.replay ?? 0) + 1 } };
  if (how % 6 === 0) return { type: 'DeliveryDropped', data: {} };
  if (how % 3 === 0) return { type: 'DeliveryTried', data: { outcome: { status: 200 }, result: 'delivered' } };
  const nextAt = how % 5 === 0 ? undefined : nextTryAt(state, at);
  const failed = { outcome: { why: 'timed-out' }, result: 'failed' } as const;
  return { type: 'DeliveryTried', data: { ...failed, ...(nextAt === undefined ? {} : { nextAt }) } };
};

/** Messages of few names: intended, tried, given up, dropped, and once more. */
export const deliverSome = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const webhookId = derivedId('webhook', n % few);
  const found = await read<Delivery>(world, deliveryOf(webhookId, 'app_1', n % 5));
  const about = { webhookId: idOrThrow('webhook', webhookId), organizationId: eastPartner, about: ['app_1'] };
  const event: DeliveryEvent =
    found.state === undefined
      ? { type: 'DeliveryIntended', data: { ...about, type: 'payment.sent', occurredAt: world.at } }
      : after(found.state, how, world.at);
  await write(world, { appends: [on(deliveryStream, found, event)] });
};
