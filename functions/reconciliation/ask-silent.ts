// Payments that have been silent for long: the provider is asked, with the same key if it never answered. Nobody guesses.
import type { Advance } from '@hearth/domain/advances';
import type { Disbursement } from '@hearth/domain/disbursements';
import type { Occasion } from '@hearth/domain/record';
import { isRejected } from '@hearth/domain/rejections';
import { addDays, daysBetween } from '@hearth/domain/time';
import { keyDays, type PaymentProvider } from '@hearth/payments/provider';
import { inQueue } from '@hearth/store/lists';
import { stillPayable } from '@hearth/store/payee-looks';
import { askAgain, holdPayment, recordProviderWord } from '@hearth/store/provider-words';
import type { Tables } from '@hearth/store/tables';

export type Ports = { readonly tables: Tables; readonly provider: () => Promise<PaymentProvider> };
export type Asked = { readonly asked: number; readonly moved: number; readonly held: number };

const silentDays = 10 / (24 * 60);
const mostAtOnce = 200;
const actor = 'step:reconciliation';

type InFlight = Disbursement | Advance;

/** The list may be behind: what has ended meanwhile stays as it ended. */
const hold = (tables: Tables, { id }: InFlight, reason: string, occasion: Occasion) =>
  holdPayment(tables, id, { from: ['intended', 'released'], reason }, occasion);

const askOne = async (
  { tables, provider }: Ports,
  payment: InFlight,
  now: string,
): Promise<'moved' | 'unchanged' | 'held'> => {
  const occasion = { at: now, actor };
  const { providerPaymentId, call, intendedAt } = payment;
  if (providerPaymentId === undefined && daysBetween(intendedAt, now) >= keyDays)
    return hold(tables, payment, 'key-window-over', occasion);
  const ask = await provider();
  if (providerPaymentId === undefined && call === undefined) return hold(tables, payment, 'no-request', occasion);
  if (providerPaymentId === undefined) {
    const read = async (accountId: string) => {
      const told = await ask.readRecipient(accountId);
      return told.known === 'done' ? told.value : undefined;
    };
    const payee = await stillPayable(tables, read, payment.recipient, occasion);
    if (payee === 'unknown') return 'unchanged';
    // The first call may never have arrived: another one would pay where nobody has confirmed.
    if (payee === 'moved') return hold(tables, payment, 'payee-moved', occasion);
  }
  if (providerPaymentId === undefined && !(await askAgain(tables, payment.id, occasion))) return 'unchanged';
  const outcome =
    providerPaymentId === undefined
      ? await ask.pay({ key: call?.key ?? '', body: call?.body ?? '' })
      : await ask.readPayment(providerPaymentId);
  if (outcome.known === 'done') {
    const recorded = await recordProviderWord(tables, payment.id, outcome.value, occasion);
    return isRejected(recorded) ? 'unchanged' : recorded;
  }
  // A refusal now says nothing about the calls before it: a person looks.
  if (outcome.known === 'refused' && (outcome.next === 'fail' || outcome.next === 'person'))
    return hold(tables, payment, outcome.reason, occasion);
  return 'unchanged';
};

/** Asks about what has been in flight for more than ten minutes, the oldest first, at most 200 of each kind. */
export const askSilent = async (ports: Ports, now: string): Promise<Asked> => {
  const counts = { asked: 0, moved: 0, held: 0 };
  for (const queue of ['in-flight', 'advance-in-flight']) {
    const listed = await inQueue<InFlight>(ports.tables, queue, { limit: mostAtOnce }, addDays(now, -silentDays));
    if (isRejected(listed)) throw new TypeError('a list without a cursor is never refused');
    for (const payment of listed.states) {
      const outcome = await askOne(ports, payment, now);
      counts.asked += 1;
      if (outcome !== 'unchanged') counts[outcome] += 1;
    }
  }
  return counts;
};
