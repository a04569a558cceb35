// The in-memory twin of the tables: the same dialect, held to the same contract suite as the engine.
import { cursorText, pageEndOrThrow } from './cursors.ts';
import {
  type Attribute,
  attributeOrThrow,
  type Change,
  checkTransaction,
  type Guard,
  type Item,
  keyOf,
  keysOf,
  type Query,
  type Ref,
  refText,
  type TableName,
  type Tables,
} from './tables.ts';

const holds = (guard: Guard, item: Item | undefined): boolean => {
  if ('absent' in guard) return item === undefined;
  if ('present' in guard) return item !== undefined;
  const value = item?.[guard.attribute];
  if ('equals' in guard) return value === guard.equals;
  if ('atLeast' in guard) return typeof value === 'number' && value >= guard.atLeast;
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

/** What the index on hour and shard holds: keys. */
const keysOnly = ({ pk, sk, hour, at }: Item): Item => ({
  pk,
  sk,
  ...(hour === undefined ? {} : { hour }),
  ...(at === undefined ? {} : { at }),
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Tables that live as long as the process. `items` shows all of them, for tests that compare. */
export const inMemoryTables = (): Tables & { readonly items: ReadonlyMap<string, Item> } => {
  const items = new Map<string, Item>();
  const get = (ref: Ref): Item | undefined => items.get(refText(ref));
  const of = (table: TableName): Item[] =>
    [...items].filter(([key]) => key.startsWith(`${table}|`)).map(([, item]) => item);

  const query = async (asked: Query) => {
    const { table, index, partition, prefix, upTo, limit, cursor } = asked;
    const [partitionKey, sortKey] = keysOf(index);
    const sortOf = (item: Readonly<Record<string, Attribute>>): string => `${item[sortKey]}`;
    const place = (item: Readonly<Record<string, Attribute>>): string =>
      `${sortOf(item)}\u0000${item['pk']}\u0000${item['sk']}`;
    const after = cursor === undefined ? undefined : place(pageEndOrThrow(asked, cursor));
    const found = of(table)
      .filter((item) => item[partitionKey] === partition && item[sortKey] !== undefined)
      .filter(
        (item) =>
          (prefix === undefined || sortOf(item).startsWith(prefix)) && (upTo === undefined || sortOf(item) <= upTo),
      )
      .filter((item) => after === undefined || place(item) > after)
      .sort((a, b) => compare(place(a), place(b)));
    const page = found.slice(0, limit ?? 1000);
    const last = page.at(-1);
    return {
      items: index === 'byHour' ? page.map(keysOnly) : page,
      ...(page.length < found.length && last !== undefined
        ? { cursor: cursorText({ pk: last.pk, sk: last.sk, [partitionKey]: partition, [sortKey]: sortOf(last) }) }
        : {}),
    };
  };

  return {
    items,
    read: async (refs) => refs.map(get),
    transact: async (changes) => {
      checkTransaction(changes);
      for (const change of changes) attributesOf(change).forEach(attributeOrThrow);
      const refusals = changes.flatMap((change, at) =>
        allows(change, get(keyOf(change))) ? [] : [{ at, otherwise: change.otherwise ?? 'version-conflict' }],
      );
      if (refusals.length > 0) return { done: false, refusals };
      const after = changes.map((change) => [refText(keyOf(change)), applyChange(change, get(keyOf(change)))] as const);
      for (const [key, item] of after) {
        if (item === undefined) items.delete(key);
        else items.set(key, item);
      }
      return { done: true };
    },
    query,
    scan: async (table) => ({ items: of(table) }),
  };
};
