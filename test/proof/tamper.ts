// What somebody may do who wants the record to say something else: to the file of a bundle, or to the tables with every right there is.
import { canonical, type Json, leafHash } from '@hearth/domain/canonical';
import { appendEvents, emptyHead, type NewEvent, type RecordedEvent } from '@hearth/domain/record';
import { eventItem, eventOf, sequenceKey } from '@hearth/store/entities';
import { everyItem } from '@hearth/store/rebuild';
import type { Item, Tables } from '@hearth/store/tables';

export type Line = {
  kind: string;
  stream: string;
  sequence: number;
  body: string;
  hashes: string[];
  [name: string]: unknown;
};

/** The lines with some of them changed or left out, and an end that fits. */
export const retold = (
  lines: readonly string[],
  change: (line: Line, index: number) => Line | readonly Line[] | undefined,
): string[] => {
  const told = lines.flatMap((line, index) => {
    const after = change(JSON.parse(line), index);
    return after === undefined ? [] : [after].flat();
  });
  return told.map((line) => JSON.stringify(line.kind === 'end' ? { kind: 'end', lines: told.length } : line));
};

/** All but some of them. */
export const without = (lines: readonly string[], isLeftOut: (line: Line) => boolean): string[] =>
  retold(lines, (line) => (isLeftOut(line) ? undefined : line));

/** An event with the hash that its bytes have. */
const rehashed = ({ hash: _hash, ...event }: RecordedEvent): RecordedEvent => ({
  ...event,
  hash: leafHash(canonical(JSON.parse(JSON.stringify(event)) as Json)),
});

const put = async (tables: Tables, item: Item): Promise<void> => {
  const { pk, sk } = item;
  await tables.transact([{ put: { table: 'events', pk, sk }, item, when: [] }]);
};

/** The events of a stream as they are stored. */
export const storedEvents = async (tables: Tables, stream: string): Promise<RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  for await (const item of everyItem(tables, 'events')) if (item.pk === stream) events.push(eventOf(item));
  return events.sort((a, b) => a.sequence - b.sequence);
};

/** Rewrites a stream from an event on, and every hash after it, so that its chain holds again. */
export const rewrite = async (
  tables: Tables,
  stream: string,
  sequence: number,
  change: (event: RecordedEvent) => RecordedEvent,
): Promise<void> => {
  let previousHash = '';
  for (const event of await storedEvents(tables, stream)) {
    const after =
      event.sequence < sequence
        ? event
        : rehashed({ ...(event.sequence === sequence ? change(event) : event), previousHash });
    previousHash = after.hash;
    if (event.sequence >= sequence) await put(tables, eventItem(after));
  }
};

/** Puts an item's text in the place of what was there, without a care for hashes. */
export const overwrite = async (
  tables: Tables,
  stream: string,
  sequence: number,
  change: (body: string) => string,
): Promise<void> => {
  const [item] = await tables.read([{ table: 'events', pk: stream, sk: sequenceKey(sequence) }]);
  if (item === undefined) throw new TypeError(`there is no ${stream}/${sequence}`);
  await put(tables, { ...item, body: change(String(item['body'])) });
};

/** Puts events behind those of a stream, past every guard and without a word to state. */
export const forge = async (tables: Tables, stream: string, news: readonly NewEvent[], at: string): Promise<void> => {
  const last = (await storedEvents(tables, stream)).at(-1);
  const head = last === undefined ? emptyHead : { version: last.sequence, hash: last.hash };
  for (const event of appendEvents(stream, head, news, { at, actor: 'step:nobody' }))
    await put(tables, eventItem(event));
};

export const remove = async (tables: Tables, stream: string, sequence: number): Promise<void> => {
  await tables.transact([{ delete: { table: 'events', pk: stream, sk: sequenceKey(sequence) }, when: [] }]);
};
