// The in-memory twin of the tables: the same dialect, held to the same contract suite as the engine.
import { cursorText, pageEndOrThrow } from './cursors.ts';
import { itemIndexes, placeOf, positionOf } from './item-indexes.ts';
import {
  type Attribute,
  attributeOrThrow,
  type Change,
  checkTransaction,
  type Guard,
  type Item,
  keyOf,
  keysOf,
  type Page,
  type Query,
  type Ref,
  refText,
  type TableName,
  type Tables,
} from './tables.ts';

const holds = (guard: Guard, item: Item | undefined): boolean => {
  if ('absent' in guard) return item === undefined;
  if ('present' in guard) return item !== undefined;
  if ('without' in guard) return item?.[guard.without] === undefined;
  const value = item?.[guard.attribute];
  if ('equals' in guard) return value === guard.equals;
  if ('atLeast' in guard) return typeof value === 'number' && value >= guard.atLeast;
  if ('atMost' in guard) return typeof value === 'number' && value <= guard.atMost;
  return value instanceof Set && value.size < guard.sizeBelow;
};

const allows = (change: Change, item: Item | undefined): boolean =>
  (change.orAbsent === true && item === undefined) ||
  (change.orWithout !== undefined && item?.[change.orWithout] === undefined) ||
  change.when.every((guard) => holds(guard, item));

const withSets = (
  item: Record<string, Attribute>,
  include: Readonly<Record<string, string>>,
  exclude: Readonly<Record<string, string>>,
): void => {
  for (const [name, member] of Object.entries(include)) {
    const before = item[name];
    item[name] = new Set([...(before instanceof Set ? before : []), member].sort());
  }
  for (const [name, member] of Object.entries(exclude)) {
    const before = item[name];
    const left = before instanceof Set ? [...before].filter((each) => each !== member) : [];
    if (left.length === 0) delete item[name];
    else item[name] = new Set(left);
  }
};

/** The item after a change, whatever its guards say. Undefined when it is deleted. Also what rebuilding applies. */
export const applyChange = (change: Change, before: Item | undefined): Item | undefined => {
  if ('put' in change) return change.item;
  if ('check' in change) return before;
  if ('delete' in change) return undefined;
  const { pk, sk } = change.update;
  const item: Record<string, Attribute> = { ...before, ...change.set };
  for (const name of change.remove ?? []) delete item[name];
  for (const [name, amount] of Object.entries(change.add ?? {})) {
    const value = item[name];
    if (value !== undefined && typeof value !== 'number') throw new TypeError(`${pk}/${sk} has no number ${name}`);
    item[name] = (value ?? 0) + amount;
  }
  withSets(item, change.include ?? {}, change.exclude ?? {});
  return { ...item, pk, sk };
};

const attributesOf = (change: Change): readonly Attribute[] => {
  if ('put' in change) return Object.values(change.item);
  return 'update' in change ? [...Object.values(change.set ?? {}), ...Object.values(change.add ?? {})] : [];
};

const tableOf = (key: string): TableName => {
  const [table] = key.split('|');
  if (table === 'events' || table === 'vault' || table === 'keys') return table;
  return 'state';
};

/** What the index on hour and shard holds: keys. */
const keysOnly = ({ pk, sk, hour, at }: Item): Item => ({
  pk,
  sk,
  ...(hour === undefined ? {} : { hour }),
  ...(at === undefined ? {} : { at }),
});

/** Told of every write: the item's key (`table|pk|sk`), and its shapes before and after. */
export type OnWrite = (key: string, before: Item | undefined, after: Item | undefined) => void;

const pageOf = (indexes: ReturnType<typeof itemIndexes>, asked: Query): Page => {
  const { table, index, partition, prefix, upTo, limit = 1000, cursor } = asked;
  const [partitionKey, sortKey] = keysOf(index);
  const sortOf = (item: Item): string => `${item[sortKey]}`;
  const list = indexes.listed(table, index, partition);
  const end = cursor === undefined ? undefined : pageEndOrThrow(asked, cursor);
  const after = end === undefined ? undefined : placeOf(end[sortKey] ?? '', end['pk'] ?? '', end['sk'] ?? '');
  let at = after === undefined ? positionOf(list, prefix ?? '') : positionOf(list, after);
  if (after !== undefined && list[at]?.place === after) at += 1;
  const isWithin = (item: Item | undefined): item is Item =>
    item !== undefined &&
    (prefix === undefined || sortOf(item).startsWith(prefix)) &&
    (upTo === undefined || sortOf(item) <= upTo);
  const page: Item[] = [];
  for (; page.length < limit; at += 1) {
    const item = list[at]?.item;
    if (!isWithin(item)) break;
    page.push(item);
  }
  const last = page.at(-1);
  return {
    items: index === 'byHour' ? page.map(keysOnly) : page,
    ...(isWithin(list[at]?.item) && last !== undefined
      ? { cursor: cursorText({ pk: last.pk, sk: last.sk, [partitionKey]: partition, [sortKey]: sortOf(last) }) }
      : {}),
  };
};

/** What a transaction comes to: its refusals, or each item after it. Nothing is written. */
const decided = (changes: readonly Change[], get: (ref: Ref) => Item | undefined) => {
  checkTransaction(changes);
  for (const change of changes) attributesOf(change).forEach(attributeOrThrow);
  const befores = changes.map((change) => get(keyOf(change)));
  const refusals = changes.flatMap((change, at) =>
    allows(change, befores[at]) ? [] : [{ at, otherwise: change.otherwise ?? 'version-conflict' }],
  );
  const writes = (): readonly (readonly [Ref, Item | undefined])[] =>
    changes.flatMap((change, at) => ('check' in change ? [] : [[keyOf(change), applyChange(change, befores[at])]]));
  return { refusals, writes: refusals.length > 0 ? [] : writes() };
};

/**
 * Tables that live as long as the process, filled with `from` if it is given. `items` shows all of them, for tests that compare;
 * `onWrite` hears of each item that a transaction wrote, so that what it left can be judged at once.
 */
export const inMemoryTables = ({
  from = new Map(),
  onWrite,
}: {
  readonly from?: ReadonlyMap<string, Item>;
  readonly onWrite?: OnWrite;
} = {}): Tables & { readonly items: ReadonlyMap<string, Item> } => {
  const items = new Map<string, Item>(from);
  const indexes = itemIndexes();
  for (const [key, item] of items) indexes.move(tableOf(key), undefined, item);
  const write = (ref: Ref, after: Item | undefined): void => {
    const key = refText(ref);
    const before = items.get(key);
    if (after === undefined) items.delete(key);
    else items.set(key, after);
    indexes.move(ref.table, before, after);
    onWrite?.(key, before, after);
  };
  const get = (ref: Ref): Item | undefined => items.get(refText(ref));
  return {
    items,
    read: async (refs) => refs.map(get),
    transact: async (changes) => {
      const { refusals, writes } = decided(changes, get);
      if (refusals.length > 0) return { done: false, refusals };
      for (const [ref, item] of writes) write(ref, item);
      return { done: true };
    },
    query: async (asked) => pageOf(indexes, asked),
    scan: async (table) => ({
      items: [...items].filter(([key]) => key.startsWith(`${table}|`)).map(([, item]) => item),
    }),
  };
};
