// Money of a gift went back to its funder: what was not spent in its time, or was given for something that did not come about.
import type { GivenBackBody } from '@hearth/contracts/funding';
import { giftBackEntry } from '@hearth/domain/entries';
import { unallottedOf } from '@hearth/domain/funds';
import { refuseGivenBackOn, refuseTaking } from '@hearth/domain/gifts';
import { isId } from '@hearth/domain/ids';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import type { Tables } from '@hearth/store/tables';
import { onFund } from './on-fund.ts';

/**
 * Takes fund and gift from the path, then minor units of the fund's currency, the day and a reason (a code); answers 200 with what is
 * left of what is not allotted. Hearth moves no money here: it records what the bank did. One person is enough (ADR 018).
 * Rejections: `not-found`, `invalid` (currency, day, more than is left of the gift), `over-committed` (it is allotted already; says by
 * how much), `idempotency-key-reused`. Source: ADR 018.
 */
export const giveBack =
  ({ tables }: { readonly tables: Tables }) =>
  (call: Call<GivenBackBody, unknown>): Promise<Answer | Rejected> =>
    onFund(tables, call, [], (fund) => {
      const giftId = call.params['giftId'] ?? '';
      if (!isId('gift', giftId)) return reject('not-found', 'There is no such gift in this fund.');
      const { amountMinor, givenBackOn, reason } = call.body;
      const refused =
        refuseTaking(fund, { ...call.body, giftId }) ?? refuseGivenBackOn(fund, giftId, givenBackOn, call.now);
      if (refused !== undefined) return refused;
      const entry = giftBackEntry(fund.id, amountMinor, fund.currency);
      const by = call.actor.memberId;
      return {
        news: [{ type: 'GivenBack', data: { giftId, amountMinor, givenBackOn, reason, entry, by } }],
        status: 200,
        body: { fundId: fund.id, giftId, unallottedMinor: unallottedOf(fund) - amountMinor },
      };
    });
