// Sends each event on to the queue that waits for it. The only code that sends work on.

import type { SendAll } from '@hearth/channels/queue-sender';
import { isUnheard, waitsFor, waitsForLong } from '@hearth/contracts/events';
import { type QueueName, queueNames } from '@hearth/contracts/queue-names';
import { hourPartitions, sequenceKey } from '@hearth/store/entities';
import { type Item, type Ref, type Tables, textOf } from '@hearth/store/tables';

export type Ports = {
  readonly tables: Tables;
  readonly sendAll: SendAll;
  readonly queueUrls: Readonly<Record<QueueName, string>>;
  /** Whether any partner ever asked to be told by webhook; without it they are told of everything. */
  readonly hasListeners?: () => Promise<boolean>;
};
type Waited = { readonly at: number; readonly queue: QueueName; readonly body: string };

type Told = { readonly type: string; readonly body: string };

const dataOf = (body: string): unknown => {
  try {
    const event: { readonly data?: unknown } | null = JSON.parse(body);
    return event?.data;
  } catch {
    // Whoever waits for it says what is wrong with it.
    return undefined;
  }
};

const waited = (events: readonly Told[], waits: Readonly<Record<string, readonly QueueName[]>>): readonly Waited[] =>
  events.flatMap(({ type, body }, at) =>
    (waits[type] ?? [])
      .filter((queue) => queue !== 'messages' || !isUnheard({ type, data: dataOf(body) }))
      .map((queue) => ({ at, queue, body })),
  );

/** What is for webhooks only goes on where somebody may listen. */
const heard = async (all: readonly Waited[], hasListeners: Ports['hasListeners']): Promise<readonly Waited[]> => {
  const isFor = ({ queue }: Waited): boolean => queue === 'webhooks';
  if (hasListeners === undefined || !all.some(isFor) || (await hasListeners())) return all;
  return all.filter((each) => !isFor(each));
};

/**
 * Sends events to their queues, in full batches; what nobody is to hear of stays here. Returns the indexes that were not sent: the stream begins again at the lowest,
 * so some go twice; every consumer takes a repeat for done.
 */
export const relayEvents =
  ({ sendAll, queueUrls, hasListeners }: Omit<Ports, 'tables'>, waits = waitsFor) =>
  async (events: readonly Told[]): Promise<readonly number[]> => {
    const all = await heard(waited(events, waits), hasListeners);
    const unsent = await Promise.all(
      queueNames.map(async (queue) => {
        const mine = all.filter((each) => each.queue === queue);
        if (mine.length === 0) return [];
        const failed = await sendAll(
          queueUrls[queue],
          mine.map(({ body }) => body),
        );
        return failed.flatMap((index) => mine[index]?.at ?? []);
      }),
    );
    return [...new Set(unsent.flat())].sort((a, b) => a - b);
  };

const eventRef = (item: Item): Ref => ({ table: 'events', pk: item.pk, sk: item.sk });

/** Reads whole events by their keys and sends them. Throws when some could not be sent: the caller's trigger tries again. */
export const relayItems =
  (ports: Ports) =>
  async (refs: readonly Ref[]): Promise<number> => {
    const items = (await ports.tables.read(refs)).flatMap((item) => item ?? []);
    const unsent = await relayEvents(
      ports,
      waitsForLong,
    )(items.map((item) => ({ type: textOf(item, 'type'), body: textOf(item, 'body') })));
    if (unsent.length > 0) throw new Error(`${unsent.length} of ${items.length} events could not be sent`);
    return items.length;
  };

const hoursOf = (from: string, to: string): readonly string[] => {
  const hours: string[] = [];
  for (let at = Date.parse(`${from.slice(0, 13)}:00:00.000Z`); at <= Date.parse(to); at += 3_600_000)
    hours.push(new Date(at).toISOString().slice(0, 13));
  return hours;
};

/**
 * Relays again what was committed in a span of time (RFC 3339, inclusive), found by the index on hour and shard: what the
 * stream gave up on comes as a position only, and what fell out of its 24 hours has no position at all.
 */
export const relaySpan =
  (ports: Ports) =>
  async ({ from, to }: { readonly from: string; readonly to: string }): Promise<number> => {
    let sent = 0;
    for (const partition of hoursOf(from, to).flatMap(hourPartitions)) {
      let cursor: string | undefined;
      do {
        const page = await ports.tables.query({
          table: 'events',
          index: 'byHour',
          partition,
          upTo: to,
          ...(cursor === undefined ? {} : { cursor }),
        });
        const inSpan = page.items.filter((item) => textOf(item, 'at') >= from);
        if (inSpan.length > 0) sent += await relayItems(ports)(inSpan.map(eventRef));
        cursor = page.cursor;
      } while (cursor !== undefined);
    }
    return sent;
  };

/** Where an event of a stream lies, by its sequence. */
export const eventRefAt = (id: string, sequence: number): Ref => ({
  table: 'events',
  pk: id,
  sk: sequenceKey(sequence),
});
