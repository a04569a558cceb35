// The provider says that something changed: look. Its word is read back, never taken from the event.
import { derivedId, idOrThrow, kindOf } from '@hearth/domain/ids';
import { topUpEntry } from '@hearth/domain/ledger';
import { emptyHead } from '@hearth/domain/record';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { PaymentProvider, ProviderOutcome } from '@hearth/payments/provider';
import { verifyProviderEvent } from '@hearth/payments/provider-events';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { stateRef } from '@hearth/store/entities';
import { observationStream } from '@hearth/store/projection';
import { recordProviderWord } from '@hearth/store/provider-words';
import type { Tables } from '@hearth/store/tables';

export type Ports = {
  readonly tables: Tables;
  readonly provider: () => Promise<PaymentProvider>;
  readonly webhookSecrets: () => Promise<readonly string[]>;
};

const toleranceSeconds = 300;
const heard = (what: string): Answer => ({ status: 200, body: { heard: what } });

/** Not known now: the provider delivers the event again, and reconciliation asks by itself. */
const known = <T>(outcome: ProviderOutcome<T>): T => {
  if (outcome.known === 'done') return outcome.value;
  throw Object.assign(new Error('the provider did not answer'), { name: 'ProviderNotNow', code: outcome.reason });
};

const paymentChanged = async ({ tables, provider }: Ports, providerPaymentId: string, now: string): Promise<Answer> => {
  const payment = known(await (await provider()).readPayment(providerPaymentId));
  const id = payment.metadata['disbursement'] ?? '';
  const kind = kindOf(id);
  if (kind !== 'disbursement' && kind !== 'advance') return heard('unknown-payment');
  const recorded = await recordProviderWord(tables, idOrThrow(kind, id), payment, {
    at: now,
    actor: 'step:settlement',
  });
  return heard(isRejected(recorded) ? 'unknown-payment' : recorded);
};

const creditArrived = async ({ tables, provider }: Ports, creditId: string, now: string): Promise<Answer> => {
  const { status, amountMinor, currency } = known(await (await provider()).readReceivedCredit(creditId));
  if (status !== 'succeeded') return heard('not-arrived');
  const id = derivedId('treasury', creditId);
  const [item] = await tables.read([stateRef(id)]);
  if (item !== undefined) return heard('unchanged');
  const data = {
    creditId,
    amountMinor,
    currency: currency.toUpperCase(),
    entry: topUpEntry(amountMinor, currency.toUpperCase()),
  };
  const outcome = await commit(tables, {
    occasion: { at: now, actor: 'step:settlement' },
    appends: [
      append(observationStream, { id, head: emptyHead, state: undefined }, [{ type: 'ProviderToppedUp', data }]),
    ],
  });
  return heard('committed' in outcome ? 'moved' : 'unchanged');
};

/**
 * Takes a signed provider event about a payment or a credit and records what the provider says of it now. Duplicates, disorder
 * and plausible forgeries change nothing. Rejection: `signature-invalid`. Faults throw: the provider delivers again.
 */
export const hearOfPayment =
  (ports: Ports) =>
  async ({ headers, now, rawBody }: Call<unknown, unknown>): Promise<Answer | Rejected> => {
    const event = verifyProviderEvent({
      rawBody,
      signatureHeader: headers['stripe-signature'],
      secrets: await ports.webhookSecrets(),
      now,
      toleranceSeconds,
    });
    if (isRejected(event)) return event;
    if (event.relatedId === undefined) return reject('invalid', 'The event does not say what to look at.');
    if (event.type.includes('.outbound_payment.')) return paymentChanged(ports, event.relatedId, now);
    return event.type.includes('.received_credit.')
      ? creditArrived(ports, event.relatedId, now)
      : heard('nothing-to-do');
  };
