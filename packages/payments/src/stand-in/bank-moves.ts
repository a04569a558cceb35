// The first API family's own money: top-ups from the fund's bank, payouts back to it, and the balance between them.
import { jsonOf, textAt, textsAt, wholeAt } from '../wire-reading.ts';
import { type Answer, found, refusals, refused, second } from './answers.ts';
import type { Desk } from './desk.ts';
import { type Row, textOf, wholeOf } from './tables.ts';

type Kind = 'payout' | 'topup';

/** A payout to this account comes back: the family's sandbox has such accounts, this one is ours. */
const closedDestination = 'ba_test_closed';

/** States follow from the clock alone: nothing is scheduled, so nothing can be forgotten. */
const payoutStatus = (row: Row, now: number): string => {
  const [created, due] = [wholeOf(row, 'created_at'), wholeOf(row, 'due_at')];
  if (row['canceled_at'] !== null) return 'canceled';
  if (now < created + (due - created) / 2) return 'pending';
  if (now < due) return 'in_transit';
  return textAt(jsonOf(textOf(row, 'body')), 'destination') === closedDestination ? 'failed' : 'paid';
};

const topupStatus = (row: Row, now: number): string => (now < wholeOf(row, 'due_at') ? 'pending' : 'succeeded');

const payoutObject = (row: Row, now: number) => {
  const asked = jsonOf(textOf(row, 'body'));
  const status = payoutStatus(row, now);
  const isFailed = status === 'failed';
  const nothing = { application_fee: null, application_fee_amount: null, original_payout: null, payout_method: null };
  return {
    object: 'payout',
    id: textOf(row, 'id'),
    ...nothing,
    amount: wholeOf(row, 'amount'),
    arrival_date: second(wholeOf(row, 'due_at')),
    automatic: false,
    balance_transaction: textOf(row, 'id').replace('po_', 'txn_'),
    created: second(wholeOf(row, 'created_at')),
    currency: 'usd',
    description: textAt(asked, 'description') ?? null,
    destination: textAt(asked, 'destination') ?? 'ba_test_fund',
    failure_balance_transaction: isFailed ? textOf(row, 'id').replace('po_', 'txn_f') : null,
    failure_code: isFailed ? 'account_closed' : null,
    failure_message: isFailed ? 'The bank account has been closed.' : null,
    livemode: false,
    metadata: textsAt(asked, 'metadata'),
    method: textAt(asked, 'method') ?? 'standard',
    reconciliation_status: 'not_applicable',
    reversed_by: null,
    source_type: textAt(asked, 'source_type') ?? 'card',
    statement_descriptor: textAt(asked, 'statement_descriptor') ?? null,
    status,
    trace_id: null,
    type: 'bank_account',
  };
};

const topupObject = (row: Row, now: number) => {
  const asked = jsonOf(textOf(row, 'body'));
  const nothing = { failure_code: null, failure_message: null, source: null };
  return {
    object: 'topup',
    id: textOf(row, 'id'),
    ...nothing,
    amount: wholeOf(row, 'amount'),
    balance_transaction: textOf(row, 'id').replace('tu_', 'txn_'),
    created: second(wholeOf(row, 'created_at')),
    currency: 'usd',
    description: textAt(asked, 'description') ?? null,
    expected_availability_date: second(wholeOf(row, 'due_at')),
    initiated_by: 'user',
    livemode: false,
    metadata: textsAt(asked, 'metadata'),
    statement_descriptor: textAt(asked, 'statement_descriptor') ?? null,
    status: topupStatus(row, now),
    transfer_group: textAt(asked, 'transfer_group') ?? null,
  };
};

const objectOf = (desk: Desk, row: Row) =>
  textOf(row, 'kind') === 'payout' ? payoutObject(row, desk.now()) : topupObject(row, desk.now());

const rowOf = ({ tables }: Desk, kind: Kind, id: string): Row | undefined =>
  tables.one('SELECT * FROM bank_moves WHERE id = ? AND kind = ?', id, kind);

