// An event of the provider was heard, whichever way it came: look. Its word is read back, never taken from the event.
import { idOrThrow, kindOf } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { PaymentProvider, ProviderOutcome } from '@hearth/payments/provider';
import { recordProviderWord } from '@hearth/store/provider-words';
import type { Tables } from '@hearth/store/tables';
import { recordTopUp } from '@hearth/store/top-ups';

export type Ports = {
  readonly tables: Tables;
  readonly provider: () => Promise<PaymentProvider>;
};

/** What an event says: its type, and which object to look at. */
export type Hint = { readonly type: string; readonly relatedId: string | undefined };

/** What became of it. `unchanged`: the record says it already. `unknown-payment`: reconciliation stops the line for it. */
export type Heard = 'moved' | 'unchanged' | 'unknown-payment' | 'not-arrived' | 'nothing-to-do';

/** Not known now: the provider delivers the event again, and reconciliation asks by itself. */
const known = <T>(outcome: ProviderOutcome<T>): T => {
  if (outcome.known === 'done') return outcome.value;
  throw Object.assign(new Error('the provider did not answer'), { name: 'ProviderNotNow', code: outcome.reason });
};

const paymentChanged = async ({ tables, provider }: Ports, providerPaymentId: string, now: string): Promise<Heard> => {
  const payment = known(await (await provider()).readPayment(providerPaymentId));
  const id = payment.metadata['disbursement'] ?? '';
  const kind = kindOf(id);
  if (kind !== 'disbursement' && kind !== 'advance') return 'unknown-payment';
  const recorded = await recordProviderWord(tables, idOrThrow(kind, id), payment, {
    at: now,
    actor: 'step:settlement',
  });
  return isRejected(recorded) ? 'unknown-payment' : recorded;
};

const creditArrived = async ({ tables, provider }: Ports, creditId: string, now: string): Promise<Heard> => {
  const credit = known(await (await provider()).readReceivedCredit(creditId));
  if (credit.status !== 'succeeded') return 'not-arrived';
  return recordTopUp(tables, credit, { at: now, actor: 'step:settlement' });
};

/**
 * Looks at the payment or the credit that an event names and records what the provider says of it now. Duplicates, disorder and
 * plausible forgeries change nothing; an event about anything else is nothing to do. Rejection: `invalid`, an event about money
 * that does not say which. Faults throw: the event has to come again.
 */
export const lookAtPayment =
  (ports: Ports) =>
  async ({ type, relatedId }: Hint, now: string): Promise<Heard | Rejected> => {
    const isPayment = type.includes('.outbound_payment.');
    if (!isPayment && !type.includes('.received_credit.')) return 'nothing-to-do';
    if (relatedId === undefined) return reject('invalid', 'The event does not say what to look at.');
    return isPayment ? paymentChanged(ports, relatedId, now) : creditArrived(ports, relatedId, now);
  };
