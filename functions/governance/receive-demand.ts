// A legal demand arrived: who asked, with which instrument, for what. Registering it hands nothing out.
import type { LegalDemandReceived } from '@hearth/domain/demands';
import { isId, type MemberId, newId, type RandomBytes } from '@hearth/domain/ids';
import { emptyHead } from '@hearth/domain/record';
import { type FieldError, type Rejected, reject } from '@hearth/domain/rejections';
import { addDays, dateOf } from '@hearth/domain/time';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { demandStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

type Optional = 'authority' | 'dueOn' | 'paperHash';
type Body = Omit<LegalDemandReceived['data'], 'by' | Optional> & {
  readonly [K in Optional]?: string | undefined;
};

const received = ({ authority, dueOn, paperHash, ...body }: Body, by: MemberId): LegalDemandReceived => ({
  type: 'LegalDemandReceived',
  data: {
    ...body,
    ...(authority === undefined ? {} : { authority }),
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(paperHash === undefined ? {} : { paperHash }),
    by,
  },
});

/** A household without an event of its own has no state, so only its form can be looked at. */
const isLookedFor = (id: string): boolean => !isId('household', id);

const unknownIds = async (tables: Tables, about: readonly string[]): Promise<readonly FieldError[]> => {
  const items = await tables.read(about.map(stateRef));
  return about.flatMap((id, index) =>
    items[index] === undefined && isLookedFor(id)
      ? [{ pointer: `/about/${index}`, code: 'unknown', detail: 'There is no such record.' }]
      : [],
  );
};

/**
 * Answers 201 with the new id. Rejections: `invalid` (a record that is not there; a day that has not come), `idempotency-key-reused`.
 * Source: row F18 of `functions/transparency/README.md`.
 */
export const receiveDemand =
  ({ tables, random }: { readonly tables: Tables; readonly random: RandomBytes }) =>
  ({ actor, body, now, request }: Call<Body, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const [mark] = await tables.read([markOf(request)]);
      const replayed = replay(mark, request);
      if (replayed !== undefined) return replayed;
      // A day more: it may be tomorrow already where the fiscal agent is.
      const errors: readonly FieldError[] = [
        ...(body.receivedOn > dateOf(addDays(now, 1))
          ? [{ pointer: '/receivedOn', code: 'in-future', detail: 'It can not have arrived yet.' }]
          : []),
        ...(await unknownIds(tables, body.about)),
      ];
      if (errors.length > 0) return reject('invalid', 'Something about this demand has to be corrected.', { errors });
      const id = newId('demand', random);
      const by = actor.memberId;
      const answer = { status: 201, body: { demandId: id, status: 'received' } };
      const outcome = await commit(tables, {
        occasion: { at: now, actor: by, request: markFor(request, answer.status, answer.body) },
        appends: [append(demandStream, { id, head: emptyHead, state: undefined }, [received(body, by)])],
      });
      return settled(outcome, answer);
    });
