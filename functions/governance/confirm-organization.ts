// Another administrator confirms a proposed organization: two people, always.
import { refusal } from '@hearth/domain/duties';
import type { Organization } from '@hearth/domain/governance';
import { isId } from '@hearth/domain/ids';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { organizationStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

/** Takes the id from the path; answers 200. Rejections: `not-found`, `same-person`, `wrong-state`, `idempotency-key-reused`. */
export const confirmOrganization =
  ({ tables }: { readonly tables: Tables }) =>
  (call: Call<unknown, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const id = call.params['id'] ?? '';
      if (!isId('organization', id)) return reject('not-found', 'There is no such organization.');
      // The path is part of what a key was used for: a route's key does not tell one organization from another.
      const request = { key: call.request.key, input: id };
      const [mark, item] = await tables.read([markOf(request), stateRef(id)]);
      const replayed = replay(mark, request);
      if (replayed !== undefined) return replayed;
      const organization = loaded<Organization>(id, item);
      if (organization.state === undefined) return reject('not-found', 'There is no such organization.');
      const { proposedBy, status, name } = organization.state;
      const refused = refusal(call.actor, 'confirm-organization', {
        actedBefore: [{ memberId: proposedBy, act: 'proposed' }],
      });
      if (refused !== undefined) return refused;
      if (status === 'confirmed') return reject('wrong-state', `${name} is confirmed already.`);
      const by = call.actor.memberId;
      const answer = { status: 200, body: { organizationId: id, status: 'confirmed' } };
      const outcome = await commit(tables, {
        occasion: { at: call.now, actor: by, request: markFor(request, answer.status, answer.body) },
        appends: [append(organizationStream, organization, [{ type: 'OrganizationConfirmed', data: { by } }])],
      });
      return settled(outcome, answer);
    });
