// Who pays does not reconcile: whether somebody let money go on one of the days that a reconciliation looks at, by the record.
import { type Actor, refusal } from '@hearth/domain/duties';
import type { Rejected } from '@hearth/domain/rejections';
import { addDays, dateOf } from '@hearth/domain/time';
import { paidRef } from '@hearth/store/duty-items';
import type { Tables } from '@hearth/store/tables';

/** A reconciliation on demand looks at so many days (UTC), today among them. */
export const daysBack = 60;

/**
 * Whether the person released, took back or declared unpaid any payment on these days: sums over many payments name nobody, so that
 * who pays at all sees to none of them. One strongly consistent read of a key a day. Rejection: `same-person`.
 */
export const refusePayer = async (
  tables: Tables,
  actor: Actor,
  action: 'assign-break' | 'explain-break' | 'reconcile',
  now: string,
): Promise<Rejected | undefined> => {
  const days = Array.from({ length: daysBack + 1 }, (_, back) => dateOf(addDays(now, -back)));
  const paid = (await tables.read(days.map((day) => paidRef(actor.memberId, day)))).some((item) => item !== undefined);
  return refusal(actor, action, { actedBefore: paid ? [{ memberId: actor.memberId, act: 'released' }] : [] });
};
