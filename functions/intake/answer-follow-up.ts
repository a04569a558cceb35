// "Did it help?": what a household said when its partner asked. Once, only after it was paid, and only what it chose to say.
import { type Application, refuseIfErased } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import { type Disbursement, disbursementOf } from '@hearth/domain/disbursements';
import { refusal } from '@hearth/domain/duties';
import { type HelpAnswer, refuseIfAnswered } from '@hearth/domain/follow-up';
import { isId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef, stillAs } from '@hearth/store/entities';
import { markFor, markOf, plainFingerprint, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { applicationStream } from '@hearth/store/projection';
import { relatedTo } from '@hearth/store/relationships';
import type { Change, Tables } from '@hearth/store/tables';

const noSuch = reject('not-found', 'There is no such record.');
const notYet = reject(
  'wrong-state',
  'A household is asked whether the money helped once it has it, and this one was not paid. Ask again when its payment is settled, handed over and confirmed, or given out as a check.',
);

const paid: readonly Disbursement['status'][] = ['settled', 'confirmed', 'issued', 'cleared'];

/** The guard that the application's money is still paid. Rejection: `wrong-state` when it never was, or came back. */
const paidStill = async (tables: Tables, { awardId }: Application): Promise<Change | Rejected> => {
  if (awardId === undefined) return notYet;
  const [awardItem] = await tables.read([stateRef(awardId)]);
  const award = loaded<Award>(awardId, awardItem);
  const id = disbursementOf(awardId, award.state?.attempt ?? 0);
  const [item] = await tables.read([stateRef(id)]);
  const payment = loaded<Disbursement>(id, item);
  return payment.state !== undefined && paid.includes(payment.state.status) ? stillAs(payment) : notYet;
};

/**
 * Answers 200 with the id and the answer. Rejections: `not-found`, `wrong-state` (not paid, answered before, erased), `related`,
 * `idempotency-key-reused`. Source: ADR 029.
 */
export const answerFollowUp =
  ({ tables }: { readonly tables: Tables }) =>
  ({ actor, body, now, params, request }: Call<{ readonly helped: HelpAnswer }, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const id = params['id'] ?? '';
      if (!isId('application', id)) return noSuch;
      const fingerprint = (input: string) => plainFingerprint(`${id}\n${input}`);
      const [mark, item] = await tables.read([markOf(request), stateRef(id)]);
      const replayed = replay(mark, request, fingerprint);
      if (replayed !== undefined) return replayed;
      const application = loaded<Application>(id, item);
      const { state } = application;
      if (state === undefined) return noSuch;
      const refused =
        refusal(actor, 'answer-follow-up', { organizationId: state.partnerId }) ??
        refusal(actor, 'answer-follow-up', { related: await relatedTo(tables, actor, state.householdId) }) ??
        refuseIfErased(state) ??
        refuseIfAnswered(state);
      if (refused !== undefined) return refused;
      const guard = await paidStill(tables, state);
      if (isRejected(guard)) return guard;
      const { helped } = body;
      const answer = { applicationId: id, helped, version: application.head.version + 1 };
      const outcome = await commit(tables, {
        occasion: { at: now, actor: actor.memberId, request: markFor(request, 200, answer, fingerprint) },
        appends: [
          append(applicationStream, application, [{ type: 'FollowUpAnswered', data: { helped, by: actor.memberId } }]),
        ],
        changes: [guard],
      });
      return settled(outcome, { status: 200, body: answer });
    });
