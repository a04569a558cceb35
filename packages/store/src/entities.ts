// Streams as states: how a folded state is read, and how it is written beside the events that explain it.
import { canonical, type Json, sha256 } from '@hearth/domain/canonical';
import type { Entity } from '@hearth/domain/entity';
import {
  appendEvents,
  emptyHead,
  eventBytes,
  type Head,
  type NewEvent,
  type Occasion,
  type RecordedEvent,
} from '@hearth/domain/record';
import { type Change, type Item, numberOf, type Ref, textOf } from './tables.ts';

/** A stream as it was read: its id, its head, and its state if it has begun. */
export type Loaded<S> = { readonly id: string; readonly head: Head; readonly state: S | undefined };

/** Where the state of a stream lies. */
export const stateRef = (id: string): Ref => ({ table: 'state', pk: id, sk: 'state' });

/** Reads a stream's state out of its item; an absent item is a stream that has not begun. */
export const loaded = <S>(id: string, item: Item | undefined): Loaded<S> => {
  if (item === undefined) return { id, head: emptyHead, state: undefined };
  const state: S = JSON.parse(textOf(item, 'doc'));
  return { id, head: { version: numberOf(item, 'version'), hash: textOf(item, 'head') }, state };
};

/** Guards that a stream which this transaction does not write is still as it was read; or, unread, that it has not begun. */
export const stillAs = ({ id, head }: Pick<Loaded<unknown>, 'id' | 'head'>): Change => ({
  check: stateRef(id),
  when: head.version === 0 ? [{ absent: true }] : [{ attribute: 'version', equals: head.version }],
});

const hourShards = 8;

/** The partition of the index on hour and shard that an event stands in: `2026-11-21T21#3`. */
export const hourOf = (at: string, stream: string): string =>
  `${at.slice(0, 13)}#${Number.parseInt(sha256(stream).slice(0, 2), 16) % hourShards}`;

/** All partitions of one UTC hour (`2026-11-21T21`). */
export const hourPartitions = (hour: string): readonly string[] =>
  Array.from({ length: hourShards }, (_, shard) => `${hour}#${shard}`);

/** The sort key of an event: its sequence, so that text order is number order. */
export const sequenceKey = (sequence: number): string => String(sequence).padStart(10, '0');

/** The item of an event. Its body is the canonical JSON whose leaf hash is the event's. */
export const eventItem = (event: RecordedEvent): Item => ({
  pk: event.stream,
  sk: sequenceKey(event.sequence),
  hour: hourOf(event.at, event.stream),
  at: event.at,
  type: event.type,
  hash: event.hash,
  body: eventBytes(event),
});

/** Reads an event out of its item. Shapes of older versions are raised here when there are any. */
export const eventOf = (item: Item): RecordedEvent => JSON.parse(textOf(item, 'body'));

const asJson = (state: unknown): Json => JSON.parse(JSON.stringify(state));

/** The item of a state at a head, with the places it is listed in. */
export const stateItem = <S, E extends NewEvent>(entity: Entity<S, E>, id: string, head: Head, state: S): Item => {
  const { queue, since, partner, createdAt } = entity.places(state);
  return {
    pk: id,
    sk: 'state',
    version: head.version,
    head: head.hash,
    doc: canonical(asJson(state)),
    ...(queue === undefined || since === undefined ? {} : { queue, since }),
    ...(partner === undefined || createdAt === undefined ? {} : { partner, createdAt }),
  };
};

/** New events in their places: their puts, the state after them, and how that state is written over a version. */
export type Advanced<S, E extends NewEvent> = {
  readonly events: readonly RecordedEvent<E>[];
  readonly puts: readonly Change[];
  readonly after: Loaded<S>;
  readonly write: (expectedVersion: number) => Change;
};

/**
 * Puts new events on a stream: each event under `attribute_not_exists`, the state under an expected version (law 5).
 * Throws a TypeError when an event cannot follow. Pure: nothing is written yet.
 */
export const advance = <S, E extends NewEvent>(
  entity: Entity<S, E>,
  from: Loaded<S>,
  news: readonly [E, ...E[]],
  occasion: Occasion,
): Advanced<S, E> => {
  const events = appendEvents(from.id, from.head, news, occasion);
  const state = events.reduce<S | undefined>((before, event) => entity.evolve(before, event), from.state);
  const last = events.at(-1);
  if (state === undefined || last === undefined) throw new TypeError('events fold to a state');
  const head = { version: last.sequence, hash: last.hash };
  const item = stateItem(entity, from.id, head, state);
  return {
    events,
    puts: events.map((event): Change => {
      const { pk, sk, ...rest } = eventItem(event);
      return { put: { table: 'events', pk, sk }, item: { pk, sk, ...rest }, when: [{ absent: true }] };
    }),
    after: { id: from.id, head, state },
    write: (expectedVersion) => ({
      put: stateRef(from.id),
      item,
      when: expectedVersion === 0 ? [{ absent: true }] : [{ attribute: 'version', equals: expectedVersion }],
    }),
  };
};
