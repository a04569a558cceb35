// What a webhook means for its organization: which ones are told, in one item, so that whoever tells an event finds them in one read.

import type { RecordedEvent } from '@hearth/domain/record';
import { isToldStill } from '@hearth/domain/webhook-health';
import type { Webhook, WebhookEvent } from '@hearth/domain/webhooks';
import { mostWebhooks, webhooksOf } from '@hearth/domain/webhooks';
import { loaded, stateRef } from './entities.ts';
import type { Change, Ref, Tables } from './tables.ts';

/** Where the webhooks of an organization that are told are named. */
export const activeWebhooksRef = (organizationId: string): Ref => ({
  table: 'state',
  pk: webhooksOf(organizationId),
  sk: 'active',
});

/** Every organization that ever registered a webhook: it only grows, so whoever finds nobody here need not look any further. */
const listenersRef: Ref = { table: 'state', pk: 'webhooks', sk: 'listeners' };

const isListener = (organizationId: string): Change => ({
  update: listenersRef,
  include: { ids: organizationId },
  when: [],
});

/** Whether any organization ever registered a webhook; one strongly consistent read. */
export const hasListeners = async (tables: Pick<Tables, 'read'>): Promise<boolean> =>
  (await tables.read([listenersRef]))[0] !== undefined;

/**
 * Registered or enabled, it is one of those that are told, of which there may be so many (`too-many-webhooks`); disabled, it is none. One
 * that was switched off because nothing arrived keeps its place: what happens is kept for it.
 */
export const ofWebhook = (event: RecordedEvent<WebhookEvent>, { organizationId }: Webhook): readonly Change[] => {
  const update = activeWebhooksRef(organizationId);
  switch (event.type) {
    case 'WebhookRegistered':
    case 'WebhookEnabled':
      if (event.type === 'WebhookEnabled' && event.data.missedFrom !== undefined) return [];
      return [
        {
          update,
          include: { ids: event.stream },
          when: [{ attribute: 'ids', sizeBelow: mostWebhooks }],
          orWithout: 'ids',
          otherwise: 'too-many-webhooks',
        },
        ...(event.type === 'WebhookRegistered' ? [isListener(organizationId)] : []),
      ];
    case 'WebhookDisabled':
      if (event.data.reason === 'unreached') return [];
      return [{ update, exclude: { ids: event.stream }, when: [{ present: true }] }];
    case 'WebhookRotated':
    case 'WebhookFailing':
    case 'WebhookMissed':
    case 'WebhookReached':
    case 'WebhookReplayAsked':
    case 'WebhookReplayed':
      return [];
  }
};

/** The webhooks of an organization that what happened at an instant is meant for, strongly consistent; none costs one read. */
export const webhooksToTell = async (
  tables: Tables,
  organizationId: string,
  at: string,
): Promise<readonly Webhook[]> => {
  const [item] = await tables.read([activeWebhooksRef(organizationId)]);
  const ids = item?.['ids'] instanceof Set ? [...item['ids']].map(String).sort() : [];
  const items = await tables.read(ids.map(stateRef));
  return ids
    .flatMap((id, nth) => loaded<Webhook>(id, items[nth]).state ?? [])
    .filter((webhook) => isToldStill(webhook, at));
};
