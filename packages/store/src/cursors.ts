// Cursors: where a page ended, as text that callers hand back. Hides the key behind it, and keeps junk from whatever reads it.
import { createHash } from 'node:crypto';
import { keysOf, type Query } from './tables.ts';

/** The key of a page's last item, by attribute: the table's key and, in an index, the index's too. */
export type PageEnd = Readonly<Record<string, string>>;

const checkBytes = 6;

/** What shows that a text is whole. No secret: what keeps others' rows away is that a cursor is held to its own list. */
const checkOf = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest().subarray(0, checkBytes);

/** A page's end as opaque text, which is refused when a letter of it was changed. */
export const cursorText = (end: PageEnd): string => {
  const bytes = Buffer.from(JSON.stringify(end));
  return Buffer.concat([checkOf(bytes), bytes]).toString('base64url');
};

const mostCharacters = 1000;

const parsed = (cursor: string): unknown => {
  const all = Buffer.from(cursor, 'base64url');
  const bytes = all.subarray(checkBytes);
  if (all.toString('base64url') !== cursor || !all.subarray(0, checkBytes).equals(checkOf(bytes))) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
};

const isText = (member: readonly [string, unknown]): member is [string, string] =>
  typeof member[1] === 'string' && member[1] !== '';

const endOf = (cursor: string, names: ReadonlySet<string>): PageEnd | undefined => {
  const value = cursor.length > mostCharacters ? undefined : parsed(cursor);
  if (typeof value !== 'object' || value === null) return undefined;
  const members = Object.entries(value);
  const texts = members.filter(isText).filter(([name]) => names.has(name));
  return texts.length === names.size && members.length === names.size ? Object.fromEntries(texts) : undefined;
};

/** Reads a cursor of a query; undefined when it is another list's or made up. It says where to go on, never what may be read. */
export const pageEnd = ({ index, partition, prefix, upTo }: Query, cursor: string): PageEnd | undefined => {
  const [partitionKey, sortKey] = keysOf(index);
  const end = endOf(cursor, new Set(['pk', 'sk', partitionKey, sortKey]));
  const sort = end?.[sortKey] ?? '';
  const isWithin = (prefix === undefined || sort.startsWith(prefix)) && (upTo === undefined || sort <= upTo);
  return end?.[partitionKey] === partition && isWithin ? end : undefined;
};

const orThrow = (end: PageEnd | undefined): PageEnd => {
  if (end === undefined) throw new TypeError('a cursor of something else');
  return end;
};

/** The same, for a cursor that we gave ourselves. Throws a TypeError when it is not one of this query. */
export const pageEndOrThrow = (query: Query, cursor: string): PageEnd => orThrow(pageEnd(query, cursor));

/** Reads a cursor of a scan. Throws a TypeError when it is none. */
export const scanEndOrThrow = (cursor: string): PageEnd => orThrow(endOf(cursor, new Set(['pk', 'sk'])));
