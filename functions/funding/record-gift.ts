// A gift that has arrived is recorded in its fund, with the ledger entry it causes.
import type { GiftBody } from '@hearth/contracts/funding';
import type { Fund, FundEvent } from '@hearth/domain/funds';
import { refuseGift, restrictionForm } from '@hearth/domain/gifts';
import { isId, newId, type RandomBytes } from '@hearth/domain/ids';
import { giftEntry } from '@hearth/domain/ledger';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { fundStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import { refuseOrganization } from './known-organization.ts';

/**
 * Takes the fund from the path, amount (minor units of the fund's currency), day, funder and restriction; answers 201 with the gift's id.
 * The funder is the fund's when none is told. Rejections: `not-found`, `invalid` (currency, dates, funder), `restricted` (money of
 * another kind needs a fund of its own), `idempotency-key-reused`. Source: money.md section 8.
 */
export const recordGift =
  ({ tables, random }: { readonly tables: Tables; readonly random: RandomBytes }) =>
  (call: Call<GiftBody, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const id = call.params['id'] ?? '';
      if (!isId('fund', id)) return reject('not-found', 'There is no such fund.');
      const { amountMinor, receivedOn, funderId } = call.body;
      // The path is part of what a key was used for: a route's key does not tell one fund from another.
      const request = { key: call.request.key, input: `${id}\n${call.request.input}` };
      const [mark, item, funderItem] = await tables.read([
        markOf(request),
        stateRef(id),
        ...(funderId === undefined ? [] : [stateRef(funderId)]),
      ]);
      const replayed = replay(mark, request);
      if (replayed !== undefined) return replayed;
      const fund = loaded<Fund>(id, item);
      if (fund.state === undefined) return reject('not-found', 'There is no such fund.');
      const restriction = restrictionForm(call.body.restriction);
      const refused =
        (funderId === undefined ? undefined : refuseOrganization(funderItem, 'funder', '/funderId')) ??
        refuseGift(fund.state, { ...call.body, restriction }, call.now);
      if (refused !== undefined) return refused;
      const by = call.actor.memberId;
      const giver = funderId ?? fund.state.funderId;
      const giftId = newId('gift', random);
      const entry = giftEntry(id, amountMinor, fund.state.currency);
      const news: FundEvent[] = [
        {
          type: 'GiftReceived',
          data: {
            giftId,
            amountMinor,
            receivedOn,
            ...(giver === undefined ? {} : { funderId: giver }),
            restriction,
            entry,
            by,
          },
        },
      ];
      const answer = { status: 201, body: { fundId: id, giftId } };
      const outcome = await commit(tables, {
        occasion: { at: call.now, actor: by, request: markFor(request, answer.status, answer.body) },
        appends: [append(fundStream, fund, news)],
      });
      return settled(outcome, answer);
    });
