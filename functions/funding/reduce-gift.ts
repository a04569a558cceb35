// A gift turns out smaller than it was recorded: a pledge that came short, a typing error, a check that bounced.
import type { ReductionBody } from '@hearth/contracts/funding';
import { giftBackEntry } from '@hearth/domain/entries';
import { unallottedOf } from '@hearth/domain/funds';
import { refuseTaking } from '@hearth/domain/gifts';
import { isId } from '@hearth/domain/ids';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import type { Tables } from '@hearth/store/tables';
import { onFund } from './on-fund.ts';

/**
 * Takes fund and gift from the path, then minor units of the fund's currency and a reason (a code); answers 200 with what is left of
 * the gift and of what is not allotted.
 * Rejections: `not-found`, `invalid` (currency, more than is left of the gift), `over-committed` (it is allotted already; says by how
 * much), `idempotency-key-reused`. Source: ADR 018.
 */
export const reduceGift =
  ({ tables }: { readonly tables: Tables }) =>
  (call: Call<ReductionBody, unknown>): Promise<Answer | Rejected> =>
    onFund(tables, call, [], (fund) => {
      const giftId = call.params['giftId'] ?? '';
      if (!isId('gift', giftId)) return reject('not-found', 'There is no such gift in this fund.');
      const { amountMinor, reason } = call.body;
      const refused = refuseTaking(fund, { ...call.body, giftId });
      if (refused !== undefined) return refused;
      const entry = giftBackEntry(fund.id, amountMinor, fund.currency);
      return {
        news: [{ type: 'GiftReduced', data: { giftId, amountMinor, reason, entry, by: call.actor.memberId } }],
        status: 200,
        body: { fundId: fund.id, giftId, unallottedMinor: unallottedOf(fund) - amountMinor },
      };
    });
