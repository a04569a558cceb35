// Who a token's subject is: organization and roles are records of ours, read on every request, never taken from the token.
import type { Actor } from '@hearth/domain/duties';
import type { Member } from '@hearth/domain/governance';
import { derivedId, idOrThrow, type MemberId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { BucketPace } from '@hearth/domain/token-bucket';
import { callBuckets } from './call-bucket.ts';
import { loaded, stateRef } from './entities.ts';
import type { Tables } from './tables.ts';

/** The member that a token's subject is: one way, so that the record holds no name that an identity provider gave. */
export const memberOf = (subject: string): MemberId => derivedId('member', subject);

/** The first two administrators, by subject, and the organization that answers for the money. */
export type Founding = { readonly founders: readonly string[]; readonly fiscalAgentId: string };

/** How often one organization may call; absent where nobody counts. */
export type Paced = { readonly callPace?: BucketPace | undefined };

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

/**
 * Identifies a caller by its token's subject, in one strongly consistent read, and counts the call of its organization (a handful at a
 * time). Rejections: `not-a-member`, `too-many`.
 */
export const identify = (tables: Tables, founding: Founding & Paced) => {
  const find = actorOf(tables, founding);
  const { callPace } = founding;
  const isOver = callPace === undefined ? undefined : callBuckets(tables, callPace);
  return async ({ sub }: { readonly sub: string }, now?: string): Promise<Actor | Rejected> => {
    const actor = await find(memberOf(sub));
    if (isOver === undefined || now === undefined || isRejected(actor)) return actor;
    return (await isOver(actor, now)) ?? actor;
  };
};
