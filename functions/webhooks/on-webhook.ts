// What a partner's acts on a webhook have in common: it is its own or it is not there, and each request is written once.
import { isId, type WebhookId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Webhook, WebhookEvent } from '@hearth/domain/webhooks';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { webhookStream } from '@hearth/store/projection';
import type { Item, Tables } from '@hearth/store/tables';
import { tooMany } from './register-webhook.ts';

const noSuch = reject('not-found', 'There is no such webhook.');

/** The id of a path. Rejection: `not-found`. */
export const webhookIn = (params: Readonly<Record<string, string>>): WebhookId | Rejected => {
  const id = params['id'] ?? '';
  return isId('webhook', id) ? id : noSuch;
};

/** A webhook of the caller's own organization. Rejection: `not-found`, for another's alike. */
export const ownWebhook = (
  id: WebhookId,
  item: Item | undefined,
  { organizationId }: { readonly organizationId: string },
): (Loaded<Webhook> & { readonly state: Webhook }) | Rejected => {
  const { state, ...found } = loaded<Webhook>(id, item);
  return state?.organizationId === organizationId ? { ...found, state } : noSuch;
};

type Decided = {
  readonly event: WebhookEvent;
  readonly status: number;
  readonly more?: Readonly<Record<string, number | string>>;
};

/**
 * Writes the event that `decide` makes of a webhook and a call, under the version that was read, and answers with the id and `more`.
 * Rejections: `not-found`, `idempotency-key-reused`, what `decide` refuses, `wrong-state` (too many are active).
 */
export const onWebhook =
  <B>(tables: Tables, decide: (webhook: Webhook, call: Call<B, unknown>) => Decided | Rejected) =>
  (call: Call<B, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const id = webhookIn(call.params);
      if (isRejected(id)) return id;
      const asked = { key: call.request.key, input: `${id}\n${call.request.input}` };
      const [mark, item] = await tables.read([markOf(asked), stateRef(id)]);
      const webhook = ownWebhook(id, item, call.actor);
      if (isRejected(webhook)) return webhook;
      const replayed = replay(mark, asked);
      if (replayed !== undefined) return replayed;
      const decided = decide(webhook.state, call);
      if (isRejected(decided)) return decided;
      const answer = { status: decided.status, body: { webhookId: id, ...decided.more } };
      const outcome = await commit(tables, {
        occasion: { at: call.now, actor: call.actor.memberId, request: markFor(asked, answer.status, answer.body) },
        appends: [append(webhookStream, webhook, [decided.event])],
      });
      return settled(outcome, answer, { 'too-many-webhooks': tooMany });
    });
