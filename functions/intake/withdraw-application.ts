// Takes an application back before its money is approved: the household steps back, or it was sent by mistake.
import { type Application, refuseIfDecided } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import { refusal } from '@hearth/domain/duties';
import { isId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { type Append, append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, plainFingerprint, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { applicationStream, awardStream } from '@hearth/store/projection';
import { relatedTo } from '@hearth/store/relationships';
import type { Tables } from '@hearth/store/tables';

type Withdrawn = { readonly appends: readonly Append[] } | Rejected;

/** Until a decision the application alone; after an award, as long as nobody approved it, the award with it. */
const withdrawn = async (
  tables: Tables,
  application: Loaded<Application>,
  state: Application,
  reason: string,
): Promise<Withdrawn> => {
  const own = append(applicationStream, application, [{ type: 'ApplicationWithdrawn', data: { reason } }]);
  if (state.awardId === undefined) return refuseIfDecided(state) ?? { appends: [own] };
  const [item] = await tables.read([stateRef(state.awardId)]);
  const award = loaded<Award>(state.awardId, item);
  const isOpen = award.state?.status === 'awaiting-approval' || award.state?.status === 'waiting-for-funds';
  if (state.status !== 'awarded' || !isOpen) {
    return reject(
      'wrong-state',
      'The award was approved already, so the application can not be taken back here. Tell the fiscal agent.',
    );
  }
  return { appends: [own, append(awardStream, award, [{ type: 'AwardWithdrawn', data: { reason } }])] };
};

/** Withdraws an application whose money is not approved yet. Rejections: `not-found`, `wrong-state`, `idempotency-key-reused`. */
export const withdrawApplication =
  ({ tables }: { readonly tables: Tables }) =>
  ({ actor, body, now, params, request }: Call<{ readonly reason: string }, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const id = params['id'] ?? '';
      if (!isId('application', id)) return reject('not-found', 'There is no such record.');
      const fingerprint = (input: string) => plainFingerprint(`${id}\n${input}`);
      const [mark, item] = await tables.read([markOf(request), stateRef(id)]);
      const replayed = replay(mark, request, fingerprint);
      if (replayed !== undefined) return replayed;
      const application = loaded<Application>(id, item);
      if (application.state === undefined) return reject('not-found', 'There is no such record.');
      const { partnerId: organizationId, householdId } = application.state;
      const refused =
        refusal(actor, 'withdraw-application', { organizationId }) ??
        refusal(actor, 'withdraw-application', { related: await relatedTo(tables, actor, householdId) });
      if (refused !== undefined) return refused;
      const outcome = await withdrawn(tables, application, application.state, body.reason);
      if (isRejected(outcome)) return outcome;
      const answer = { applicationId: id, status: 'withdrawn', version: application.head.version + 1 };
      const committed = await commit(tables, {
        occasion: { at: now, actor: actor.memberId, request: markFor(request, 200, answer, fingerprint) },
        appends: outcome.appends,
      });
      return settled(committed, { status: 200, body: answer });
    });