/** Sums by SQL, so that a balance is never kept apart from what makes it up. */
const balanceOf = ({ tables, now }: Desk): { readonly available: number; readonly pending: number } => {
  const at = now();
  const row = tables.one(
    `SELECT sum(CASE WHEN kind = 'topup' AND due_at <= ? THEN amount
                     WHEN kind = 'payout' AND canceled_at IS NULL
                      AND NOT (due_at <= ? AND json_extract(body, '$.destination') IS ?) THEN -amount ELSE 0 END) AS available,
            sum(CASE WHEN kind = 'topup' AND due_at > ? THEN amount ELSE 0 END) AS pending FROM bank_moves`,
    ...[at, at, closedDestination, at],
  );
  return { available: wholeOf(row, 'available'), pending: wholeOf(row, 'pending') };
};

/** GET the balance of the first family. It is not the financial account's: the provider keeps the two apart. */
export const readBankBalance = (desk: Desk): Answer => {
  const { available, pending } = balanceOf(desk);
  const money = (amount: number) => [{ amount, currency: 'usd', source_types: { card: amount } }];
  return found({ object: 'balance', available: money(available), livemode: false, pending: money(pending) });
};

/** POST a top-up or a payout. A payout that the balance does not cover is refused, and the first family remembers that. */
export const createBankMove = (desk: Desk, kind: Kind, body: unknown): Answer => {
  const amount = wholeAt(body, 'amount') ?? 0;
  if (amount <= 0) return refusals.invalidFields('amount must be positive.');
  if (textAt(body, 'currency') !== 'usd') return refusals.invalidFields('This account holds usd only.');
  if (kind === 'payout' && balanceOf(desk).available < amount) {
    return refused(400, 'invalid_request_error', 'balance_insufficient', 'The balance does not cover the payout.');
  }
  const id = desk.tables.newId(kind === 'payout' ? 'po_test_' : 'tu_test_');
  desk.tables.run(
    'INSERT INTO bank_moves VALUES (NULL, ?, ?, ?, ?, ?, ?, NULL)',
    ...[id, kind, amount, JSON.stringify(body), desk.now(), desk.now() + desk.lifeCycleMs.settle],
  );
  return readBankMove(desk, kind, id);
};

/** GET one of them. */
export const readBankMove = (desk: Desk, kind: Kind, id: string): Answer => {
  const row = rowOf(desk, kind, id);
  return row === undefined ? refusals.notFound(kind) : found(objectOf(desk, row));
};

/** GET them by page, newest first, from after an id. */
export const listBankMoves = (desk: Desk, kind: Kind, path: string, query: URLSearchParams): Answer => {
  const limit = Math.min(Math.max(Number(query.get('limit') ?? 10), 1), 100);
  const after = query.get('starting_after');
  const last = after === null ? undefined : rowOf(desk, kind, after);
  if (after !== null && last === undefined) return refusals.notFound(kind);
  const before = last === undefined ? Number.MAX_SAFE_INTEGER : wholeOf(last, 'seq');
  const rows = desk.tables.all(
    'SELECT * FROM bank_moves WHERE kind = ? AND seq < ? ORDER BY seq DESC LIMIT ?',
    ...[kind, before, limit + 1],
  );
  const data = rows.slice(0, limit).map((row) => objectOf(desk, row));
  return found({ object: 'list', data, has_more: rows.length > limit, url: path });
};

/** POST cancel of a payout: only while it is pending. */
export const cancelPayout = (desk: Desk, id: string): Answer => {
  const row = rowOf(desk, 'payout', id);
  if (row === undefined) return refusals.notFound('payout');
  const status = payoutStatus(row, desk.now());
  if (status !== 'pending') {
    return refused(400, 'invalid_request_error', 'payouts_not_allowed', `A payout that is ${status} is not canceled.`);
  }
  desk.tables.run('UPDATE bank_moves SET canceled_at = ? WHERE id = ?', desk.now(), id);
  return readBankMove(desk, 'payout', id);
};
