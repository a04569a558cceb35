// A partner registers where it wants to be told. Its secrets are shown now and at each rotation; they follow from a key and are kept nowhere.
import { addressRefusal, type OutboundConfig } from '@hearth/channels/outbound-call';
import type { OutboundRefusal } from '@hearth/channels/outbound-outcome';
import type { WebhookBody } from '@hearth/contracts/webhooks';
import { newId, type RandomBytes } from '@hearth/domain/ids';
import { emptyHead } from '@hearth/domain/record';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { mostWebhooks } from '@hearth/domain/webhooks';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { webhookStream } from '@hearth/store/projection';
import type { WebhookSigner } from '@hearth/vault/webhook-signer';
import { type AddressPorts, sealedAddress } from './webhook-address.ts';

export type RegisterPorts = AddressPorts & {
  readonly random: RandomBytes;
  readonly signer: WebhookSigner;
  /** Where calls may go at all. */ readonly outbound: OutboundConfig;
};

const words: Readonly<Record<OutboundRefusal, string>> = {
  'no-address':
    'Give an address such as https://hooks.partner.example/hearth, with a name, without user, password or #.',
  'not-https': 'Give an address that begins with https://.',
  'own-address': 'This is an address of the fund itself. Give one of yours.',
  'private-address':
    'This leads into a private network. Give an address that can be reached from the internet, by its name.',
  'name-unknown': 'Nobody knows this name on the internet. Check how it is written.',
};

/** What an answer shows of secrets beside what its mark keeps. */
export const withSecrets = async (
  signer: WebhookSigner,
  { status, body }: Answer,
  webhookId: string,
  generation: number,
): Promise<Answer> => {
  const shown = typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {};
  return { status, body: { ...shown, ...(await signer.secretsOf(webhookId, generation)) } };
};

export const tooMany = reject(
  'wrong-state',
  `Your organization has ${mostWebhooks} webhooks that are active, or off because nothing arrived. Disable one that you do not need, then do this again.`,
);

const idIn = ({ body }: Answer): string =>
  typeof body === 'object' && body !== null && 'webhookId' in body ? String(body['webhookId']) : '';

/**
 * Answers 201 with the new id and what its messages are checked by. A repeat is answered the same, secrets and all. Rejections:
 * `invalid` (an address that is not called), `wrong-state` (five are active), `idempotency-key-reused`.
 */
export const registerWebhook =
  (ports: RegisterPorts) =>
  async ({ actor, body, now, request }: Call<WebhookBody, unknown>): Promise<Answer | Rejected> => {
    const wrong = addressRefusal(body.url, ports.outbound);
    if (wrong !== undefined) {
      const errors = [{ pointer: '/url', code: wrong, detail: words[wrong] }];
      return reject('invalid', 'This address can not be called. Nothing was kept.', { errors });
    }
    const id = newId('webhook', ports.random);
    const sealed = await sealedAddress(ports, id, body.url);
    const outcome = await untilSettled<Answer | Rejected>(async () => {
      const [mark] = await ports.tables.read([markOf(request)]);
      const replayed = replay(mark, request);
      if (replayed !== undefined) return replayed;
      const answer = { status: 201, body: { webhookId: id, status: 'active', types: [...body.types] } };
      const by = actor.memberId;
      const committed = await commit(ports.tables, {
        occasion: { at: now, actor: by, request: markFor(request, answer.status, answer.body) },
        appends: [
          append(webhookStream, { id, head: emptyHead, state: undefined }, [
            { type: 'WebhookRegistered', data: { organizationId: actor.organizationId, types: body.types, by } },
          ]),
        ],
        changes: sealed,
      });
      return settled(committed, answer, { 'too-many-webhooks': tooMany });
    });
    return isRejected(outcome) ? outcome : withSecrets(ports.signer, outcome, idIn(outcome), 1);
  };
