// How a partner stands: what it was advanced, what households have of it, what is to be handed over, and what has to be given back.
import { refusal } from '@hearth/domain/duties';
import type { Organization } from '@hearth/domain/governance';
import { isId } from '@hearth/domain/ids';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import { standingOf } from '@hearth/store/partner-standing';
import type { Tables } from '@hearth/store/tables';

/** In minor units, by currency; none before the first advance. Rejection: `not-found`, also for another partner's. */
export const readStanding =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ actor, params }: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    const noSuch = reject('not-found', 'There is no such record.');
    const [item] = isId('organization', id) ? await tables.read([stateRef(id)]) : [];
    if (loaded<Organization>(id, item).state?.kind !== 'partner') return noSuch;
    const refused = refusal(actor, 'read-standing', { organizationId: id });
    if (refused !== undefined) return refused;
    const standings = (await standingOf(tables, id)).map(({ partnerId: _same, ...standing }) => standing);
    return { status: 200, body: { partnerId: id, standings } };
  };
