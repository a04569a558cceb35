// Hits that wait for a second person, and payees that were found to be listed: ids and lists, no name.
import { isId } from '@hearth/domain/ids';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { inQueue, type ListQuery } from '@hearth/store/lists';
import { hitQueues, type ListedHit } from '@hearth/store/sanctions-items';
import type { Tables } from '@hearth/store/tables';

type Query = ListQuery & { readonly status?: 'hit' | 'listed' | undefined };

/** Answers 200 with a page, the oldest first. Rejection: `invalid` for a foreign cursor. */
export const listSanctions =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ query }: Call<undefined, Query>): Promise<Answer | Rejected> => {
    const page = await inQueue<ListedHit>(tables, hitQueues[query.status ?? 'hit'], query);
    if (isRejected(page)) return page;
    const hits = page.states.map(({ id, status, list, listVersion, checkedBy, since }) => ({
      id,
      payee: isId('organization', id) ? 'organization' : 'household',
      status,
      list,
      listVersion,
      checkedBy,
      since,
    }));
    return { status: 200, body: { hits, next: page.next } };
  };
