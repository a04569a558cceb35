// A partner or funder is proposed by one administrator; it counts once another has confirmed it.
import type { Organization, OrganizationEvent, OrganizationKind } from '@hearth/domain/governance';
import { newId, type RandomBytes } from '@hearth/domain/ids';
import type { Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { organizationStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

type Body = { readonly name: string; readonly kind: Exclude<OrganizationKind, 'fiscal-agent'> };

/** Takes a name and a kind; answers 201 with the new id. Rejection: `idempotency-key-reused`. */
export const proposeOrganization =
  ({ tables, random }: { readonly tables: Tables; readonly random: RandomBytes }) =>
  (call: Call<Body, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const [mark] = await tables.read([markOf(call.request)]);
      const replayed = replay(mark, call.request);
      if (replayed !== undefined) return replayed;
      const id = newId('organization', random);
      const { name, kind } = call.body;
      const by = call.actor.memberId;
      const answer = { status: 201, body: { organizationId: id, status: 'proposed' } };
      const news: OrganizationEvent[] = [{ type: 'OrganizationProposed', data: { name, kind, by } }];
      const outcome = await commit(tables, {
        occasion: { at: call.now, actor: by, request: markFor(call.request, answer.status, answer.body) },
        appends: [append(organizationStream, loaded<Organization>(id, undefined), news)],
      });
      return settled(outcome, answer);
    });
