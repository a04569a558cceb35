// Somebody asks that allotted money go elsewhere: to another slice of the fund, or back to what is not allotted.
import type { AllotmentMoveBody } from '@hearth/contracts/funding';
import { refuseProposal } from '@hearth/domain/allotments';
import { refuseCurrency } from '@hearth/domain/gifts';
import { newId, type RandomBytes } from '@hearth/domain/ids';
import type { Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import type { Tables } from '@hearth/store/tables';
import { onFund } from './on-fund.ts';
import { refuseMove } from './refuse-move.ts';

/**
 * Takes the fund from the path, then the slice that is left, the slice that is meant (or `unallotted`), minor units and a reason (a
 * code); answers 201 with the move's id. Nothing moves before a second person confirms it, and nothing is set aside for it.
 * Rejections: `not-found`, `invalid` (slice, program, partner, currency), `restricted`, `over-committed` with by how much,
 * `wrong-state` (too many moves wait), `idempotency-key-reused`. Source: ADR 018.
 */
export const proposeMove =
  ({ tables, random }: { readonly tables: Tables; readonly random: RandomBytes }) =>
  (call: Call<AllotmentMoveBody, unknown>): Promise<Answer | Rejected> =>
    onFund(tables, call, [], async (fund) => {
      const { from, amountMinor, currency, reason } = call.body;
      const to = call.body.to === 'unallotted' ? undefined : call.body.to;
      const move = { moveId: newId('move', random), from, ...(to === undefined ? {} : { to }), amountMinor };
      const refused =
        refuseCurrency(fund, currency) ??
        refuseProposal(fund, from, to) ??
        (await refuseMove(tables, fund, move, call.now));
      if (refused !== undefined) return refused;
      return {
        news: [{ type: 'AllotmentMoveProposed', data: { ...move, reason, by: call.actor.memberId } }],
        status: 201,
        body: { fundId: fund.id, moveId: move.moveId },
      };
    });
