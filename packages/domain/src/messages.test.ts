// A message's life: what may follow what, and that an unknown outcome is an end.
import { describe, expect, test } from 'vitest';
import { derivedId } from './ids.ts';
import {
  dueQueue,
  intendedQueue,
  type Message,
  type MessageEvent,
  mayHappen,
  messageEntity,
  messageOf,
  messagesOf,
} from './messages.ts';
import { eastPartner, hour, monday, placed } from './relief-fund.fixture.ts';

const because = { stream: derivedId('application', 'one'), sequence: 1 };
const id = messageOf('received', because);
const householdId = derivedId('household', 'one');
const due: MessageEvent = {
  type: 'MessageDue',
  data: {
    applicationId: derivedId('application', 'one'),
    householdId,
    partnerId: eastPartner,
    kind: 'received',
    because,
    way: 'sms',
    notBefore: '2026-11-17T14:00:00.000Z',
    read: [householdId],
  },
};
const intended: MessageEvent = {
  type: 'MessageIntended',
  data: {
    text: 'messages/update',
    language: 'en',
    textHash: 'h',
    segments: 1,
    way: 'email',
    contact: 'c',
    read: [householdId],
  },
};
const sent: MessageEvent = { type: 'MessageSent', data: { providerMessageId: 'p' } };
const refused: MessageEvent = { type: 'MessageRefused', data: { reason: 'opted-out' } };
const putOff: MessageEvent = { type: 'MessagePutOff', data: { reason: 'throttled', notBefore: monday } };
const unknown: MessageEvent = { type: 'MessageUnknown', data: { reason: 'no-answer' } };
const bounced: MessageEvent = { type: 'MessageBounced', data: { kind: 'permanent', reason: 'general' } };
const forNow: MessageEvent = { type: 'MessageBounced', data: { kind: 'passing', reason: 'mailbox-full' } };
const complained: MessageEvent = { type: 'MessageComplained', data: {} };
const dropped: MessageEvent = { type: 'MessageDropped', data: { reason: 'overtaken' } };

const folded = (...events: readonly MessageEvent[]): Message => {
  const state = placed(id, events).reduce<Message | undefined>(messageEntity.evolve, undefined);
  if (state === undefined) throw new TypeError('nothing happened');
  return state;
};

describe('a message', () => {
  test('that is owed waits until it may go, and one that was handed over for its outcome', () => {
    expect(messageEntity.places(folded(due))).toEqual({
      partner: messagesOf(derivedId('application', 'one')),
      createdAt: `${monday}#${id}`,
      queue: dueQueue,
      since: '2026-11-17T14:00:00.000Z',
    });
    expect(messageEntity.places(folded(due, intended))).toMatchObject({ queue: intendedQueue, since: hour(2) });
  });

  const receipts = [bounced, complained];
  test.each([
    ['sent', [due, intended, sent], receipts],
    ['refused', [due, intended, refused], []],
    ['unknown', [due, intended, unknown], receipts],
    ['dropped', [due, dropped], []],
    ['bounced', [due, intended, sent, bounced], [complained]],
    ['bounced', [due, intended, sent, forNow], receipts],
    ['complained', [due, intended, unknown, complained], []],
  ] as const)(
    'that is %s waits for nothing, and nothing more happens to it than what comes back of it',
    (status, events, may) => {
      const state = folded(...events);
      expect([state.status, messageEntity.places(state).queue]).toEqual([status, undefined]);
      for (const next of [due, intended, sent, refused, putOff, unknown, dropped, bounced, complained]) {
        const isFine = may.some(({ type }) => type === next.type);
        if (next.type !== 'MessageDue') expect([next.type, mayHappen(next, state)]).toEqual([next.type, isFine]);
        if (isFine) expect(folded(...events, next).contact).toBe('c');
        else expect(() => folded(...events, next), next.type).toThrow(TypeError);
      }
    },
  );

  test('that goes out another way than was thought when it was owed says which', () => {
    expect([folded(due).way, folded(due, intended).way]).toEqual(['sms', 'email']);
  });

  test.each([[sent], [refused], [unknown]])('has no outcome before it was intended: $type', (event) => {
    expect(() => folded(event)).toThrow(TypeError);
    expect(() => folded(due, event)).toThrow(TypeError);
  });

  test('that was put off is owed again, and counts its tries; a wait for a safe time is no try', () => {
    expect(folded(due, intended, putOff)).toMatchObject({ status: 'due', notBefore: monday, putOff: 1 });
    expect(folded(due, putOff)).toMatchObject({ status: 'due', putOff: 0 });
    expect(folded(due, intended, putOff, intended, sent)).toMatchObject({ status: 'sent', putOff: 1 });
  });

  test('is one for each event and kind, whoever names it', () => {
    expect(messageOf('received', { ...because })).toBe(id);
    expect(new Set([id, messageOf('decided', because), messageOf('received', { ...because, sequence: 2 })]).size).toBe(
      3,
    );
  });
});
