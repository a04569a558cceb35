import { describe, expect, test } from 'vitest';
import { canonical, leafHash } from './canonical.ts';
import {
  appendEvents,
  emptyHead,
  eventBytes,
  firstBreak,
  isBodyOf,
  type NewEvent,
  type RecordedEvent,
} from './record.ts';
import { amended, ana, application, award, ben, hour, screened, submitted } from './relief-fund.fixture.ts';

const news: readonly NewEvent[] = [submitted, screened('question'), amended(ana)].map(({ type, data }) => ({
  type,
  data: JSON.parse(JSON.stringify(data)),
}));
const request = { key: 'request-key', input: 'input-hash', answer: { status: 201, body: { id: application } } };
const chain = appendEvents(application, emptyHead, news, { at: hour(1), actor: ana, request });

describe('events that take their places', () => {
  test('are numbered from the head, each with the hash of the one before it', () => {
    expect(chain.map(({ stream, sequence, version, at, actor }) => [stream, sequence, version, at, actor])).toEqual(
      [1, 2, 3].map((nth) => [application, nth, 1, hour(1), ana]),
    );
    expect(chain.map(({ previousHash }) => previousHash)).toEqual(['', chain[0]?.hash, chain[1]?.hash]);
  });

  test('carry the mark of the request on the first of them only', () => {
    expect(chain.map((event) => event.request)).toEqual([request, undefined, undefined]);
    expect(
      appendEvents(application, emptyHead, news, { at: hour(1), actor: ana }).some((event) => 'request' in event),
    ).toBe(false);
  });

  test('continue where a stream stands, and are alike whether they came at once or one by one', () => {
    const [first, ...rest] = chain;
    const later = appendEvents(application, { version: 1, hash: first?.hash ?? '' }, news.slice(1), {
      at: hour(1),
      actor: ana,
    });
    expect(later).toEqual(rest);
    expect(appendEvents(application, emptyHead, [], { at: hour(1), actor: ana })).toEqual([]);
  });

  test('are known by their hash as they are stored, and by no other, nor with a letter changed', () => {
    for (const event of chain) {
      const body = eventBytes(event);
      expect(isBodyOf(body, event.hash)).toBe(true);
      expect(chain.filter(({ hash }) => isBodyOf(body, hash))).toEqual([event]);
      for (let at = 0; at < body.length; at += 1) {
        const other = `${body.slice(0, at)}${body[at] === '0' ? '1' : '0'}${body.slice(at + 1)}`;
        expect(isBodyOf(other, event.hash)).toBe(false);
      }
      expect(isBodyOf(`${body} `, event.hash)).toBe(false);
      expect(isBodyOf('', event.hash)).toBe(false);
    }
  });

  test('are the bytes that are hashed, with the hash', () => {
    for (const event of chain) {
      const { hash, ...rest } = JSON.parse(eventBytes(event));
      expect(hash).toBe(leafHash(canonical(rest)));
      expect(eventBytes(JSON.parse(eventBytes(event)))).toBe(eventBytes(event));
    }
  });
});

describe('a chain', () => {
  test('that is whole has no break, nor has one without events', () => {
    expect(firstBreak(chain)).toBeUndefined();
    expect(firstBreak([])).toBeUndefined();
    expect(firstBreak(chain.slice(0, 2))).toBeUndefined();
  });

  const [one, two, three] = chain;
  const withSecond = (change: (event: RecordedEvent) => RecordedEvent): readonly RecordedEvent[] =>
    one && two && three ? [one, change(two), three] : [];
  const tampered: readonly (readonly [string, (event: RecordedEvent) => RecordedEvent, 'gap' | 'link' | 'hash'])[] = [
    ['stream', (event) => ({ ...event, stream: award }), 'hash'],
    ['sequence', (event) => ({ ...event, sequence: 3 }), 'gap'],
    ['type', (event) => ({ ...event, type: 'ApplicationWithdrawn' }), 'hash'],
    ['version', (event) => ({ ...event, version: 2 }), 'hash'],
    ['at', (event) => ({ ...event, at: hour(2) }), 'hash'],
    ['actor', (event) => ({ ...event, actor: ben }), 'hash'],
    ['data', (event) => ({ ...event, data: { ...(event.data as object), amountMinor: 1 } }), 'hash'],
    ['request', (event) => ({ ...event, request }), 'hash'],
    ['previousHash', (event) => ({ ...event, previousHash: leafHash('another') }), 'link'],
    ['hash', (event) => ({ ...event, hash: leafHash('another') }), 'hash'],
  ];

  test('has a rule for each field of an event', () => {
    expect(tampered.map(([field]) => field).sort()).toEqual(Object.keys({ ...one }).sort());
  });

  test.each(tampered)('with another %s is broken there', (field, change, wrong) => {
    const stream = field === 'stream' ? award : application;
    expect(firstBreak(withSecond(change))).toEqual({ stream, sequence: field === 'sequence' ? 3 : 2, wrong });
  });

  test('whose event was changed and hashed again is broken at the next', () => {
    const forged = withSecond((event) => {
      const [again] = appendEvents(
        event.stream,
        { version: 1, hash: one?.hash ?? '' },
        [{ type: event.type, data: {} }],
        { at: event.at, actor: event.actor },
      );
      return again ?? event;
    });
    expect(firstBreak(forged)).toEqual({ stream: application, sequence: 3, wrong: 'link' });
  });

  test('that lost an event, or has two in each other’s place, is broken', () => {
    expect(firstBreak(one && three ? [one, three] : [])).toMatchObject({ sequence: 3, wrong: 'gap' });
    expect(firstBreak(two ? [two] : [])).toMatchObject({ sequence: 2, wrong: 'gap' });
    expect(firstBreak(one && two && three ? [one, three, two] : [])).toMatchObject({ sequence: 3, wrong: 'gap' });
  });
});
