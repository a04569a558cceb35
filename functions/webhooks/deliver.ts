// One try to deliver a message: it was intended before, it is called once, and what came of it is written down. At least once, never silently lost.
import type { CallOut } from '@hearth/channels/outbound-call';
import type { OutboundOutcome } from '@hearth/channels/outbound-outcome';
import { type Delivery, type DeliveryTried, nextTryAt, type Try } from '@hearth/domain/deliveries';
import { healthAfter } from '@hearth/domain/webhook-health';
import type { Webhook } from '@hearth/domain/webhooks';
import { append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef, stillAs } from '@hearth/store/entities';
import { type Again, again, untilSettled } from '@hearth/store/outcomes';
import { deliveryStream, webhookStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import type { WebhookSigner } from '@hearth/vault/webhook-signer';
import { type AddressPorts, readAddress } from './webhook-address.ts';
import { messageCall } from './webhook-message.ts';

export type DeliverPorts = AddressPorts & { readonly callOut: CallOut; readonly signer: WebhookSigner };

/** What a try came to; `not-due` when somebody else saw to it, or it is not time yet. */
export type Delivered = 'delivered' | 'failed' | 'dropped' | 'not-due';

const actor = 'step:webhooks';
const gone = 410;
/** Twenty messages of one webhook are tried at once by each run, and ten batches at most by the queue. */
const mostRounds = 40;
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

type Read = { readonly delivery: Loaded<Delivery>; readonly webhook: Loaded<Webhook> };

const isDue = (state: Delivery | undefined, now: string): state is Delivery =>
  state?.status === 'waiting' && (state.tried === 0 || (state.nextAt ?? '') <= now);

/**
 * Writes what a call came to, and what that means for the webhook, in one. The webhook is written at by every message that fails or
 * arrives while it is failing: who finds it changed looks again and writes the same try. Whoever was faster on the message wrote it.
 */
const writtenDown = (tables: Tables, read: Read, outcome: OutboundOutcome, now: string): Promise<Delivered> => {
  let seen = read;
  return untilSettled(async () => {
    const { delivery, webhook } = seen;
    if (!isDue(delivery.state, now) || webhook.state === undefined) return 'not-due';
    const event = triedEvent(delivery.state, outcome, now);
    const [news, ...more] = healthAfter(webhook.state, delivery.state, event.data, now);
    const written = await commit(tables, {
      occasion: { at: now, actor },
      appends: [
        append(deliveryStream, delivery, [event]),
        ...(news === undefined ? [] : [append(webhookStream, webhook, [news, ...more])]),
      ],
    });
    if ('committed' in written) return event.data.result;
    const [deliveryItem, webhookItem] = await tables.read([stateRef(delivery.id), stateRef(webhook.id)]);
    seen = { delivery: loaded(delivery.id, deliveryItem), webhook: loaded(webhook.id, webhookItem) };
    return again;
  }, mostRounds);
};

/** Only while its webhook still is off: one that was switched on meanwhile asks for what was dropped before, and for no more. */
const dropped = async (tables: Tables, { delivery, webhook }: Read, now: string): Promise<Delivered | Again> => {
  const outcome = await commit(tables, {
    occasion: { at: now, actor },
    appends: [append(deliveryStream, delivery, [{ type: 'DeliveryDropped', data: {} }])],
    changes: [stillAs(webhook)],
  });
  return 'committed' in outcome ? 'dropped' : again;
};

const round = async (ports: DeliverPorts, deliveryId: string, now: string): Promise<Delivered | Again> => {
  const { tables, callOut, signer } = ports;
  const [item] = await tables.read([stateRef(deliveryId)]);
  const found = loaded<Delivery>(deliveryId, item);
  const delivery = found.state;
  if (!isDue(delivery, now)) return 'not-due';
  const { webhookId } = delivery;
  const webhook = loaded<Webhook>(webhookId, (await tables.read([stateRef(webhookId)]))[0]);
  const read = { delivery: found, webhook };
  if (webhook.state?.status !== 'active') return dropped(tables, read, now);
  const url = await readAddress(ports, webhookId);
  const outcome = await callOut(await messageCall(signer, { delivery, webhook: webhook.state, url, now }));
  return writtenDown(tables, read, outcome, now);
};

/**
 * Tries a message that waits and is due: never tried, or its pause is over. Whoever is faster writes what came of it; the other's
 * call was one more, with the same id. Faults: the tables' and the vault's; the message stays as it was.
 */
export const deliver =
  (ports: DeliverPorts) =>
  (deliveryId: string, now: string): Promise<Delivered> =>
    untilSettled(() => round(ports, deliveryId, now));
