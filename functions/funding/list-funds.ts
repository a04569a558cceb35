// Funds, page by page, with their slices; money whose last day is near or passed is marked.
import type { Fund } from '@hearth/domain/funds';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { inQueue, type ListQuery } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';
import { viewsOf } from './fund-view.ts';

/** Answers 200 with a page, and where the list goes on. Rejection: `invalid` for a foreign cursor. */
export const listFunds =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ query, now }: Call<undefined, ListQuery>): Promise<Answer | Rejected> => {
    const page = await inQueue<Fund>(tables, 'fund', query);
    if (isRejected(page)) return page;
    return { status: 200, body: { funds: await viewsOf(tables, page.states, now), next: page.next } };
  };
