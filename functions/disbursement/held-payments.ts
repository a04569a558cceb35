// What a person can do about a payment of which nobody knows: ask the provider now, or say, with a second person, that it was never paid.
import type { Advance } from '@hearth/domain/advances';
import type { Disbursement } from '@hearth/domain/disbursements';
import { refusal } from '@hearth/domain/duties';
import { isId, kindOf } from '@hearth/domain/ids';
import { neverMade } from '@hearth/domain/provider-word';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { addDays, daysBetween } from '@hearth/domain/time';
import { keyDays, type PaymentProvider, type ProviderOutcome, type ProviderPayment } from '@hearth/payments/provider';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { grantsOf, refuseAnyGrant } from '@hearth/store/grant-duties';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { type Again, again, settled, untilSettled } from '@hearth/store/outcomes';
import { stillPayable } from '@hearth/store/payee-looks';
import { advanceStream, disbursementStream } from '@hearth/store/projection';
import { askAgain, recordProviderWord } from '@hearth/store/provider-words';
import type { Tables } from '@hearth/store/tables';
import { readAccount } from './payable-payee.ts';

type Ports = { readonly tables: Tables; readonly provider: () => Promise<PaymentProvider> };
type Payment = (Disbursement | Advance) & { readonly declaredBy?: string };

/** The provider's list may be behind: what is searched for in it is older than that by so many days. */
const settledDays = 2;
/** So many pages of a list are searched for one payment. */
const mostPages = 200;

const step = 'step:disbursement';

const read = async (tables: Tables, id: string) => {
  const isPayment = isId('disbursement', id) || isId('advance', id);
  const [item] = isPayment ? await tables.read([stateRef(id)]) : [];
  return { id, item, state: loaded<Payment>(id, item).state };
};

const noSuch = (): Rejected => reject('not-found', 'There is no such payment.');

/** The payment of ours in the provider's list since its intent: `done` without one when the whole list was read and it is not there. */
const searched = async (
  provider: PaymentProvider,
  { id, intendedAt }: Payment,
): Promise<ProviderOutcome<ProviderPayment | undefined>> => {
  let page: string | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const listed = await provider.listPayments({
      createdFrom: addDays(intendedAt, -1),
      ...(page === undefined ? {} : { page }),
    });
    if (listed.known !== 'done') return listed;
    const ours = listed.value.payments.find(({ metadata }) => metadata['disbursement'] === id);
    if (ours !== undefined) return provider.readPayment(ours.providerPaymentId);
    page = listed.value.nextPage;
    if (page === undefined) return { known: 'done', value: undefined };
  }
  return { known: 'unknown', reason: 'list-too-long' };
};

const isForgotten = ({ intendedAt }: Payment, now: string): boolean => daysBetween(intendedAt, now) >= keyDays;

const ask = async (ports: Ports, payment: Payment, now: string) => {
  const provider = await ports.provider();
  const { providerPaymentId, call, id, status } = payment;
  if (providerPaymentId !== undefined) return provider.readPayment(providerPaymentId);
  if (isForgotten(payment, now) || call === undefined) return searched(provider, payment);
  const payee = await stillPayable(ports.tables, readAccount(ports), payment.recipient, { at: now, actor: step });
  if (payee === 'unknown') return { known: 'unknown', reason: 'payee-unknown' } as const;
  // Asked for once more it might be paid where nobody has confirmed: its list tells without paying.
  if (payee === 'moved') return searched(provider, payment);
  // Who began it may still be asking: from here on they fail it no more, and if they did already, it must not be paid now.
  const mayAsk = status === 'held' || (await askAgain(ports.tables, id, { at: now, actor: step }));
  return mayAsk ? provider.pay({ key: call.key, body: call.body }) : again;
};

/**
 * Asks the provider about one payment now, with the same key as long as it is remembered, and records its word. Answers where it
 * stands. Rejections: `not-found`, `wrong-state` (it waits for no answer), `provider-refused` and `provider-unknown` with the reason.
 */
export const inquire =
  (ports: Ports) =>
  (call: Call<unknown, unknown>): Promise<Answer | Rejected> =>
    untilSettled(() => inquireOnce(ports, call));

const inquireOnce = async (
  ports: Ports,
  { actor, now, params }: Call<unknown, unknown>,
): Promise<Answer | Rejected | Again> => {
  const { id, state } = await read(ports.tables, params['id'] ?? '');
  if (state === undefined) return noSuch();
  if (!['intended', 'released', 'held'].includes(state.status) || ('rail' in state && state.rail !== 'bank'))
    return reject('wrong-state', `This payment is ${state.status}: there is nothing to ask the provider.`);
  const outcome = await ask(ports, state, now);
  if (outcome === again) return again;
  if (outcome.known === 'refused')
    return reject('provider-refused', `The provider refuses it (${outcome.reason}). It stays as it is.`);
  if (outcome.known === 'unknown')
    return reject(
      'provider-unknown',
      `The provider does not say (${outcome.reason}). It stays as it is; ask again later.`,
    );
  if (outcome.value !== undefined) {
    const recorded = await recordProviderWord(ports.tables, id, outcome.value, { at: now, actor: actor.memberId });
    if (isRejected(recorded)) return recorded;
  }
  const after = await read(ports.tables, id);
  const body = { paymentId: id, status: after.state?.status ?? state.status, isKnown: outcome.value !== undefined };
  return { status: 200, body };
};

