// Everything that stands in one list, page by page.
import { isRejected } from '@hearth/domain/rejections';
import { inQueue } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';

const pageSize = 200;

/** All states of a queue, the eldest first. The index may be behind. */
export const everyState = async <S>(tables: Tables, queue: string): Promise<readonly S[]> => {
  const states: S[] = [];
  let cursor: string | undefined;
  do {
    const page = await inQueue<S>(tables, queue, { cursor, limit: pageSize });
    if (isRejected(page)) throw new TypeError(`a list refused its own cursor: ${queue}`);
    states.push(...page.states);
    cursor = page.next;
  } while (cursor !== undefined);
  return states;
};
