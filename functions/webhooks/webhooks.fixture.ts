// A partner that wants to be told, a receiver in memory, and the queue between: for the tests of webhooks.
import { answeredWith, inMemoryOutbound } from '@hearth/channels/in-memory-outbound';
import type { OutboundCall } from '@hearth/channels/outbound-call';
import type { OutboundOutcome } from '@hearth/channels/outbound-outcome';
import { waitsFor } from '@hearth/contracts/events';
import { webhooksMessage } from '@hearth/contracts/webhook-messages';
import type { Delivery } from '@hearth/domain/deliveries';
import { kindOf } from '@hearth/domain/ids';
import type { RecordedEvent } from '@hearth/domain/record';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import { eastPartner, monday, westPartner } from '@hearth/domain/relief-fund.fixture';
import type { Webhook, WebhookType } from '@hearth/domain/webhooks';
import type { Answer } from '@hearth/runtime/http-answer';
import { readStreams } from '@hearth/store/rebuild';
import { callOf, seededBytes } from '@hearth/store/relief-calls.fixture';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import { fiscalAgentId, founded, person } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { keyRows } from '@hearth/store/vault-rows';
import { inMemoryKeyService } from '@hearth/vault/in-memory-key-service';
import { openVault } from '@hearth/vault/vault';
import { webhookSigner } from '@hearth/vault/webhook-signer';
import { disableWebhook, enableWebhook, replayWebhook, rotateWebhook } from './change-webhook.ts';
import { hearMessage } from './hear-message.ts';
import { pingWebhook } from './ping-webhook.ts';
import { listDeliveries, listWebhooks, readWebhook } from './read-webhooks.ts';
import { registerWebhook } from './register-webhook.ts';
import { workOffWebhooks } from './work-off-webhooks.ts';

export const east = person('sys, east', eastPartner, 'partner-system');
export const west = person('sys, west', westPartner, 'partner-system');
export const hookUrl = 'https://hooks.east.example/hearth?key=CANARY';

/** The answer of a use case that was not refused. */
export const fine = async (answer: Promise<Answer | Rejected>): Promise<Record<string, never>> => {
  const given = await answer;
  if (isRejected(given)) throw new Error(`${given.rejected}: ${given.detail}`);
  return JSON.parse(JSON.stringify(given.body));
};

/** The step over some tables. What `receiver` throws is a process that ends there. */
export const stepOver = (
  tables: Tables,
  receiver: (call: OutboundCall) => OutboundOutcome | Promise<OutboundOutcome>,
  seed = 1,
) => {
  const random = seededBytes(seed);
  const needs = { keyRows: keyRows(tables), fiscalAgentId, vaultKeyId: 'vault', macKeyId: 'mac', random };
  const vault = openVault({ ...needs, kms: inMemoryKeyService(), now: () => monday });
  const { callOut, calls } = inMemoryOutbound(receiver);
  const signer = webhookSigner(vault);
  const ports = { tables, vault, random, signer, callOut, outbound: { own: ['api.fund.example'] } };
  const hear = hearMessage(ports);
  return {
    ...ports,
    calls,
    register: (body: { url?: string; types?: readonly WebhookType[] } = {}, by = east, key?: string, now = monday) =>
      registerWebhook(ports)(
        callOf(
          by,
          { url: body.url ?? hookUrl, types: [...(body.types ?? ['application.received', 'application.declined'])] },
          { now, ...(key === undefined ? {} : { key }) },
        ),
      ),
    rotate: (id: string, overlapHours = 24, by = east, now = monday) =>
      rotateWebhook(ports)(callOf(by, { overlapHours }, { id, now })),
    disable: (id: string, by = east) => disableWebhook(ports)(callOf(by, undefined, { id })),
    enable: (id: string, by = east) => enableWebhook(ports)(callOf(by, undefined, { id })),
    ping: (id: string, by = east, key?: string, now = monday) =>
      pingWebhook(ports)(callOf(by, undefined, { id, now, ...(key === undefined ? {} : { key }) })),
    replay: (id: string, body: Parameters<ReturnType<typeof replayWebhook>>[0]['body'], by = east, now = monday) =>
      replayWebhook(ports)(callOf(by, body, { id, now })),
    list: (by = east) => listWebhooks(ports)({ ...callOf(by, undefined), query: {} }),
    look: (id: string, by = east, now = monday) => readWebhook(ports)({ ...callOf(by, undefined, { id }), now }),
    deliveries: (id: string, by = east, query: { limit?: number; cursor?: string } = {}) =>
      listDeliveries(ports)({ ...callOf(by, undefined, { id }), query }),
    webhook: (id: string) => stateOf<Webhook>(tables, id),
    delivery: (id: string) => stateOf<Delivery>(tables, id),
    tick: (now: string) => workOffWebhooks(ports)(now),
    /** Hears one event as its queue would bring it, if webhooks wait for it. */
    hearEvent: async (event: RecordedEvent, now = monday): Promise<void> => {
      if (waitsFor[event.type]?.includes('webhooks') === true)
        await hear(webhooksMessage.parse(JSON.parse(JSON.stringify(event))), now);
    },
    hear,
  };
};
export type Step = ReturnType<typeof stepOver>;

/** Every event of the record, by stream and sequence. */
const eventsOf = async (tables: Tables): Promise<readonly RecordedEvent[]> =>
  [...(await readStreams(tables)).values()].flat();

/** Brings every event of the record round, again and again, until nothing new comes of it: each message at least once. */
export const workedOff = async (step: Step, now = monday): Promise<void> => {
  for (let before = -1; ; ) {
    const events = await eventsOf(step.tables);
    if (events.length === before) return;
    before = events.length;
    for (const event of events) await step.hearEvent(event, now);
  }
};

/** The messages that the record knows. */
export const deliveriesIn = async (tables: Tables): Promise<readonly Delivery[]> => {
  const ids = [...(await readStreams(tables)).keys()].filter((id) => kindOf(id) === 'delivery');
  return Promise.all(ids.map((id) => stateOf<Delivery>(tables, id)));
};

/** A founded fund and the step over it. */
export const toldHouse = async (
  receiver: (call: OutboundCall) => OutboundOutcome | Promise<OutboundOutcome>,
): Promise<Step> => stepOver(await founded(), receiver);

/** A receiver that takes everything. */
export const ok = () => answeredWith(200);

/** A webhook of the east's, with its secret. */
export const registered = async (step: Step): Promise<{ readonly id: string; readonly secret: string }> => {
  const { webhookId: id, secret } = await fine(step.register());
  return { id: String(id), secret: String(secret) };
};
