// A person looked a payee up in a sanctions list: which list, which version, with what result. A hit waits for a second person.
import { refusal } from '@hearth/domain/duties';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { refuseCheck, type SanctionsChecked } from '@hearth/domain/sanctions';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { commit } from '@hearth/store/commit';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import type { Tables } from '@hearth/store/tables';
import { lookedUpPayee, payeeRef } from './looked-up-payee.ts';

const noSuch = reject('not-found', 'There is no such organization or application.');

/**
 * Takes list, version and result for the organization or application in the path; answers 201 with where it stands. Nothing leaves
 * this house by it: the looking was done by the person. Rejections: `not-found`, `related`, `wrong-state` (a hit waits, or was found
 * to be the listed one), `idempotency-key-reused`. Source: row F14 of `functions/transparency/README.md`.
 */
export const checkSanctions =
  ({ tables }: { readonly tables: Tables }) =>
  ({
    actor,
    body,
    now,
    params,
    request,
  }: Call<Omit<SanctionsChecked['data'], 'by'>, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const id = params['id'] ?? '';
      const ref = payeeRef(id);
      if (ref === undefined) return noSuch;
      // The path is part of what a key was used for.
      const asked = { key: request.key, input: `${id}\n${request.input}` };
      const [mark, item] = await tables.read([markOf(asked), ref]);
      const replayed = replay(mark, asked);
      if (replayed !== undefined) return replayed;
      const payee = await lookedUpPayee(tables, actor, id, item);
      if (payee === undefined) return noSuch;
      const refused = refusal(actor, 'check-sanctions', { related: payee.related }) ?? refuseCheck(payee.sanctions);
      if (refused !== undefined) return refused;
      const by = actor.memberId;
      const answer = { status: 201, body: { id, status: body.result, list: body.list, listVersion: body.listVersion } };
      const outcome = await commit(tables, {
        occasion: { at: now, actor: by, request: markFor(asked, answer.status, answer.body) },
        appends: [payee.append({ type: 'SanctionsChecked', data: { ...body, by } })],
      });
      return settled(outcome, answer);
    });
