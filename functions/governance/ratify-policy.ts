// A policy is ratified by those whose consent it names, each once and never by its author; the last consent it needs puts it in force.
import { refusal } from '@hearth/domain/duties';
import {
  countsFrom,
  type Organization,
  type PolicyEvent,
  type Program,
  type ProgramEvent,
  policyOf,
  type RecordedPolicy,
} from '@hearth/domain/governance';
import { idOrThrow, isId, type OrganizationId, type PolicyId } from '@hearth/domain/ids';
import { actedOnPolicy, withRatification } from '@hearth/domain/ratifications';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { localDate } from '@hearth/domain/time';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { inQueue } from '@hearth/store/lists';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { policyStream, programStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

type Ports = { readonly tables: Tables; readonly fiscalAgentId: OrganizationId };
type Decided = { readonly news: PolicyEvent; readonly puts: readonly ProgramEvent[]; readonly body: Answer['body'] };

const pageSize = 200;

/** Every confirmed partner, and the fiscal agent. The list names them; each is read again, since it may be behind. */
const circleOf = async ({ tables, fiscalAgentId }: Ports): Promise<readonly OrganizationId[]> => {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await inQueue<Organization>(tables, 'organization', { cursor, limit: pageSize });
    if (isRejected(page)) throw new TypeError('a list by its own cursor is never refused');
    ids.push(...page.states.map(({ id }) => id));
    cursor = page.next;
  } while (cursor !== undefined);
  const items = await tables.read(ids.map(stateRef));
  const partners = ids.flatMap((id, at) => {
    const { state } = loaded<Organization>(id, items[at]);
    return state?.kind === 'partner' && state.status === 'confirmed' ? [idOrThrow('organization', id)] : [];
  });
  return [fiscalAgentId, ...partners.filter((id) => id !== fiscalAgentId)];
};

const decide = async (
  ports: Ports,
  id: PolicyId,
  policy: RecordedPolicy,
  program: Program,
  { actor, now }: Call<unknown, unknown>,
): Promise<Decided | Rejected> => {
  const refused = refusal(actor, 'ratify-policy', { actedBefore: actedOnPolicy(policy) });
  if (refused !== undefined) return refused;
  if (program.inForce.some(({ policyId }) => policyId === id))
    return reject('wrong-state', 'This policy has all the ratifications it needs and is in force already.');
  const { ratification, effectiveFrom } = policyOf(policy);
  const circle = ratification.by === 'committee' ? [] : await circleOf(ports);
  const stands = withRatification(ratification, policy, actor, circle);
  if (isRejected(stands)) return stands;
  const { given, needed, missing, isComplete } = stands;
  const from = countsFrom(program, effectiveFrom, localDate(now, program.timeZone));
  const asked = isComplete && ratification.by === 'all-members' ? { asked: circle } : {};
  return {
    news: { type: 'PolicyRatified', data: { by: actor.memberId, organizationId: actor.organizationId, ...asked } },
    puts: isComplete
      ? [{ type: 'PolicyPutInForce', data: { policyId: id, hash: policy.hash, effectiveFrom: from } }]
      : [],
    body: { policyId: id, ratifications: given, needed, ...(missing.length === 0 ? {} : { missing: [...missing] }) },
  };
};

/**
 * Takes the id from the path; answers 200 with how many have ratified, how many must, and, where every member is asked, who is
 * missing. The ratification that completes them and the policy's coming into force are one transaction.
 * Rejections: `not-found`, `same-person` (drafted or ratified it before, for whatever organization), `role-missing`, `wrong-state`
 * (in force already, or the organization was heard), `idempotency-key-reused`.
 */
export const ratifyPolicy =
  (ports: Ports) =>
  (call: Call<unknown, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const { tables } = ports;
      const id = call.params['id'] ?? '';
      if (!isId('policy', id)) return reject('not-found', 'There is no such policy.');
      const request = { key: call.request.key, input: id };
      const [mark, item] = await tables.read([markOf(request), stateRef(id)]);
      const replayed = replay(mark, request);
      if (replayed !== undefined) return replayed;
      const policy = loaded<RecordedPolicy>(id, item);
      if (policy.state === undefined) return reject('not-found', 'There is no such policy.');
      const { programId } = policy.state;
      const [programItem] = await tables.read([stateRef(programId)]);
      const program = loaded<Program>(programId, programItem);
      if (program.state === undefined) throw new TypeError(`a policy of a program that is not there: ${programId}`);
      const decided = await decide(ports, id, policy.state, program.state, call);
      if (isRejected(decided)) return decided;
      const answer = { status: 200, body: decided.body };
      const outcome = await commit(tables, {
        occasion: {
          at: call.now,
          actor: call.actor.memberId,
          request: markFor(request, answer.status, answer.body),
        },
        appends: [append(policyStream, policy, [decided.news]), append(programStream, program, decided.puts)],
      });
      return settled(outcome, answer);
    });
