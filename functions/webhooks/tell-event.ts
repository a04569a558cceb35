// From what happened to the messages that tell of it: one for each webhook of the partner that listens and asked for its kind.
import type { TellableEvent } from '@hearth/contracts/webhook-messages';
import { deliveryOf } from '@hearth/domain/deliveries';
import { idOrThrow } from '@hearth/domain/ids';
import type { Tables } from '@hearth/store/tables';
import { webhooksToTell } from '@hearth/store/webhook-items';
import { intendDelivery } from './intend-delivery.ts';
import { readTold, typeOf } from './told-events.ts';

/** Intends the messages; each is sent when its own intent comes round. A repeat intends none. Returns how many are new. */
export const tellEvent =
  ({ tables }: { readonly tables: Tables }) =>
  async (event: TellableEvent, now: string): Promise<number> => {
    const told = await readTold(tables, event.stream);
    if (told === undefined) return 0;
    const type = typeOf(event);
    const webhooks = (await webhooksToTell(tables, told.organizationId, event.at)).filter(
      ({ types, registeredAt }) => types.includes(type) && registeredAt <= event.at,
    );
    const made = await Promise.all(
      webhooks.map(({ id }) =>
        intendDelivery(
          tables,
          deliveryOf(id, event.stream, event.sequence),
          { webhookId: idOrThrow('webhook', id), ...told, type, occurredAt: event.at },
          now,
        ),
      ),
    );
    return made.filter(Boolean).length;
  };
