// One fund, strongly consistent, with its gifts, its slices, and the moves that wait for a second person.
import type { Fund } from '@hearth/domain/funds';
import { isId } from '@hearth/domain/ids';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import type { Tables } from '@hearth/store/tables';
import { giftView, moveView, viewsOf } from './fund-view.ts';

/** Answers 200 with the fund and its ETag. Rejection: `not-found`. */
export const readFund =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ params, now }: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    if (!isId('fund', id)) return reject('not-found', 'There is no such fund.');
    const [item] = await tables.read([stateRef(id)]);
    const { head, state } = loaded<Fund>(id, item);
    if (state === undefined) return reject('not-found', 'There is no such fund.');
    const [view] = await viewsOf(tables, [state], now);
    const [gifts, moves] = [state.gifts.map(giftView), (state.moves ?? []).map(moveView)];
    return { status: 200, headers: { etag: `"${head.version}"` }, body: { ...view, gifts, moves } };
  };
