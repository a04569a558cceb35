// A partner tries its own webhook: one message that tells of nothing, with its signatures, to be seen in the list of messages.
import { derivedId } from '@hearth/domain/ids';
import { emptyHead } from '@hearth/domain/record';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { pingType } from '@hearth/domain/webhooks';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { deliveryStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import { ownWebhook, webhookIn } from './on-webhook.ts';

/** Answers 202 with the message's id. Rejections: `not-found`, `wrong-state` (disabled), `idempotency-key-reused`. */
export const pingWebhook =
  ({ tables }: { readonly tables: Tables }) =>
  ({ actor, params, now, request }: Call<unknown, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const webhookId = webhookIn(params);
      if (isRejected(webhookId)) return webhookId;
      const asked = { key: request.key, input: `${webhookId}\n` };
      const [mark, item] = await tables.read([markOf(asked), stateRef(webhookId)]);
      const webhook = ownWebhook(webhookId, item, actor);
      if (isRejected(webhook)) return webhook;
      const replayed = replay(mark, asked);
      if (replayed !== undefined) return replayed;
      if (webhook.state.status !== 'active') return reject('wrong-state', 'This webhook is disabled: enable it first.');
      const id = derivedId('delivery', webhookId, 'ping', request.key);
      const { organizationId } = actor;
      const data = { webhookId, organizationId, type: pingType, about: [webhookId], occurredAt: now } as const;
      const answer = { status: 202, body: { deliveryId: id } };
      const outcome = await commit(tables, {
        occasion: { at: now, actor: actor.memberId, request: markFor(asked, answer.status, answer.body) },
        appends: [
          append(deliveryStream, { id, head: emptyHead, state: undefined }, [{ type: 'DeliveryIntended', data }]),
        ],
      });
      return settled(outcome, answer);
    });
