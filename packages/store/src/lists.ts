// Lists by queue and age, and by partner: for people who work them off. Indexes are eventual and decide nothing.
import { type Rejected, reject } from '@hearth/domain/rejections';
import { pageEnd } from './cursors.ts';
import { type Page, type Query, type Tables, textOf } from './tables.ts';

export type ListQuery = { readonly cursor?: string | undefined; readonly limit?: number | undefined };
export type Listed<S> = { readonly states: readonly S[]; readonly next?: string };

const defaultLimit = 50;

const pageOf = async <S>(tables: Tables, query: Query, cursor: string | undefined): Promise<Listed<S> | Rejected> => {
  if (cursor !== undefined && pageEnd(query, cursor) === undefined) {
    return reject('invalid', 'The cursor is not of this list.', {
      errors: [{ pointer: '/cursor', code: 'cursor', detail: 'Take the cursor from the last page of this list.' }],
    });
  }
  const page: Page = await tables.query({ ...query, ...(cursor === undefined ? {} : { cursor }) });
  const states = page.items.flatMap((item): S[] => [JSON.parse(textOf(item, 'doc'))]);
  return { states, ...(page.cursor === undefined ? {} : { next: page.cursor }) };
};

/** What waits in a queue, the oldest first; up to `upTo` (an instant) when given. Rejection: `invalid` for a foreign cursor. */
export const inQueue = <S>(
  tables: Tables,
  queue: string,
  { cursor, limit }: ListQuery = {},
  upTo?: string,
): Promise<Listed<S> | Rejected> =>
  pageOf(
    tables,
    {
      table: 'state',
      index: 'byQueue',
      partition: queue,
      limit: limit ?? defaultLimit,
      ...(upTo === undefined ? {} : { upTo }),
    },
    cursor,
  );

/** A partner's applications, the oldest first. Rejection: `invalid` for a foreign cursor. */
export const ofPartner = <S>(
  tables: Tables,
  partnerId: string,
  { cursor, limit }: ListQuery = {},
): Promise<Listed<S> | Rejected> =>
  pageOf(tables, { table: 'state', index: 'byPartner', partition: partnerId, limit: limit ?? defaultLimit }, cursor);
