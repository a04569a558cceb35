// Which use case answers which route.
import { webhookRoutes as on } from '@hearth/contracts/webhook-routes';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import { disableWebhook, enableWebhook, replayWebhook, rotateWebhook } from './change-webhook.ts';
import { pingWebhook } from './ping-webhook.ts';
import { listDeliveries, listWebhooks, readWebhook } from './read-webhooks.ts';
import { type RegisterPorts, registerWebhook } from './register-webhook.ts';

/** The routes of webhooks over their ports. */
export const webhooks = (ports: RegisterPorts): readonly Route[] => [
  route(on.registerWebhook, registerWebhook(ports)),
  route(on.listWebhooks, listWebhooks(ports)),
  route(on.readWebhook, readWebhook(ports)),
  route(on.rotateWebhook, rotateWebhook(ports)),
  route(on.disableWebhook, disableWebhook(ports)),
  route(on.enableWebhook, enableWebhook(ports)),
  route(on.pingWebhook, pingWebhook(ports)),
  route(on.replayWebhook, replayWebhook(ports)),
  route(on.listDeliveries, listDeliveries(ports)),
];
