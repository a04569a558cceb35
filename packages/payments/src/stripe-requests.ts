// Stored bytes back into the request that is sent: checked, never rebuilt, so that what is sent is what was stored.
import { jsonOf, memberAt, textAt, wholeAt } from './wire-reading.ts';

export type PayBody = {
  amount: { value: number; currency: string };
  from: { financial_account: string; currency: string };
  to: { recipient: string };
  statement_descriptor: string;
  recipient_notification: { setting: 'none' };
  metadata: Record<string, string>;
};

type OpenBody = {
  contact_email?: string;
  display_name: string;
  identity: { country: string; entity_type: 'individual' | 'company' };
  configuration: { recipient: { capabilities: { bank_accounts: { ach: { requested: boolean } } } } };
  include: ('configuration.recipient' | 'identity' | 'requirements')[];
  metadata: Record<string, string>;
};

const isPayBody = (value: unknown): value is PayBody =>
  (wholeAt(value, 'amount', 'value') ?? 0) > 0 &&
  textAt(value, 'amount', 'currency') !== undefined &&
  textAt(value, 'from', 'financial_account') !== undefined &&
  textAt(value, 'from', 'currency') !== undefined &&
  textAt(value, 'to', 'recipient') !== undefined &&
  textAt(value, 'statement_descriptor') !== undefined &&
  textAt(value, 'recipient_notification', 'setting') === 'none' &&
  typeof memberAt(value, 'metadata') === 'object';

const isOpenBody = (value: unknown): value is OpenBody =>
  textAt(value, 'display_name') !== undefined &&
  textAt(value, 'identity', 'country') !== undefined &&
  ['individual', 'company'].includes(textAt(value, 'identity', 'entity_type') ?? '') &&
  typeof memberAt(value, 'configuration', 'recipient', 'capabilities', 'bank_accounts', 'ach') === 'object' &&
  Array.isArray(memberAt(value, 'include')) &&
  typeof memberAt(value, 'metadata') === 'object';

/** The payment in stored bytes. Throws a TypeError when they are no payment of ours: nothing has been sent then. */
export const payRequestOrThrow = (body: string): PayBody => {
  const value = jsonOf(body);
  if (!isPayBody(value)) throw new TypeError('the stored request is no payment');
  return value;
};

/** The recipient in stored bytes. Throws a TypeError when they are none of ours: nothing has been sent then. */
export const openRequestOrThrow = (body: string): OpenBody => {
  const value = jsonOf(body);
  if (!isOpenBody(value)) throw new TypeError('the stored request is no recipient');
  return value;
};
