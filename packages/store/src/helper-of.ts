// Whether the helper that a form names works for whoever sends it: nobody is recorded as having helped who can't have.
import { wrongField } from '@hearth/domain/corrections';
import type { Member } from '@hearth/domain/governance';
import type { Rejected } from '@hearth/domain/rejections';
import { loaded, stateRef } from './entities.ts';
import type { Tables } from './tables.ts';

/** How a form came to be filled in, as far as it names somebody. */
export type Assisted = { readonly assistance?: { readonly helperId?: string | undefined } | undefined };

/**
 * Refuses a helper who is no confirmed member of the sender's organization; alike whether there is such a person elsewhere. Reads only
 * where a helper is named. Rejection: `invalid`.
 */
export const refuseHelper = async (
  tables: Tables,
  { assistance }: Assisted,
  organizationId: string,
): Promise<Rejected | undefined> => {
  const id = assistance?.helperId;
  if (id === undefined) return undefined;
  const [item] = await tables.read([stateRef(id)]);
  if (loaded<Member>(id, item).state?.confirmed?.organizationId === organizationId) return undefined;
  const detail =
    'Nobody with this id works for your organization. Take the id of the person who helped, or leave it out.';
  return wrongField('/assistance/helperId', 'unknown', detail);
};
