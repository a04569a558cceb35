// The moves of a payment after it was accepted: each one changes state, books and outbox together.
import { courseOf } from '../test-numbers.ts';
import { addEntry, openTransaction, transactionOf } from './books.ts';
import { type Desk, recordEvent } from './desk.ts';
import { type Row, textOf, wholeOf } from './tables.ts';

const dayMs = 86_400_000;

const reasonOf = (row: Row): string => {
  const course = courseOf(textOf(row, 'account_number'));
  return course.ends === 'posted' ? 'unknown_failure' : course.reason;
};

/** Records the event of a payment's move. */
export const tellPayment = (desk: Desk, id: string, word: string, at: number): void =>
  recordEvent(desk, {
    type: `v2.money_management.outbound_payment.${word}`,
    relatedType: 'v2.money_management.outbound_payment',
    relatedId: id,
    at,
  });

/** Ends a payment whose money never left: it is available again. */
export const finishPayment = (
  desk: Desk,
  row: Row,
  end: { status: 'failed' | 'canceled'; reason: string | null; at: number },
): void => {
  const [id, amount] = [textOf(row, 'id'), wholeOf(row, 'amount')];
  const transaction = transactionOf(desk.tables, id, 'outbound_payment');
  addEntry(desk.tables, transaction, { available: amount, outbound: -amount }, 'void', end.at);
  desk.tables.run('UPDATE balance SET fees_due = fees_due - ?', desk.feeMinor);
  desk.tables.run(
    'UPDATE payments SET status = ?, reason = ?, ended_at = ?, due_at = NULL, due_status = NULL WHERE id = ?',
    ...[end.status, end.reason, end.at, id],
  );
  tellPayment(desk, id, end.status, end.at);
};

const post = (desk: Desk, row: Row, at: number): void => {
  const { tables, feeMinor } = desk;
  const [id, amount, course] = [textOf(row, 'id'), wholeOf(row, 'amount'), courseOf(textOf(row, 'account_number'))];
  addEntry(tables, transactionOf(tables, id, 'outbound_payment'), { outbound: -amount }, 'posted', at);
  tables.run('UPDATE balance SET fees_due = fees_due - ?', feeMinor);
  if (feeMinor > 0) {
    const flow = { type: 'fee_batch', id: tables.newId('feebatch_') } as const;
    openTransaction(
      tables,
      { category: 'stripe_fee', flow, amount: -feeMinor, at },
      { available: -feeMinor },
      'posted',
    );
  }
  const due = course.ends === 'returned' ? at + course.afterDays * dayMs : null;
  tables.run(
    "UPDATE payments SET status = 'posted', posted_at = ?, due_at = ?, due_status = ? WHERE id = ?",
    ...[at, due, due === null ? null : 'returned', id],
  );
  tellPayment(desk, id, 'posted', at);
};

const giveBack = (desk: Desk, row: Row, at: number): void => {
  const [id, amount] = [textOf(row, 'id'), wholeOf(row, 'amount')];
  const about = { category: 'outbound_payment_reversal', flow: { type: 'outbound_payment', id }, amount, at } as const;
  openTransaction(desk.tables, about, { available: amount }, 'posted');
  desk.tables.run(
    "UPDATE payments SET status = 'returned', reason = ?, ended_at = ?, due_at = NULL, due_status = NULL WHERE id = ?",
    ...[reasonOf(row), at, id],
  );
  tellPayment(desk, id, 'returned', at);
};

/** Moves a payment on to what is due. The instant is the one it was due at, however late the clock came by. */
export const movePayment = (desk: Desk, row: Row): void => {
  const at = wholeOf(row, 'due_at');
  const due = textOf(row, 'due_status');
  if (due === 'returned') giveBack(desk, row, at);
  else if (due === 'posted') post(desk, row, at);
  else finishPayment(desk, row, { status: 'failed', reason: reasonOf(row), at });
};
