// The household that a service referral is about, where an application of the partner's own names it.
import { type Application, refuseConfidential, refuseIfErased } from '@hearth/domain/applications';
import { wrongField } from '@hearth/domain/corrections';
import { type Actor, refusal } from '@hearth/domain/duties';
import type { Rejected } from '@hearth/domain/rejections';
import { loaded, stateRef } from '@hearth/store/entities';
import { relatedTo } from '@hearth/store/relationships';
import type { Tables } from '@hearth/store/tables';

/** Rejections: `invalid` (none of the partner's own, or of the confidential lane), `wrong-state` (erased), `related`. */
export const householdOf = async (tables: Tables, actor: Actor, id: string): Promise<string | Rejected> => {
  const { state } = loaded<Application>(id, (await tables.read([stateRef(id)]))[0]);
  if (state === undefined || state.partnerId !== actor.organizationId)
    return wrongField('/applicationId', 'unknown', 'You have no such application.');
  if (refuseConfidential(state) !== undefined)
    return wrongField(
      '/applicationId',
      'confidential',
      'This household is in the confidential lane: who it is stays with you. Call the other partner, or refer without naming the application.',
    );
  const related = await relatedTo(tables, actor, state.householdId);
  return refuseIfErased(state) ?? refusal(actor, 'refer-for-service', { related }) ?? state.householdId;
};
