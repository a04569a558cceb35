// A second person lets an allotment go elsewhere, or drops the proposal.
import type { MoveDecisionBody } from '@hearth/contracts/funding';
import { refusal } from '@hearth/domain/duties';
import { allotmentMoveEntry } from '@hearth/domain/entries';
import type { FundEvent } from '@hearth/domain/fund-events';
import type { WaitingMove } from '@hearth/domain/funds';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import type { Tables } from '@hearth/store/tables';
import { onFund, type StandingFund } from './on-fund.ts';
import { refuseMove } from './refuse-move.ts';

type Decide = Call<MoveDecisionBody, unknown>;

const moved = (fund: StandingFund, { moveId, from, to, amountMinor }: WaitingMove, { actor }: Decide): FundEvent => {
  const at = to === undefined ? undefined : { ...to, fundId: fund.id };
  const entry = allotmentMoveEntry({ ...from, fundId: fund.id, amountMinor }, at, fund.currency);
  const move = { moveId, from, ...(to === undefined ? {} : { to }), amountMinor };
  return { type: 'AllotmentMoved', data: { ...move, entry, by: actor.memberId } };
};

/**
 * Takes fund and move from the path and `confirm` or `drop` (with a reason); answers 200. A move is confirmed by somebody else than
 * who proposed it; who proposed it may drop it. Confirmed, the money moves in the same transaction, only if it is still available.
 * Rejections: `not-found` (also: decided already), `same-person`, `invalid`, `restricted`, `over-committed` with by how much,
 * `idempotency-key-reused`. Source: ADR 018.
 */
export const decideMove =
  ({ tables }: { readonly tables: Tables }) =>
  (call: Decide): Promise<Answer | Rejected> =>
    onFund(tables, call, [], async (fund) => {
      const move = (fund.moves ?? []).find(({ moveId }) => moveId === call.params['moveId']);
      if (move === undefined)
        return reject('not-found', 'No such move waits in this fund. Perhaps it was decided already.');
      const { moveId } = move;
      const body = { fundId: fund.id, moveId, decision: call.body.decision };
      const by = call.actor.memberId;
      if (call.body.decision === 'drop') {
        const { reason } = call.body;
        return { news: [{ type: 'AllotmentMoveDropped', data: { moveId, by, reason } }], status: 200, body };
      }
      const actedBefore = [{ memberId: move.by, act: 'proposed' }];
      const refused =
        refusal(call.actor, 'decide-allotment-move', { actedBefore }) ??
        (await refuseMove(tables, fund, move, call.now));
      return refused ?? { news: [moved(fund, move, call)], status: 200, body };
    });
