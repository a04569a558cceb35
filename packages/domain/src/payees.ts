// Who receives a disbursement at the provider: the events and the state that households and partners share.
import type { StoredCall } from './disbursements.ts';
import type { NewEvent } from './record.ts';

export type PayeeRequested = NewEvent<'PayeeRequested', { readonly call: StoredCall }>;
export type PayeeOpened = NewEvent<'PayeeOpened', { readonly accountId: string }>;
/**
 * It can be paid. `destinations` are hashes of the bank accounts and cards that became known with this, where the provider tells
 * what is one account: a signal counts who else is paid to them. Said again of a ready payee that has another destination.
 */
export type PayeeReady = NewEvent<
  'PayeeReady',
  { readonly accountId: string; readonly destinations?: readonly string[] }
>;
export type PayeeRestricted = NewEvent<
  'PayeeRestricted',
  { readonly accountId: string; readonly readiness: 'pending' | 'restricted' | 'rejected' }
>;
export type PayeeEvent = PayeeRequested | PayeeOpened | PayeeReady | PayeeRestricted;

export type Payee = {
  readonly call: StoredCall;
  readonly accountId?: string;
  readonly readiness: 'requested' | 'opened' | 'ready' | 'restricted';
  /** Where it is paid, as was said last. */ readonly destinations?: readonly string[];
};

/** The payee after an event. The same provider account stays for life; only its readiness moves. */
export const evolvePayee = (payee: Payee | undefined, event: PayeeEvent): Payee => {
  if (event.type === 'PayeeRequested') return { call: event.data.call, readiness: 'requested' };
  if (payee === undefined) throw new TypeError(`${event.type} without a payee`);
  const { accountId } = event.data;
  switch (event.type) {
    case 'PayeeOpened':
      return { ...payee, accountId, readiness: 'opened' };
    case 'PayeeReady': {
      const { destinations } = event.data;
      return { ...payee, accountId, readiness: 'ready', ...(destinations === undefined ? {} : { destinations }) };
    }
    case 'PayeeRestricted':
      return { ...payee, accountId, readiness: 'restricted' };
  }
};
