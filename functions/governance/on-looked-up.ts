// What the two acts on a lookup in a sanctions list have in common: who it is about is in the path, and each is done once for its request.
import type { Actor } from '@hearth/domain/duties';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { SanctionsEvent } from '@hearth/domain/sanctions';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { commit } from '@hearth/store/commit';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import type { Tables } from '@hearth/store/tables';
import { type LookedUp, lookedUpPayee, payeeRef } from './looked-up-payee.ts';

const noSuch = reject('not-found', 'There is no such organization or application.');

type Decided = { readonly event: SanctionsEvent; readonly status: number; readonly told: Record<string, string> };
type Decide<B> = (payee: LookedUp, actor: Actor, body: B) => Decided | Rejected;

/** An act on whoever the path names, an organization or an application. Rejections: `not-found`, `idempotency-key-reused`, the act's. */
export const onLookedUp =
  <B>(tables: Tables, decide: Decide<B>) =>
  ({ actor, body, now, params, request }: Call<B, unknown>): Promise<Answer | Rejected> =>
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
      const decided = decide(payee, actor, body);
      if (isRejected(decided)) return decided;
      const answer = { status: decided.status, body: { id, ...decided.told } };
      const outcome = await commit(tables, {
        occasion: { at: now, actor: actor.memberId, request: markFor(asked, answer.status, answer.body) },
        appends: [payee.append(decided.event)],
      });
      return settled(outcome, answer);
    });
