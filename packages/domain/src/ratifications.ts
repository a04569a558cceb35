// Whose consent puts a policy in force: everybody's, enough organizations', or enough of the committee's; each counts once.
import type { Actor } from './duties.ts';
import type { RecordedPolicy } from './governance.ts';
import type { MemberId, OrganizationId } from './ids.ts';
import type { Ratification } from './policy.ts';
import { type Rejected, reject } from './rejections.ts';

/** Where a policy stands with one more ratification. `missing`: the organizations still to be heard, when all of them are asked. */
export type Standing = {
  readonly given: number;
  readonly needed: number;
  readonly missing: readonly OrganizationId[];
  readonly isComplete: boolean;
};

/** Who acted on a policy before: none of them ratifies it, whatever organization they speak for by now. */
export const actedOnPolicy = ({
  draftedBy,
  ratifiedBy,
}: Pick<RecordedPolicy, 'draftedBy' | 'ratifiedBy'>): readonly {
  readonly memberId: MemberId;
  readonly act: string;
}[] => [{ memberId: draftedBy, act: 'drafted' }, ...ratifiedBy.map((memberId) => ({ memberId, act: 'ratified' }))];

const refuseOutsider = ({ organizationKind, roles }: Actor): Rejected | undefined => {
  if (organizationKind === 'fiscal-agent' && roles.includes('committee')) return undefined;
  return reject('role-missing', 'The committee ratifies this policy, so partner organizations have no voice in it.');
};

const refuseOrganization = ({ organizationId, organizationKind, roles }: Actor, circle: readonly OrganizationId[]) => {
  const speaks = organizationKind === 'fiscal-agent' ? roles.includes('committee') : roles.includes('representative');
  if (organizationKind === 'funder' || !speaks)
    return reject(
      'role-missing',
      'A partner organization ratifies by its representative, the fiscal agent by its committee.',
    );
  return circle.includes(organizationId)
    ? undefined
    : reject('role-missing', 'Your organization is not a confirmed member yet, so it has no voice in this.');
};

/**
 * What one more ratification makes of a policy. `circle`: every confirmed partner organization and the fiscal agent, read now.
 * Who drafted or ratified before is refused before this is asked (`actedOnPolicy`).
 * Rejections: `role-missing` (speaks for nobody who is asked), `wrong-state` (the organization has been heard).
 */
export const withRatification = (
  ratification: Ratification,
  { ratifiedBy, ratifiedFor }: Pick<RecordedPolicy, 'ratifiedBy' | 'ratifiedFor'>,
  actor: Actor,
  circle: readonly OrganizationId[],
): Standing | Rejected => {
  if (ratification.by === 'committee') {
    const [given, needed] = [ratifiedBy.length + 1, ratification.members];
    return refuseOutsider(actor) ?? { given, needed, missing: [], isComplete: given >= needed };
  }
  const refused = refuseOrganization(actor, circle);
  if (refused !== undefined) return refused;
  if (ratifiedFor.includes(actor.organizationId))
    return reject(
      'wrong-state',
      'Your organization has ratified this policy already. It counts once, whoever speaks for it.',
    );
  const heard = circle.filter((id) => id === actor.organizationId || ratifiedFor.includes(id));
  const needed = ratification.by === 'quorum' ? ratification.organizations : circle.length;
  const missing = ratification.by === 'quorum' ? [] : circle.filter((id) => !heard.includes(id));
  return { given: heard.length, needed, missing, isComplete: heard.length >= needed };
};
