// Recipients in the stand-in: accounts, what they may do, and their end.
import { jsonOf, listAt, memberAt, textAt, textsAt } from '../wire-reading.ts';
import { type Answer, found, instant, refusals, refused } from './answers.ts';
import { type Desk, recordEvent } from './desk.ts';
import { pageOf } from './paging.ts';
import { type Row, textOf, wholeOf } from './tables.ts';

/** Capability states that a test can put an account in, and what the provider would say can be done about each. */
export const resolutions = {
  active: 'no_resolution',
  pending: 'no_resolution',
  restricted: 'contact_stripe',
  rejected: 'no_resolution',
} as const;

const codes: Readonly<Record<string, string>> = {
  pending: 'requirements_pending_verification',
  restricted: 'restricted_other',
  rejected: 'rejected_other',
};

const missing = (kind: string): readonly string[] =>
  kind === 'company'
    ? ['identity.business_details.registered_name', 'defaults.payout_methods']
    : ['identity.individual.given_name', 'defaults.payout_methods'];

const requirement = (description: string) => ({
  awaiting_action_from: 'user',
  description,
  errors: [],
  impact: {
    restricts_capabilities: [
      { capability: 'bank_accounts.ach', configuration: 'recipient', deadline: { status: 'currently_due' } },
    ],
  },
  minimum_deadline: { status: 'currently_due' },
  requested_reasons: [{ code: 'routine_onboarding' }],
});

const closedAt = ({ tables }: Desk, id: string): number | undefined => {
  const row = tables.one('SELECT closed_at FROM closed_accounts WHERE account = ?', id);
  return row === undefined ? undefined : wholeOf(row, 'closed_at');
};

/** The parts that are told only to who asks for them, as the real API does. */
const includable = (row: Row, asked: unknown): Readonly<Record<string, unknown>> => {
  const [status, resolution] = [textOf(row, 'capability'), textOf(row, 'resolution')];
  const isMissing = resolution === 'provide_info';
  const code = isMissing ? 'requirements_past_due' : codes[status];
  const entries = isMissing ? missing(textAt(asked, 'identity', 'entity_type') ?? '').map(requirement) : [];
  const ach = { status, status_details: code === undefined ? [] : [{ code, resolution }] };
  return {
    'configuration.recipient': { recipient: { applied: true, capabilities: { bank_accounts: { ach } } } },
    identity: memberAt(asked, 'identity'),
    requirements: { entries, ...(isMissing ? { summary: { minimum_deadline: { status: 'currently_due' } } } : {}) },
  };
};

const accountObject = (desk: Desk, row: Row, include: readonly unknown[]) => {
  const asked = jsonOf(textOf(row, 'body'));
  const isClosed = closedAt(desk, textOf(row, 'id')) !== undefined;
  const parts = Object.entries(includable(row, asked)).filter(([name]) => include.includes(name) && !isClosed);
  return {
    object: 'v2.core.account',
    id: textOf(row, 'id'),
    applied_configurations: ['recipient'],
    ...(isClosed ? { closed: true } : {}),
    contact_email: textAt(asked, 'contact_email'),
    created: instant(wholeOf(row, 'created_at')),
    display_name: textAt(asked, 'display_name'),
    livemode: false,
    metadata: textsAt(asked, 'metadata'),
    ...Object.fromEntries(parts.map(([name, part]) => [name.split('.')[0], part])),
  };
};

const rowOf = ({ tables }: Desk, id: string): Row | undefined => tables.one('SELECT * FROM accounts WHERE id = ?', id);

/** POST an account: it can't be paid before its owner has been through the hosted page. */
export const createAccount = (desk: Desk, body: unknown): Answer => {
  const kind = textAt(body, 'identity', 'entity_type');
  if (kind !== 'individual' && kind !== 'company')
    return refusals.invalidFields('identity.entity_type is not one we know.');
  const id = desk.tables.newId('acct_test_');
  const values = [id, JSON.stringify(body), 'restricted', 'provide_info', desk.now()];
  desk.tables.run('INSERT INTO accounts VALUES (NULL, ?, ?, ?, ?, ?)', ...values);
  return { ...readAccount(desk, id, listAt(body, 'include')), made: id };
};

/** GET one account, with the parts that are asked for. */
export const readAccount = (desk: Desk, id: string, include: readonly unknown[]): Answer => {
  const row = rowOf(desk, id);
  return row === undefined ? refusals.notFound('account') : found(accountObject(desk, row, include));
};

/** GET accounts by page. */
export const listAccounts = (desk: Desk, path: string, query: URLSearchParams): Answer =>
  pageOf(desk.tables, { table: 'accounts', path, query }, (row) => accountObject(desk, row, []));

/** POST close: for good, and not while a payment is on its way to it. */
export const closeAccount = (desk: Desk, id: string, body: unknown): Answer => {
  if (rowOf(desk, id) === undefined) return refusals.notFound('account');
  const closes = listAt(body, 'applied_configurations');
  if (closes.length > 0 && (closes.length > 1 || closes[0] !== 'recipient')) {
    return refused(400, 'invalid_request_error', 'configs_must_match_to_close', 'The account is a recipient only.');
  }
  if (closedAt(desk, id) !== undefined)
    return refused(400, 'invalid_request_error', 'account_closed', 'This account is closed already.');
  const pending = desk.tables.one("SELECT id FROM payments WHERE recipient = ? AND status = 'processing'", id);
  if (pending !== undefined) {
    const code = 'pending_transactions_cannot_be_deleted';
    return refused(400, 'invalid_request_error', code, 'A payment to this account is processing.');
  }
  desk.tables.run('INSERT INTO closed_accounts VALUES (?, ?)', id, desk.now());
  return { ...readAccount(desk, id, []), made: id };
};

/** Sets what an account may do, and tells it. */
export const setCapability = (desk: Desk, id: string, status: keyof typeof resolutions): void => {
  desk.tables.run('UPDATE accounts SET capability = ?, resolution = ? WHERE id = ?', status, resolutions[status], id);
  const type = 'v2.core.account[configuration.recipient].capability_status_updated';
  recordEvent(desk, { type, relatedType: 'v2.core.account', relatedId: id, at: desk.now() });
};

/** Whether an account may be paid now, as far as the account itself says; undefined when there is none. */
export const isPayable = (desk: Desk, id: string): boolean | undefined => {
  const row = rowOf(desk, id);
  return row === undefined ? undefined : textOf(row, 'capability') === 'active' && closedAt(desk, id) === undefined;
};
