// A committee member ratifies a policy that somebody else drafted; the last ratification it needs puts it in force.
import { refusal } from '@hearth/domain/duties';
import {
  countsFrom,
  type PolicyEvent,
  type Program,
  type ProgramEvent,
  policyOf,
  type RecordedPolicy,
} from '@hearth/domain/governance';
import { isId, type PolicyId } from '@hearth/domain/ids';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { localDate } from '@hearth/domain/time';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { policyStream, programStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

type Decided = { readonly given: number; readonly needed: number; readonly puts: readonly ProgramEvent[] };

const decide = (
  id: PolicyId,
  policy: RecordedPolicy,
  program: Program,
  { actor, now }: Call<unknown, unknown>,
): Decided | Rejected => {
  const { draftedBy, ratifiedBy, hash } = policy;
  const ratified = ratifiedBy.map((memberId) => ({ memberId, act: 'ratified' }));
  const refused = refusal(actor, 'ratify-policy', {
    actedBefore: [{ memberId: draftedBy, act: 'drafted' }, ...ratified],
  });
  if (refused !== undefined) return refused;
  const { ratifications: needed, effectiveFrom } = policyOf(policy);
  const given = ratifiedBy.length + 1;
  if (given > needed)
    return reject('wrong-state', 'This policy has all the ratifications it needs and is in force already.');
  const from = countsFrom(program, effectiveFrom, localDate(now, program.timeZone));
  return {
    given,
    needed,
    puts: given === needed ? [{ type: 'PolicyPutInForce', data: { policyId: id, hash, effectiveFrom: from } }] : [],
  };
};

/**
 * Takes the id from the path; answers 200 with how many have ratified and how many must. The ratification that completes them
 * and the policy's coming into force are one transaction.
 * Rejections: `not-found`, `same-person` (drafted or ratified it before), `wrong-state`, `idempotency-key-reused`.
 */
export const ratifyPolicy =
  ({ tables }: { readonly tables: Tables }) =>
  (call: Call<unknown, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
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
      const decided = decide(id, policy.state, program.state, call);
      if ('rejected' in decided) return decided;
      const by = call.actor.memberId;
      const answer = { status: 200, body: { policyId: id, ratifications: decided.given, needed: decided.needed } };
      const news: PolicyEvent[] = [{ type: 'PolicyRatified', data: { by } }];
      const outcome = await commit(tables, {
        occasion: { at: call.now, actor: by, request: markFor(request, answer.status, answer.body) },
        appends: [append(policyStream, policy, news), append(programStream, program, decided.puts)],
      });
      return settled(outcome, answer);
    });
