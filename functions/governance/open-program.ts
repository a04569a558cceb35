// A program is opened: a purpose with a currency and a day of its own. Nothing can be awarded in it before a policy is in force.
import type { Program, ProgramEvent, ProgramOpened } from '@hearth/domain/governance';
import { newId, type RandomBytes } from '@hearth/domain/ids';
import type { Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { programStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

/** Takes name, purpose, currency, time zone and languages; answers 201 with the new id. Rejection: `idempotency-key-reused`. */
export const openProgram =
  ({ tables, random }: { readonly tables: Tables; readonly random: RandomBytes }) =>
  (
    call: Call<
      Omit<ProgramOpened['data'], 'by' | 'appealDays'> & { readonly appealDays?: number | undefined },
      unknown
    >,
  ): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const [mark] = await tables.read([markOf(call.request)]);
      const replayed = replay(mark, call.request);
      if (replayed !== undefined) return replayed;
      const id = newId('program', random);
      const { name, purpose, currency, timeZone, languages, appealDays } = call.body;
      const by = call.actor.memberId;
      const answer = { status: 201, body: { programId: id } };
      const promised = appealDays === undefined ? {} : { appealDays };
      const data = { name, purpose, currency, timeZone, languages: [...new Set(languages)], ...promised, by };
      const news: ProgramEvent[] = [{ type: 'ProgramOpened', data }];
      const outcome = await commit(tables, {
        occasion: { at: call.now, actor: by, request: markFor(call.request, answer.status, answer.body) },
        appends: [append(programStream, loaded<Program>(id, undefined), news)],
      });
      return settled(outcome, answer);
    });
