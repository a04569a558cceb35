// One request about one fund: found, answered as before when it came before, decided, committed. Hides the rounds of it.
import type { Json } from '@hearth/domain/canonical';
import type { FundEvent } from '@hearth/domain/fund-events';
import type { Fund } from '@hearth/domain/funds';
import { type FundId, isId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { fundStream } from '@hearth/store/projection';
import type { Item, Ref, Tables } from '@hearth/store/tables';

/** The fund as it stands, with its id. */
export type StandingFund = Fund & { readonly id: FundId };

/** What a request comes to: what is recorded, and what is answered. */
export type FundDecision = {
  readonly news: readonly [FundEvent, ...FundEvent[]];
  readonly status: number;
  readonly body: Json;
};

const notThere = reject('not-found', 'There is no such fund.');
const isStanding = (fund: Fund, id: FundId): fund is StandingFund => fund.id === id;

/**
 * Decides a request about the fund in its path and commits what `decide` says, under the fund's version. `also` is read in the same
 * batch and handed on. When somebody else was faster, or a slice no longer holds what was read, it is decided again.
 * Rejections: `not-found`, `idempotency-key-reused`, those of `decide`. Throws StoreBusy when others stay faster.
 */
export const onFund = <B, Q>(
  tables: Tables,
  call: Call<B, Q>,
  also: readonly Ref[],
  decide: (
    fund: StandingFund,
    items: readonly (Item | undefined)[],
  ) => FundDecision | Rejected | Promise<FundDecision | Rejected>,
): Promise<Answer | Rejected> =>
  untilSettled(async () => {
    const id = call.params['id'] ?? '';
    if (!isId('fund', id)) return notThere;
    // The path is part of what a key was used for: a route's key does not tell one fund, gift or move from another.
    const path = [id, call.params['giftId'], call.params['moveId']].filter((part) => part !== undefined);
    const request = { key: call.request.key, input: [...path, call.request.input].join('\n') };
    const [mark, item, ...items] = await tables.read([markOf(request), stateRef(id), ...also]);
    const replayed = replay(mark, request);
    if (replayed !== undefined) return replayed;
    const fund = loaded<Fund>(id, item);
    if (fund.state === undefined || !isStanding(fund.state, id)) return notThere;
    const decided = await decide(fund.state, items);
    if (isRejected(decided)) return decided;
    const { news, status, body } = decided;
    const outcome = await commit(tables, {
      occasion: { at: call.now, actor: call.actor.memberId, request: markFor(request, status, body) },
      appends: [append(fundStream, fund, news)],
    });
    return settled(outcome, { status, body });
  });
