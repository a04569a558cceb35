// A controller sees to a break: names who does, or says why it is right as it stands. Only then does what it held up go on.
import { wordsOf } from '@hearth/domain/break-codes';
import type { Break, BreakEvent } from '@hearth/domain/breaks';
import { refusal } from '@hearth/domain/duties';
import type { Member } from '@hearth/domain/governance';
import { isId, type MemberId } from '@hearth/domain/ids';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, plainFingerprint, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { breakStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import { refusePayer } from './payer-apart.ts';

type Ports = { readonly tables: Tables };
type Standing = Loaded<Break> & { readonly state: Break };

const noSuch = (): Rejected => reject('not-found', 'There is no such break.');

/** What both acts share: the break, the duty on this record, one event, one answer. */
const act =
  <B>(
    { tables }: Ports,
    action: 'assign-break' | 'explain-break',
    decide: (one: Standing, call: Call<B, unknown>) => Promise<BreakEvent | Rejected>,
  ) =>
  (call: Call<B, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const { actor, now, params, request, ifMatch } = call;
      const id = params['id'] ?? '';
      if (!isId('break', id)) return noSuch();
      const fingerprint = (input: string) => plainFingerprint(`${action}\n${id}\n${ifMatch}\n${input}`);
      const [mark, item] = await tables.read([markOf(request), stateRef(id)]);
      const replayed = replay(mark, request, fingerprint);
      if (replayed !== undefined) return replayed;
      const { head, state } = loaded<Break>(id, item);
      if (state === undefined) return noSuch();
      const actedBefore = (state.actedBefore ?? []).map((memberId) => ({ memberId, act: 'approved or released' }));
      const refused = refusal(actor, action, { actedBefore }) ?? (await refusePayer(tables, actor, action, now));
      if (refused !== undefined) return refused;
      if (state.status !== 'open')
        return reject('wrong-state', `This break is ${state.status}: it holds nothing up any more.`);
      const decided = await decide({ id, head, state }, call);
      if ('rejected' in decided) return decided;
      const answer = { breakId: id, version: head.version + 1 };
      const outcome = await commit(tables, {
        occasion: { at: now, actor: actor.memberId, request: markFor(request, 200, answer, fingerprint) },
        appends: [append(breakStream, { id, head, state }, [decided])],
      });
      return settled(outcome, { status: 200, body: answer });
    });

/** Names who sees to an open break: any confirmed member. Not by a payer either. Rejections: `not-found`, `same-person`, `wrong-state`, `invalid` (no such member). */
export const assignBreak = (ports: Ports) =>
  act<{ readonly memberId: MemberId }>(ports, 'assign-break', async (_one, { actor, body }) => {
    const [item] = await ports.tables.read([stateRef(body.memberId)]);
    if (loaded<Member>(body.memberId, item).state?.confirmed === undefined) {
      const detail = 'No confirmed member has this id.';
      return reject('invalid', detail, { errors: [{ pointer: '/memberId', code: 'no-such-member', detail }] });
    }
    return { type: 'BreakAssigned', data: { owner: body.memberId, by: actor.memberId } };
  });

type Note = { readonly code: string; readonly text: string };

/**
 * Says why an open break is right as it stands; what it held up goes on, and the break stays in the books for as long as its
 * difference is the same. Not by who approved or released the payment it is about, not by who let money go in these weeks, and not
 * for what has to be mended.
 * Rejections: `not-found`, `wrong-state`, `same-person`, `version-conflict`, `idempotency-key-reused`.
 */
export const explainBreak = (ports: Ports) =>
  act<Note>(ports, 'explain-break', async ({ head, state }, { actor, body, ifMatch }) => {
    const { isExplained, todo } = wordsOf(state.code);
    if (isExplained !== true)
      return reject(
        'wrong-state',
        `No word makes this right: it has to be mended, and then goes away by itself. ${todo}`,
      );
    if (head.version !== ifMatch)
      return reject('version-conflict', 'This break changed since you looked. Read it again before you explain it.');
    return { type: 'BreakExplained', data: { by: actor.memberId, note: { code: body.code, text: body.text } } };
  });
