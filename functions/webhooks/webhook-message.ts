// A message as it is sent: thin, the same bytes at every try, signed by Standard Webhooks 1.0.0.
import type { OutboundCall } from '@hearth/channels/outbound-call';
import type { Delivery } from '@hearth/domain/deliveries';
import { kindOf } from '@hearth/domain/ids';
import type { Webhook } from '@hearth/domain/webhooks';
import type { WebhookSigner } from '@hearth/vault/webhook-signer';

const timeoutMs = 10_000;

/** `{ type, timestamp, data }`: data has ids by their kinds, `{ "applicationId": "app_..." }`, and nothing else. */
const messageBody = ({ type, occurredAt, about }: Pick<Delivery, 'type' | 'occurredAt' | 'about'>): string =>
  JSON.stringify({
    type,
    timestamp: occurredAt,
    data: Object.fromEntries(about.map((id) => [`${kindOf(id) ?? 'record'}Id`, id])),
  });

/** The generations whose signatures a message carries: the newest, and while it may still be in use the one before. */
const signingGenerations = ({ generation, oldUntil }: Webhook, now: string): readonly number[] =>
  oldUntil !== undefined && now < oldUntil ? [generation, generation - 1] : [generation];

/** The call that delivers a message. `webhook-id` is the message's own id, the same at every try: receivers know a repeat by it. */
export const messageCall = async (
  signer: WebhookSigner,
  { delivery, webhook, url, now }: { delivery: Delivery; webhook: Webhook; url: string; now: string },
): Promise<OutboundCall> => {
  const body = messageBody(delivery);
  const timestamp = Math.floor(Date.parse(now) / 1000);
  const signed = { id: delivery.id, timestamp, body };
  return {
    url,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': delivery.id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': await signer.signatures(webhook.id, signingGenerations(webhook, now), signed),
    },
    body,
    timeoutMs,
    // Only the status counts: nobody's answer is read, however long it is.
    maxAnswerBytes: 0,
  };
};
