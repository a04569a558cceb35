// What households needed and nobody could give, by service and area, for those who decide where to look for help; few are told of by nobody.
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { quarterOf, type ServiceReferral, serviceQueues } from '@hearth/domain/service-referrals';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { inQueue } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';

/** Fewer than so many are not told of, as in publications (ADR 030). */
export const leastTold = 11;
const mostRead = 20_000;
const pageSize = 200;

type Cell = { readonly service: string; readonly area: string; readonly count: number };

const notOver = reject(
  'invalid',
  'This quarter is not over: what is told of a part of it would tell of single families.',
  {
    errors: [{ pointer: '/query/quarter', code: 'not-over', detail: 'Ask for a quarter that is over.' }],
  },
);

const countedIn = async (tables: Tables, quarter: string): Promise<readonly Cell[] | Rejected> => {
  const counts = new Map<string, Cell>();
  let cursor: string | undefined;
  let read = 0;
  do {
    const page = await inQueue<ServiceReferral>(tables, serviceQueues.unmet(quarter), { cursor, limit: pageSize });
    if (isRejected(page)) return page;
    for (const { service, area } of page.states) {
      const key = `${service} ${area}`;
      counts.set(key, { service, area, count: (counts.get(key)?.count ?? 0) + 1 });
    }
    read += page.states.length;
    cursor = page.next;
  } while (cursor !== undefined && read < mostRead);
  return [...counts.keys()].sort().flatMap((key) => counts.get(key) ?? []);
};

/** A sum of hidden cells is told only if it is of enough, and of more than one cell: else it would be the cell itself. */
const sumOf = (cells: readonly Cell[]): number | undefined => {
  const sum = cells.reduce((all, { count }) => all + count, 0);
  return cells.length > 1 && sum >= leastTold ? sum : undefined;
};

/**
 * Counts of a quarter that is over: by service and area where there are eleven or more; the rest of a service together, and what is
 * left of all services together, under the same rule. Nothing in it can be taken from anything else. Rejection: `invalid`.
 */
export const readUnmetNeeds =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ now, query }: Call<undefined, { readonly quarter: string }>): Promise<Answer | Rejected> => {
    const { quarter } = query;
    if (quarter >= quarterOf(now)) return notOver;
    const cells = await countedIn(tables, quarter);
    if (isRejected(cells)) return cells;
    const isTold = ({ count }: Cell): boolean => count >= leastTold;
    const rests = [...new Set(cells.map(({ service }) => service))].map((service) => {
      const few = cells.filter((cell) => cell.service === service && !isTold(cell));
      return { service, few, count: sumOf(few) };
    });
    const elsewhere = sumOf(rests.flatMap(({ few, count }) => (count === undefined ? few : [])));
    return {
      status: 200,
      body: {
        quarter,
        needs: cells.filter(isTold).map(({ service, area, count }) => ({ service, area, count })),
        otherAreas: rests.flatMap(({ service, count }) => (count === undefined ? [] : [{ service, count }])),
        ...(elsewhere === undefined ? {} : { others: elsewhere }),
        leastTold,
      },
    };
  };
