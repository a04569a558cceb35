// The moves of a payment after it was accepted: each one changes state, books and outbox together.
import { courseOf, type PaymentCourse } from '../test-numbers.ts';
import { jsonOf, textAt, wholeAt } from '../wire-reading.ts';
import { addEntry, openTransaction, transactionOf } from './books.ts';
import { type Desk, recordEvent } from './desk.ts';
import { type Row, textOf, wholeOf } from './tables.ts';

const dayMs = 86_400_000;

/** What no description lists: a status that the provider may have tomorrow. */
const unlistedStatus = 'awaiting_network';

const keptCourse = (value: unknown): PaymentCourse | undefined => {
  const [ends, reason] = [textAt(value, 'ends'), textAt(value, 'reason')];
  if (ends === 'posted' || ends === 'unrecognized') return { ends };
  if (ends === 'stuck') return { ends, ...(reason === undefined ? {} : { reason }) };
  if (ends === 'failed' && reason !== undefined) return { ends, reason };
  const afterDays = wholeAt(value, 'afterDays');
  return ends === 'returned' && reason !== undefined && afterDays !== undefined
    ? { ends, reason, afterDays }
    : undefined;
};

/** What becomes of a payment: what was decided for it, else what its account says. */
const courseFor = ({ tables }: Desk, row: Row): PaymentCourse => {
  const kept = tables.one('SELECT course FROM courses WHERE payment = ?', textOf(row, 'id'));
  const decided = kept === undefined ? undefined : keptCourse(jsonOf(textOf(kept, 'course')));
  return decided ?? courseOf(textOf(row, 'account_number'));
};

const reasonOf = (desk: Desk, row: Row): string => {
  const course = courseFor(desk, row);
  return course.ends === 'failed' || course.ends === 'returned' ? course.reason : 'unknown_failure';
};

/** Records the event of a payment's move. */
export const tellPayment = (desk: Desk, id: string, word: string, at: number): void =>
  recordEvent(desk, {
    type: `v2.money_management.outbound_payment.${word}`,
    relatedType: 'v2.money_management.outbound_payment',
    relatedId: id,
    at,
  });

/** Keeps that something else becomes of a payment than what its account says. */
export const keepCourse = ({ tables }: Desk, id: string, course: PaymentCourse): void =>
  tables.run('INSERT OR REPLACE INTO courses VALUES (?, ?)', id, JSON.stringify(course));

/** Sets a payment on its course, from an instant on. */
export const startPayment = (desk: Desk, id: string, course: PaymentCourse, at: number): void => {
  const { tables, lifeCycleMs } = desk;
  const isStuck = course.ends === 'stuck';
  const next = course.ends === 'returned' ? 'posted' : course.ends;
  const reason = isStuck ? (course.reason ?? null) : null;
  tables.run(
    "UPDATE payments SET status = 'processing', reason = ?, ended_at = NULL, due_at = ?, due_status = ? WHERE id = ?",
    ...[reason, isStuck ? null : at + lifeCycleMs.settle, isStuck ? null : next, id],
  );
  if (reason === 'under_review') tellPayment(desk, id, 'under_review', at);
};

/** Lets payments go on that are stuck or in a state that nobody knows: they post. Says how many. */
export const resumePayments = (desk: Desk): number => {
  const stuck = "status = ? OR (status = 'processing' AND due_at IS NULL)";
  const rows = desk.tables.all(`SELECT id FROM payments WHERE ${stuck}`, unlistedStatus);
  for (const row of rows) {
    const [id, course] = [textOf(row, 'id'), { ends: 'posted' } as const];
    keepCourse(desk, id, course);
    startPayment(desk, id, course, desk.now());
    tellPayment(desk, id, 'updated', desk.now());
  }
  return rows.length;
};

