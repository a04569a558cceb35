// Lists by page: newest first, filtered by creation time, continued from a key and never from an offset.
import type { SQLInputValue } from 'node:sqlite';
import { jsonOf, wholeAt } from '../wire-reading.ts';
import { type Answer, found } from './answers.ts';
import { type Row, type Tables, wholeOf } from './tables.ts';

/** One more condition on a list; `sql` names an indexed column. */
export type Filter = { readonly sql: string; readonly value: SQLInputValue | undefined };

const bounds = [
  ['gte', 'created_at >= ?', 0],
  ['gt', 'created_at >= ?', 1000],
  ['lte', 'created_at < ?', 1000],
  ['lt', 'created_at < ?', 0],
] as const;

/** Creation times are filtered by the second, as the real API does. */
const spanOf = (query: URLSearchParams): Filter[] =>
  bounds.flatMap(([name, sql, plus]) => {
    const told = query.get(`created[${name}]`);
    return told === null ? [] : [{ sql, value: Number(told) * 1000 + plus }];
  });

const after = (query: URLSearchParams): readonly number[] => {
  const page = query.get('page');
  const key = page === null ? undefined : jsonOf(Buffer.from(page, 'base64url').toString());
  const at = wholeAt(key, 'at');
  const seq = wholeAt(key, 'seq');
  return at === undefined || seq === undefined ? [] : [at, seq];
};

/** A page of a table as the provider words it. */
export const pageOf = (
  tables: Tables,
  list: {
    readonly table: string;
    readonly path: string;
    readonly query: URLSearchParams;
    readonly filters?: readonly Filter[];
  },
  objectOf: (row: Row) => unknown,
): Answer => {
  const { table, path, query } = list;
  const limit = Math.min(Math.max(Number(query.get('limit') ?? 20) || 20, 1), 100);
  const filters = [...(list.filters ?? []), ...spanOf(query)].filter(({ value }) => value !== undefined);
  const key = after(query);
  const where = [...filters.map(({ sql }) => sql), ...(key.length > 0 ? ['(created_at, seq) < (?, ?)'] : [])];
  const values = [...filters.flatMap(({ value }) => (value === undefined ? [] : [value])), ...key, limit + 1];
  const condition = where.length > 0 ? `WHERE ${where.join(' AND ')}` : '';
  const rows = tables.all(`SELECT * FROM ${table} ${condition} ORDER BY created_at DESC, seq DESC LIMIT ?`, ...values);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  const data = rows.slice(0, limit).map(objectOf);
  if (last === undefined) return found({ data, next_page_url: null, previous_page_url: null });
  const page = Buffer.from(JSON.stringify({ at: wholeOf(last, 'created_at'), seq: wholeOf(last, 'seq') })).toString(
    'base64url',
  );
  const further = new URLSearchParams(query);
  further.set('page', page);
  return found({ data, next_page_url: `${path}?${further}`, previous_page_url: null });
};
