// Organizations, page by page: names and kinds for all members, readiness to be paid and the sanctions step for the fiscal agent's own.
import type { Organization } from '@hearth/domain/governance';
import type { OrganizationId } from '@hearth/domain/ids';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { inQueue, type ListQuery } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';

/** Answers 200 with a page, and where the list goes on. Rejection: `invalid` for a foreign cursor. */
export const listOrganizations =
  ({ tables, fiscalAgentId }: { readonly tables: Tables; readonly fiscalAgentId: OrganizationId }) =>
  async ({ actor, query }: Call<undefined, ListQuery>): Promise<Answer | Rejected> => {
    const page = await inQueue<Organization>(tables, 'organization', query);
    if (isRejected(page)) return page;
    const seesPayees = actor.organizationKind === 'fiscal-agent';
    const organizations = page.states.map(({ id, name, kind, status, proposedBy, payee, sanctions }) => ({
      organizationId: id,
      name,
      kind,
      status,
      proposedBy,
      ...(seesPayees && payee !== undefined ? { payee: payee.readiness } : {}),
      ...(seesPayees && sanctions !== undefined
        ? { sanctions: { status: sanctions.status, checkedAt: sanctions.checkedAt } }
        : {}),
    }));
    return { status: 200, body: { fiscalAgentId, organizations, next: page.next } };
  };
