// A policy as it is recorded: its document, the hash that names it, and who stands behind it.
import { type Program, policyOf, type RecordedPolicy } from '@hearth/domain/governance';
import { isId } from '@hearth/domain/ids';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import type { Tables } from '@hearth/store/tables';

/** Answers 200; `hash` is the SHA-256 of the document's canonical form (RFC 8785). Rejection: `not-found`. */
export const readPolicy =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ params }: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    if (!isId('policy', id)) return reject('not-found', 'There is no such policy.');
    const [item] = await tables.read([stateRef(id)]);
    const { state } = loaded<RecordedPolicy>(id, item);
    if (state === undefined) return reject('not-found', 'There is no such policy.');
    const { programId, hash, document, draftedBy, ratifiedBy } = state;
    const [programItem] = await tables.read([stateRef(programId)]);
    const inForce = loaded<Program>(programId, programItem).state?.inForce.find(({ policyId }) => policyId === id);
    return {
      status: 200,
      body: {
        policyId: id,
        programId,
        hash,
        draftedBy,
        ratifiedBy,
        ratifiedFor: state.ratifiedFor,
        ratification: policyOf(state).ratification,
        effectiveFrom: inForce?.effectiveFrom,
        document: JSON.parse(document),
      },
    };
  };
