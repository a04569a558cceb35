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
  'contact-ended', // an earlier message came back from this contact for good, or was complained of
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
    /** Of the text that people reviewed. */ readonly textHash: string;
    /** Parts of a text message; 1 for e-mail. */ readonly segments: number;
    /** As it goes out: the household may have told another one since it was owed. */ readonly way: MessageWay;
    /** Where it goes, as a hash under the household's own key: worth nothing once that is gone. */ readonly contact: string;
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
/** It came back. `permanent`: nobody is there, and this contact is not written to again; `passing`: a full mailbox or the like. */
export type MessageBounced = NewEvent<
  'MessageBounced',
  { readonly kind: 'permanent' | 'passing'; readonly reason: string }
>;
/** Whoever got it called it unwanted: this contact is not written to again. */
export type MessageComplained = NewEvent<'MessageComplained', Readonly<Record<string, never>>>;
export type MessageEvent =
  | MessageDue
  | MessageIntended
  | MessageSent
  | MessageRefused
  | MessagePutOff
  | MessageUnknown
  | MessageDropped
  | MessageBounced
  | MessageComplained;

export const messageStatuses = [
  'due',
  'intended',
  'sent',
  'refused',
  'unknown',
  'dropped',
  'bounced',
  'complained',
] as const;
export type MessageStatus = (typeof messageStatuses)[number];
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
  readonly contact?: string;
  /** Where it came back: whether for good. */ readonly bounce?: MessageBounced['data']['kind'];
};

/** The one message that an event causes about a request: two workers name it alike, one of them writes it. */
export const messageOf = (
  kind: MessageKind,
  because: { readonly stream: string; readonly sequence: number },
): MessageId => derivedId('message', kind, because.stream, because.sequence);

/** The tag under which a mail carries its message's id, and by which a receipt says what it is of. */
export const messageTag = 'message';

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
  // Word of it may overtake the word that it was taken, and is heard for one of which nothing else is known.
  MessageBounced: ['intended', 'sent', 'unknown', 'bounced'],
  MessageComplained: ['intended', 'sent', 'unknown', 'bounced'],
};

/** Says whether this can still happen to a message as it is: what came back for now may come back for good, and nothing else twice. */
export const mayHappen = (
  event: Exclude<MessageEvent, MessageDue>,
  { status, bounce }: Pick<Message, 'status' | 'bounce'>,
): boolean => {
  const isLater = event.type !== 'MessageBounced' || (bounce === 'passing' && event.data.kind === 'permanent');
  return mayFollow[event.type].includes(status) && (status !== 'bounced' || isLater);
};

/** Messages by their events. */
export const messageEntity: Entity<Message, MessageEvent> = {
  evolve: (state, event) => {
    if (event.type === 'MessageDue') {
      if (state !== undefined) throw cannotFollow(event);
      const { read: _read, ...data } = event.data;
      return { ...data, id: event.stream, status: 'due', dueAt: event.at, changedAt: event.at, putOff: 0 };
    }
    if (state === undefined || !mayHappen(event, state)) throw cannotFollow(event);
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
      case 'MessageBounced':
        return { ...next, status: 'bounced', bounce: event.data.kind, reason: event.data.reason };
      case 'MessageComplained':
        return { ...next, status: 'complained' };
    }
  },
  places: (state) => ({
    partner: messagesOf(state.applicationId),
    createdAt: `${state.dueAt}#${state.id}`,
    ...(state.status === 'due' ? { queue: dueQueue, since: state.notBefore } : {}),
    ...(state.status === 'intended' ? { queue: intendedQueue, since: state.changedAt } : {}),
  }),
};
