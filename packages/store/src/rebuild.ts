// Rebuild: folds the record (and the vault's match-key names) into state again. It must give the same bytes.
import { canonical, type Json } from '@hearth/domain/canonical';
import { kindOf } from '@hearth/domain/ids';
import { firstBreak, type RecordedEvent } from '@hearth/domain/record';
import { blockRef } from './blocks.ts';
import { eventItem, eventOf } from './entities.ts';
import { apply, kinds, nothingFolded } from './folding.ts';
import { type Attribute, type Item, refText, type TableName, type Tables, textOf } from './tables.ts';

/** Every item of a table, page by page. */
export async function* everyItem(tables: Tables, table: TableName): AsyncGenerator<Item> {
  let cursor: string | undefined;
  do {
    const page = await tables.scan(table, cursor);
    yield* page.items;
    cursor = page.cursor;
  } while (cursor !== undefined);
}

/** Throws a TypeError that names an item of `events` which is not, byte for byte, what its own event makes. */
const checkItem = (item: Item): void => {
  try {
    const event: RecordedEvent = JSON.parse(textOf(item, 'body'));
    if (itemBytes(eventItem(event)) === itemBytes(item)) return;
  } catch (cause) {
    throw new TypeError(`the record is broken at ${item.pk}/${Number(item.sk)}: item`, { cause });
  }
  throw new TypeError(`the record is broken at ${item.pk}/${Number(item.sk)}: item`);
};

/** All streams of the record, each in sequence. Throws a TypeError that names an item whose attributes are not its event's. */
export const readStreams = async (tables: Tables): Promise<Map<string, RecordedEvent[]>> => {
  const streams = new Map<string, RecordedEvent[]>();
  for await (const item of everyItem(tables, 'events')) {
    checkItem(item);
    const stream = streams.get(item.pk);
    if (stream === undefined) streams.set(item.pk, [eventOf(item)]);
    else stream.push(eventOf(item));
  }
  for (const events of streams.values()) events.sort((a, b) => a.sequence - b.sequence);
  return streams;
};

const isExpired = (item: Item, now: string): boolean =>
  typeof item['expiresAt'] === 'number' && item['expiresAt'] * 1000 <= Date.parse(now);

const comparable = (value: Attribute): Json => {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : [...value].sort();
};

/** One item as comparable bytes. */
export const itemBytes = (item: Item): string =>
  canonical(Object.fromEntries(Object.entries(item).map(([name, value]) => [name, comparable(value)])));

/** Throws a TypeError that names the first stream whose chain does not hold. */
const checkChains = (streams: ReadonlyMap<string, readonly RecordedEvent[]>): void => {
  for (const events of streams.values()) {
    const broken = firstBreak(events);
    if (broken !== undefined)
      throw new TypeError(`the record is broken at ${broken.stream}/${broken.sequence}: ${broken.wrong}`);
  }
};

/**
 * Folds all events, and the block names in the vault's rows, into the state table's items, by table, pk and sk.
 * `now` (RFC 3339) decides which idempotency marks have run out. Throws a TypeError when a chain does not hold.
 */
export const rebuiltState = async (tables: Tables, now: string): Promise<ReadonlyMap<string, Item>> => {
  const streams = await readStreams(tables);
  checkChains(streams);
  const folding = nothingFolded();
  for (const [kind, foldKind] of kinds) {
    for (const [stream, events] of streams)
      if (kindOf(stream) === kind) foldKind(folding, stream, JSON.parse(JSON.stringify(events)));
  }
  for (const change of folding.windows.changes()) apply(folding, change);
  for await (const row of everyItem(tables, 'vault')) {
    const blocks = row['blocks'];
    for (const name of blocks instanceof Set ? blocks : [])
      apply(folding, { update: blockRef(`${name}`), include: { members: row.sk }, when: [] });
  }
  return new Map([...folding.items].filter(([, item]) => !isExpired(item, now)));
};

/** A block, or another set, that everybody left, when it was the last member that went: a key and nothing else. */
const isBare = (item: Item): boolean => Object.keys(item).length === 2;

/** Counts that run out by themselves, of calls and the like: no event explains them, and nothing is decided by them. */
const isCount = ({ sk }: Item): boolean => sk === 'calls';

export type Difference = {
  readonly key: string;
  readonly is: string | undefined;
  readonly rebuilt: string | undefined;
};

/** Compares the state table with what the record folds to. No difference is the only good answer. */
export const stateDifferences = async (tables: Tables, now: string): Promise<readonly Difference[]> => {
  const rebuilt = await rebuiltState(tables, now);
  const differences: Difference[] = [];
  const seen = new Set<string>();
  for await (const item of everyItem(tables, 'state')) {
    if (isExpired(item, now) || isBare(item) || isCount(item)) continue;
    const key = refText({ table: 'state', pk: item.pk, sk: item.sk });
    seen.add(key);
    const [is, again] = [itemBytes(item), rebuilt.get(key)];
    if (again === undefined || itemBytes(again) !== is)
      differences.push({ key, is, rebuilt: again === undefined ? undefined : itemBytes(again) });
  }
  for (const [key, item] of rebuilt)
    if (!seen.has(key) && !isBare(item)) differences.push({ key, is: undefined, rebuilt: itemBytes(item) });
  return differences;
};
