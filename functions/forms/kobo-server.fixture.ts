// A KoboToolbox that stands in: it keeps submissions, gives each edit another name, sends what is new to its REST service once, and is asked
// by its data API. It does what its users reported: edits are never sent, a retried body is that of now, only the last hop is told.
import { answeredWith } from '@hearth/channels/in-memory-outbound';
import type { OutboundCall } from '@hearth/channels/outbound-call';
import type { OutboundOutcome } from '@hearth/channels/outbound-outcome';
import { koboBody } from '@hearth/spreadsheets/forms/submissions.fixture';

type Row = {
  readonly id: number;
  readonly first: number;
  readonly edited: number;
  readonly changes: Record<string, unknown>;
};
/** `hasRoot`: newer servers tell `meta/rootUuid` (kpi #5901). */
type Server = { readonly token?: string; readonly hasRoot?: boolean; readonly asset?: string };

const rowOf = ({ id, first, edited, changes }: Row, hasRoot: boolean): Record<string, unknown> =>
  koboBody(changes, { id, first, edited, hasRoot });

const isWanted = (row: Record<string, unknown>, query: unknown): boolean => {
  const wanted: unknown = typeof query === 'object' && query !== null ? Reflect.get(query, '_id') : undefined;
  const ids: unknown = typeof wanted === 'object' && wanted !== null ? Reflect.get(wanted, '$in') : undefined;
  return !Array.isArray(ids) || ids.includes(row['_id']);
};

/** The server, and what its users do on it. */
export const koboServer = ({ token = 'a-token-of-kobo', hasRoot = true, asset = 'aHearthForm22' }: Server = {}) => {
  const rows = new Map<number, Row>();
  const now = { answers: undefined as OutboundOutcome | undefined };
  const body = (id: number): Record<string, unknown> => {
    const row = rows.get(id);
    if (row === undefined) throw new Error(`no submission ${id}`);
    return rowOf(row, hasRoot);
  };
  const listed = ({ searchParams }: URL): OutboundOutcome => {
    const [start, limit] = [Number(searchParams.get('start') ?? 0), Number(searchParams.get('limit') ?? 100)];
    const query: unknown = JSON.parse(searchParams.get('query') ?? '{}');
    const fields: unknown = JSON.parse(searchParams.get('fields') ?? 'null');
    const found = [...rows.values()].map((row) => rowOf(row, hasRoot)).filter((row) => isWanted(row, query));
    const results = found
      .slice(start, start + limit)
      .map((row) =>
        Array.isArray(fields) ? Object.fromEntries(Object.entries(row).filter(([name]) => fields.includes(name))) : row,
      );
    return answeredWith(200, JSON.stringify({ count: found.length, next: null, previous: null, results }));
  };
  return {
    token,
    /** What the server answers instead, whatever it is asked; undefined again for what it knows. */ now,
    /** Somebody sends the form in: what the REST service would send now. */
    submit: (id: number, changes: Record<string, unknown> = {}) => {
      rows.set(id, { id, first: id * 100, edited: 0, changes });
      return body(id);
    },
    /** Somebody edits it: nothing is sent. */
    edit: (id: number, changes: Record<string, unknown>) => {
      const row = rows.get(id);
      if (row === undefined) throw new Error(`no submission ${id}`);
      rows.set(id, { ...row, edited: row.edited + 1, changes: { ...row.changes, ...changes } });
    },
    /** What the REST service sends when it tries again: the submission as it is now (kpi #4817). */ body,
    answer: ({ url, headers }: OutboundCall): OutboundOutcome => {
      if (now.answers !== undefined) return now.answers;
      const asked = new URL(url);
      if (headers['authorization'] !== `Token ${token}`) return answeredWith(401, '{"detail":"Invalid token."}');
      return asked.pathname === `/api/v2/assets/${asset}/data/` ? listed(asked) : answeredWith(404, '{}');
    },
  };
};
