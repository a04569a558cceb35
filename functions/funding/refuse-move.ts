// Whether a move of an allotment may be made as things stand: asked when it is proposed, and again when it is confirmed.
import { refuseLeaving, refuseTarget } from '@hearth/domain/allotments';
import type { AllotmentMove } from '@hearth/domain/fund-events';
import type { Fund } from '@hearth/domain/funds';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import { stateRef } from '@hearth/store/entities';
import { sliceOf, sliceRef } from '@hearth/store/slices';
import type { Tables } from '@hearth/store/tables';
import { targetOf } from './slice-target.ts';

/**
 * Reads the slice that is left and, for another slice, its program and partner; money that goes back to the fund needs no more.
 * Rejections: `invalid` (program, partner, currency), `restricted`, `over-committed` with by how much.
 */
export const refuseMove = async (
  tables: Tables,
  fund: Fund,
  { from, to, amountMinor }: Pick<AllotmentMove, 'from' | 'to' | 'amountMinor'>,
  now: string,
): Promise<Rejected | undefined> => {
  const [item, ...others] = await tables.read([
    sliceRef({ ...from, fundId: fund.id }),
    ...(to === undefined ? [] : [stateRef(to.programId), stateRef(to.partnerId)]),
  ]);
  if (to !== undefined) {
    const target = targetOf(to, others, now, '/to');
    if (isRejected(target)) return target;
    const refused = refuseTarget(fund, target, '/to');
    if (refused !== undefined) return refused;
  }
  return refuseLeaving(fund, item === undefined ? undefined : sliceOf(item), { amountMinor });
};
