// Takes an application back before its money is approved: the household steps back, or it was sent by mistake.
import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import { refusal } from '@hearth/domain/duties';
import { isId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { withdrawal } from '@hearth/domain/withdrawals';
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

const withdrawn = async (
  tables: Tables,
  application: Loaded<Application>,
  state: Application,
  reason: string,
): Promise<Withdrawn> => {
  const { awardId } = state;
  const award = awardId === undefined ? undefined : loaded<Award>(awardId, (await tables.read([stateRef(awardId)]))[0]);
  const events = withdrawal(state, award?.state, reason);
  if (isRejected(events)) return events;
  const { ofApplication, ofAward } = events;
  return {
    appends: [
      append(applicationStream, application, [ofApplication]),
      ...(award === undefined || ofAward === undefined ? [] : [append(awardStream, award, [ofAward])]),
    ],
  };
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
