// One member as it is recorded: what is confirmed, what is proposed, and the version that a confirmation names.
import type { Member } from '@hearth/domain/governance';
import { isId } from '@hearth/domain/ids';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import type { Tables } from '@hearth/store/tables';

/** Answers 200 with the member and its ETag. Rejection: `not-found`. */
export const readMember =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ params }: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    if (!isId('member', id)) return reject('not-found', 'There is no such member.');
    const [item] = await tables.read([stateRef(id)]);
    const { head, state } = loaded<Member>(id, item);
    if (state === undefined) return reject('not-found', 'There is no such member.');
    const { confirmed, proposed, proposedBy } = state;
    return {
      status: 200,
      headers: { etag: `"${head.version}"` },
      body: { memberId: id, version: head.version, confirmed, proposed, proposedBy },
    };
  };
