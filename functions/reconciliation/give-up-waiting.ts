// Awards whose payee did not become ready in the policy's days: the money goes back to its slices, visibly.
import type { Award } from '@hearth/domain/awards';
import { disbursementOf } from '@hearth/domain/disbursements';
import { idOrThrow } from '@hearth/domain/ids';
import { givenBack } from '@hearth/domain/provider-word';
import { emptyHead } from '@hearth/domain/record';
import { isRejected } from '@hearth/domain/rejections';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef, stillAs } from '@hearth/store/entities';
import { rootOf } from '@hearth/store/household-roots';
import { inQueue } from '@hearth/store/lists';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { awardStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

const mostAtOnce = 200;

/** It can be paid, or waits for somebody to confirm where. */
const isOnUs = (readiness: string | undefined): boolean => readiness === 'ready' || readiness === 'changed';

const lapse = (tables: Tables, awardId: string, now: string): Promise<unknown> =>
  untilSettled(async () => {
    const [item] = await tables.read([stateRef(awardId)]);
    const award = loaded<Award>(awardId, item);
    const { state } = award;
    if (state?.status !== 'waiting-for-payee' || item?.['queue'] !== state.status || (state.waitsUntil ?? now) > now)
      return 'unchanged' as const;
    const root = await rootOf(tables, state.householdId);
    // The household did its part: what is missing is a person's look at this fund, and that must not cost it the award.
    if (isOnUs(root.household.state?.payee?.readiness)) return 'unchanged' as const;
    const data = {
      reason: 'payee-not-ready',
      draws: state.draws,
      ...(state.fee === undefined ? {} : { fee: state.fee }),
      entry: givenBack(state),
      windowOf: idOrThrow('household', root.household.id),
      attempt: state.attempt,
      reportMonth: state.reportMonth ?? '',
    } as const;
    const outcome = await commit(tables, {
      occasion: { at: now, actor: 'step:reconciliation' },
      appends: [append(awardStream, award, [{ type: 'AwardLapsed', data }])],
      windows: [root.window],
      // An intent does not move the award's version: whichever of the two is first, the other sees it.
      changes: [stillAs({ id: disbursementOf(awardId, state.attempt), head: emptyHead })],
    });
    return settled(outcome, 'lapsed' as const);
  });

/** Lapses what has waited past its day, at most 200 awards. Returns how many. */
export const giveUpWaiting = async (tables: Tables, now: string): Promise<number> => {
  let lapsed = 0;
  let cursor: string | undefined;
  do {
    const listed = await inQueue<Award>(tables, 'waiting-for-payee', { limit: mostAtOnce, cursor });
    if (isRejected(listed)) throw new TypeError('a cursor of this list is never refused');
    for (const { id, waitsUntil } of listed.states) {
      if ((waitsUntil ?? now) <= now && (await lapse(tables, id, now)) === 'lapsed') lapsed += 1;
    }
    cursor = listed.next;
  } while (cursor !== undefined);
  return lapsed;
};
