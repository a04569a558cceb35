// A person or system is proposed as a member, or with other roles; what is proposed holds nothing until it is confirmed.
import { roles as allRoles, type Role } from '@hearth/domain/duties';
import {
  type Member,
  type MemberEvent,
  type Organization,
  type OrganizationKind,
  refuseRoles,
} from '@hearth/domain/governance';
import type { OrganizationId } from '@hearth/domain/ids';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { memberOf } from '@hearth/store/members';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { memberStream } from '@hearth/store/projection';
import type { Item, Tables } from '@hearth/store/tables';

type Body = { readonly subject: string; readonly organizationId: OrganizationId; readonly roles: readonly Role[] };
type Ports = { readonly tables: Tables; readonly fiscalAgentId: OrganizationId };

const kindOf = (
  id: OrganizationId,
  item: Item | undefined,
  fiscalAgentId: OrganizationId,
): OrganizationKind | Rejected => {
  if (id === fiscalAgentId) return 'fiscal-agent';
  const { state } = loaded<Organization>(id, item);
  const wrong = (code: string, detail: string): Rejected =>
    reject('invalid', detail, { errors: [{ pointer: '/organizationId', code, detail }] });
  if (state === undefined) return wrong('unknown', 'There is no organization with this id.');
  return state.status === 'confirmed'
    ? state.kind
    : wrong('not-confirmed', `${state.name} is not confirmed yet. Another administrator has to do that first.`);
};

/**
 * Takes a token's subject, an organization and roles; answers 201 with the member's id and the version to confirm.
 * Rejections: `invalid` (organization unknown or not confirmed, roles that do not fit its kind), `idempotency-key-reused`.
 */
export const proposeMember =
  ({ tables, fiscalAgentId }: Ports) =>
  (call: Call<Body, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const { subject, organizationId, roles } = call.body;
      const id = memberOf(subject);
      const [mark, memberItem, organizationItem] = await tables.read([
        markOf(call.request),
        stateRef(id),
        stateRef(organizationId),
      ]);
      const replayed = replay(mark, call.request);
      if (replayed !== undefined) return replayed;
      const organizationKind = kindOf(organizationId, organizationItem, fiscalAgentId);
      if (typeof organizationKind !== 'string') return organizationKind;
      const refused = refuseRoles(organizationKind, roles);
      if (refused !== undefined) return refused;
      const member = loaded<Member>(id, memberItem);
      const by = call.actor.memberId;
      const news: MemberEvent[] = [
        {
          type: 'MemberProposed',
          data: { organizationId, organizationKind, roles: allRoles.filter((role) => roles.includes(role)), by },
        },
      ];
      const answer = { status: 201, body: { memberId: id, version: member.head.version + news.length } };
      const outcome = await commit(tables, {
        occasion: { at: call.now, actor: by, request: markFor(call.request, answer.status, answer.body) },
        appends: [append(memberStream, member, news)],
      });
      return settled(outcome, answer);
    });
