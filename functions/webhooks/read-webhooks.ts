// What a partner sees of its webhooks: where they stand, where they lead, and each message with its tries.
import type { WebhooksQuery } from '@hearth/contracts/webhooks';
import type { Delivery } from '@hearth/domain/deliveries';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import { type Webhook, webhooksOf } from '@hearth/domain/webhooks';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { stateRef } from '@hearth/store/entities';
import { ofPartner } from '@hearth/store/lists';
import type { WebhookSigner } from '@hearth/vault/webhook-signer';
import { ownWebhook, webhookIn } from './on-webhook.ts';
import { type AddressPorts, readAddress } from './webhook-address.ts';
import { noticeOf } from './webhook-notice.ts';

const told = (webhook: Webhook, now: string) => ({
  webhookId: webhook.id,
  status: webhook.status,
  ...(webhook.disabledBecause === undefined ? {} : { disabledBecause: webhook.disabledBecause }),
  ...(webhook.disabledAt === undefined ? {} : { disabledAt: webhook.disabledAt }),
  ...(webhook.failing === undefined ? {} : { failing: { ...webhook.failing } }),
  ...(webhook.missedFrom === undefined ? {} : { missedFrom: webhook.missedFrom }),
  ...noticeOf(webhook, now),
  types: [...webhook.types],
  registeredAt: webhook.registeredAt,
  ...(webhook.oldUntil === undefined ? {} : { oldUntil: webhook.oldUntil }),
  isReplaying: webhook.replay !== undefined,
});

const toldDelivery = (delivery: Delivery) => ({
  deliveryId: delivery.id,
  type: delivery.type,
  about: [...delivery.about],
  status: delivery.status,
  occurredAt: delivery.occurredAt,
  tries: delivery.tries,
  latest: delivery.latest.map((one) => ({ ...one })),
  ...(delivery.nextAt === undefined || delivery.status !== 'waiting' ? {} : { nextAt: delivery.nextAt }),
});

const paged = <T>(key: string, lines: readonly T[], next: string | undefined): Answer => ({
  status: 200,
  body: { [key]: JSON.parse(JSON.stringify(lines)), ...(next === undefined ? {} : { next }) },
});

/** Answers 200 with the caller's own webhooks, the oldest first. Rejection: `invalid` for a foreign cursor. */
export const listWebhooks =
  ({ tables }: Pick<AddressPorts, 'tables'>) =>
  async ({ actor, query, now }: Call<undefined, WebhooksQuery>): Promise<Answer | Rejected> => {
    const page = await ofPartner<Webhook>(tables, webhooksOf(actor.organizationId), query);
    return isRejected(page)
      ? page
      : paged(
          'webhooks',
          page.states.map((one) => told(one, now)),
          page.next,
        );
  };

/** Answers 200 with one webhook, its address and its public key; its secret is shown when it is new only. Rejection: `not-found`. */
export const readWebhook =
  (ports: AddressPorts & { readonly signer: WebhookSigner }) =>
  async ({ actor, params, now }: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const id = webhookIn(params);
    if (isRejected(id)) return id;
    const webhook = ownWebhook(id, (await ports.tables.read([stateRef(id)]))[0], actor);
    if (isRejected(webhook)) return webhook;
    const { generation } = webhook.state;
    const [url, { publicKey }] = await Promise.all([readAddress(ports, id), ports.signer.secretsOf(id, generation)]);
    return { status: 200, body: { ...told(webhook.state, now), url, publicKey } };
  };

/** Answers 200 with a webhook's messages, the newest first. Rejections: `not-found`, `invalid` for a foreign cursor. */
export const listDeliveries =
  ({ tables }: Pick<AddressPorts, 'tables'>) =>
  async ({ actor, params, query }: Call<undefined, WebhooksQuery>): Promise<Answer | Rejected> => {
    const id = webhookIn(params);
    if (isRejected(id)) return id;
    const webhook = ownWebhook(id, (await tables.read([stateRef(id)]))[0], actor);
    if (isRejected(webhook)) return webhook;
    const page = await ofPartner<Delivery>(tables, id, query);
    return isRejected(page) ? page : paged('deliveries', page.states.map(toldDelivery), page.next);
  };
