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
/** One of its messages failed again and again, and none has arrived since: from now on it is watched (webhook-health.ts). */
export type WebhookFailing = NewEvent<'WebhookFailing', { readonly deliveryId: DeliveryId }>;
/** While it is failing, a message was tried for the last time. */
export type WebhookMissed = NewEvent<'WebhookMissed', { readonly deliveryId: DeliveryId }>;
/** A message arrived: it is failing no more. */
export type WebhookReached = NewEvent<'WebhookReached', { readonly deliveryId: DeliveryId }>;
/** Why it is off: the partner asked for it; the address answered 410, nobody listens there any more; nothing arrived for days. */
export const disabledReasons = ['asked', 'gone', 'unreached'] as const;
export type DisabledReason = (typeof disabledReasons)[number];
export type WebhookDisabled = NewEvent<
  'WebhookDisabled',
  { readonly reason: DisabledReason; readonly by?: MemberId; readonly deliveryId?: DeliveryId }
>;
/** `missedFrom`: it was off because nothing arrived, and from then on messages may be asked for that never did. */
export type WebhookEnabled = NewEvent<'WebhookEnabled', { readonly by: MemberId; readonly missedFrom?: string }>;
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
  | WebhookFailing
  | WebhookMissed
  | WebhookReached
  | WebhookDisabled
  | WebhookEnabled
  | WebhookReplayAsked
  | WebhookReplayed;

export type Webhook = {
  readonly id: string;
  readonly organizationId: OrganizationId;
  readonly types: readonly WebhookType[];
  readonly status: 'active' | 'disabled';
  readonly disabledBecause?: DisabledReason;
  readonly disabledAt?: string;
  /** Nothing has arrived since; so many messages were given up meanwhile. */
  readonly failing?: { readonly since: string; readonly missed: number };
  /** What never arrived from then on was not asked for yet. */ readonly missedFrom?: string;
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

const without = (
  state: Webhook,
  ...names: readonly ('disabledAt' | 'disabledBecause' | 'failing' | 'missedFrom')[]
): Webhook => {
  const { disabledAt, disabledBecause, failing, missedFrom, ...rest } = state;
  const kept = Object.entries({ disabledAt, disabledBecause, failing, missedFrom }).filter(
    ([name, value]) => value !== undefined && !names.some((each) => each === name),
  );
  return { ...rest, ...Object.fromEntries(kept) };
};

/** From when on something was missed that a replay, asked for at an instant, leaves out. */
const leftOut = (missedFrom: string | undefined, replay: Replay, at: string): { readonly missedFrom?: string } => {
  if (missedFrom === undefined) return {};
  if (replay.what === 'one' || replay.from > missedFrom || replay.until < missedFrom) return { missedFrom };
  return replay.until >= at ? {} : { missedFrom: replay.until };
};

const changed = (
  state: Webhook,
  event: Exclude<WebhookEvent, WebhookRegistered> & { readonly at: string },
): Webhook => {
  const next = { ...state, changedAt: event.at };
  switch (event.type) {
    case 'WebhookRotated':
      return { ...next, generation: state.generation + 1, oldUntil: event.data.until };
    case 'WebhookFailing':
      return { ...next, failing: { since: event.at, missed: 0 } };
    case 'WebhookMissed':
      return { ...next, failing: { since: event.at, ...state.failing, missed: (state.failing?.missed ?? 0) + 1 } };
    case 'WebhookReached':
      return without(next, 'failing');
    case 'WebhookDisabled': {
      const { reason } = event.data;
      const off = { ...next, status: 'disabled', disabledBecause: reason, disabledAt: event.at } as const;
      return reason === 'unreached' ? off : without(off, 'failing');
    }
    case 'WebhookEnabled': {
      const { missedFrom } = event.data;
      const on = { ...without(next, 'failing', 'disabledBecause', 'disabledAt'), status: 'active' } as const;
      return missedFrom === undefined ? on : { ...on, missedFrom };
    }
    case 'WebhookReplayAsked': {
      const { by: _by, ...replay } = event.data;
      const left = leftOut(state.missedFrom, replay, event.at);
      return { ...without(next, 'missedFrom'), ...left, replays: state.replays + 1, replay };
    }
    case 'WebhookReplayed': {
      const { replay: _done, ...rest } = next;
      return rest;
    }
  }
};

const mayFollow = (state: Webhook, event: Exclude<WebhookEvent, WebhookRegistered>): boolean => {
  const isActive = state.status === 'active';
  switch (event.type) {
    case 'WebhookEnabled':
      return !isActive;
    case 'WebhookDisabled':
      return isActive || (event.data.reason === 'asked' && state.disabledBecause === 'unreached');
    case 'WebhookFailing':
      return isActive && state.failing === undefined;
    case 'WebhookMissed':
    case 'WebhookReached':
      return isActive && state.failing !== undefined;
    case 'WebhookReplayAsked':
      return state.replay === undefined;
    case 'WebhookReplayed':
      return state.replay !== undefined;
    case 'WebhookRotated':
      return true;
  }
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
