// Money that comes in: credits on the financial account's address, pending first when the life cycle says so.
import { textAt, wholeAt } from '../wire-reading.ts';
import { type Answer, found, instant, refusals } from './answers.ts';
import { addEntry, openTransaction, transactionOf } from './books.ts';
import { type Desk, recordEvent } from './desk.ts';
import { pageOf } from './paging.ts';
import { type Row, textOf, wholeOf } from './tables.ts';

const relatedType = 'v2.money_management.received_credit';

const creditObject = (desk: Desk, row: Row) => {
  const amount = { value: wholeOf(row, 'amount'), currency: 'usd' };
  return {
    object: relatedType,
    id: textOf(row, 'id'),
    amount,
    amount_received: amount,
    bank_transfer: {
      financial_address: desk.financialAddress,
      network: textOf(row, 'network'),
      originating_bank_account: { type: 'aba' },
    },
    created: instant(wholeOf(row, 'created_at')),
    financial_account: desk.financialAccount,
    livemode: false,
    status: textOf(row, 'status'),
    type: 'bank_transfer',
  };
};

/** Credits the account; returns the credit's id. */
export const receiveCredit = (desk: Desk, amount: number, network = 'ach'): string => {
  const id = desk.tables.newId('rc_test_');
  const at = desk.now();
  desk.tables.run(
    "INSERT INTO credits VALUES (NULL, ?, ?, ?, 'pending', ?, ?)",
    ...[id, amount, network, at, at + desk.lifeCycleMs.credit],
  );
  const about = { category: 'received_credit', flow: { type: 'received_credit', id }, amount, at } as const;
  openTransaction(desk, about, { inbound: amount }, 'pending');
  const row = desk.tables.one('SELECT * FROM credits WHERE id = ?', id);
  if (desk.lifeCycleMs.credit === 0 && row !== undefined) settleCredit(desk, row);
  return id;
};

/** Makes a pending credit available. */
export const settleCredit = (desk: Desk, row: Row): void => {
  const [id, amount, at] = [textOf(row, 'id'), wholeOf(row, 'amount'), wholeOf(row, 'due_at')];
  const transaction = transactionOf(desk.tables, id, 'received_credit');
  addEntry(desk, transaction, { available: amount, inbound: -amount }, 'posted', at);
  desk.tables.run("UPDATE credits SET status = 'succeeded', due_at = NULL WHERE id = ?", id);
  for (const word of ['succeeded', 'available']) {
    recordEvent(desk, { type: `${relatedType}.${word}`, relatedType, relatedId: id, at });
  }
};

/** GET one credit. */
export const readCredit = (desk: Desk, id: string): Answer => {
  const row = desk.tables.one('SELECT * FROM credits WHERE id = ?', id);
  return row === undefined ? refusals.notFound('received credit') : found(creditObject(desk, row));
};

/** GET credits by page. */
export const listCredits = (desk: Desk, path: string, query: URLSearchParams): Answer =>
  pageOf(desk.tables, { table: 'credits', path, query }, (row) => creditObject(desk, row));

/** What the sandbox operation that credits an address answers. */
export const simulatedCredit = (id: string): Answer => {
  const object = 'v2.money_management.financial_address_credit_simulation';
  return found({ object, livemode: false, status: 'The simulated credit was initiated.' }, id);
};

/** POST the sandbox operation that credits an address. */
export const simulateCredit = (desk: Desk, address: string, body: unknown): Answer => {
  const amount = wholeAt(body, 'amount', 'value') ?? 0;
  if (address !== desk.financialAddress) return refusals.notFound('financial address');
  if (amount <= 0 || textAt(body, 'amount', 'currency') !== 'usd')
    return refusals.invalidFields('amount must be positive usd.');
  return simulatedCredit(receiveCredit(desk, amount, textAt(body, 'network')));
};
