// Outbound payments in the stand-in: accepted under a condition on the balance, read, listed and canceled.
import { courseOf, type PaymentCourse } from '../test-numbers.ts';
import { jsonOf, memberAt, textAt, textsAt, wholeAt } from '../wire-reading.ts';
import { type Answer, found, instant, refusals, refused } from './answers.ts';
import { openTransaction } from './books.ts';
import type { Desk } from './desk.ts';
import type { Decided } from './misbehaviour.ts';
import { disbursementIn, recordMisdeed } from './misdeeds.ts';
import { pageOf } from './paging.ts';
import { finishPayment, keepCourse, startPayment, tellPayment } from './payment-moves.ts';
import { destinationOf } from './payout-methods.ts';
import { type Row, textOf, wholeOf } from './tables.ts';

const dayMs = 86_400_000;

const paymentObject = (desk: Desk, row: Row) => {
  const asked = jsonOf(textOf(row, 'body'));
  const status = textOf(row, 'status');
  const amount = { value: wholeOf(row, 'amount'), currency: 'usd' };
  const posted = row['posted_at'] === null ? {} : { posted_at: instant(wholeOf(row, 'posted_at')) };
  const ended = row['ended_at'] === null ? {} : { [`${status}_at`]: instant(wholeOf(row, 'ended_at')) };
  return {
    object: 'v2.money_management.outbound_payment',
    id: textOf(row, 'id'),
    amount,
    cancelable: status === 'processing',
    created: instant(wholeOf(row, 'created_at')),
    ...(['failed', 'canceled', 'returned'].includes(status)
      ? {}
      : { expected_arrival_date: instant(wholeOf(row, 'created_at') + dayMs) }),
    from: { debited: amount, financial_account: desk.financialAccount },
    livemode: false,
    metadata: textsAt(asked, 'metadata'),
    recipient_notification: memberAt(asked, 'recipient_notification') ?? { setting: 'configured' },
    statement_descriptor: textAt(asked, 'statement_descriptor') ?? 'STRIPE',
    status,
    ...(row['reason'] === null ? {} : { status_details: { [status]: { reason: textOf(row, 'reason') } } }),
    status_transitions: { ...posted, ...ended },
    to: { credited: amount, payout_method: textOf(row, 'method'), recipient: textOf(row, 'recipient') },
  };
};

const wrongWith = (desk: Desk, body: unknown): Answer | undefined => {
  const descriptor = textAt(body, 'statement_descriptor');
  if (textAt(body, 'from', 'financial_account') !== desk.financialAccount)
    return refusals.notFound('financial account');
  if (textAt(body, 'amount', 'currency') !== 'usd' || textAt(body, 'from', 'currency') !== 'usd') {
    return refusals.invalidFields('This financial account holds usd only.');
  }
  if ((wholeAt(body, 'amount', 'value') ?? 0) <= 0) return refusals.invalidFields('amount.value must be positive.');
  if (descriptor !== undefined && (descriptor.length < 3 || descriptor.length > 22)) {
    return refusals.invalidFields('statement_descriptor must have 3 to 22 characters.');
  }
  return undefined;
};

/** Decides, for an account number, that something else becomes of a payment than what the number says. */
export type Decide = (accountNumber: string) => Decided<PaymentCourse> | undefined;

/** POST a payment. */
export const createPayment = (desk: Desk, body: unknown, decide?: Decide): Answer => {
  const { tables, feeMinor } = desk;
  const wrong = wrongWith(desk, body);
  if (wrong !== undefined) return wrong;
  const recipient = textAt(body, 'to', 'recipient') ?? '';
  const destination = destinationOf(desk, recipient);
  if (destination === undefined) return refusals.notFound('recipient');
  if (!destination.isActive)
    return refused(400, 'capability_not_enabled', 'capability_not_enabled', 'The recipient cannot be paid yet.');
  const { method, accountNumber } = destination;
  const asked = textAt(body, 'to', 'payout_method');
  if (method === undefined || accountNumber === undefined || (asked !== undefined && asked !== method)) {
    return refused(400, 'invalid_payout_method', 'invalid_payout_method', 'There is no such payout method.');
  }
  const amount = wholeAt(body, 'amount', 'value') ?? 0;
  const balance = tables.one('SELECT * FROM balance');
  if (wholeOf(balance, 'available') - wholeOf(balance, 'fees_due') < amount + feeMinor) {
    return refused(400, 'insufficient_funds', 'insufficient_funds', 'The financial account does not hold the amount.');
  }
  const id = tables.newId('obp_test_');
  const at = desk.now();
  tables.run(
    "INSERT INTO payments VALUES (NULL, ?, ?, ?, ?, ?, ?, 'processing', NULL, ?, NULL, NULL, NULL, NULL)",
    ...[id, JSON.stringify(body), recipient, amount, method, accountNumber, at],
  );
  const about = { category: 'outbound_payment', flow: { type: 'outbound_payment', id }, amount: -amount, at } as const;
  openTransaction(desk, about, { available: -amount, outbound: amount }, 'pending');
  tables.run('UPDATE balance SET fees_due = fees_due + ?', feeMinor);
  tellPayment(desk, id, 'created', at);
  const decided = decide?.(accountNumber);
  if (decided !== undefined)
    recordMisdeed(desk, { kind: decided.kind, providerPaymentId: id, ...disbursementIn(body) });
  if (decided !== undefined) keepCourse(desk, id, decided.fault);
  startPayment(desk, id, decided?.fault ?? courseOf(accountNumber), at);
  return { ...readPayment(desk, id), made: id };
};

/** GET one payment. */
export const readPayment = (desk: Desk, id: string): Answer => {
  const row = desk.tables.one('SELECT * FROM payments WHERE id = ?', id);
  return row === undefined ? refusals.notFound('outbound payment') : found(paymentObject(desk, row));
};

/** GET payments by page, by time, recipient or status. A very new one may be missing, as in the real list. */
export const listPayments = (desk: Desk, path: string, query: URLSearchParams): Answer => {
  const { listLag } = desk.lifeCycleMs;
  const filters = [
    { sql: 'recipient = ?', value: query.get('recipient') ?? undefined },
    { sql: 'status = ?', value: query.get('status[0]') ?? undefined },
    { sql: 'created_at <= ?', value: listLag > 0 ? desk.now() - listLag : undefined },
  ];
  return pageOf(desk.tables, { table: 'payments', path, query, filters }, (row) => paymentObject(desk, row));
};

/** POST cancel: only while it is processing. */
export const cancelPayment = (desk: Desk, id: string): Answer => {
  const row = desk.tables.one('SELECT * FROM payments WHERE id = ?', id);
  if (row === undefined) return refusals.notFound('outbound payment');
  const status = textOf(row, 'status');
  if (status === 'canceled')
    return refused(400, 'already_canceled', 'outbound_payment_already_canceled', 'Already canceled.');
  if (status !== 'processing')
    return refused(400, 'not_cancelable', 'outbound_payment_not_cancelable', 'Not cancelable any more.');
  finishPayment(desk, row, { status: 'canceled', reason: null, at: desk.now() });
  return { ...readPayment(desk, id), made: id };
};
