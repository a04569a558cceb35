// The register of legal demands, and one of them with everything that was done.
import type { Demand } from '@hearth/domain/demands';
import { isId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import { inQueue, type ListQuery } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';

type Ports = { readonly tables: Tables };

/** Answers 200 with a page, the oldest first: each demand, whether it is answered, and how many things left. */
export const listDemands =
  ({ tables }: Ports) =>
  async ({ query }: Call<undefined, ListQuery>): Promise<Answer | Rejected> => {
    const page = await inQueue<Demand>(tables, 'demand', query);
    if (isRejected(page)) return page;
    const demands = page.states.map(
      ({ id, status, source, authority, instrument, receivedOn, dueOn, registeredAt, about, counsel, answered }) => ({
        demandId: id,
        status,
        source,
        authority,
        instrument,
        receivedOn,
        dueOn,
        registeredAt,
        asked: about.length,
        advice: counsel?.advice,
        left: answered?.left.length ?? 0,
      }),
    );
    return { status: 200, body: { demands, next: page.next } };
  };

/** Answers 200 with one demand. Rejection: `not-found`. */
export const readDemand =
  ({ tables }: Ports) =>
  async ({ params }: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    if (!isId('demand', id)) return reject('not-found', 'There is no such demand.');
    const [item] = await tables.read([stateRef(id)]);
    const { state } = loaded<Demand>(id, item);
    if (state === undefined) return reject('not-found', 'There is no such demand.');
    const { id: demandId, ...demand } = state;
    return { status: 200, body: { demandId, ...demand } };
  };
