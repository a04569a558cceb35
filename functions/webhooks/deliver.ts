// One try to deliver a message: it was intended before, it is called once, and what came of it is written down. At least once, never silently lost.
import type { CallOut } from '@hearth/channels/outbound-call';
import type { OutboundOutcome } from '@hearth/channels/outbound-outcome';
import { type Delivery, type DeliveryTried, nextTryAt, type Try } from '@hearth/domain/deliveries';
import { idOrThrow } from '@hearth/domain/ids';
import type { Webhook } from '@hearth/domain/webhooks';
import { type Append, append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { deliveryStream, webhookStream } from '@hearth/store/projection';
import type { WebhookSigner } from '@hearth/vault/webhook-signer';
import { type AddressPorts, readAddress } from './webhook-address.ts';
import { messageCall } from './webhook-message.ts';

export type DeliverPorts = AddressPorts & { readonly callOut: CallOut; readonly signer: WebhookSigner };

/** What a try came to; `not-due` when somebody else saw to it, or it is not time yet. */
export type Delivered = 'delivered' | 'failed' | 'dropped' | 'not-due';

const actor = 'step:webhooks';
const gone = 410;
const mostWaitMs = 86_400_000;

const outcomeOf = (outcome: OutboundOutcome): Try =>
  outcome.kind === 'answered' ? { status: outcome.status } : { why: outcome.why };

/** The receiver's own word on when to come back (seconds or a date), a day at most. */
const askedBack = (outcome: OutboundOutcome, now: string): string | undefined => {
  const word = outcome.kind === 'answered' ? outcome.headers['retry-after'] : undefined;
  if (word === undefined) return undefined;
  const waitMs = /^\d{1,9}$/.test(word) ? Number(word) * 1000 : Date.parse(word) - Date.parse(now);
  return Number.isNaN(waitMs) || waitMs <= 0
    ? undefined
    : new Date(Date.parse(now) + Math.min(waitMs, mostWaitMs)).toISOString();
};

const triedEvent = (delivery: Delivery, outcome: OutboundOutcome, now: string): DeliveryTried => {
  const status = outcome.kind === 'answered' ? outcome.status : 0;
  if (status >= 200 && status < 300)
    return { type: 'DeliveryTried', data: { outcome: outcomeOf(outcome), result: 'delivered' } };
  const nextAt = status === gone ? undefined : nextTryAt(delivery, now, askedBack(outcome, now));
  return {
    type: 'DeliveryTried',
    data: { outcome: outcomeOf(outcome), result: 'failed', ...(nextAt === undefined ? {} : { nextAt }) },
  };
};

const disabled = (webhook: Loaded<Webhook>, deliveryId: string): Append =>
  append(webhookStream, webhook, [
    { type: 'WebhookDisabled', data: { reason: 'gone', deliveryId: idOrThrow('delivery', deliveryId) } },
  ]);

/**
 * Tries a message that waits and is due: never tried, or its pause is over. Whoever is faster writes what came of it; the other's
 * call was one more, with the same id. Faults: the tables' and the vault's; the message stays as it was.
 */
export const deliver =
  (ports: DeliverPorts) =>
  async (deliveryId: string, now: string): Promise<Delivered> => {
    const { tables, callOut, signer } = ports;
    const [item] = await tables.read([stateRef(deliveryId)]);
    const found = loaded<Delivery>(deliveryId, item);
    const delivery = found.state;
    if (delivery?.status !== 'waiting' || (delivery.tried > 0 && (delivery.nextAt ?? '') > now)) return 'not-due';
    const { webhookId } = delivery;
    const webhook = loaded<Webhook>(webhookId, (await tables.read([stateRef(webhookId)]))[0]);
    if (webhook.state?.status !== 'active') {
      await commit(tables, {
        occasion: { at: now, actor },
        appends: [append(deliveryStream, found, [{ type: 'DeliveryDropped', data: {} }])],
      });
      return 'dropped';
    }
    const url = await readAddress(ports, webhookId);
    const outcome = await callOut(await messageCall(signer, { delivery, webhook: webhook.state, url, now }));
    const event = triedEvent(delivery, outcome, now);
    const isGone = outcome.kind === 'answered' && outcome.status === gone;
    await commit(tables, {
      occasion: { at: now, actor },
      appends: [append(deliveryStream, found, [event]), ...(isGone ? [disabled(webhook, deliveryId)] : [])],
    });
    return event.data.result;
  };
