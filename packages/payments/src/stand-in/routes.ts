// The paths the stand-in knows: what is not in this table is answered as the provider answers an unknown URL.
import { createAccount, listAccounts, listPayoutMethods, readAccount } from './accounts.ts';
import { type Answer, refusals } from './answers.ts';
import { listEntries, listTransactions, readFinancialAccount } from './books.ts';
import { listCredits, readCredit, simulateCredit } from './credits.ts';
import type { Desk } from './desk.ts';
import { createLink, readLink } from './links.ts';
import { cancelPayment, createPayment, listPayments, readPayment } from './payments.ts';
import { bodyShapes } from './request-shapes.ts';

export type Call = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** The account a call is made for. */ readonly context: string;
};

export type Route = {
  readonly method: 'GET' | 'POST';
  readonly pattern: RegExp;
  readonly shape?: (typeof bodyShapes)[keyof typeof bodyShapes];
  readonly does: (desk: Desk, call: Call, id: string) => Answer;
};

const money = '/v2/money_management';
const exactly = (path: string): RegExp => new RegExp(`^${path.replace('{id}', '([A-Za-z0-9_]+)')}$`);

export const routes: readonly Route[] = [
  {
    method: 'POST',
    pattern: exactly('/v2/core/accounts'),
    shape: bodyShapes.account,
    does: (desk, { body }) => createAccount(desk, body),
  },
  {
    method: 'GET',
    pattern: exactly('/v2/core/accounts'),
    does: (desk, { path, query }) => listAccounts(desk, path, query),
  },
  { method: 'GET', pattern: exactly('/v2/core/accounts/{id}'), does: (desk, _, id) => readAccount(desk, id) },
  {
    method: 'POST',
    pattern: exactly('/v2/core/account_links'),
    shape: bodyShapes.link,
    does: (desk, { body }) => createLink(desk, body),
  },
  {
    method: 'GET',
    pattern: exactly(`${money}/payout_methods`),
    does: (desk, { context }) => listPayoutMethods(desk, context),
  },
  {
    method: 'POST',
    pattern: exactly(`${money}/outbound_payments`),
    shape: bodyShapes.payment,
    does: (desk, { body }) => createPayment(desk, body),
  },
  {
    method: 'GET',
    pattern: exactly(`${money}/outbound_payments`),
    does: (desk, { path, query }) => listPayments(desk, path, query),
  },
  { method: 'GET', pattern: exactly(`${money}/outbound_payments/{id}`), does: (desk, _, id) => readPayment(desk, id) },
  {
    method: 'POST',
    pattern: exactly(`${money}/outbound_payments/{id}/cancel`),
    shape: bodyShapes.cancel,
    does: (desk, _, id) => cancelPayment(desk, id),
  },
  {
    method: 'GET',
    pattern: exactly(`${money}/financial_accounts/{id}`),
    does: (desk, _, id) =>
      id === desk.financialAccount ? readFinancialAccount(desk.tables, id) : refusals.notFound('financial account'),
  },
  {
    method: 'GET',
    pattern: exactly(`${money}/transactions`),
    does: (desk, { path, query }) => listTransactions(desk.tables, desk.financialAccount, path, query),
  },
  {
    method: 'GET',
    pattern: exactly(`${money}/transaction_entries`),
    does: (desk, { path, query }) => listEntries(desk.tables, desk.financialAccount, path, query),
  },
  {
    method: 'GET',
    pattern: exactly(`${money}/received_credits`),
    does: (desk, { path, query }) => listCredits(desk, path, query),
  },
  { method: 'GET', pattern: exactly(`${money}/received_credits/{id}`), does: (desk, _, id) => readCredit(desk, id) },
  {
    method: 'POST',
    pattern: exactly(`${money}/test_helpers/financial_addresses/{id}/credit`),
    shape: bodyShapes.credit,
    does: (desk, { body }, id) => simulateCredit(desk, id, body),
  },
];

/** The object that a key made, as it is now. */
export const currentOf = (desk: Desk, made: string): Answer => {
  if (made.startsWith('acct_')) return readAccount(desk, made);
  if (made.startsWith('obp_')) return readPayment(desk, made);
  if (made.startsWith('link_')) return readLink(desk, made);
  return readCredit(desk, made);
};