/** Why it can't be declared unpaid now: only what is held, that the provider no longer remembers, and that its list does not have. */
const refuseDeclaring = async (ports: Ports, payment: Payment, now: string): Promise<Rejected | undefined> => {
  if (payment.status !== 'held')
    return reject('wrong-state', `This payment is ${payment.status}; only a held one can be given up.`);
  if (payment.providerPaymentId !== undefined)
    return reject('wrong-state', 'The provider knows this payment: ask it how it ended, and that is recorded.');
  const since = addDays(payment.intendedAt, keyDays + settledDays);
  if (now < since)
    return reject('wrong-state', `The provider still knows its key until ${since.slice(0, 10)}: ask it instead.`);
  const found = await searched(await ports.provider(), payment);
  if (found.known !== 'done')
    return reject('provider-unknown', 'The provider does not show its list now. Try again later.');
  return found.value === undefined
    ? undefined
    : reject('wrong-state', `The provider has this payment (${found.value.status}): ask it, and that is recorded.`);
};

/**
 * Somebody says that a held payment was never made; nothing moves until a second person agrees. Rejections: `not-found`,
 * `wrong-state` with what to do instead, `provider-unknown`, `idempotency-key-reused`.
 */
export const declareUnpaid =
  (ports: Ports) =>
  ({
    actor,
    body,
    now,
    params,
    request: asked,
  }: Call<{ readonly reason: string }, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const id = params['id'] ?? '';
      const request = { key: asked.key, input: `${id}\n${asked.input}` };
      const [mark] = await ports.tables.read([markOf(request)]);
      const replayed = replay(mark, request);
      if (replayed !== undefined) return replayed;
      const payment = await read(ports.tables, id);
      if (payment.state === undefined) return noSuch();
      const grants = await grantsOf(ports.tables, payment.state);
      const refused =
        (await refuseAnyGrant(ports.tables, actor, 'declare-unpaid', grants)) ??
        (await refuseDeclaring(ports, payment.state, now));
      if (refused !== undefined) return refused;
      const data = { by: actor.memberId, reason: body.reason };
      const answer = { paymentId: id, status: 'held', waitsFor: 'a second person' };
      const { item } = payment;
      const appended =
        kindOf(id) === 'advance'
          ? append(advanceStream, loaded<Advance>(id, item), [{ type: 'AdvanceDeclaredUnpaid', data }])
          : append(disbursementStream, loaded<Disbursement>(id, item), [{ type: 'DisbursementDeclaredUnpaid', data }]);
      const outcome = await commit(ports.tables, {
        occasion: { at: now, actor: actor.memberId, request: markFor(request, 202, answer) },
        appends: [appended],
      });
      return settled<Answer | Rejected>(outcome, { status: 202, body: answer });
    });

/**
 * A second person agrees: the payment has failed, its money goes back to its slices, and it may be paid again. Rejections:
 * `not-found`, `wrong-state`, `same-person`, `provider-unknown`.
 */
export const confirmUnpaid =
  (ports: Ports) =>
  async ({ actor, now, params }: Call<unknown, unknown>): Promise<Answer | Rejected> => {
    const { id, state } = await read(ports.tables, params['id'] ?? '');
    if (state === undefined) return noSuch();
    const { declaredBy } = state;
    // A repeat of what was agreed to already.
    if (state.status === 'failed' && declaredBy !== undefined)
      return { status: 200, body: { paymentId: id, status: 'failed' } };
    if (declaredBy === undefined) return reject('wrong-state', 'Nobody has said that this payment was never made.');
    const actedBefore = [{ memberId: declaredBy, act: 'declared' }];
    const refused =
      refusal(actor, 'confirm-unpaid', { actedBefore }) ??
      (await refuseAnyGrant(ports.tables, actor, 'confirm-unpaid', await grantsOf(ports.tables, state))) ??
      (await refuseDeclaring(ports, state, now));
    if (refused !== undefined) return refused;
    const recorded = await recordProviderWord(ports.tables, id, neverMade(state), { at: now, actor: actor.memberId });
    if (isRejected(recorded)) return recorded;
    const after = (await read(ports.tables, id)).state?.status;
    return after === 'failed'
      ? { status: 200, body: { paymentId: id, status: 'failed' } }
      : reject(
          'wrong-state',
          `The provider has told of this payment meanwhile: it is ${after}. Ask the provider how it ended.`,
        );
  };
