// All ids that stand in a queue, page by page. The list is eventual: who decides by what stands there reads it again by its key.
import { isRejected } from '@hearth/domain/rejections';
import { inQueue } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';

const pageSize = 200;

/** The states of a queue, at most `most` of them, the oldest first; `isWhole` says that it was all. */
export const everyState = async <S>(
  tables: Tables,
  queue: string,
  most = Number.POSITIVE_INFINITY,
): Promise<{ readonly states: readonly S[]; readonly isWhole: boolean }> => {
  const states: S[] = [];
  let cursor: string | undefined;
  do {
    const listed = await inQueue<S>(tables, queue, { limit: pageSize, cursor });
    if (isRejected(listed)) throw new TypeError('a cursor of this list is never refused');
    states.push(...listed.states);
    cursor = listed.next;
  } while (cursor !== undefined && states.length < most);
  return { states, isWhole: cursor === undefined };
};

/** All ids of a queue. */
export const everyId = async (tables: Tables, queue: string): Promise<readonly string[]> =>
  (await everyState<{ readonly id: string }>(tables, queue)).states.map(({ id }) => id);
