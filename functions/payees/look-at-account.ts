// An event of the provider about a payee's account was heard, whichever way it came: look, and record what it says of the payee.
import type { PaymentProvider } from '@hearth/payments/provider';
import { payeeOf, readHolder } from '@hearth/store/payee-holders';
import { recordPayeeWord } from '@hearth/store/payee-words';
import { payeeRef } from '@hearth/store/shared-items';
import { type Tables, textOf } from '@hearth/store/tables';
import { known } from './provider-answer.ts';

export type Ports = {
  readonly tables: Tables;
  readonly provider: () => Promise<PaymentProvider>;
};

/**
 * Reads the account back that an event names, and records a change of readiness, of where it is paid, or a destination it did not
 * know; a repeat records nothing. A payee that is to be paid elsewhere waits for a second person. Answers the payee's readiness,
 * or why there was nothing to look at. Faults throw: the event has to come again.
 */
export const lookAtAccount =
  ({ tables, provider }: Ports) =>
  async (accountId: string | undefined, now: string): Promise<string> => {
    // A finished link names no account: what it changed is seen when somebody is about to be paid.
    if (accountId === undefined) return 'nothing-to-do';
    const [account] = await tables.read([payeeRef(accountId)]);
    if (account === undefined) return 'unknown-account';
    const told = known(await (await provider()).readRecipient(accountId));
    const before = await readHolder(tables, textOf(account, 'holder'));
    const holder = await recordPayeeWord(tables, before, told, { at: now, actor: 'step:payees' });
    return payeeOf(holder)?.readiness ?? 'unknown-account';
  };
