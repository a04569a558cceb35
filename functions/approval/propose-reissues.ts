// A treasurer asks that awards be paid again whose last attempt ended unpaid, many at once, each with its own answer.
import type { Award } from '@hearth/domain/awards';
import type { Actor } from '@hearth/domain/duties';
import type { AwardId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { awardStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import { refuse } from './duties-kept.ts';
import { lastAttempt } from './last-attempt.ts';

type Asked = { readonly actor: Actor; readonly awardId: AwardId; readonly reason: string; readonly now: string };

/** Why this award may not be proposed now, if so. */
export const refuseProposal = (actor: Actor, award: Award): Rejected | undefined =>
  refuse(actor, 'propose-reissue', award) ??
  (award.status === 'awaiting-reissue'
    ? reject('wrong-state', 'This award was proposed already; an approver confirms it or drops it.')
    : undefined);

const propose = (tables: Tables, { actor, awardId, reason, now }: Asked): Promise<'proposed' | Rejected> =>
  untilSettled(async () => {
    const [item] = await tables.read([stateRef(awardId)]);
    const award = loaded<Award>(awardId, item);
    if (award.state === undefined) return reject('not-found', 'There is no such award.');
    const { status, reissue } = award.state;
    if (status === 'awaiting-reissue' && reissue?.by === actor.memberId && reissue.reason === reason)
      return 'proposed' as const;
    const refused = refuseProposal(actor, award.state);
    if (refused !== undefined) return refused;
    const last = await lastAttempt(tables, award.state);
    if (isRejected(last)) return last;
    const data = { by: actor.memberId, reason, follows: last.follows };
    const outcome = await commit(tables, {
      occasion: { at: now, actor: actor.memberId },
      appends: [append(awardStream, award, [{ type: 'AwardReissueProposed', data }])],
      changes: [last.guard],
    });
    return settled(outcome, 'proposed' as const);
  });

/**
 * Proposes up to 100 awards. Each has its own answer: `proposed`, or `not-found`, `wrong-state`, `related`. A repeat answers
 * `proposed` for what the caller proposed already for the same reason, so it needs no mark of its own.
 */
export const proposeReissues =
  ({ tables }: { readonly tables: Tables }) =>
  async ({
    actor,
    body,
    now,
  }: Call<{ readonly awardIds: readonly AwardId[]; readonly reason: string }, unknown>): Promise<Answer> => {
    const answers: { awardId: string; outcome: string; detail?: string }[] = [];
    for (const awardId of body.awardIds) {
      const outcome = await propose(tables, { actor, awardId, reason: body.reason, now });
      answers.push(
        isRejected(outcome) ? { awardId, outcome: outcome.rejected, detail: outcome.detail } : { awardId, outcome },
      );
    }
    return { status: 200, body: { answers } };
  };
