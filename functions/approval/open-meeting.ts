// A meeting is called: its day, and an agenda of awards that wait for approval.
import type { Award } from '@hearth/domain/awards';
import type { Program } from '@hearth/domain/governance';
import { todayIn } from '@hearth/domain/governance';
import { type AwardId, idOrThrow, newId } from '@hearth/domain/ids';
import { mostOnAgenda, refuseHeldOn } from '@hearth/domain/meeting-rules';
import { emptyHead } from '@hearth/domain/record';
import { type FieldError, isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { inQueue } from '@hearth/store/lists';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { meetingStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import type { ClosePorts } from './close-docket.ts';
import { isWaiting } from './meeting-agenda.ts';
import { nextInLine } from './next-in-line.ts';

type Called = { readonly heldOn: string; readonly awardIds?: readonly AwardId[] | undefined };
type Agenda = { readonly awards: readonly Award[]; readonly isAll: boolean };

/** The awards that were named, each still waiting. Rejection: `invalid`, with each that is not. */
const named = async (tables: Tables, awardIds: readonly AwardId[]): Promise<Agenda | Rejected> => {
  const items = await tables.read(awardIds.map(stateRef));
  const states = awardIds.map((id, at) => loaded<Award>(id, items[at]).state);
  const errors = states.flatMap((state, at): FieldError[] => {
    if (state !== undefined && isWaiting(state)) return [];
    const [code, detail] =
      state === undefined
        ? ['not-found', 'There is no such award.']
        : ['wrong-state', `This award is ${state.status}: nothing of it waits for approval. Leave it out.`];
    return [{ pointer: `/awardIds/${at}`, code, detail }];
  });
  if (errors.length > 0) return reject('invalid', 'Some of these awards can not be put on an agenda.', { errors });
  return { awards: states.flatMap((state) => state ?? []), isAll: true };
};

/** Whatever waits: first those in line whom there is money for, then the docket, the oldest first. Lists may be behind and promise nothing. */
const allThatWait = async (tables: Tables, now: string): Promise<Agenda | Rejected> => {
  const first = (await nextInLine(tables, now)).map(({ award }) => award);
  const listed = await inQueue<Award>(tables, 'docket', { limit: mostOnAgenda });
  if (isRejected(listed)) return listed;
  const all = [...first, ...listed.states];
  return { awards: all.slice(0, mostOnAgenda), isAll: all.length <= mostOnAgenda && listed.next === undefined };
};

const todayFor = async (tables: Tables, [first]: readonly Award[], now: string): Promise<string> => {
  const id = first?.programId;
  const [item] = id === undefined ? [] : await tables.read([stateRef(id)]);
  return todayIn(loaded<Program>(id ?? '', item).state, now);
};

/** The largest quorum that a policy of the agenda asks for. */
const quorumOf = async ({ readPolicy }: ClosePorts, awards: readonly Award[]): Promise<number> => {
  const ids = [...new Set(awards.map(({ policyId }) => policyId))];
  return Math.max(1, ...(await Promise.all(ids.map(readPolicy))).map(({ quorum }) => quorum));
};

/**
 * Calls a meeting over the awards that are named, or over all that wait, up to 200; answers 201 with its id, how many it is about,
 * its quorum, and whether more wait. An award may stand on several agendas: the first decision counts.
 * Rejections: `invalid`, `wrong-state` when nothing waits, `idempotency-key-reused`.
 */
export const openMeeting =
  (ports: ClosePorts) =>
  ({ actor, body, now, request }: Call<Called, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const { tables, random } = ports;
      const [mark] = await tables.read([markOf(request)]);
      const replayed = replay(mark, request);
      if (replayed !== undefined) return replayed;
      const agenda = body.awardIds === undefined ? await allThatWait(tables, now) : await named(tables, body.awardIds);
      if (isRejected(agenda)) return agenda;
      if (agenda.awards.length === 0)
        return reject('wrong-state', 'No award waits for approval, so there is nothing to meet about.');
      const refused = refuseHeldOn(body.heldOn, await todayFor(tables, agenda.awards, now));
      if (refused !== undefined) return refused;
      const meetingId = newId('meeting', random);
      const quorum = await quorumOf(ports, agenda.awards);
      const awardIds = agenda.awards.map(({ id }) => idOrThrow('award', id));
      const answer = {
        status: 201,
        body: { meetingId, version: 1, heldOn: body.heldOn, awards: awardIds.length, quorum, moreWait: !agenda.isAll },
      };
      const data = { heldOn: body.heldOn, agenda: awardIds, quorum, by: actor.memberId };
      const outcome = await commit(tables, {
        occasion: { at: now, actor: actor.memberId, request: markFor(request, answer.status, answer.body) },
        appends: [
          append(meetingStream, { id: meetingId, head: emptyHead, state: undefined }, [
            { type: 'MeetingOpened', data },
          ]),
        ],
      });
      return settled(outcome, answer);
    });
