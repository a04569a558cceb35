// Whether the helper that a form names works for whoever sends it: nobody is recorded as having helped who can't have.
import type { ApplicationBody } from '@hearth/contracts/applications';
import type { Member } from '@hearth/domain/governance';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { loaded, stateRef } from '@hearth/store/entities';
import type { Tables } from '@hearth/store/tables';

/**
 * Refuses a helper who is no confirmed member of the sender's organization; alike whether there is such a person elsewhere. Reads only
 * where a helper is named. Rejection: `invalid`.
 */
export const refuseHelper = async (
  tables: Tables,
  { assistance }: Pick<ApplicationBody, 'assistance'>,
  organizationId: string,
): Promise<Rejected | undefined> => {
  const id = assistance?.helperId;
  if (id === undefined) return undefined;
  const [item] = await tables.read([stateRef(id)]);
  if (loaded<Member>(id, item).state?.confirmed?.organizationId === organizationId) return undefined;
  const detail =
    'Nobody with this id works for your organization. Take the id of the person who helped, or leave it out.';
  return reject('invalid', 'One field has to be corrected. Nothing was kept.', {
    errors: [{ pointer: '/assistance/helperId', code: 'unknown', detail }],
  });
};
