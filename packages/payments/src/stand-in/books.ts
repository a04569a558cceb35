// The stand-in's books: every change of the balance is an entry of a transaction, so that they reconcile by construction.
import { type Answer, found, instant, refusals } from './answers.ts';
import { type Desk, recordEvent } from './desk.ts';
import { pageOf } from './paging.ts';
import { type Row, type Tables, textOf, wholeOf } from './tables.ts';

/** A change of the three parts of the balance, in minor units. */
export type Impact = { readonly available?: number; readonly inbound?: number; readonly outbound?: number };

type Flow = { readonly type: 'outbound_payment' | 'received_credit' | 'fee_batch' | 'adjustment'; readonly id: string };

const tellTransaction = (desk: Desk, id: string, word: 'created' | 'updated', at: number): void => {
  const relatedType = 'v2.money_management.transaction';
  recordEvent(desk, { type: `${relatedType}.${word}`, relatedType, relatedId: id, at });
};

type Status = 'pending' | 'posted' | 'void';

const writeEntry = ({ tables }: Desk, id: string, impact: Impact, status: Status, at: number): void => {
  const parts = [impact.available ?? 0, impact.inbound ?? 0, impact.outbound ?? 0] as const;
  tables.run('INSERT INTO entries VALUES (NULL, ?, ?, ?, ?, ?, ?)', tables.newId('trxne_'), id, ...parts, at);
  tables.run(
    `UPDATE transactions SET available = available + ?, inbound_pending = inbound_pending + ?,
      outbound_pending = outbound_pending + ?, status = ?, ended_at = ? WHERE id = ?`,
    ...parts,
    status,
    status === 'pending' ? null : at,
    id,
  );
  tables.run(
    'UPDATE balance SET available = available + ?, inbound_pending = inbound_pending + ?, outbound_pending = outbound_pending + ?',
    ...parts,
  );
};

/** Adds an entry to a transaction, sets its status, and moves the balance by the same amounts. */
export const addEntry = (desk: Desk, id: string, impact: Impact, status: Status, at: number): void => {
  writeEntry(desk, id, impact, status, at);
  tellTransaction(desk, id, 'updated', at);
};

/** Opens a transaction with its first entry. */
export const openTransaction = (
  desk: Desk,
  about: { readonly category: string; readonly flow: Flow; readonly amount: number; readonly at: number },
  impact: Impact,
  status: 'pending' | 'posted',
): void => {
  const { tables } = desk;
  const id = tables.newId('trxn_');
  const { category, flow, amount, at } = about;
  tables.run(
    'INSERT INTO transactions VALUES (NULL, ?, ?, ?, ?, ?, 0, 0, 0, ?, ?, NULL)',
    ...[id, category, flow.type, flow.id, amount, status, at],
  );
  writeEntry(desk, id, impact, status, at);
  tellTransaction(desk, id, 'created', at);
};

/** The transaction that a flow opened in a category. */
export const transactionOf = (tables: Tables, flow: string, category: string): string =>
  textOf(tables.one('SELECT id FROM transactions WHERE flow = ? AND category = ?', flow, category), 'id');

const money = (value: number) => ({ value, currency: 'usd' });

const impactOf = (row: Row) => ({
  available: money(wholeOf(row, 'available')),
  inbound_pending: money(wholeOf(row, 'inbound_pending')),
  outbound_pending: money(wholeOf(row, 'outbound_pending')),
});

const flowOf = (row: Row) => ({ type: textOf(row, 'flow_type'), [textOf(row, 'flow_type')]: textOf(row, 'flow') });

const transactionObject = (financialAccount: string) => (row: Row) => ({
  object: 'v2.money_management.transaction',
  id: textOf(row, 'id'),
  amount: money(wholeOf(row, 'amount')),
  balance_impact: impactOf(row),
  category: textOf(row, 'category'),
  created: instant(wholeOf(row, 'created_at')),
  financial_account: financialAccount,
  flow: flowOf(row),
  livemode: false,
  regulatory_receipt: { status: 'not_applicable' },
  status: textOf(row, 'status'),
  status_transitions:
    row['ended_at'] === null ? {} : { [`${textOf(row, 'status')}_at`]: instant(wholeOf(row, 'ended_at')) },
});

const entryObject = (tables: Tables, financialAccount: string) => (row: Row) => {
  const transaction = tables.one('SELECT * FROM transactions WHERE id = ?', textOf(row, 'txn')) ?? {};
  return {
    object: 'v2.money_management.transaction_entry',
    id: textOf(row, 'id'),
    balance_impact: impactOf(row),
    created: instant(wholeOf(row, 'created_at')),
    effective_at: instant(wholeOf(row, 'created_at')),
    livemode: false,
    transaction: textOf(row, 'txn'),
    transaction_details: {
      category: textOf(transaction, 'category'),
      financial_account: financialAccount,
      flow: flowOf(transaction),
    },
  };
};

/** GET transactions, by time or by flow. */
export const listTransactions = (tables: Tables, account: string, path: string, query: URLSearchParams): Answer => {
  const filters = [{ sql: 'flow = ?', value: query.get('flow') ?? undefined }];
  if (query.has('financial_account') && query.get('financial_account') !== account)
    return refusals.notFound('financial account');
  return pageOf(tables, { table: 'transactions', path, query, filters }, transactionObject(account));
};

/** GET transaction entries, by time or by transaction. */
export const listEntries = (tables: Tables, account: string, path: string, query: URLSearchParams): Answer => {
  const filters = [{ sql: 'txn = ?', value: query.get('transaction') ?? undefined }];
  return pageOf(tables, { table: 'entries', path, query, filters }, entryObject(tables, account));
};

const adjustmentObject = (financialAccount: string) => (row: Row) => ({
  object: 'v2.money_management.adjustment',
  id: textOf(row, 'flow'),
  amount: money(wholeOf(row, 'amount')),
  created: instant(wholeOf(row, 'created_at')),
  financial_account: financialAccount,
  livemode: false,
});

/** Changes the balance by the provider's own decision, as a correction would; returns the adjustment's id. */
export const adjust = (desk: Desk, amount: number): string => {
  const [id, at] = [desk.tables.newId('adj_test_'), desk.now()];
  const about = { category: 'adjustment', flow: { type: 'adjustment', id }, amount, at } as const;
  openTransaction(desk, about, { available: amount }, 'posted');
  const relatedType = 'v2.money_management.adjustment';
  recordEvent(desk, { type: `${relatedType}.created`, relatedType, relatedId: id, at });
  return id;
};

/** GET adjustments, by time. */
export const listAdjustments = (tables: Tables, account: string, path: string, query: URLSearchParams): Answer => {
  const filters = [{ sql: 'category = ?', value: 'adjustment' }];
  return pageOf(tables, { table: 'transactions', path, query, filters }, adjustmentObject(account));
};

/** GET the financial account with its balance. */
export const readFinancialAccount = (tables: Tables, account: string): Answer => {
  const balance = tables.one('SELECT * FROM balance') ?? {};
  const part = (name: string) => ({ usd: money(wholeOf(balance, name)) });
  return found({
    object: 'v2.money_management.financial_account',
    id: account,
    balance: {
      available: part('available'),
      inbound_pending: part('inbound_pending'),
      outbound_pending: part('outbound_pending'),
    },
    country: 'US',
    created: instant(0),
    livemode: false,
    status: 'open',
    storage: { holds_currencies: ['usd'] },
    type: 'storage',
  });
};
