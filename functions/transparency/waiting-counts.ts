// How much waits in each queue, and since when: counted up to a bound, since nobody needs to know whether it is 5,000 or 6,000.
import type { Tables } from '@hearth/store/tables';

/** What waits in one queue. `isMore`: there are more than were counted. `oldestSince` is an instant. */
export type Waiting = {
  readonly queue: string;
  readonly count: number;
  readonly isMore: boolean;
  readonly oldestSince?: string;
};

const most = 1000;
const pageSize = 250;

/** Queues of the whole house, in the order of a grant's life. */
const queues = [
  'submitted',
  'referred',
  'match',
  'signal',
  'sanctions-hit',
  'sanctions-listed',
  'docket',
  'docket-closed',
  'approved',
  'waiting-for-payee',
  'payee-change',
  'ended-unpaid',
  'awaiting-reissue',
  'in-flight',
  'advance-in-flight',
  'waiting-for-register',
  'register-to-release',
  'to-issue',
  'to-clear',
  'stale',
  'held',
  'break',
] as const;
/** Queues that each partner has for itself. */
const partnerQueues = ['waiting-for-funds', 'waiting-for-advance', 'to-hand-over', 'to-confirm'] as const;

/** A line for money sorts by rank before the instant; every other queue by the instant alone. */
const instantIn = (since: string): string => since.slice(since.indexOf('#') + 1);

const countOf = async (tables: Tables, partition: string): Promise<Waiting> => {
  let count = 0;
  let cursor: string | undefined;
  let oldestSince: string | undefined;
  do {
    const page = await tables.query({
      table: 'state',
      index: 'byQueue',
      partition,
      limit: pageSize,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const item of page.items) {
      const since = instantIn(String(item['since']));
      if (oldestSince === undefined || since < oldestSince) oldestSince = since;
    }
    count += page.items.length;
    cursor = page.cursor;
  } while (cursor !== undefined && count < most);
  return {
    queue: partition,
    count,
    isMore: cursor !== undefined,
    ...(oldestSince === undefined ? {} : { oldestSince }),
  };
};

const together = (queue: string, parts: readonly Waiting[]): Waiting => {
  const oldestSince = parts
    .flatMap((part) => part.oldestSince ?? [])
    .sort()
    .at(0);
  return {
    queue,
    count: parts.reduce((sum, { count }) => sum + count, 0),
    isMore: parts.some(({ isMore }) => isMore),
    ...(oldestSince === undefined ? {} : { oldestSince }),
  };
};

/** Counts every queue; those of partners are summed. The index is eventual: these figures tell where to look, they decide nothing. */
export const waitingCounts = (tables: Tables, partnerIds: readonly string[]): Promise<readonly Waiting[]> =>
  Promise.all([
    ...queues.map((queue) => countOf(tables, queue)),
    ...partnerQueues.map(async (queue) =>
      together(queue, await Promise.all(partnerIds.map((partnerId) => countOf(tables, `${queue}#${partnerId}`)))),
    ),
  ]);
