// A gift that has arrived is recorded in its fund, with the ledger entry it causes.
import type { GiftBody } from '@hearth/contracts/funding';
import { giftEntry } from '@hearth/domain/entries';
import { refuseGift, restrictionForm } from '@hearth/domain/gifts';
import { newId, type RandomBytes } from '@hearth/domain/ids';
import type { Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { stateRef } from '@hearth/store/entities';
import type { Tables } from '@hearth/store/tables';
import { refuseOrganization } from './known-organization.ts';
import { onFund } from './on-fund.ts';

/**
 * Takes the fund from the path, amount (minor units of the fund's currency), day, funder and restriction; answers 201 with the gift's id.
 * The funder is the fund's when none is told. Rejections: `not-found`, `invalid` (currency, dates, funder), `restricted` (money of
 * another kind needs a fund of its own), `idempotency-key-reused`. Source: ADR 006.
 */
export const recordGift =
  ({ tables, random }: { readonly tables: Tables; readonly random: RandomBytes }) =>
  (call: Call<GiftBody, unknown>): Promise<Answer | Rejected> => {
    const { amountMinor, receivedOn, funderId } = call.body;
    return onFund(tables, call, funderId === undefined ? [] : [stateRef(funderId)], (fund, [funderItem]) => {
      const restriction = restrictionForm(call.body.restriction);
      const refused =
        (funderId === undefined ? undefined : refuseOrganization(funderItem, 'funder', '/funderId')) ??
        refuseGift(fund, { ...call.body, restriction }, call.now);
      if (refused !== undefined) return refused;
      const giver = funderId ?? fund.funderId;
      const giftId = newId('gift', random);
      const data = {
        giftId,
        amountMinor,
        receivedOn,
        ...(giver === undefined ? {} : { funderId: giver }),
        restriction,
        entry: giftEntry(fund.id, amountMinor, fund.currency),
        by: call.actor.memberId,
      };
      return { news: [{ type: 'GiftReceived', data }], status: 201, body: { fundId: fund.id, giftId } };
    });
  };
