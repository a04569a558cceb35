// What the stand-in does for each operation of the provider's description; an operation is named by its method and path.
import { listAt } from '../wire-reading.ts';
import { closeAccount, createAccount, listAccounts, readAccount } from './accounts.ts';
import { type Answer, refusals } from './answers.ts';
import { cancelPayout, createBankMove, listBankMoves, readBankBalance, readBankMove } from './bank-moves.ts';
import { listAdjustments, listEntries, listTransactions, readFinancialAccount } from './books.ts';
import { listCredits, readCredit, simulateCredit, simulatedCredit } from './credits.ts';
import type { Desk } from './desk.ts';
import { createLink, readLink } from './links.ts';
import { cancelPayment, createPayment, type Decide, listPayments, readPayment } from './payments.ts';
import { listPayoutMethods } from './payout-methods.ts';

export type Call = {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** The account a call is made for. */ readonly context: string;
  /** What stands in the place of `{id}`. */ readonly id: string;
  /** What becomes of a payment made by this call, if not what its account says. */ readonly decide?: Decide;
};

export type Route = {
  readonly does: (desk: Desk, call: Call) => Answer;
  /** The query parameters that change the answer: one that is described and not listed here is refused, never ignored. */
  readonly honours?: readonly string[];
};

const money = '/v2/money_management';
const list = ['created', 'limit', 'page'] as const;
const cursor = ['limit', 'starting_after'] as const;

const includedIn = (query: URLSearchParams): readonly string[] =>
  [...query].flatMap(([name, value]) => (name.startsWith('include') ? [value] : []));

const financialAccount = (desk: Desk, id: string): Answer =>
  id === desk.financialAccount ? readFinancialAccount(desk.tables, id) : refusals.notFound('financial account');

const second: Readonly<Record<string, Route>> = {
  'POST /v2/core/accounts': { does: (desk, { body }) => createAccount(desk, body) },
  'GET /v2/core/accounts': {
    honours: ['limit', 'page'],
    does: (desk, { path, query }) => listAccounts(desk, path, query),
  },
  'GET /v2/core/accounts/{id}': {
    honours: ['include'],
    does: (desk, { id, query }) => readAccount(desk, id, includedIn(query)),
  },
  'POST /v2/core/accounts/{id}/close': { does: (desk, { id, body }) => closeAccount(desk, id, body) },
  'POST /v2/core/account_links': { does: (desk, { body }) => createLink(desk, body) },
  [`GET ${money}/payout_methods`]: {
    honours: ['limit'],
    does: (desk, { context }) => listPayoutMethods(desk, context),
  },
  [`POST ${money}/outbound_payments`]: { does: (desk, { body, decide }) => createPayment(desk, body, decide) },
  [`GET ${money}/outbound_payments`]: {
    honours: [...list, 'recipient', 'status'],
    does: (desk, { path, query }) => listPayments(desk, path, query),
  },
  [`GET ${money}/outbound_payments/{id}`]: { does: (desk, { id }) => readPayment(desk, id) },
  [`POST ${money}/outbound_payments/{id}/cancel`]: { does: (desk, { id }) => cancelPayment(desk, id) },
  [`GET ${money}/financial_accounts/{id}`]: { does: (desk, { id }) => financialAccount(desk, id) },
  [`GET ${money}/transactions`]: {
    honours: [...list, 'financial_account', 'flow'],
    does: (desk, { path, query }) => listTransactions(desk.tables, desk.financialAccount, path, query),
  },
  [`GET ${money}/transaction_entries`]: {
    honours: [...list, 'transaction'],
    does: (desk, { path, query }) => listEntries(desk.tables, desk.financialAccount, path, query),
  },
  [`GET ${money}/adjustments`]: {
    honours: list,
    does: (desk, { path, query }) => listAdjustments(desk.tables, desk.financialAccount, path, query),
  },
  [`GET ${money}/received_credits`]: {
    honours: list,
    does: (desk, { path, query }) => listCredits(desk, path, query),
  },
  [`GET ${money}/received_credits/{id}`]: { does: (desk, { id }) => readCredit(desk, id) },
  [`POST ${money}/test_helpers/financial_addresses/{id}/credit`]: {
    does: (desk, { id, body }) => simulateCredit(desk, id, body),
  },
};

const first: Readonly<Record<string, Route>> = {
  'POST /v1/payouts': { does: (desk, { body }) => createBankMove(desk, 'payout', body) },
  'GET /v1/payouts': {
    honours: cursor,
    does: (desk, { path, query }) => listBankMoves(desk, 'payout', path, query),
  },
  'GET /v1/payouts/{id}': { does: (desk, { id }) => readBankMove(desk, 'payout', id) },
  'POST /v1/payouts/{id}/cancel': { does: (desk, { id }) => cancelPayout(desk, id) },
  'POST /v1/topups': { does: (desk, { body }) => createBankMove(desk, 'topup', body) },
  'GET /v1/topups': {
    honours: cursor,
    does: (desk, { path, query }) => listBankMoves(desk, 'topup', path, query),
  },
  'GET /v1/topups/{id}': { does: (desk, { id }) => readBankMove(desk, 'topup', id) },
  'GET /v1/balance': { does: readBankBalance },
};

/** Every operation that the stand-in plays: all that its copy of the description has. */
export const routes: Readonly<Record<string, Route>> = { ...second, ...first };

/** The object that a key of the second family made, as it is now. */
export const currentOf = (desk: Desk, made: string, body: unknown): Answer => {
  if (made.startsWith('acct_')) return readAccount(desk, made, listAt(body, 'include'));
  if (made.startsWith('obp_')) return readPayment(desk, made);
  if (made.startsWith('link_')) return readLink(desk, made);
  return simulatedCredit(made);
};
