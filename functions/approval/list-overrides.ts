// Overrides as people read them: who asked for what, why, until when, and who agreed.
import type { Override } from '@hearth/domain/overrides';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { inQueue, type ListQuery } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';

type Query = ListQuery & { readonly status?: Override['status'] | undefined };

const told = (override: Override) => {
  const { id, by, confirmedBy, ...rest } = override;
  return { overrideId: id, proposedBy: by, ...(confirmedBy === undefined ? {} : { confirmedBy }), ...rest };
};

/** Overrides of one status, the oldest first; those that wait for a second person when none is named. Rejection: `invalid` for a foreign cursor. */
export const listOverrides =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ query: { status = 'proposed', ...page } }: Call<undefined, Query>): Promise<Answer | Rejected> => {
    const listed = await inQueue<Override>(tables, `override-${status}`, page);
    if (isRejected(listed)) return listed;
    const overrides = listed.states.map(told);
    return { status: 200, body: { overrides, ...(listed.next === undefined ? {} : { next: listed.next }) } };
  };
