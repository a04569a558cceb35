// Money of a fund is set apart for a partner and purpose: from here on approvals touch the slice, never the fund.
import type { AllotmentBody } from '@hearth/contracts/funding';
import { refuseAllotmentOf } from '@hearth/domain/allotments';
import { allotmentEntry } from '@hearth/domain/entries';
import { unallottedOf } from '@hearth/domain/funds';
import { refuseCurrency } from '@hearth/domain/gifts';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { stateRef } from '@hearth/store/entities';
import type { Tables } from '@hearth/store/tables';
import { onFund } from './on-fund.ts';
import { targetOf } from './slice-target.ts';

/**
 * Takes the fund from the path, then program, partner, purpose (a need, `any` or `operations`) and minor units; answers 201 with
 * what is left to allot. The fund's version guards it: two allotments at once are decided one after the other, and never more than
 * came in is allotted.
 * Rejections: `not-found`, `invalid` (program, partner, currency), `restricted`, `insufficient-funds`, `idempotency-key-reused`.
 */
export const allot =
  ({ tables }: { readonly tables: Tables }) =>
  (call: Call<AllotmentBody, unknown>): Promise<Answer | Rejected> => {
    const { programId, partnerId, purpose, amountMinor, currency } = call.body;
    return onFund(tables, call, [stateRef(programId), stateRef(partnerId)], (fund, items) => {
      const target = targetOf(call.body, items, call.now);
      if (isRejected(target)) return target;
      const refused = refuseCurrency(fund, currency) ?? refuseAllotmentOf(fund, { ...target, amountMinor });
      if (refused !== undefined) return refused;
      const draw = { fundId: fund.id, programId, partnerId, purpose, amountMinor };
      const entry = allotmentEntry(draw, fund.currency);
      const by = call.actor.memberId;
      return {
        news: [{ type: 'Allotted', data: { programId, partnerId, purpose, amountMinor, entry, by } }],
        status: 201,
        body: { fundId: fund.id, unallottedMinor: unallottedOf(fund) - amountMinor },
      };
    });
  };
