// How many appeals were promised an answer by a day that has passed: an alarm looks at it.
import { type Appeal, appealQueue } from '@hearth/domain/appeals';
import { isRejected } from '@hearth/domain/rejections';
import { dateOf } from '@hearth/domain/time';
import { inQueue } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';

/** More than one page of overdue appeals rings as loudly as one page. */
const mostCounted = 200;

/** Counts them, up to 200. */
export const countOverdue =
  ({ tables, tellOverdue }: { readonly tables: Tables; readonly tellOverdue: (overdue: number) => void }) =>
  async (now: string): Promise<{ readonly overdue: number }> => {
    const listed = await inQueue<Appeal>(tables, appealQueue, { limit: mostCounted }, dateOf(now));
    if (isRejected(listed)) throw new TypeError(listed.detail);
    const overdue = listed.states.length;
    tellOverdue(overdue);
    return { overdue };
  };
