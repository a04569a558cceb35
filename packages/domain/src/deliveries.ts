// One message to one webhook: intended before it is sent, tried over days, delivered or given up. Its events, its fold, its patience.
import { sha256 } from './canonical.ts';
import { cannotFollow, type Entity } from './entity.ts';
import { type DeliveryId, derivedId, type OrganizationId, type WebhookId } from './ids.ts';
import type { NewEvent } from './record.ts';
import type { ToldType } from './webhooks.ts';

/** Ids only: what happened, to which records, and when. */
export type DeliveryIntended = NewEvent<
  'DeliveryIntended',
  {
    readonly webhookId: WebhookId;
    readonly organizationId: OrganizationId;
    readonly type: ToldType;
    readonly about: readonly string[];
    readonly occurredAt: string;
  }
>;
/** How one try ended: the status that came, or a word for what came instead. */
export type Try = { readonly status: number } | { readonly why: string };
/** `nextAt`: when it is tried again; absent for the last one. */
export type DeliveryTried = NewEvent<
  'DeliveryTried',
  { readonly outcome: Try; readonly result: 'delivered' | 'failed'; readonly nextAt?: string }
>;
/** Nobody may be told any more: the webhook was disabled. */
export type DeliveryDropped = NewEvent<'DeliveryDropped', Readonly<Record<string, never>>>;
/** The partner asked for it again: `replay` counts those of its webhook. */
export type DeliveryReplayed = NewEvent<'DeliveryReplayed', { readonly replay: number }>;
export type DeliveryEvent = DeliveryIntended | DeliveryTried | DeliveryDropped | DeliveryReplayed;

export type DeliveryStatus = 'waiting' | 'delivered' | 'given-up' | 'dropped';
export type Delivery = DeliveryIntended['data'] & {
  readonly id: string;
  readonly status: DeliveryStatus;
  readonly intendedAt: string;
  readonly changedAt: string;
  /** Since it was intended, or asked for again: what its patience counts. */ readonly tried: number;
  /** Ever. */ readonly tries: number;
  /** The latest ones, the newest last. */ readonly latest: readonly (Try & { readonly at: string })[];
  /** When the clock looks at it, if nobody has before. */ readonly nextAt?: string;
  readonly replay?: number;
};

const minuteMs = 60_000;
const graceMinutes = 5;
const mostLatest = 12;

/** Pauses after each try that failed: ten tries in about three and a half days, as Standard Webhooks advises. */
export const pausesMinutes = [5, 30, 120, 300, 600, 840, 1_080, 1_080, 1_080] as const;

const after = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();

/** A share of 0 to 1 that follows from a message and its try: two that failed together come back apart. */
const share = (id: string, tries: number): number =>
  Number.parseInt(sha256(`${id}\n${tries}`).slice(0, 8), 16) / 2 ** 32;

/**
 * When a message that failed is tried again: its pause, longer or shorter by up to a fifth, and never before `notBefore` (the
 * receiver's own word, a day at most). Undefined when its patience has run out.
 */
export const nextTryAt = (
  { id, tried, tries }: Pick<Delivery, 'id' | 'tried' | 'tries'>,
  at: string,
  notBefore?: string,
): string | undefined => {
  const pause = pausesMinutes[tried];
  if (pause === undefined) return undefined;
  const usual = after(at, Math.round(pause * minuteMs * (0.8 + 0.4 * share(id, tries))));
  return notBefore !== undefined && notBefore > usual ? notBefore : usual;
};

/** The message that one event makes for one webhook: however often the event comes, it is the same one. */
export const deliveryOf = (webhookId: string, stream: string, sequence: number): DeliveryId =>
  derivedId('delivery', webhookId, stream, sequence);

const tried = (state: Delivery, event: DeliveryTried & { readonly at: string }): Delivery => {
  const { outcome, result, nextAt } = event.data;
  const { nextAt: _past, ...rest } = state;
  return {
    ...rest,
    changedAt: event.at,
    status: result === 'delivered' ? 'delivered' : nextAt === undefined ? 'given-up' : 'waiting',
    tried: state.tried + 1,
    tries: state.tries + 1,
    latest: [...state.latest, { ...outcome, at: event.at }].slice(-mostLatest),
    ...(nextAt === undefined ? {} : { nextAt }),
  };
};

const lastMillis = 9_999_999_999_999;
// Lists go upwards only, and whoever looks for what did not arrive begins with the newest.
const newestFirst = (at: string): string => String(lastMillis - Date.parse(at)).padStart(13, '0');

/** Messages by their events, in the list of their webhook; while they wait, in the order in which they are due. */
export const deliveryEntity: Entity<Delivery, DeliveryEvent> = {
  evolve: (state, event) => {
    const { at } = event;
    const nextAt = after(at, graceMinutes * minuteMs);
    if (event.type === 'DeliveryIntended') {
      if (state !== undefined) throw cannotFollow(event);
      const begun = { status: 'waiting', intendedAt: at, changedAt: at, tried: 0, tries: 0, latest: [] } as const;
      return { ...event.data, id: event.stream, ...begun, nextAt };
    }
    if (state === undefined || (event.type !== 'DeliveryReplayed' && state.status !== 'waiting'))
      throw cannotFollow(event);
    switch (event.type) {
      case 'DeliveryTried':
        return tried(state, event);
      case 'DeliveryDropped': {
        const { nextAt: _past, ...rest } = state;
        return { ...rest, status: 'dropped', changedAt: at };
      }
      case 'DeliveryReplayed':
        if (state.replay !== undefined && event.data.replay <= state.replay) throw cannotFollow(event);
        return { ...state, status: 'waiting', changedAt: at, tried: 0, replay: event.data.replay, nextAt };
    }
  },
  places: ({ id, webhookId, status, intendedAt, nextAt }) => ({
    partner: webhookId,
    createdAt: `${newestFirst(intendedAt)}#${id}`,
    ...(status === 'waiting' && nextAt !== undefined ? { queue: 'delivery-waiting', since: nextAt } : {}),
  }),
};
