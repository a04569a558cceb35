// What the acts of people on a publication have in common: it is read, decided on, and written once for each request.
import type { PublicationEvent } from '@hearth/domain/publication-events';
import type { Publication } from '@hearth/domain/publications';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { publicationStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import { publicationIn } from './ask-publication.ts';

/** The word for somebody whose draft was checked against less than there is now. */
const outrun = reject(
  'would-expose',
  'Something else was signed off since this one was checked against everything published. Have it made again (POST /v1/publications/{id}/making) and read and sign it anew.',
);

type Decided = { readonly event: PublicationEvent; readonly status: Publication['status'] };

/** Writes the event that `decide` makes of a publication and a call, under the version that was read. Answers `code`. */
export const onPublication =
  <B>(
    tables: Tables,
    code: 200 | 202,
    decide: (publication: Publication, call: Call<B, unknown>) => Decided | Rejected,
  ) =>
  (call: Call<B, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const id = publicationIn(call.params);
      if (isRejected(id)) return id;
      const asked = { key: call.request.key, input: `${id}\n${call.request.input}` };
      const [mark, item] = await tables.read([markOf(asked), stateRef(id)]);
      const replayed = replay(mark, asked);
      if (replayed !== undefined) return replayed;
      const publication = loaded<Publication>(id, item);
      if (publication.state === undefined) return reject('not-found', 'There is no such publication.');
      const decided = decide(publication.state, call);
      if (isRejected(decided)) return decided;
      const answer = { status: code, body: { publicationId: id, status: decided.status } };
      const outcome = await commit(tables, {
        occasion: { at: call.now, actor: call.actor.memberId, request: markFor(asked, answer.status, answer.body) },
        appends: [append(publicationStream, publication, [decided.event])],
      });
      return settled(outcome, answer, { 'signed-off-since': outrun });
    });
