// A policy is drafted: a document named by its hash, refused with everything at once that would keep it from working as it reads.
import { needs, situations } from '@hearth/contracts/needs';
import type { PolicyBody } from '@hearth/contracts/policies';
import { canonical } from '@hearth/domain/canonical';
import { type PolicyEvent, type Program, type RecordedPolicy, refuseBackdating } from '@hearth/domain/governance';
import { derivedId } from '@hearth/domain/ids';
import { type Policy, policyHash } from '@hearth/domain/policy';
import { policyProblems } from '@hearth/domain/policy-problems';
import { type FieldError, type Rejected, reject } from '@hearth/domain/rejections';
import { localDate } from '@hearth/domain/time';
import { parseExpression } from '@hearth/expressions/parse-expression';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { policyStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

// What is left undefined by the wire's reading is not there in the document.
const policyFrom = (body: PolicyBody): Policy => JSON.parse(JSON.stringify(body));

/** So many are told at once; a document with more is wrong in the same few ways. */
const mostTold = 200;

const misplaced = (policy: Policy, program: Program, now: string): readonly FieldError[] => {
  const detail = `The program "${program.name}" pays in ${program.currency}.`;
  return [
    ...(program.currency === policy.currency ? [] : [{ pointer: '/currency', code: 'other-currency', detail }]),
    ...(refuseBackdating(program, policy.effectiveFrom, localDate(now, program.timeZone))?.errors ?? []),
  ];
};

const refuse = (policy: Policy, program: Program | undefined, now: string): Rejected | undefined => {
  if (program === undefined) {
    const detail = 'There is no program with this id.';
    return reject('invalid', detail, { errors: [{ pointer: '/programId', code: 'unknown', detail }] });
  }
  const all = [...misplaced(policy, program, now), ...policyProblems(policy, parseExpression, { needs, situations })];
  if (all.length === 0) return undefined;
  const errors = all.slice(0, mostTold);
  return all.every(({ code }) => code === 'example-fails')
    ? reject(
        'examples-fail',
        `${all.length} of ${policy.examples.length} examples do not come out as written. Correct the rules, or the examples.`,
        { errors },
      )
    : reject(
        'invalid',
        `This policy would not work as it reads: ${all.length === 1 ? 'one thing is wrong, named' : `${all.length} things are wrong, each named`} below.`,
        { errors },
      );
};

/**
 * Takes a whole policy; answers 201 with its id and hash, or 200 when the very same policy was drafted before.
 * Rejections: `invalid` (program, currency, effectiveFrom; or everything that is wrong with the document, place by place), `examples-fail`
 * when nothing else is wrong, with each example and what came instead, `idempotency-key-reused`.
 */
export const draftPolicy =
  ({ tables }: { readonly tables: Tables }) =>
  (call: Call<PolicyBody, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const policy = policyFrom(call.body);
      const hash = policyHash(policy);
      const id = derivedId('policy', hash);
      const { programId } = call.body;
      const [mark, item, programItem] = await tables.read([markOf(call.request), stateRef(id), stateRef(programId)]);
      const replayed = replay(mark, call.request);
      if (replayed !== undefined) return replayed;
      const body = { policyId: id, hash };
      if (item !== undefined) return { status: 200, body };
      const refused = refuse(policy, loaded<Program>(programId, programItem).state, call.now);
      if (refused !== undefined) return refused;
      const by = call.actor.memberId;
      const news: PolicyEvent[] = [
        {
          type: 'PolicyDrafted',
          data: { programId, hash, document: canonical(JSON.parse(JSON.stringify(policy))), by },
        },
      ];
      const outcome = await commit(tables, {
        occasion: { at: call.now, actor: by, request: markFor(call.request, 201, body) },
        appends: [append(policyStream, loaded<RecordedPolicy>(id, undefined), news)],
      });
      return settled(outcome, { status: 201, body });
    });
