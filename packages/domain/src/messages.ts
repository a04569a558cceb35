// One message to a household: intent before effect, one try, and an outcome that nobody knows stays unknown.
import { cannotFollow, type Entity } from './entity.ts';
import { type ApplicationId, derivedId, type HouseholdId, type MessageId, type OrganizationId } from './ids.ts';
import type { NewEvent } from './record.ts';

/** What a message is about: the step that its request reached. */
export const messageKinds = [
  'received',
  'question',
  'decided',
  'payment-sent',
  'payment-problem',
  'handover-ready',
  'appeal-answered',
] as const;
export type MessageKind = (typeof messageKinds)[number];
export type MessageWay = 'sms' | 'email';

/** Why a message never went out, without a try. */
export const dropReasons = [
  'overtaken', // a newer one about the same request says the same
  'no-longer-so', // the step it tells of is past
  'not-wanted', // the household no longer wants messages, or is forgotten
  'no-usable-contact', // nothing was told that this way can reach
  'no-public-contact', // nobody said which number the household should call
  'no-reviewed-text', // not even the English text was read by a person
] as const;
export type MessageDropReason = (typeof dropReasons)[number];

/** A message is owed: to whom by id only, about what, by which way, and from when on it may go (the household's safe times). */
export type MessageDue = NewEvent<
  'MessageDue',
  {
    readonly applicationId: ApplicationId;
    readonly householdId: HouseholdId;
    readonly partnerId: OrganizationId;
    readonly kind: MessageKind;
    /** The event that caused it. */ readonly because: { readonly stream: string; readonly sequence: number };
    readonly way: MessageWay;
    readonly notBefore: string;
    /** Households whose vault rows this step read. */ readonly read: readonly HouseholdId[];
  }
>;
/** Somebody is about to hand it over, once: which text, in which language, in how many parts. The words follow from these. */
export type MessageIntended = NewEvent<
  'MessageIntended',
  {
    readonly text: string;
    readonly language: string;
    /** Of the text that a person reviewed. */ readonly textHash: string;
    /** Parts of a text message; 1 for e-mail. */ readonly segments: number;
    readonly read: readonly HouseholdId[];
  }
>;
/** The carrier or mail service took it. It says nothing of whether anybody read it. */
export type MessageSent = NewEvent<'MessageSent', { readonly providerMessageId: string }>;
/** It was refused, so it did not go out. */
export type MessageRefused = NewEvent<'MessageRefused', { readonly reason: string }>;
/** Refused for now, without having gone out, or no longer a safe time: it is owed again, later. */
export type MessagePutOff = NewEvent<'MessagePutOff', { readonly reason: string; readonly notBefore: string }>;
/** Nobody knows whether it went out. It is shown to its partner, and never sent again. */
export type MessageUnknown = NewEvent<'MessageUnknown', { readonly reason: string }>;
export type MessageDropped = NewEvent<'MessageDropped', { readonly reason: MessageDropReason }>;
export type MessageEvent =
  | MessageDue
  | MessageIntended
  | MessageSent
  | MessageRefused
  | MessagePutOff
  | MessageUnknown
  | MessageDropped;

export type MessageStatus = 'due' | 'intended' | 'sent' | 'refused' | 'unknown' | 'dropped';
export type Message = Omit<MessageDue['data'], 'read'> & {
  readonly id: string;
  readonly status: MessageStatus;
  readonly dueAt: string;
  readonly changedAt: string;
  /** How often it was handed over and put off. */ readonly putOff: number;
  readonly text?: string;
  readonly language?: string;
  readonly textHash?: string;
  readonly segments?: number;
  readonly reason?: string;
};

/** The one message that an event causes about a request: two workers name it alike, one of them writes it. */
export const messageOf = (
  kind: MessageKind,
  because: { readonly stream: string; readonly sequence: number },
): MessageId => derivedId('message', kind, because.stream, because.sequence);

/** The list of one request's messages. */
export const messagesOf = (applicationId: string): string => `messages#${applicationId}`;

/** Queues of messages: owed from an instant on, and handed over without a word of the outcome yet. */
export const dueQueue = 'message-due';
export const intendedQueue = 'message-intended';

const mayFollow: Readonly<Record<Exclude<MessageEvent['type'], 'MessageDue'>, readonly MessageStatus[]>> = {
  MessageIntended: ['due'],
  MessageDropped: ['due'],
  MessageSent: ['intended'],
  MessageRefused: ['intended'],
  MessagePutOff: ['due', 'intended'],
  MessageUnknown: ['intended'],
};

/** Messages by their events. */
export const messageEntity: Entity<Message, MessageEvent> = {
  evolve: (state, event) => {
    if (event.type === 'MessageDue') {
      if (state !== undefined) throw cannotFollow(event);
      const { read: _read, ...data } = event.data;
      return { ...data, id: event.stream, status: 'due', dueAt: event.at, changedAt: event.at, putOff: 0 };
    }
    if (state === undefined || !mayFollow[event.type].includes(state.status)) throw cannotFollow(event);
    const next = { ...state, changedAt: event.at };
    switch (event.type) {
      case 'MessageIntended': {
        const { read: _read, ...said } = event.data;
        return { ...next, ...said, status: 'intended' };
      }
      case 'MessageSent':
        return { ...next, status: 'sent' };
      case 'MessageRefused':
        return { ...next, status: 'refused', reason: event.data.reason };
      case 'MessagePutOff':
        return {
          ...next,
          status: 'due',
          notBefore: event.data.notBefore,
          putOff: state.putOff + (state.status === 'intended' ? 1 : 0),
        };
      case 'MessageUnknown':
        return { ...next, status: 'unknown', reason: event.data.reason };
      case 'MessageDropped':
        return { ...next, status: 'dropped', reason: event.data.reason };
    }
  },
  places: (state) => ({
    partner: messagesOf(state.applicationId),
    createdAt: `${state.dueAt}#${state.id}`,
    ...(state.status === 'due' ? { queue: dueQueue, since: state.notBefore } : {}),
    ...(state.status === 'intended' ? { queue: intendedQueue, since: state.changedAt } : {}),
  }),
};
