// A docket that was closed, and what it answered.
import { isId } from '@hearth/domain/ids';
import type { Meeting } from '@hearth/domain/meetings';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import type { Tables } from '@hearth/store/tables';
import { asJson } from './close-docket.ts';

/** A closed docket and its answers. Rejection: `not-found`. */
export const readClosedDocket =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ params }: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    const [item] = isId('meeting', id) ? await tables.read([stateRef(id)]) : [];
    const { state } = loaded<Meeting>(id, item);
    if (state === undefined) return reject('not-found', 'There is no such docket.');
    return {
      status: 200,
      body: {
        docketId: id,
        closedAt: state.closedAt,
        by: state.by,
        isApplied: state.answers !== undefined,
        answers: asJson(state.answers ?? []),
      },
    };
  };
