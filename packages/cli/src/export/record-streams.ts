// The record as it is stored: every event's own bytes, by stream, in sequence. Nothing is judged here: that is the verifier's work.
import { everyItem } from '@hearth/store/rebuild';
import { type Tables, textOf } from '@hearth/store/tables';

/** One event: its place in its stream, and the bytes that its hash is over. */
export type StoredEvent = { readonly sequence: number; readonly body: string };
/** Streams by id, in the order of their ids; each in sequence. */
export type StoredRecord = ReadonlyMap<string, readonly StoredEvent[]>;

const byText = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** Reads the whole `events` table. Holds it in memory: about a kilobyte an event. */
export const readRecord = async (tables: Tables): Promise<StoredRecord> => {
  const streams = new Map<string, StoredEvent[]>();
  for await (const item of everyItem(tables, 'events')) {
    const event = { sequence: Number(item.sk), body: textOf(item, 'body') };
    const stream = streams.get(item.pk);
    if (stream === undefined) streams.set(item.pk, [event]);
    else stream.push(event);
  }
  for (const events of streams.values()) events.sort((a, b) => a.sequence - b.sequence);
  return new Map([...streams].sort(byText));
};
