// One advance to a partner, for the fiscal agent and for that partner.
import type { Advance } from '@hearth/domain/advances';
import { refusal } from '@hearth/domain/duties';
import { isId } from '@hearth/domain/ids';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import type { Tables } from '@hearth/store/tables';

/** One advance: what it covers and where it stands. Rejection: `not-found`, also for another partner's. */
export const readAdvance =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ actor, params }: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    const [item] = isId('advance', id) ? await tables.read([stateRef(id)]) : [];
    const { state } = loaded<Advance>(id, item);
    if (state === undefined) return reject('not-found', 'There is no such record.');
    const refused = refusal(actor, 'read-disbursements', { organizationId: state.partnerId });
    if (refused !== undefined) return refused;
    const { partnerId, status, amountMinor, currency, disbursementIds, intendedAt } = state;
    return {
      status: 200,
      body: { advanceId: id, partnerId, status, amountMinor, currency, disbursementIds, intendedAt },
    };
  };
