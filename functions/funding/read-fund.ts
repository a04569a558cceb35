// One fund, strongly consistent, with its gifts and slices.
import type { Fund } from '@hearth/domain/funds';
import { isId } from '@hearth/domain/ids';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import type { Tables } from '@hearth/store/tables';
import { viewsOf } from './fund-view.ts';

/** Answers 200 with the fund and its ETag. Rejection: `not-found`. */
export const readFund =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ params }: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    if (!isId('fund', id)) return reject('not-found', 'There is no such fund.');
    const [item] = await tables.read([stateRef(id)]);
    const { head, state } = loaded<Fund>(id, item);
    if (state === undefined) return reject('not-found', 'There is no such fund.');
    const [view] = await viewsOf(tables, [state]);
    return { status: 200, headers: { etag: `"${head.version}"` }, body: { ...view, gifts: state.gifts } };
  };
