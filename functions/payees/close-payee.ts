// A household's account at the provider is closed for good: asked for by one person, confirmed by another, intended before it is done.
import { refusal } from '@hearth/domain/duties';
import { isId } from '@hearth/domain/ids';
import { closingKeyOf, type Payee, type PayeeEvent } from '@hearth/domain/payees';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { PaymentProvider } from '@hearth/payments/provider';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { commit } from '@hearth/store/commit';
import { type AwardPaid, awardsOf } from '@hearth/store/household-awards';
import { type Root, rootOf } from '@hearth/store/household-roots';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { again, settled, untilSettled } from '@hearth/store/outcomes';
import { appendPayee, type Holder, payeeOf, readHolder } from '@hearth/store/payee-holders';
import { relatedTo } from '@hearth/store/relationships';
import type { Tables } from '@hearth/store/tables';
import { windowStillAs } from '@hearth/store/windows';
import { knownOrRefused } from './provider-answer.ts';

type Ports = { readonly tables: Tables; readonly provider: () => Promise<PaymentProvider> };
type ClosingCall = Call<{ readonly decision: 'request' | 'confirm' }, unknown>;
type Opened = Payee & { readonly accountId: string };
type Seen = { readonly holder: Holder; readonly payee: Opened; readonly root: Root };

const isToBePaid = ({ award, disbursement }: AwardPaid): boolean => {
  if (award.rail !== 'bank' || (award.status !== 'approved' && award.status !== 'waiting-for-payee')) return false;
  return disbursement === undefined || ['intended', 'released', 'held'].includes(disbursement.status);
};

const wrongState = (detail: string): Rejected => reject('wrong-state', detail);

/** What speaks against it, whoever asks: other than this, closing is a matter of two people. */
const refuseState = ({ body }: ClosingCall, payee: Opened, awards: readonly AwardPaid[]): Rejected | undefined => {
  if (payee.readiness === 'closed') return wrongState('This account is closed already.');
  const waiting = awards.filter(isToBePaid).length;
  if (waiting > 0)
    return reject(
      'wrong-state',
      `${waiting === 1 ? 'One award' : `${waiting} awards`} of this household still has to be paid to this account, or is on its way. Let that end first, or give it up.`,
      { facts: { waiting } },
    );
  const isAsked = payee.closingAskedBy !== undefined;
  if (body.decision === 'request')
    return isAsked ? wrongState('Somebody asked for this already; another person has to confirm it.') : undefined;
  return isAsked ? undefined : wrongState('Nobody asked for this yet. Ask for it, and let another person confirm it.');
};

const read = async (tables: Tables, call: ClosingCall): Promise<Seen | Rejected> => {
  const id = call.params['id'] ?? '';
  const noSuch = reject('not-found', 'This household has no account at the provider.');
  if (!isId('household', id)) return noSuch;
  const holder = await readHolder(tables, id);
  const payee = payeeOf(holder);
  if (payee?.accountId === undefined) return noSuch;
  const root = await rootOf(tables, id);
  const awards = await awardsOf(tables, root);
  const actedBefore =
    call.body.decision === 'confirm' && payee.closingAskedBy !== undefined
      ? [{ memberId: payee.closingAskedBy, act: 'asked for' }]
      : [];
  const refused =
    refusal(call.actor, 'close-payee', { related: await relatedTo(tables, call.actor, id), actedBefore }) ??
    // What is intended goes on, whatever else happened since.
    (payee.readiness === 'closing' ? undefined : refuseState(call, { ...payee, accountId: payee.accountId }, awards));
  return refused ?? { holder, payee: { ...payee, accountId: payee.accountId }, root };
};

const eventOf = ({ actor, body }: ClosingCall, { accountId }: Opened): PayeeEvent => {
  const by = actor.memberId;
  return body.decision === 'request'
    ? { type: 'PayeeClosingRequested', data: { accountId, by } }
    : { type: 'PayeeClosing', data: { accountId, by, key: closingKeyOf(accountId) } };
};

/** The provider was told and has answered: it is recorded, with the answer to the request. */
const close = async ({ tables, provider }: Ports, call: ClosingCall, { holder, payee }: Seen) => {
  const told = knownOrRefused(await (await provider()).closeRecipient(payee.accountId, closingKeyOf(payee.accountId)));
  if (isRejected(told)) return told;
  const answer = { status: 200, body: { householdId: holder.stream.id, status: 'closed' } };
  const { accountId } = payee;
  const event: PayeeEvent = { type: 'PayeeClosed', data: { accountId, by: call.actor.memberId } };
  const outcome = await commit(tables, {
    occasion: { at: call.now, actor: call.actor.memberId, request: markFor(requestOf(call), 200, answer.body) },
    appends: [appendPayee(holder, [event])],
  });
  return settled<Answer | Rejected>(outcome, answer);
};

const requestOf = ({ params, request }: ClosingCall) => ({
  key: request.key,
  input: `${params['id']}\n${request.input}`,
});

const round = async (ports: Ports, call: ClosingCall) => {
  const { tables } = ports;
  const request = requestOf(call);
  const replayed = replay((await tables.read([markOf(request)]))[0], request);
  if (replayed !== undefined) return replayed;
  const seen = await read(tables, call);
  if (isRejected(seen)) return seen;
  const { holder, payee, root } = seen;
  if (payee.readiness === 'closing')
    return call.body.decision === 'confirm' ? close(ports, call, seen) : wrongState('This account is being closed.');
  const answer = { status: 202, body: { householdId: holder.stream.id, status: 'closing-requested' } };
  const isRequest = call.body.decision === 'request';
  const outcome = await commit(tables, {
    occasion: {
      at: call.now,
      actor: call.actor.memberId,
      ...(isRequest ? { request: markFor(request, answer.status, answer.body) } : {}),
    },
    appends: [appendPayee(holder, [eventOf(call, payee)])],
    changes: [windowStillAs(root.window)],
  });
  // Intended now: the next round tells the provider.
  return isRequest ? settled<Answer | Rejected>(outcome, answer) : again;
};

/**
 * `request` by one treasurer or controller, `confirm` by another. Confirmed, nothing is paid to the account any more, and the provider
 * closes it; a confirmation whose answer was lost is repeated by anybody who may confirm, under the same key. Answers 202 and 200.
 * Rejections: `not-found`, `same-person`, `related`, `wrong-state` (awarded money waits or is on its way, closed already),
 * `provider-refused`, `idempotency-key-reused`. Faults throw when nobody knows whether it was closed.
 */
export const closePayee =
  (ports: Ports) =>
  (call: ClosingCall): Promise<Answer | Rejected> =>
    untilSettled(() => round(ports, call));
