// Where the payments of an account go in the stand-in: one bank account at a time, which its owner may change.

import { testRoutingNumber } from '../test-numbers.ts';
import { isPayable, setCapability } from './accounts.ts';
import { type Answer, found, instant, refusals } from './answers.ts';
import type { Desk } from './desk.ts';
import { type Row, textOf, wholeOf } from './tables.ts';

/** What the hosted page does when it is sent: a new payout method in place of the one before, and an active capability. */
export const onboard = (desk: Desk, account: string, accountNumber: string): void => {
  const id = desk.tables.newId('usba_test_');
  desk.tables.run('UPDATE payout_methods SET archived = 1 WHERE account = ? AND archived = 0', account);
  desk.tables.run('INSERT INTO payout_methods VALUES (NULL, ?, ?, ?, 0, ?)', id, account, accountNumber, desk.now());
  setCapability(desk, account, 'active');
};

const methodObject = (row: Row) => ({
  object: 'v2.money_management.payout_method',
  id: textOf(row, 'id'),
  archived: false,
  bank_account: {
    bank_account_type: 'checking',
    bank_name: 'STRIPE TEST BANK',
    country: 'US',
    last4: textOf(row, 'account_number').slice(-4),
    routing_number: testRoutingNumber,
    supported_currencies: ['usd'],
  },
  created: instant(wholeOf(row, 'created_at')),
  livemode: false,
  restricted: false,
  type: 'bank_account',
  usage_status: { payments: 'eligible', transfers: 'eligible' },
});

const live = 'SELECT * FROM payout_methods WHERE account = ? AND archived = 0';

/** GET the payout methods of the account named in the context header. */
export const listPayoutMethods = ({ tables }: Desk, account: string): Answer => {
  if (account === '') return refusals.invalidFields('Payout methods are asked for in the context of an account.');
  return found({ data: tables.all(live, account).map(methodObject), next_page_url: null, previous_page_url: null });
};

/** Whether an account may be paid now, and to which account number. */
export const destinationOf = (
  desk: Desk,
  account: string,
): { isActive: boolean; method?: string; accountNumber?: string } | undefined => {
  const isActive = isPayable(desk, account);
  if (isActive === undefined) return undefined;
  const method = desk.tables.one(live, account);
  return method === undefined
    ? { isActive }
    : { isActive, method: textOf(method, 'id'), accountNumber: textOf(method, 'account_number') };
};
