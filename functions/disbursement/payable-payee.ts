// May this payee be paid now, and to which account? Hides the last look at where it is paid, and what must still hold at the intent.
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { PaymentProvider } from '@hearth/payments/provider';
import { stillAs } from '@hearth/store/entities';
import { lookAtOnePayee } from '@hearth/store/one-payee';
import { type Holder, payeeOf } from '@hearth/store/payee-holders';
import { lookAtPayee, type ReadAccount } from '@hearth/store/payee-looks';
import type { Change, Tables } from '@hearth/store/tables';

type Ports = { readonly tables: Tables; readonly provider: () => Promise<PaymentProvider> };

/** `recipient` is the account to pay, under the `guards` of this look. `waits`: nothing may be paid there yet. */
export type PayablePayee =
  | { readonly recipient: string; readonly guards: readonly Change[] }
  | { readonly waits: Holder['stream']; readonly readiness: string | undefined }
  | Rejected;

const actor = 'step:disbursement';

/** How the provider is asked about an account. */
export const readAccount =
  ({ provider }: Pick<Ports, 'provider'>): ReadAccount =>
  async (accountId) => {
    const told = await (await provider()).readRecipient(accountId);
    return told.known === 'done' ? told.value : undefined;
  };

const stillShown = reject(
  'open-signal',
  'Other households or partners are paid to the same bank account or card. Nothing is paid there before a reviewer has looked at that signal and said that it is fine. It goes by itself then.',
);

/**
 * Looks at a payee just before it is paid: at the provider, when the record has not heard of it for a quarter of an hour, and at who
 * else is paid to the same bank account or card. The guards make the intent fail when either has moved since. Rejection:
 * `open-signal`. Faults throw when the provider does not answer.
 */
export const payablePayee = async (ports: Ports, known: Holder, now: string): Promise<PayablePayee> => {
  const holder = await lookAtPayee(ports.tables, readAccount(ports), known, { at: now, actor });
  if (holder === undefined)
    throw Object.assign(new Error('the provider did not answer'), { name: 'ProviderNotNow', code: 'payee-unknown' });
  const payee = payeeOf(holder);
  if (payee?.readiness !== 'ready' || payee.accountId === undefined)
    return { waits: holder.stream, readiness: payee?.readiness };
  const { isHeld, guards } = await lookAtOnePayee(ports.tables, payee, { at: now, actor });
  if (isHeld) return stillShown;
  return { recipient: payee.accountId, guards: [stillAs(holder.stream), ...guards] };
};
