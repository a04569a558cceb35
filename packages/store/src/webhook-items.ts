// What a webhook means for its organization: which ones are active, in one item, so that whoever tells an event finds them in one read.

import type { RecordedEvent } from '@hearth/domain/record';
import type { Webhook, WebhookEvent } from '@hearth/domain/webhooks';
import { mostWebhooks, webhooksOf } from '@hearth/domain/webhooks';
import { loaded, stateRef } from './entities.ts';
import type { Change, Ref, Tables } from './tables.ts';

/** Where the active webhooks of an organization are named. */
export const activeWebhooksRef = (organizationId: string): Ref => ({
  table: 'state',
  pk: webhooksOf(organizationId),
  sk: 'active',
});

/** Registered or enabled, it is one of the active, of which there may be so many (`too-many-webhooks`); disabled, it is none. */
export const ofWebhook = (event: RecordedEvent<WebhookEvent>, { organizationId }: Webhook): readonly Change[] => {
  const update = activeWebhooksRef(organizationId);
  switch (event.type) {
    case 'WebhookRegistered':
    case 'WebhookEnabled':
      return [
        {
          update,
          include: { ids: event.stream },
          when: [{ attribute: 'ids', sizeBelow: mostWebhooks }],
          orWithout: 'ids',
          otherwise: 'too-many-webhooks',
        },
      ];
    case 'WebhookDisabled':
      return [{ update, exclude: { ids: event.stream }, when: [{ present: true }] }];
    case 'WebhookRotated':
    case 'WebhookReplayAsked':
    case 'WebhookReplayed':
      return [];
  }
};

/** The active webhooks of an organization, strongly consistent; none costs one read. */
export const activeWebhooks = async (tables: Tables, organizationId: string): Promise<readonly Webhook[]> => {
  const [item] = await tables.read([activeWebhooksRef(organizationId)]);
  const ids = item?.['ids'] instanceof Set ? [...item['ids']].map(String).sort() : [];
  const items = await tables.read(ids.map(stateRef));
  return ids
    .flatMap((id, at) => loaded<Webhook>(id, items[at]).state ?? [])
    .filter(({ status }) => status === 'active');
};
