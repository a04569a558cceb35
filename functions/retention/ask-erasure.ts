// A household wants to be forgotten: its partner hands that on, or the fund's controller. Nothing is erased before a second person.
import type { ErasureReason } from '@hearth/domain/erasure';
import type { Household } from '@hearth/domain/households';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import { familyOf } from '@hearth/store/household-family';
import type { Tables } from '@hearth/store/tables';
import { isHeld } from './case-of-household.ts';
import { actOn, caseFor } from './on-household.ts';

type AskCall = Call<{ readonly reason: ErasureReason }, unknown>;

/** What is said when a hold stands: to the fiscal agent only, for a demand may be secret. */
export const onHold = reject(
  'on-hold',
  'A legal hold stands on this household, so nothing of it is erased. Ask counsel; two people lift the hold.',
);

const wrongState = (detail: string): Rejected => reject('wrong-state', detail);

/**
 * Asks that the household of an application be erased. Its partner is refused for what stands in its own case only, and learns nothing
 * of other applications of the same people: those are looked at when it is confirmed. Answers 202.
 * Rejections: `not-found`, `related`, `wrong-state` (money is under way, asked or erased already), `on-hold`, `idempotency-key-reused`.
 */
export const askErasure =
  ({ tables }: { readonly tables: Tables }) =>
  (call: AskCall): Promise<Answer | Rejected> => {
    const id = call.params['id'] ?? '';
    return actOn(tables, call, id, async () => {
      const found = await caseFor(tables, call.actor, 'ask-erasure', id);
      if (isRejected(found)) return found;
      const { householdId } = found.application.state;
      const household = loaded<Household>(householdId, (await tables.read([stateRef(householdId)]))[0]);
      const { erased, asked, confirmed } = household.state?.erasure ?? {};
      if (erased !== undefined) return wrongState('This household is erased already.');
      if (confirmed !== undefined) return wrongState('This was confirmed already; it is being erased.');
      if (asked !== undefined) return wrongState('Somebody asked for this already; a second person has to confirm it.');
      if (call.actor.organizationKind === 'fiscal-agent' && isHeld(await familyOf(tables, householdId))) return onHold;
      const { standing } = found;
      if (standing.is === 'under-way')
        return wrongState(`Money is under way for this household, so it can't be erased yet. ${standing.ends}`);
      const { reason } = call.body;
      return {
        household,
        family: [],
        event: { type: 'HouseholdErasureAsked', data: { reason, by: call.actor.memberId } },
        answer: { status: 202, body: { applicationId: id, householdId, status: 'asked' } },
      };
    });
  };
