// The report of all relationships: who is close to a household of which application, since when, and what they had done for it.
import type { Member } from '@hearth/domain/governance';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import type { ListQuery } from '@hearth/store/lists';
import { type Relationship, relationshipsPage } from '@hearth/store/relationships';
import type { Tables } from '@hearth/store/tables';
import { actedAs, caseOf } from './disclose-relationship.ts';

const told = async (tables: Tables, { memberId, applicationId, at }: Relationship) => {
  const [{ application, award }, [item]] = await Promise.all([
    caseOf(tables, applicationId),
    tables.read([stateRef(memberId)]),
  ]);
  const organizationId = loaded<Member>(memberId, item).state?.confirmed?.organizationId;
  return {
    memberId,
    ...(organizationId === undefined ? {} : { organizationId }),
    applicationId,
    disclosedAt: at,
    status: application.state?.status ?? null,
    actedBefore: actedAs(memberId, application.state, award?.state),
    ...(award?.state === undefined
      ? {}
      : {
          award: {
            awardId: award.id,
            status: award.state.status,
            amountMinor: award.state.amountMinor,
            currency: award.state.currency,
          },
        }),
  };
};

/**
 * All disclosed relationships, the oldest first, named in applications or by people themselves. `disclosedAt` is when it was last
 * said. Rejection: `invalid` for a foreign cursor.
 */
export const listRelationships =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ query }: Call<undefined, ListQuery>): Promise<Answer | Rejected> => {
    const listed = await relationshipsPage(tables, query);
    if (isRejected(listed)) return listed;
    const relationships = await Promise.all(listed.relationships.map((each) => told(tables, each)));
    return { status: 200, body: { relationships, ...(listed.next === undefined ? {} : { next: listed.next }) } };
  };
