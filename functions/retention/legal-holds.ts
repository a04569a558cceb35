// A legal hold: one person places it at once, two people end it. While it stands nothing of the household or its aliases is erased.
import type { Demand } from '@hearth/domain/demands';
import type { Acted } from '@hearth/domain/duties';
import type { ErasureState } from '@hearth/domain/erasure';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import type { Tables } from '@hearth/store/tables';
import { actOn, seenBy } from './on-household.ts';

type Ports = { readonly tables: Tables };
type HoldCall = Call<{ readonly reason: string; readonly demandId?: string | undefined }, unknown>;
type Lifting =
  | { readonly decision: 'request'; readonly reason: string }
  | { readonly decision: 'confirm' }
  | { readonly decision: 'drop' };

const noHold = reject('wrong-state', 'No legal hold stands on this household.');

/**
 * Places a hold; answers 201. What was erased before stays erased, but what was kept apart of it is held too.
 * Rejections: `not-found` (household, demand), `related`, `wrong-state` (one stands already), `idempotency-key-reused`.
 */
export const placeHold =
  ({ tables }: Ports) =>
  (call: HoldCall): Promise<Answer | Rejected> => {
    const id = call.params['id'] ?? '';
    const { actor, body } = call;
    return actOn(tables, call, id, async () => {
      const seen = await seenBy(tables, actor, 'place-hold', id);
      if (isRejected(seen)) return seen;
      if (seen.erasure.hold !== undefined)
        return reject('wrong-state', 'A legal hold stands on this household already.');
      const { reason, demandId } = body;
      if (demandId !== undefined) {
        const { state } = loaded<Demand>(demandId, (await tables.read([stateRef(demandId)]))[0]);
        if (state === undefined) return reject('not-found', 'There is no such demand. Register it first.');
      }
      const data = { reason, by: actor.memberId, ...(demandId === undefined ? {} : { demandId }) };
      return {
        ...seen,
        event: { type: 'LegalHoldPlaced', data },
        answer: { status: 201, body: { householdId: id, status: 'held' } },
      };
    });
  };

/** Who placed it, and who asked that it end: another one decides. */
const secondPerson = (hold: ErasureState['hold']): readonly Acted[] => [
  ...(hold === undefined ? [] : [{ memberId: hold.by, act: 'placed' }]),
  ...(hold?.lift === undefined ? [] : [{ memberId: hold.lift.by, act: 'asked for' }]),
];

/**
 * `request` by one person, `confirm` or `drop` by another, who did not place it. Answers 202, 200. Rejections: `not-found`, `related`, `same-person`,
 * `wrong-state` (no hold, nobody asked), `idempotency-key-reused`.
 */
export const liftHold =
  ({ tables }: Ports) =>
  (call: Call<Lifting, unknown>): Promise<Answer | Rejected> => {
    const id = call.params['id'] ?? '';
    const { actor, body } = call;
    const by = actor.memberId;
    return actOn(tables, call, id, async () => {
      const seen = await seenBy(tables, actor, 'lift-hold', id, ({ hold }) =>
        body.decision === 'request' ? [] : secondPerson(hold),
      );
      if (isRejected(seen)) return seen;
      const { hold } = seen.erasure;
      if (hold === undefined) return noHold;
      if (body.decision === 'request') {
        if (hold.lift !== undefined)
          return reject('wrong-state', 'Somebody asked for this already; another person has to confirm it.');
        return {
          ...seen,
          event: { type: 'LegalHoldLiftAsked', data: { reason: body.reason, by } },
          answer: { status: 202, body: { householdId: id, status: 'lifting-requested' } },
        };
      }
      if (hold.lift === undefined)
        return reject('wrong-state', 'Nobody asked that this hold end. Ask for it, and let another person confirm it.');
      return body.decision === 'confirm'
        ? {
            ...seen,
            event: { type: 'LegalHoldLifted', data: { reason: hold.lift.reason, by } },
            answer: { status: 200, body: { householdId: id, status: 'lifted' } },
          }
        : {
            ...seen,
            event: { type: 'LegalHoldLiftDropped', data: { by } },
            answer: { status: 200, body: { householdId: id, status: 'held' } },
          };
    });
  };
