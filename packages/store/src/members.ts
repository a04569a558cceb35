// Who a token's subject is: organization and roles are records of ours, read on every request, never taken from the token.
import type { Actor } from '@hearth/domain/duties';
import type { Member } from '@hearth/domain/governance';
import { derivedId, idOrThrow, type MemberId } from '@hearth/domain/ids';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { loaded, stateRef } from './entities.ts';
import type { Tables } from './tables.ts';

/** The member that a token's subject is: one way, so that the record holds no name that an identity provider gave. */
export const memberOf = (subject: string): MemberId => derivedId('member', subject);

/** The first two administrators, by subject, and the organization that answers for the money. */
export type Founding = { readonly founders: readonly string[]; readonly fiscalAgentId: string };

/**
 * The member behind an id that our own record names, as it stands now. Rejection: `not-a-member`.
 * A founder without a record is an administrator of the fiscal agent.
 */
export const actorOf =
  (tables: Tables, founding: Founding) =>
  async (memberId: string): Promise<Actor | Rejected> => {
    const [item] = await tables.read([stateRef(memberId)]);
    const id = idOrThrow('member', memberId);
    const confirmed = loaded<Member>(memberId, item).state?.confirmed;
    if (confirmed !== undefined) return { memberId: id, ...confirmed };
    if (founding.founders.map(memberOf).includes(id)) {
      return {
        memberId: id,
        organizationId: idOrThrow('organization', founding.fiscalAgentId),
        organizationKind: 'fiscal-agent',
        roles: ['administrator'],
      };
    }
    return reject(
      'not-a-member',
      'Your sign-in is good, but nobody has confirmed you as a member yet. Ask an administrator.',
    );
  };

/** Identifies a caller by its token's subject, in one strongly consistent read. Rejection: `not-a-member`. */
export const identify = (tables: Tables, founding: Founding) => {
  const find = actorOf(tables, founding);
  return ({ sub }: { readonly sub: string }): Promise<Actor | Rejected> => find(memberOf(sub));
};
