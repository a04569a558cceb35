// A second person confirms an erasure, or drops it. What was confirmed is intended: the next run of the schedule carries it out.
import { idOrThrow } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import type { Tables } from '@hearth/store/tables';
import { onHold } from './ask-erasure.ts';
import { isHeld, underWayIn } from './case-of-household.ts';
import { actOn, type Seen, seenBy } from './on-household.ts';

type DecisionCall = Call<{ readonly decision: 'confirm' | 'drop' }, unknown>;

/** What speaks against it now, over everybody who is one household with this one. */
const refuseNow = async (tables: Tables, { family }: Seen): Promise<Rejected | undefined> => {
  if (isHeld(family)) return onHold;
  const ends = await underWayIn(tables, family);
  return ends.length === 0
    ? undefined
    : reject('wrong-state', `Money is under way for this household, so it can't be erased yet. ${ends.join(' ')}`, {
        facts: { underWay: ends.length },
      });
};

/**
 * Confirms or drops what somebody else asked for. Confirmed (202), the household and all of its aliases are erased within minutes,
 * each in a transaction of its own; `GET /v1/applications/{id}/erasure` tells how far it is. Nobody takes it back then.
 * Rejections: `not-found`, `same-person`, `related`, `wrong-state` (not asked for, money is under way), `on-hold`,
 * `idempotency-key-reused`.
 */
export const decideErasure =
  ({ tables }: { readonly tables: Tables }) =>
  (call: DecisionCall): Promise<Answer | Rejected> => {
    const id = call.params['id'] ?? '';
    const { actor, body } = call;
    const by = actor.memberId;
    return actOn(tables, call, id, async () => {
      const seen = await seenBy(tables, actor, 'confirm-erasure', id, ({ asked }) =>
        asked === undefined ? [] : [{ memberId: asked.by, act: 'asked for' }],
      );
      if (isRejected(seen)) return seen;
      if (seen.erasure.asked === undefined)
        return reject('wrong-state', 'Nobody asked that this household be erased, or it was decided already.');
      if (body.decision === 'drop')
        return {
          ...seen,
          event: { type: 'HouseholdErasureDropped', data: { by } },
          answer: { status: 200, body: { householdId: id, status: 'dropped' } },
        };
      const refused = await refuseNow(tables, seen);
      if (refused !== undefined) return refused;
      const householdIds = seen.family.map((one) => idOrThrow('household', one.id));
      return {
        ...seen,
        event: { type: 'HouseholdErasureConfirmed', data: { by, householdIds } },
        answer: { status: 202, body: { householdId: id, status: 'confirmed', households: householdIds.length } },
      };
    });
  };
