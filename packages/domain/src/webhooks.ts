// A partner's webhook: where it wants to be told what became of its work, and with which signatures. Its events and its fold.
// The address itself is sealed apart: it may hold a secret of the partner's.
import { cannotFollow, type Entity } from './entity.ts';
import type { DeliveryId, MemberId, OrganizationId } from './ids.ts';
import type { NewEvent } from './record.ts';

/** What a partner can be told of. Thin: a message has this and ids, never what was asked for, decided or paid. */
export const webhookTypes = [
  'application.received',
  'application.question',
  'application.in-review',
  'application.awarded',
  'application.declined',
  'application.withdrawn',
  'award.approved',
  'award.waits',
  'payment.sent',
  'payment.failed',
  'payment.returned',
  'handover.ready',
  'import.checked',
  'import.applied',
  'import.failed',
  'appeal.answered',
] as const;
export type WebhookType = (typeof webhookTypes)[number];
/** What a partner sends to itself, to see whether it arrives. */
export const pingType = 'webhook.ping';
export type ToldType = WebhookType | typeof pingType;

/** So many of one organization may be active at once. */
export const mostWebhooks = 5;

export type WebhookRegistered = NewEvent<
  'WebhookRegistered',
  { readonly organizationId: OrganizationId; readonly types: readonly WebhookType[]; readonly by: MemberId }
>;
/** New secrets; messages carry the signatures of the old ones, too, until that instant. */
export type WebhookRotated = NewEvent<'WebhookRotated', { readonly until: string; readonly by: MemberId }>;
/** `gone`: the address answered 410, which says that nobody listens there any more. */
export type WebhookDisabled = NewEvent<
  'WebhookDisabled',
  { readonly reason: 'asked' | 'gone'; readonly by?: MemberId; readonly deliveryId?: DeliveryId }
>;
export type WebhookEnabled = NewEvent<'WebhookEnabled', { readonly by: MemberId }>;
/** One message again, or those of a span (RFC 3339, inclusive): all of them, or those that never arrived. */
export type Replay =
  | { readonly what: 'one'; readonly deliveryId: DeliveryId }
  | { readonly what: 'undelivered' | 'all'; readonly from: string; readonly until: string };
export type WebhookReplayAsked = NewEvent<'WebhookReplayAsked', Replay & { readonly by: MemberId }>;
/** Everything of it waits to be sent again. */
export type WebhookReplayed = NewEvent<'WebhookReplayed', { readonly deliveries: number }>;
export type WebhookEvent =
  | WebhookRegistered
  | WebhookRotated
  | WebhookDisabled
  | WebhookEnabled
  | WebhookReplayAsked
  | WebhookReplayed;

export type Webhook = {
  readonly id: string;
  readonly organizationId: OrganizationId;
  readonly types: readonly WebhookType[];
  readonly status: 'active' | 'disabled';
  readonly disabledBecause?: 'asked' | 'gone';
  /** Counts rotations: secrets follow from it. */ readonly generation: number;
  /** So long messages carry signatures of the generation before. */ readonly oldUntil?: string;
  readonly registeredAt: string;
  readonly registeredBy: MemberId;
  readonly changedAt: string;
  /** Counts replays; `replay` is the one that is not done yet. */ readonly replays: number;
  readonly replay?: Replay;
};

/** The list of an organization's webhooks. */
export const webhooksOf = (organizationId: string): string => `webhooks#${organizationId}`;

const changed = (
  state: Webhook,
  event: Exclude<WebhookEvent, WebhookRegistered> & { readonly at: string },
): Webhook => {
  const next = { ...state, changedAt: event.at };
  switch (event.type) {
    case 'WebhookRotated':
      return { ...next, generation: state.generation + 1, oldUntil: event.data.until };
    case 'WebhookDisabled':
      return { ...next, status: 'disabled', disabledBecause: event.data.reason };
    case 'WebhookEnabled': {
      const { disabledBecause: _because, ...rest } = next;
      return { ...rest, status: 'active' };
    }
    case 'WebhookReplayAsked': {
      const { by: _by, ...replay } = event.data;
      return { ...next, replays: state.replays + 1, replay };
    }
    case 'WebhookReplayed': {
      const { replay: _done, ...rest } = next;
      return rest;
    }
  }
};

const mayFollow = (state: Webhook, { type }: Exclude<WebhookEvent, WebhookRegistered>): boolean => {
  if (type === 'WebhookEnabled') return state.status === 'disabled';
  if (type === 'WebhookDisabled') return state.status === 'active';
  if (type === 'WebhookReplayAsked') return state.replay === undefined;
  return type !== 'WebhookReplayed' || state.replay !== undefined;
};

/** Webhooks by their events, in the list of their organization; one whose replay is not done waits for a run by the clock, too. */
export const webhookEntity: Entity<Webhook, WebhookEvent> = {
  evolve: (state, event) => {
    if (event.type === 'WebhookRegistered') {
      if (state !== undefined) throw cannotFollow(event);
      const { by, ...registered } = event.data;
      const at = event.at;
      const counts = { generation: 1, replays: 0 };
      return {
        id: event.stream,
        ...registered,
        status: 'active',
        ...counts,
        registeredAt: at,
        registeredBy: by,
        changedAt: at,
      };
    }
    if (state === undefined || !mayFollow(state, event)) throw cannotFollow(event);
    return changed(state, event);
  },
  places: ({ id, organizationId, registeredAt, replay, changedAt }) => ({
    partner: webhooksOf(organizationId),
    createdAt: `${registeredAt}#${id}`,
    ...(replay === undefined ? {} : { queue: 'webhook-replay', since: changedAt }),
  }),
};
