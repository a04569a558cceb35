// What a partner does with a webhook: new secrets, off, on again, and messages once more.
import type { ReplayBody, RotationBody } from '@hearth/contracts/webhooks';
import type { Delivery } from '@hearth/domain/deliveries';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { addDays } from '@hearth/domain/time';
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

/** Answers 200; what waits is dropped when its turn comes, and can be asked for again. Rejections: as `onWebhook`, `wrong-state`. */
export const disableWebhook = ({ tables }: Ports) =>
  onWebhook<unknown>(tables, ({ status }, { actor }) =>
    status === 'active'
      ? {
          event: { type: 'WebhookDisabled', data: { reason: 'asked', by: actor.memberId } },
          status: 200,
          more: { status: 'disabled' },
        }
      : reject('wrong-state', 'This webhook is disabled already.'),
  );

/** Answers 200. What happened meanwhile is not told; ask for what was dropped with a replay. Rejections: as `onWebhook`, `wrong-state`. */
export const enableWebhook = ({ tables }: Ports) =>
  onWebhook<unknown>(tables, ({ status }, { actor }) =>
    status === 'disabled'
      ? { event: { type: 'WebhookEnabled', data: { by: actor.memberId } }, status: 200, more: { status: 'active' } }
      : reject('wrong-state', 'This webhook is active already.'),
  );

const spanRefusal = (body: ReplayBody): Rejected | undefined => {
  if (body.what === 'one') return undefined;
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

/**
 * Answers 202; the messages come again under the ids that they had. Rejections: as `onWebhook`, `invalid` (a span too long, a
 * message of another webhook), `wrong-state` (disabled, or another replay is not done).
 */
export const replayWebhook =
  ({ tables }: Ports) =>
  async (call: Call<ReplayBody, unknown>): Promise<Answer | Rejected> => {
    const wrong = spanRefusal(call.body);
    if (wrong !== undefined) return wrong;
    const isOwn = await isOf(tables, call.body, String(call.params['id']));
    return onWebhook<ReplayBody>(tables, (webhook, { actor, body }) => {
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
      return { event: { type: 'WebhookReplayAsked', data: { ...body, by: actor.memberId } }, status: 202 };
    })(call);
  };
