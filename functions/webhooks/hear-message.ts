// A message of the queue of webhooks: something to tell, a message to send, or a replay to begin.
import type { WebhooksMessage } from '@hearth/contracts/webhook-messages';
import { type DeliverPorts, deliver } from './deliver.ts';
import { replayDeliveries } from './replay-deliveries.ts';
import { tellEvent } from './tell-event.ts';

/** Does what the message asks for; a repeat does nothing twice but, at most, a call under the same id. */
export const hearMessage =
  (ports: DeliverPorts) =>
  async (message: WebhooksMessage, now: string): Promise<unknown> => {
    switch (message.type) {
      case 'DeliveryIntended':
      case 'DeliveryReplayed':
        return deliver(ports)(message.stream, now);
      case 'WebhookReplayAsked':
        return replayDeliveries(ports)(message.stream, now);
      default:
        return tellEvent(ports)(message, now);
    }
  };
