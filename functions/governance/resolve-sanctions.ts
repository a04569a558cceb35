// A second person says what a hit is: somebody else of the same name, or the listed one. The second denies nothing; it goes to counsel.
import { refusal } from '@hearth/domain/duties';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { actedOnHit, refuseResolution, type SanctionsHitResolved } from '@hearth/domain/sanctions';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { commit } from '@hearth/store/commit';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import type { Tables } from '@hearth/store/tables';
import { lookedUpPayee, payeeRef } from './looked-up-payee.ts';

const noSuch = reject('not-found', 'There is no such organization or application.');

/**
 * Takes a finding with its reason, for the organization or application in the path; answers 200. Rejections: `not-found`, `related`,
 * `same-person` (who looked it up, or resolved it before), `wrong-state` (no hit waits), `idempotency-key-reused`.
 */
export const resolveSanctions =
  ({ tables }: { readonly tables: Tables }) =>
  ({
    actor,
    body,
    now,
    params,
    request,
  }: Call<Omit<SanctionsHitResolved['data'], 'by'>, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const id = params['id'] ?? '';
      const ref = payeeRef(id);
      if (ref === undefined) return noSuch;
      const asked = { key: request.key, input: `${id}\n${request.input}` };
      const [mark, item] = await tables.read([markOf(asked), ref]);
      const replayed = replay(mark, asked);
      if (replayed !== undefined) return replayed;
      const payee = await lookedUpPayee(tables, actor, id, item);
      if (payee === undefined) return noSuch;
      const { sanctions, related } = payee;
      const waits = refuseResolution(sanctions, body.finding);
      if (sanctions === undefined || waits !== undefined) return waits ?? noSuch;
      const refused = refusal(actor, 'resolve-sanctions', { related, actedBefore: actedOnHit(sanctions) });
      if (refused !== undefined) return refused;
      const by = actor.memberId;
      const status = body.finding === 'listed' ? 'listed' : 'clear';
      const answer = { status: 200, body: { id, status } };
      const outcome = await commit(tables, {
        occasion: { at: now, actor: by, request: markFor(asked, answer.status, answer.body) },
        appends: [payee.append({ type: 'SanctionsHitResolved', data: { ...body, by } })],
      });
      return settled(outcome, answer);
    });