/** Ends a payment whose money never left: it is available again. */
export const finishPayment = (
  desk: Desk,
  row: Row,
  end: { status: 'failed' | 'canceled'; reason: string | null; at: number },
): void => {
  const [id, amount] = [textOf(row, 'id'), wholeOf(row, 'amount')];
  const transaction = transactionOf(desk.tables, id, 'outbound_payment');
  addEntry(desk, transaction, { available: amount, outbound: -amount }, 'void', end.at);
  desk.tables.run('UPDATE balance SET fees_due = fees_due - ?', desk.feeMinor);
  desk.tables.run(
    'UPDATE payments SET status = ?, reason = ?, ended_at = ?, due_at = NULL, due_status = NULL WHERE id = ?',
    ...[end.status, end.reason, end.at, id],
  );
  tellPayment(desk, id, end.status, end.at);
};

const post = (desk: Desk, row: Row, at: number): void => {
  const { tables, feeMinor } = desk;
  const [id, amount, course] = [textOf(row, 'id'), wholeOf(row, 'amount'), courseFor(desk, row)];
  addEntry(desk, transactionOf(tables, id, 'outbound_payment'), { outbound: -amount }, 'posted', at);
  tables.run('UPDATE balance SET fees_due = fees_due - ?', feeMinor);
  if (feeMinor > 0) {
    const flow = { type: 'fee_batch', id: tables.newId('feebatch_') } as const;
    const about = { category: 'stripe_fee', flow, amount: -feeMinor, at };
    openTransaction(desk, about, { available: -feeMinor }, 'posted');
  }
  const due = course.ends === 'returned' ? at + course.afterDays * dayMs : null;
  tables.run(
    "UPDATE payments SET status = 'posted', reason = NULL, posted_at = ?, due_at = ?, due_status = ? WHERE id = ?",
    ...[at, due, due === null ? null : 'returned', id],
  );
  tellPayment(desk, id, 'posted', at);
};

const giveBack = (desk: Desk, row: Row, at: number): void => {
  const { reversal } = desk.lifeCycleMs;
  const [id, amount] = [textOf(row, 'id'), wholeOf(row, 'amount')];
  const about = { category: 'outbound_payment_reversal', flow: { type: 'outbound_payment', id }, amount, at } as const;
  if (reversal === 0) openTransaction(desk, about, { available: amount }, 'posted');
  else openTransaction(desk, about, {}, 'pending');
  desk.tables.run(
    "UPDATE payments SET status = 'returned', reason = ?, ended_at = ?, due_at = ?, due_status = ? WHERE id = ?",
    ...[reasonOf(desk, row), at, reversal === 0 ? null : at + reversal, reversal === 0 ? null : 'reversed', id],
  );
  tellPayment(desk, id, 'returned', at);
};

const bringBack = (desk: Desk, row: Row, at: number): void => {
  const [id, amount] = [textOf(row, 'id'), wholeOf(row, 'amount')];
  const reversal = transactionOf(desk.tables, id, 'outbound_payment_reversal');
  addEntry(desk, reversal, { available: amount }, 'posted', at);
  desk.tables.run('UPDATE payments SET due_at = NULL, due_status = NULL WHERE id = ?', id);
  tellPayment(desk, id, 'updated', at);
};

const puzzle = (desk: Desk, row: Row, at: number): void => {
  const id = textOf(row, 'id');
  desk.tables.run('UPDATE payments SET status = ?, due_at = NULL, due_status = NULL WHERE id = ?', unlistedStatus, id);
  tellPayment(desk, id, 'updated', at);
};

/** Moves a payment on to what is due. The instant is the one it was due at, however late the clock came by. */
export const movePayment = (desk: Desk, row: Row): void => {
  const at = wholeOf(row, 'due_at');
  const due = textOf(row, 'due_status');
  if (due === 'returned') giveBack(desk, row, at);
  else if (due === 'reversed') bringBack(desk, row, at);
  else if (due === 'posted') post(desk, row, at);
  else if (due === 'unrecognized') puzzle(desk, row, at);
  else finishPayment(desk, row, { status: 'failed', reason: reasonOf(desk, row), at });
};
