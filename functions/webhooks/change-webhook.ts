// What a partner does with a webhook: new secrets, off, on again, and messages once more.
import type { ReplayBody, RotationBody } from '@hearth/contracts/webhooks';
import type { Delivery } from '@hearth/domain/deliveries';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { addDays } from '@hearth/domain/time';
import { missedFromOf } from '@hearth/domain/webhook-health';
import type { Replay, Webhook } from '@hearth/domain/webhooks';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import type { Tables } from '@hearth/store/tables';
import type { WebhookSigner } from '@hearth/vault/webhook-signer';
import { onWebhook } from './on-webhook.ts';
import { withSecrets } from './register-webhook.ts';

type Ports = { readonly tables: Tables };
const mostSpanDays = 31;

const generationIn = ({ body }: Answer): number =>
  typeof body === 'object' && body !== null && 'generation' in body ? Number(body['generation']) : 0;

/** Answers 200 with the new secrets; messages carry both signatures for `overlapHours`. Rejections: as `onWebhook`. */
export const rotateWebhook =
  ({ tables, signer }: Ports & { readonly signer: WebhookSigner }) =>
  async (call: Call<RotationBody, unknown>): Promise<Answer | Rejected> => {
    const answer = await onWebhook<RotationBody>(tables, ({ generation }, { actor, body, now }) => {
      const until = addDays(now, body.overlapHours / 24);
      return {
        event: { type: 'WebhookRotated', data: { until, by: actor.memberId } },
        status: 200,
        more: { generation: generation + 1, oldUntil: until },
      };
    })(call);
    return isRejected(answer) ? answer : withSecrets(signer, answer, String(call.params['id']), generationIn(answer));
  };

/**
 * Answers 200; what waits is dropped when its turn comes, and can be asked for again. One that is off because nothing arrived gives up
 * its place by it, and what would be kept for it. Rejections: as `onWebhook`, `wrong-state`.
 */
export const disableWebhook = ({ tables }: Ports) =>
  onWebhook<unknown>(tables, ({ status, disabledBecause }, { actor }) =>
    status === 'active' || disabledBecause === 'unreached'
      ? {
          event: { type: 'WebhookDisabled', data: { reason: 'asked', by: actor.memberId } },
          status: 200,
          more: { status: 'disabled' },
        }
      : reject('wrong-state', 'This webhook is disabled already.'),
  );

/**
 * Answers 200. What happened while it was off because the partner asked for that, or because its address was gone, is not told. If
 * nothing arrived for days, `missedFrom` says from when on; a replay of `missed` sends it. Rejections: as `onWebhook`, `wrong-state`.
 */
export const enableWebhook = ({ tables }: Ports) =>
  onWebhook<unknown>(tables, (webhook, { actor }) => {
    if (webhook.status !== 'disabled') return reject('wrong-state', 'This webhook is active already.');
    const missedFrom = missedFromOf(webhook);
    const missed = missedFrom === undefined || webhook.disabledBecause !== 'unreached' ? {} : { missedFrom };
    return {
      event: { type: 'WebhookEnabled', data: { by: actor.memberId, ...missed } },
      status: 200,
      more: { status: 'active', ...missed },
    };
  });

const spanRefusal = (body: ReplayBody): Rejected | undefined => {
  if (body.what === 'one' || body.what === 'missed') return undefined;
  const isSpan = body.from <= body.until && body.until <= addDays(body.from, mostSpanDays);
  const errors = [
    { pointer: '/until', code: 'span', detail: `A span ends after it begins, at most ${mostSpanDays} days later.` },
  ];
  return isSpan ? undefined : reject('invalid', 'This span can not be sent again.', { errors });
};

const isOf = async (tables: Tables, body: ReplayBody, webhookId: string): Promise<boolean> => {
  if (body.what !== 'one') return true;
  const [item] = await tables.read([stateRef(body.deliveryId)]);
  return loaded<Delivery>(body.deliveryId, item).state?.webhookId === webhookId;
};

/** What is written: `missed` is all that never arrived since nothing did, up to now, however long that is. */
const replayOf = (body: ReplayBody, { missedFrom }: Webhook, now: string): Replay | Rejected => {
  if (body.what !== 'missed') return body;
  return missedFrom === undefined
    ? reject('wrong-state', 'Nothing was missed that was not asked for since. For other messages, give a span.')
    : { what: 'undelivered', from: missedFrom, until: now };
};

/**
 * Answers 202; the messages come again under the ids that they had. Rejections: as `onWebhook`, `invalid` (a span too long, a
 * message of another webhook), `wrong-state` (disabled, another replay is not done, nothing was missed).
 */
export const replayWebhook =
  ({ tables }: Ports) =>
  async (call: Call<ReplayBody, unknown>): Promise<Answer | Rejected> => {
    const wrong = spanRefusal(call.body);
    if (wrong !== undefined) return wrong;
    const isOwn = await isOf(tables, call.body, String(call.params['id']));
    return onWebhook<ReplayBody>(tables, (webhook, { actor, body, now }) => {
      if (!isOwn) {
        const errors = [
          { pointer: '/deliveryId', code: 'unknown', detail: 'There is no such message of this webhook.' },
        ];
        return reject('invalid', 'This can not be sent again.', { errors });
      }
      if (webhook.status !== 'active')
        return reject('wrong-state', 'This webhook is disabled: enable it first, then ask for its messages again.');
      if (webhook.replay !== undefined)
        return reject('wrong-state', 'What you asked for before is being sent. Ask again when it is done.');
      const meant = replayOf(body, webhook, now);
      if (isRejected(meant)) return meant;
      return { event: { type: 'WebhookReplayAsked', data: { ...meant, by: actor.memberId } }, status: 202 };
    })(call);
  };
