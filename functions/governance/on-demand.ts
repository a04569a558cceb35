// What the acts on a registered demand have in common: it is read, decided on, and written once for each request.
import type { Demand, DemandEvent } from '@hearth/domain/demands';
import { isId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { demandStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

const noSuch = reject('not-found', 'There is no such demand.');

/** Writes the event that `decide` makes of a demand and a call, under the version that was read. Answers 200. */
export const onDemand =
  <B>(tables: Tables, decide: (demand: Demand, call: Call<B, unknown>) => DemandEvent | Rejected) =>
  (call: Call<B, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const id = call.params['id'] ?? '';
      if (!isId('demand', id)) return noSuch;
      const asked = { key: call.request.key, input: `${id}\n${call.request.input}` };
      const [mark, item] = await tables.read([markOf(asked), stateRef(id)]);
      const replayed = replay(mark, asked);
      if (replayed !== undefined) return replayed;
      const demand = loaded<Demand>(id, item);
      if (demand.state === undefined) return noSuch;
      const event = decide(demand.state, call);
      if (isRejected(event)) return event;
      const status = event.type === 'LegalDemandAnswered' ? 'answered' : 'advised';
      const answer = { status: 200, body: { demandId: id, status } };
      const outcome = await commit(tables, {
        occasion: { at: call.now, actor: call.actor.memberId, request: markFor(asked, answer.status, answer.body) },
        appends: [append(demandStream, demand, [event])],
      });
      return settled(outcome, answer);
    });
