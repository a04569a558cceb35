// The port to the four tables: a small dialect of reads, guarded changes and pages that engine and twin agree on.

export type TableName = 'events' | 'state' | 'vault' | 'keys';

/** Numbers are safe integers (law 11); sets hold text and are never empty. */
export type Attribute = string | number | Uint8Array | ReadonlySet<string>;
export type Item = { readonly pk: string; readonly sk: string; readonly [attribute: string]: Attribute };
export type Ref = { readonly table: TableName; readonly pk: string; readonly sk: string };

/** A condition on the item as it is before the change. Scalar comparisons only (local-engines.md section 4). */
export type Guard =
  | { readonly absent: true }
  | { readonly present: true }
  | { readonly attribute: string; readonly equals: string | number }
  | { readonly attribute: string; readonly atLeast: number }
  | { readonly attribute: string; readonly atMost: number }
  | { readonly attribute: string; readonly sizeBelow: number }
  | { readonly without: string };

type Guarded = {
  /** All must hold ... */ readonly when: readonly Guard[];
  /** ... or the item is not there at all. */ readonly orAbsent?: boolean;
  /** ... or it does not have this attribute, there or not: a set whose last member left. */ readonly orWithout?: string;
  /** What the refusal means to the caller when the guard does not hold. */ readonly otherwise?: string;
};

/** One action of a transaction, on one item. */
export type Change = Guarded &
  (
    | { readonly put: Ref; readonly item: Item }
    | {
        readonly update: Ref;
        readonly set?: Readonly<Record<string, Attribute>>;
        readonly remove?: readonly string[];
        readonly add?: Readonly<Record<string, number>>;
        readonly include?: Readonly<Record<string, string>>;
        readonly exclude?: Readonly<Record<string, string>>;
      }
    | { readonly check: Ref }
    | { readonly delete: Ref }
  );

/** A refused transaction: nothing was written, and these are the guards that did not hold, by position and meaning. */
export type Refusal = { readonly at: number; readonly otherwise: string };
export type TransactionOutcome =
  | { readonly done: true }
  | { readonly done: false; readonly refusals: readonly Refusal[] };

export type IndexName = 'byQueue' | 'byPartner' | 'byHour';

/** The attributes by which an index is read; the table's own key without one. */
export const keysOf = (index: IndexName | undefined): readonly [partition: string, sort: string] => {
  switch (index) {
    case undefined:
      return ['pk', 'sk'];
    case 'byQueue':
      return ['queue', 'since'];
    case 'byPartner':
      return ['partner', 'createdAt'];
    case 'byHour':
      return ['hour', 'at'];
  }
};

export type Query = {
  readonly table: TableName;
  readonly index?: IndexName;
  readonly partition: string;
  /** Only sort keys that begin with this. */ readonly prefix?: string;
  /** Only sort keys up to this one, inclusive. */ readonly upTo?: string;
  readonly limit?: number;
  readonly cursor?: string;
};
export type Page = { readonly items: readonly Item[]; readonly cursor?: string };

/**
 * The port. Reads by key are strongly consistent. `transact` applies all changes or none: a refusal is a value;
 * a store that stays busy throws `StoreBusy`, any other trouble throws.
 */
export type Tables = {
  readonly read: (refs: readonly Ref[]) => Promise<readonly (Item | undefined)[]>;
  readonly transact: (changes: readonly Change[]) => Promise<TransactionOutcome>;
  readonly query: (query: Query) => Promise<Page>;
  /** A page of a whole table, in no order: for rebuild and verification only. */
  readonly scan: (table: TableName, cursor?: string) => Promise<Page>;
};

/** At most this many actions fit one transaction (AWS). */
export const mostActions = 100;

export const keyOf = (change: Change): Ref => {
  if ('put' in change) return change.put;
  if ('update' in change) return change.update;
  return 'check' in change ? change.check : change.delete;
};

export const refText = ({ table, pk, sk }: Ref): string => `${table}|${pk}|${sk}`;

/** An attribute that every engine keeps as it is. Throws a RangeError for the rest: other numbers than safe integers, empty sets. */
export const attributeOrThrow = (attribute: Attribute): Attribute => {
  if (typeof attribute === 'number' && !Number.isSafeInteger(attribute))
    throw new RangeError('numbers in the store are safe integers');
  if (attribute instanceof Set && attribute.size === 0) throw new RangeError('sets in the store are never empty');
  return attribute;
};

const namesOf = (change: Change): readonly string[] => {
  if (!('update' in change)) return [];
  const { set = {}, remove = [], add = {}, include = {}, exclude = {} } = change;
  return [...Object.keys(set), ...remove, ...Object.keys(add), ...Object.keys(include), ...Object.keys(exclude)];
};

const checkChange = (change: Change): void => {
  const { pk, sk } = keyOf(change);
  if ('put' in change && (change.item.pk !== pk || change.item.sk !== sk))
    throw new RangeError(`the item of ${pk}/${sk} has another key`);
  if ('check' in change && change.when.length === 0) throw new RangeError(`a check of ${pk}/${sk} that checks nothing`);
  const names = namesOf(change);
  if ('update' in change && names.length === 0) throw new RangeError(`an update of ${pk}/${sk} that changes nothing`);
  if (new Set(names).size < names.length) throw new RangeError(`two changes of one attribute of ${pk}/${sk}`);
};

/** Refuses what no engine accepts before it is sent: two actions on one item, too many, or empty ones. Throws a RangeError. */
export const checkTransaction = (changes: readonly Change[]): void => {
  if (changes.length === 0 || changes.length > mostActions)
    throw new RangeError(`a transaction has 1 to ${mostActions} actions, not ${changes.length}`);
  const seen = new Set<string>();
  for (const change of changes) {
    const key = refText(keyOf(change));
    if (seen.has(key)) throw new RangeError(`two actions on ${key}`);
    seen.add(key);
    checkChange(change);
  }
};

/** Reads a text attribute; a TypeError when the item does not have it: a fault of ours. */
export const textOf = (item: Item, attribute: string): string => {
  const value = item[attribute];
  if (typeof value !== 'string') throw new TypeError(`${item.pk}/${item.sk} has no text ${attribute}`);
  return value;
};

/** Reads a number attribute, 0 when the item does not have it. */
export const numberOf = (item: Item | undefined, attribute: string): number => {
  const value = item?.[attribute];
  return typeof value === 'number' ? value : 0;
};
