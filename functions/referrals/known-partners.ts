// The partners that something can be handed to: confirmed, and partners. Everybody else is unknown, alike.
import { wrongField } from '@hearth/domain/corrections';
import type { Organization } from '@hearth/domain/governance';
import { type FieldError, type Rejected, reject } from '@hearth/domain/rejections';
import { loaded, stateRef } from '@hearth/store/entities';
import type { Tables } from '@hearth/store/tables';

/** Refuses ids that are no partner's, and one that is named twice. `pointer`: of the list, or of the one field. Rejection: `invalid`. */
export const refuseUnknownPartners = async (
  tables: Tables,
  ids: readonly string[],
  pointerOf: (at: number) => string,
): Promise<Rejected | undefined> => {
  const items = await tables.read(ids.map(stateRef));
  const errors = ids.flatMap((id, at): readonly FieldError[] => {
    const pointer = pointerOf(at);
    if (ids.indexOf(id) !== at) return [{ pointer, code: 'said-twice', detail: 'This partner stands here twice.' }];
    const { state } = loaded<Organization>(id, items[at]);
    return state?.kind === 'partner' && state.status === 'confirmed'
      ? []
      : [{ pointer, code: 'unknown', detail: 'There is no such partner. Ask the fiscal agent for its id.' }];
  });
  return errors.length === 0
    ? undefined
    : reject('invalid', 'Some partners are not known. Nothing was kept.', { errors });
};

/** Refuses consent that was given after now (an instant). Rejection: `invalid`. */
export const refuseFutureConsent = (givenAt: string, now: string): Rejected | undefined =>
  Date.parse(givenAt) <= Date.parse(now)
    ? undefined
    : wrongField('/consent/givenAt', 'in-the-future', 'This lies in the future. Please check when they said yes.');
