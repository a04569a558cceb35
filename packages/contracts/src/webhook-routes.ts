// Routes of the webhooks by which a partner's system is told of what became of its work.
import { read, write } from './route-contract.ts';
import { replayBody, rotationBody, webhookBody, webhooksQuery } from './webhooks.ts';

const fn = 'webhooks-http';

export const webhookRoutes = {
  registerWebhook: write('/v1/webhooks', fn, 'manage-webhooks', webhookBody),
  listWebhooks: read('/v1/webhooks', fn, 'read-webhooks', webhooksQuery),
  readWebhook: read('/v1/webhooks/{id}', fn, 'read-webhooks'),
  rotateWebhook: write('/v1/webhooks/{id}/rotation', fn, 'manage-webhooks', rotationBody),
  disableWebhook: write('/v1/webhooks/{id}/disabling', fn, 'manage-webhooks'),
  enableWebhook: write('/v1/webhooks/{id}/enabling', fn, 'manage-webhooks'),
  pingWebhook: write('/v1/webhooks/{id}/ping', fn, 'manage-webhooks'),
  replayWebhook: write('/v1/webhooks/{id}/replays', fn, 'manage-webhooks', replayBody),
  listDeliveries: read('/v1/webhooks/{id}/deliveries', fn, 'read-webhooks', webhooksQuery),
};
