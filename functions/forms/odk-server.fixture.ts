// An ODK Central that stands in: submissions keep their first name, edits have a time, and OData gives them newest first, page by page.
import { answeredWith } from '@hearth/channels/in-memory-outbound';
import type { OutboundCall } from '@hearth/channels/outbound-call';
import type { OutboundOutcome } from '@hearth/channels/outbound-outcome';
import { odkRow } from '@hearth/spreadsheets/forms/submissions.fixture';

type Row = {
  readonly at: string;
  readonly editedAt?: string;
  readonly edited: number;
  readonly changes: Record<string, unknown>;
  readonly reviewState: string | null;
};

/** The server, and what its users do on it. `mostOnPage`: pages are cut there, whatever is asked. */
export const odkServer = ({
  hasVersions = true,
  mostOnPage = 2,
  tellsCount = true,
}: {
  readonly hasVersions?: boolean;
  readonly mostOnPage?: number;
  readonly tellsCount?: boolean;
} = {}) => {
  const rows = new Map<number, Row>();
  const asked: URL[] = [];
  const written = (first: number, { at, editedAt, edited, changes, reviewState }: Row): Record<string, unknown> => {
    const row = odkRow(changes, { first, edited, hasVersions, reviewState });
    return { ...row, __system: { ...Object(row['__system']), submissionDate: at, updatedAt: editedAt ?? null } };
  };
  const found = (filter: string | null): readonly (readonly [first: number, row: Row])[] => {
    const told = (how: 'ge' | 'lt'): string | undefined =>
      new RegExp(`submissionDate.* ${how} ([^\\s)]+).*updatedAt.* ${how} [^\\s)]+`).exec(filter ?? '')?.[1];
    const [from = '', before = '~'] = [told('ge'), told('lt')];
    const isWithin = (at: string): boolean => at >= from && at < before;
    return [...rows]
      .filter(([, { at, editedAt }]) => isWithin(at) || (editedAt !== undefined && isWithin(editedAt)))
      .reverse();
  };
  return {
    asked,
    submit: (id: number, at: string, changes: Record<string, unknown> = {}) => {
      rows.set(id, { at, edited: 0, changes, reviewState: null });
    },
    edit: (id: number, editedAt: string, changes: Record<string, unknown>) => {
      const row = rows.get(id);
      if (row === undefined) throw new Error(`no submission ${id}`);
      rows.set(id, { ...row, editedAt, edited: row.edited + 1, changes: { ...row.changes, ...changes } });
    },
    review: (id: number, reviewState: string) => {
      const row = rows.get(id);
      if (row !== undefined) rows.set(id, { ...row, reviewState });
    },
    answer: ({ url, headers }: OutboundCall): OutboundOutcome => {
      const address = new URL(url);
      asked.push(address);
      if (headers['authorization'] !== `Basic ${Buffer.from('eve@east.example:a password').toString('base64')}`)
        return answeredWith(401, '{}');
      if (address.pathname !== '/v1/projects/7/forms/hearth_application.svc/Submissions')
        return answeredWith(404, '{}');
      const start = Number(address.searchParams.get('$skiptoken') ?? 0);
      const all = found(address.searchParams.get('$filter'));
      const value = all.slice(start, start + mostOnPage).map(([first, row]) => written(first * 100, row));
      // A server behind another name tells addresses that nobody outside reaches: the place alone is of use.
      const next = `http://service.internal/v1/x?%24skiptoken=${start + mostOnPage}`;
      return answeredWith(
        200,
        JSON.stringify({
          value,
          ...(tellsCount && address.searchParams.get('$count') === 'true' ? { '@odata.count': all.length } : {}),
          ...(start + mostOnPage < all.length ? { '@odata.nextLink': next } : {}),
        }),
      );
    },
  };
};
