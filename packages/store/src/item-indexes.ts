// Items in their order by table and index: what the in-memory twin finds a page by. Hides how an order is kept while items come and go.
import { type IndexName, type Item, keysOf, type TableName } from './tables.ts';

/** An item at its place in one partition: its sort key, then its own key, since an index may hold many of one sort key. */
type Placed = { readonly place: string; readonly item: Item };

const indexes: readonly (IndexName | undefined)[] = [undefined, 'byQueue', 'byPartner', 'byHour'];

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where an item, or the end of a page, stands within its partition. */
export const placeOf = (sort: string, pk: string, sk: string): string => `${sort}\u0000${pk}\u0000${sk}`;

/** The first position in an ordered list at or behind a place. */
export const positionOf = (list: readonly Placed[], place: string): number => {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareText(list[middle]?.place ?? '', place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The partition and place of an item in an index; undefined when it does not stand in it. */
const standing = (
  index: IndexName | undefined,
  item: Item,
): readonly [partition: string, place: string] | undefined => {
  const [partitionKey, sortKey] = keysOf(index);
  const partition = item[partitionKey];
  const sort = item[sortKey];
  return typeof partition !== 'string' || sort === undefined
    ? undefined
    : [partition, placeOf(String(sort), item.pk, item.sk)];
};

/** Ordered lists by table, index and partition. `move` takes an item's former shape out and puts its new one in. */
export const itemIndexes = () => {
  const lists = new Map<string, Placed[]>();
  const nameOf = (table: TableName, index: IndexName | undefined, partition: string): string =>
    `${table}|${index ?? ''}|${partition}`;
  const take = (name: string, place: string): void => {
    const list = lists.get(name);
    const at = list === undefined ? -1 : positionOf(list, place);
    if (list?.[at]?.place === place) list.splice(at, 1);
    if (list?.length === 0) lists.delete(name);
  };
  const put = (name: string, place: string, item: Item): void => {
    const list = lists.get(name);
    if (list === undefined) {
      lists.set(name, [{ place, item }]);
      return;
    }
    const at = positionOf(list, place);
    if (list[at]?.place === place) list[at] = { place, item };
    else list.splice(at, 0, { place, item });
  };
  return {
    move: (table: TableName, before: Item | undefined, after: Item | undefined): void => {
      for (const index of indexes) {
        const from = before === undefined ? undefined : standing(index, before);
        const to = after === undefined ? undefined : standing(index, after);
        if (from !== undefined && (to === undefined || from[0] !== to[0] || from[1] !== to[1]))
          take(nameOf(table, index, from[0]), from[1]);
        if (to !== undefined && after !== undefined) put(nameOf(table, index, to[0]), to[1], after);
      }
    },
    /** The items of one partition, in order. */
    listed: (table: TableName, index: IndexName | undefined, partition: string): readonly Placed[] =>
      lists.get(nameOf(table, index, partition)) ?? [],
  };
};
