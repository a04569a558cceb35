// A reviewer says what a signal is. A helper's or building's contact is marked in the same transaction and speaks for nobody any more.
import { type Actor, refusal } from '@hearth/domain/duties';
import { isId } from '@hearth/domain/ids';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Signal, SignalAnswer, SignalSeen } from '@hearth/domain/signals';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, plainFingerprint, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { signalStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import { applicationsOf } from './read-signals.ts';

type AnswerCall = Call<{ readonly answer: SignalAnswer; readonly note: string }, unknown>;

const refuse = async (
  tables: Tables,
  actor: Actor,
  signal: Signal,
  answer: SignalAnswer,
): Promise<Rejected | undefined> => {
  const related = (await applicationsOf(tables, signal)).flatMap(({ relationship }) => relationship.members);
  const refused = refusal(actor, 'answer-signal', { related });
  if (refused !== undefined) return refused;
  if (signal.status !== 'open') return reject('wrong-state', `This signal was answered already: ${signal.answer}.`);
  if (answer === 'helper' && signal.about.kind === 'batch-under-limit') {
    const detail = 'A batch of awards is nobody’s contact. Answer fine or concern.';
    return reject('invalid', detail, { errors: [{ pointer: '/answer', code: 'not-a-contact', detail }] });
  }
  return undefined;
};

const answerOne = async (tables: Tables, { actor, body, now, params, request }: AnswerCall) => {
  const id = params['id'] ?? '';
  if (!isId('signal', id)) return reject('not-found', 'There is no such signal.');
  const fingerprint = (input: string) => plainFingerprint(`${id}\n${input}`);
  const [mark, item] = await tables.read([markOf(request), stateRef(id)]);
  const replayed = replay(mark, request, fingerprint);
  if (replayed !== undefined) return replayed;
  const signal = loaded<Signal>(id, item);
  if (signal.state === undefined) return reject('not-found', 'There is no such signal.');
  const { answer, note } = body;
  const refused = await refuse(tables, actor, signal.state, answer);
  if (refused !== undefined) return refused;
  const { about } = signal.state;
  const shared = answer === 'helper' && about.kind === 'shared-contact' ? { shared: about.block } : {};
  const seen: SignalSeen = { type: 'SignalSeen', data: { by: actor.memberId, answer, note, ...shared } };
  const told = { signalId: id, status: 'answered', answer };
  const outcome = await commit(tables, {
    occasion: { at: now, actor: actor.memberId, request: markFor(request, 200, told, fingerprint) },
    appends: [append(signalStream, signal, [seen])],
  });
  return settled(outcome, { status: 200, body: told });
};

/**
 * Answers an open signal: `fine`, `helper` (the contact is a helper's or a building's: no evidence from now on) or `concern`. No
 * answer refuses or holds anything. Rejections: `not-found`, `wrong-state` (answered already), `related`, `invalid` (`helper` of a
 * batch), `idempotency-key-reused`.
 */
export const answerSignal =
  ({ tables }: { readonly tables: Tables }) =>
  (call: AnswerCall): Promise<Answer | Rejected> =>
    untilSettled(() => answerOne(tables, call));
