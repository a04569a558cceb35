// The account of a household that was forgotten is closed at the provider: intended first, then told, then recorded. Resumable anywhere.
import type { Household } from '@hearth/domain/households';
import { closingKeyOf, type Payee, type PayeeEvent } from '@hearth/domain/payees';
import type { PaymentProvider } from '@hearth/payments/provider';
import { familyOf } from '@hearth/store/household-family';
import { type Holder, payeeOf, readHolder, writeHolder } from '@hearth/store/payee-holders';
import type { Tables } from '@hearth/store/tables';
import { byStep } from './erase-household.ts';

export type ClosePorts = { readonly tables: Tables; readonly provider: () => Promise<PaymentProvider> };

/**
 * `none`: there is no account, or nobody got to know it. `kept`: somebody of the family is not erased and is paid there. `refused`: by the provider, for now:
 * the run after this one asks again.
 */
export type Closed = 'closed' | 'none' | 'kept' | 'refused';

const isOpen = (payee: Payee | undefined): payee is Payee & { readonly accountId: string } =>
  payee?.accountId !== undefined && payee.readiness !== 'closed';

const isErased = ({ state }: { readonly state: Household | undefined }): boolean =>
  state?.erasure?.erased !== undefined;

const intend =
  (accountId: string) =>
  (payee: Payee | undefined): readonly PayeeEvent[] =>
    isOpen(payee) && payee.accountId === accountId && payee.readiness !== 'closing'
      ? [{ type: 'PayeeClosing', data: { accountId, by: byStep, key: closingKeyOf(accountId) } }]
      : [];

const recorded =
  (accountId: string) =>
  (payee: Payee | undefined): readonly PayeeEvent[] =>
    payee?.accountId === accountId && payee.readiness === 'closing'
      ? [{ type: 'PayeeClosed', data: { accountId, by: byStep } }]
      : [];

/**
 * Closes the account of one household, once all households that are one with it are erased. Faults throw when nobody knows whether it
 * was closed: the intent stands, and the next run asks under the same key.
 */
export const closeAccount =
  ({ tables, provider }: ClosePorts) =>
  async (householdId: string, now: string): Promise<Closed> => {
    const known: Holder = await readHolder(tables, householdId);
    const payee = payeeOf(known);
    if (!isOpen(payee)) return 'none';
    if (!(await familyOf(tables, householdId)).every(isErased)) return 'kept';
    const occasion = { at: now, actor: byStep };
    const { accountId } = payee;
    const intended = await writeHolder(tables, known, intend(accountId), occasion);
    const told = await (await provider()).closeRecipient(accountId, closingKeyOf(accountId));
    if (told.known === 'refused') return 'refused';
    if (told.known === 'unknown')
      throw Object.assign(new Error('the provider did not answer'), { name: 'ProviderNotNow', code: told.reason });
    await writeHolder(tables, intended, recorded(accountId), occasion);
    return 'closed';
  };
