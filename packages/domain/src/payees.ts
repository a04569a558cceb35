// Who receives a disbursement at the provider: the events and the state that households and partners share.
import type { StoredCall } from './disbursements.ts';
import type { NewEvent } from './record.ts';

export type PayeeRequested = NewEvent<'PayeeRequested', { readonly call: StoredCall }>;
export type PayeeOpened = NewEvent<'PayeeOpened', { readonly accountId: string }>;
export type PayeeReady = NewEvent<'PayeeReady', { readonly accountId: string }>;
export type PayeeRestricted = NewEvent<
  'PayeeRestricted',
  { readonly accountId: string; readonly readiness: 'pending' | 'restricted' | 'rejected' }
>;
export type PayeeEvent = PayeeRequested | PayeeOpened | PayeeReady | PayeeRestricted;

export type Payee = {
  readonly call: StoredCall;
  readonly accountId?: string;
  readonly readiness: 'requested' | 'opened' | 'ready' | 'restricted';
};

/** The payee after an event. The same provider account stays for life; only its readiness moves. */
export const evolvePayee = (payee: Payee | undefined, event: PayeeEvent): Payee => {
  if (event.type === 'PayeeRequested') return { call: event.data.call, readiness: 'requested' };
  if (payee === undefined) throw new TypeError(`${event.type} without a payee`);
  const { accountId } = event.data;
  switch (event.type) {
    case 'PayeeOpened':
      return { ...payee, accountId, readiness: 'opened' };
    case 'PayeeReady':
      return { ...payee, accountId, readiness: 'ready' };
    case 'PayeeRestricted':
      return { ...payee, accountId, readiness: 'restricted' };
  }
};
