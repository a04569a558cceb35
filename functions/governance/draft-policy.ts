// A policy is drafted: a document named by its hash, whose own examples must come out as it says.
import type { PolicyBody } from '@hearth/contracts/policies';
import { canonical } from '@hearth/domain/canonical';
import { type PolicyEvent, type Program, type RecordedPolicy, refuseBackdating } from '@hearth/domain/governance';
import { derivedId } from '@hearth/domain/ids';
import { moneyWords } from '@hearth/domain/money-words';
import { failingExamples, type Policy, policyHash } from '@hearth/domain/policy';
import { type FieldError, type Rejected, reject } from '@hearth/domain/rejections';
import { localDate } from '@hearth/domain/time';
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

const outcomeWords = (outcome: string, amountMinor: number | undefined, currency: string): string =>
  amountMinor === undefined ? `"${outcome}"` : `"${outcome}" with ${moneyWords(amountMinor, currency)}`;

const refuseExamples = (policy: Policy): Rejected | undefined => {
  const errors = policy.examples.flatMap((example, index) =>
    failingExamples({ ...policy, examples: [example] }).map(({ name, came, amountMinor }): FieldError => {
      const { expected } = example;
      const [should, did] = [
        outcomeWords(expected.outcome, expected.amountMinor, policy.currency),
        outcomeWords(came, amountMinor, policy.currency),
      ];
      return {
        pointer: `/examples/${index}/expected`,
        code: 'example-fails',
        detail: `The example "${name}" should come out as ${should}, but came out as ${did}.`,
      };
    }),
  );
  if (errors.length === 0) return undefined;
  return reject(
    'examples-fail',
    `${errors.length} of ${policy.examples.length} examples do not come out as written. Correct the rules, or the examples.`,
    { errors },
  );
};

const refuse = (policy: Policy, program: Program | undefined, now: string): Rejected | undefined => {
  const wrong = (pointer: string, code: string, detail: string): Rejected =>
    reject('invalid', detail, { errors: [{ pointer, code, detail }] });
  if (program === undefined) return wrong('/programId', 'unknown', 'There is no program with this id.');
  if (program.currency !== policy.currency)
    return wrong('/currency', 'other-currency', `The program "${program.name}" pays in ${program.currency}.`);
  return refuseBackdating(program, policy.effectiveFrom, localDate(now, program.timeZone)) ?? refuseExamples(policy);
};

/**
 * Takes a whole policy; answers 201 with its id and hash, or 200 when the very same policy was drafted before.
 * Rejections: `invalid` (program, currency, effectiveFrom), `examples-fail` with each example and what came instead, `idempotency-key-reused`.
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
