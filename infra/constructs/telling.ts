// Webhooks as functions: partners say over HTTP where they want to be told, a queue tells them, and the clock tries again.
import type { Construct } from 'constructs';
import { limits } from '../limits.ts';
import { type Access, decides } from './access.ts';
import type { Gateway } from './api.ts';
import type { Ground } from './ground.ts';
import { HttpEndpoint } from './http-endpoint.ts';
import { QueueConsumer } from './queue-consumer.ts';
import { ScheduledJob } from './scheduled-job.ts';

/** An address of a partner is sealed as what households tell is, under a key of its own. */
const opensAddresses = {
  ...decides,
  vault: 'read',
  keys: 'read',
  vaultKey: 'unwrap',
  macs: true,
} as const satisfies Access;

/** Adds `webhooks-http`, `webhooks-queue` and `webhooks-schedule`; answers the queue's, for the relay to send to. */
export const addTelling = (scope: Construct, ground: Ground, api: Gateway): QueueConsumer => {
  const hurts = "Partners with a system of their own: it is not told what became of their households' requests.";
  new HttpEndpoint(scope, 'webhooks-http', {
    ground,
    api,
    hurts: 'Partners with a system of their own: they can not say where it is to be told.',
    may: { ...opensAddresses, vault: 'read and write', keys: 'read and write', vaultKey: 'wrap and unwrap' },
  });
  new ScheduledJob(scope, 'webhooks-schedule', {
    ground,
    hurts,
    may: opensAddresses,
    everyMinutes: 5,
    timeoutSeconds: limits.webhookRetryTimeoutSeconds,
  });
  return new QueueConsumer(scope, 'webhooks-queue', {
    ground,
    queue: 'webhooks',
    hurts,
    may: opensAddresses,
    // It waits for others' machines: so many at once, and no more.
    timeoutSeconds: limits.webhookTimeoutSeconds,
    batchesAtOnce: limits.webhookBatchesAtOnce,
    lateAfterMinutes: 30,
  });
};
