// A second person says whether a payee may be paid elsewhere than before: not who asked for its link, and exactly what was seen.
import { type Actor, refusal } from '@hearth/domain/duties';
import { isId } from '@hearth/domain/ids';
import type { Payee, PayeeEvent } from '@hearth/domain/payees';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { PaymentProvider } from '@hearth/payments/provider';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { commit } from '@hearth/store/commit';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { appendPayee, type Holder, payeeOf, readHolder } from '@hearth/store/payee-holders';
import { recordPayeeWord } from '@hearth/store/payee-words';
import { relatedTo } from '@hearth/store/relationships';
import type { Tables } from '@hearth/store/tables';
import { known } from './provider-answer.ts';

type Ports = { readonly tables: Tables; readonly provider: () => Promise<PaymentProvider> };
type DecisionCall = Call<{ readonly decision: 'confirm' | 'refuse' }, unknown>;
type Changed = Payee & { readonly accountId: string; readonly change: NonNullable<Payee['change']> };

const noSuch = reject('not-found', 'There is no such household or partner.');
const movedOn = reject(
  'version-conflict',
  'This payee has moved on since you looked. Read the list of changes again before you decide.',
);

const isChanged = (payee: Payee | undefined): payee is Changed =>
  payee?.readiness === 'changed' && payee.change !== undefined && payee.accountId !== undefined;

const relatedToHolder = async (tables: Tables, actor: Actor, { kind, stream }: Holder): Promise<readonly string[]> =>
  kind === 'organization' ? [] : relatedTo(tables, actor, stream.id);

/** Whether this member may decide on what they saw. */
const refuse = async (tables: Tables, holder: Holder, call: DecisionCall): Promise<Changed | Rejected> => {
  const payee = payeeOf(holder);
  if (holder.stream.state === undefined) return noSuch;
  const refused = refusal(call.actor, 'confirm-payee-change', {
    related: await relatedToHolder(tables, call.actor, holder),
    actedBefore: (payee?.askedBy ?? []).map((memberId) => ({ memberId, act: 'asked for its link' })),
  });
  if (refused !== undefined) return refused;
  if (!isChanged(payee))
    return reject('wrong-state', 'This payee is not waiting for anybody to confirm where it is paid.');
  return holder.stream.head.version === call.ifMatch ? payee : movedOn;
};

/** What the provider tells now is recorded first: somebody may have changed it once more. */
const hasMoved = async ({ tables, provider }: Ports, holder: Holder, payee: Changed, at: string): Promise<boolean> => {
  const told = known(await (await provider()).readRecipient(payee.accountId));
  const after = await recordPayeeWord(tables, holder, told, { at, actor: 'step:payees' });
  return after.stream.head.version !== holder.stream.head.version;
};

const eventOf = ({ actor, body }: DecisionCall, { accountId, change }: Changed): PayeeEvent => {
  const [by, fingerprint] = [actor.memberId, change.fingerprint];
  return body.decision === 'confirm'
    ? { type: 'PayeeChangeConfirmed', data: { accountId, fingerprint, by } }
    : { type: 'PayeeRestricted', data: { accountId, readiness: 'restricted', refused: fingerprint, by } };
};

const decideOnce = async (ports: Ports, call: DecisionCall) => {
  const { tables } = ports;
  const { actor, body, ifMatch, now, params } = call;
  const id = params['id'] ?? '';
  if (!isId('household', id) && !isId('organization', id)) return noSuch;
  const request = { key: call.request.key, input: `${id}\n${ifMatch}\n${call.request.input}` };
  const replayed = replay((await tables.read([markOf(request)]))[0], request);
  if (replayed !== undefined) return replayed;
  const holder = await readHolder(tables, id);
  const payee = await refuse(tables, holder, call);
  if ('rejected' in payee) return payee;
  if (body.decision === 'confirm' && (await hasMoved(ports, holder, payee, now))) return movedOn;
  const answer = {
    status: 200,
    body: { payeeOf: id, status: body.decision === 'confirm' ? 'ready' : 'restricted' },
  };
  const outcome = await commit(tables, {
    occasion: { at: now, actor: actor.memberId, request: markFor(request, answer.status, answer.body) },
    appends: [appendPayee(holder, [eventOf(call, payee)])],
  });
  return settled<Answer | Rejected>(outcome, answer);
};

/**
 * Takes the household or partner from the path and the version that was seen (If-Match). Confirmed, it is paid again, what waited for
 * it first; refused, it is restricted until it is paid as before or elsewhere again. Rejections: `not-found`, `same-person` (who asked
 * for its link), `related`, `wrong-state`, `version-conflict`, `idempotency-key-reused`. Faults throw when the provider does not answer.
 */
export const decidePayeeChange =
  (ports: Ports) =>
  (call: DecisionCall): Promise<Answer | Rejected> =>
    untilSettled(() => decideOnce(ports, call));
