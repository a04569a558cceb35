// All members, page by page, with their roles and what is proposed: for the review of who may do what.
import type { Member } from '@hearth/domain/governance';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { inQueue, type ListQuery } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';

/** Answers 200 with a page, and where the list goes on. Rejection: `invalid` for a foreign cursor. */
export const listMembers =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ query }: Call<undefined, ListQuery>): Promise<Answer | Rejected> => {
    const page = await inQueue<Member>(tables, 'member', query);
    if (isRejected(page)) return page;
    const members = page.states.map(({ id, confirmed, proposed, proposedBy }) => ({
      memberId: id,
      confirmed,
      proposed,
      proposedBy,
    }));
    return { status: 200, body: { members, next: page.next } };
  };
