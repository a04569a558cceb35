// A reviewer says what a signal is: a shared contact speaks for nobody any more, payees that share one account are paid or not.
import { type Actor, refusal } from '@hearth/domain/duties';
import { isId } from '@hearth/domain/ids';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { isToBeAnswered, type Signal, type SignalAnswer, type SignalSeen } from '@hearth/domain/signals';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, plainFingerprint, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { signalStream } from '@hearth/store/projection';
import { relatedTo } from '@hearth/store/relationships';
import type { Tables } from '@hearth/store/tables';
import { applicationsOf, payeesOf } from './read-signals.ts';

type AnswerCall = Call<{ readonly answer: SignalAnswer; readonly note: string }, unknown>;

/** The answer lets these households be paid, or not: nobody says it who stands close to one of them. */
const relatedToPayees = async (tables: Tables, actor: Actor, signal: Signal): Promise<readonly string[]> =>
  relatedTo(tables, actor, ...(await payeesOf(tables, signal)).filter((id) => isId('household', id)));

const refuse = async (
  tables: Tables,
  actor: Actor,
  signal: Signal,
  answer: SignalAnswer,
): Promise<Rejected | undefined> => {
  const applications = await applicationsOf(tables, signal);
  const disclosed = applications.flatMap(({ relationship }) => relationship.members);
  const close = await relatedTo(tables, actor, ...applications.map(({ householdId }) => householdId));
  const related = [...disclosed, ...close, ...(await relatedToPayees(tables, actor, signal))];
  const refused = refusal(actor, 'answer-signal', { related });
  if (refused !== undefined) return refused;
  if (!isToBeAnswered(signal)) return reject('wrong-state', `This signal was answered already: ${signal.answer}.`);
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
 * Answers an open signal: `fine`, `helper` (the contact is a helper's or a building's: no evidence from now on) or `concern`. Payees
 * that share an account are paid after the first two; a concern holds them until somebody answers otherwise. Rejections:
 * `not-found`, `wrong-state` (answered already), `related`, `invalid` (`helper` of a batch), `idempotency-key-reused`.
 */
export const answerSignal =
  ({ tables }: { readonly tables: Tables }) =>
  (call: AnswerCall): Promise<Answer | Rejected> =>
    untilSettled(() => answerOne(tables, call));
