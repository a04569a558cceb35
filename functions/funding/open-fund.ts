// A fund is opened: money of one kind, in one currency, perhaps of one funder. What kind, its first gift says.
import type { FundBody } from '@hearth/contracts/funding';
import type { FundEvent } from '@hearth/domain/fund-events';
import type { Fund } from '@hearth/domain/funds';
import { newId, type RandomBytes } from '@hearth/domain/ids';
import type { Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { fundStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import { refuseOrganization } from './known-organization.ts';

/** Takes name, currency and perhaps a funder; answers 201 with the new id. Rejections: `invalid` (funder), `idempotency-key-reused`. */
export const openFund =
  ({ tables, random }: { readonly tables: Tables; readonly random: RandomBytes }) =>
  (call: Call<FundBody, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const { name, currency, funderId } = call.body;
      const [mark, funder] = await tables.read([
        markOf(call.request),
        ...(funderId === undefined ? [] : [stateRef(funderId)]),
      ]);
      const replayed = replay(mark, call.request);
      if (replayed !== undefined) return replayed;
      const refused = funderId === undefined ? undefined : refuseOrganization(funder, 'funder', '/funderId');
      if (refused !== undefined) return refused;
      const id = newId('fund', random);
      const by = call.actor.memberId;
      const answer = { status: 201, body: { fundId: id } };
      const news: FundEvent[] = [
        { type: 'FundOpened', data: { name, currency, ...(funderId === undefined ? {} : { funderId }), by } },
      ];
      const outcome = await commit(tables, {
        occasion: { at: call.now, actor: by, request: markFor(call.request, answer.status, answer.body) },
        appends: [append(fundStream, loaded<Fund>(id, undefined), news)],
      });
      return settled(outcome, answer);
    });
