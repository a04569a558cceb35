// The provider says that a payee's account changed: look, and record whether it can be paid.
import type { Payee, PayeeEvent } from '@hearth/domain/payees';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { PaymentProvider, Recipient } from '@hearth/payments/provider';
import { verifyProviderEvent } from '@hearth/payments/provider-events';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { payeeRef } from '@hearth/store/shared-items';
import { newDestinations, raiseOnePayee } from '@hearth/store/signals';
import { type Tables, textOf } from '@hearth/store/tables';
import { payeeOf, readHolder, writeHolder } from './payee-holders.ts';

export type Ports = {
  readonly tables: Tables;
  readonly provider: () => Promise<PaymentProvider>;
  readonly webhookSecrets: () => Promise<readonly string[]>;
};

const toleranceSeconds = 300;
const heard = (what: string): Answer => ({ status: 200, body: { heard: what } });

const eventsOf = (
  payee: Payee | undefined,
  { providerAccountId: accountId, readiness }: Recipient,
  unknown: readonly string[],
): readonly PayeeEvent[] => {
  if (payee?.accountId !== accountId) return [];
  const destinations = unknown.filter((each) => payee.destinations?.includes(each) !== true);
  if (readiness === 'ready') {
    if (payee.readiness === 'ready' && destinations.length === 0) return [];
    return [{ type: 'PayeeReady', data: { accountId, ...(destinations.length === 0 ? {} : { destinations }) } }];
  }
  return payee.readiness === 'ready' || (payee.readiness === 'opened' && readiness !== 'pending')
    ? [{ type: 'PayeeRestricted', data: { accountId, readiness } }]
    : [];
};

/**
 * Takes a signed provider event about an account, reads the account back, and records a change of readiness or a destination it did
 * not know; a repeat records nothing. Several payees of one destination are a signal for a person, and change nothing here. Rejection: `signature-invalid`. Faults throw: the provider delivers again.
 */
export const hearOfAccount =
  ({ tables, provider, webhookSecrets }: Ports) =>
  async ({ headers, now, rawBody }: Call<unknown, unknown>): Promise<Answer | Rejected> => {
    const event = verifyProviderEvent({
      rawBody,
      signatureHeader: headers['stripe-signature'],
      secrets: await webhookSecrets(),
      now,
      toleranceSeconds,
    });
    if (isRejected(event)) return event;
    // A finished link names no account: what it changed comes as an event of its own.
    if (event.relatedId === undefined) return heard('nothing-to-do');
    const [known] = await tables.read([payeeRef(event.relatedId)]);
    if (known === undefined) return heard('unknown-account');
    const read = await (await provider()).readRecipient(event.relatedId);
    if (read.known !== 'done')
      throw Object.assign(new Error('the provider did not answer'), { name: 'ProviderNotNow', code: read.reason });
    const occasion = { at: now, actor: 'step:payees' };
    const before = await readHolder(tables, textOf(known, 'holder'));
    const { destinations = [] } = read.value;
    const unknown = await newDestinations(tables, before.stream.id, destinations);
    const holder = await writeHolder(tables, before, (payee) => eventsOf(payee, read.value, unknown), occasion);
    await raiseOnePayee(tables, destinations, occasion);
    return heard(payeeOf(holder)?.readiness ?? 'unknown-account');
  };
