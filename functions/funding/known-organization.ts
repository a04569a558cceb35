// Whether an organization that a request names may stand there: it is known, confirmed, and of the kind that is meant.
import type { Organization } from '@hearth/domain/governance';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { loaded } from '@hearth/store/entities';
import type { Item } from '@hearth/store/tables';

/** `item` is the organization's state as it was read; `pointer` is where the request names it. Rejection: `invalid`. */
export const refuseOrganization = (
  item: Item | undefined,
  kind: 'partner' | 'funder',
  pointer: string,
): Rejected | undefined => {
  const wrong = (code: string, detail: string): Rejected =>
    reject('invalid', detail, { errors: [{ pointer, code, detail }] });
  const organization = item === undefined ? undefined : loaded<Organization>(item.pk, item).state;
  if (organization === undefined) return wrong('unknown', `There is no ${kind} with this id.`);
  if (organization.kind !== kind)
    return wrong('other-kind', `${organization.name} is a ${organization.kind}, and a ${kind} is meant here.`);
  if (organization.status === 'confirmed') return undefined;
  return wrong(
    'not-confirmed',
    `${organization.name} is not confirmed yet. A second administrator has to do that first.`,
  );
};
