// Recipients in the stand-in: accounts, what they may do, and where their payments go.
import { jsonOf, memberAt, textAt, textsAt } from '../wire-reading.ts';
import { type Answer, found, instant, refusals } from './answers.ts';
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

const accountObject = (row: Row) => {
  const asked = jsonOf(textOf(row, 'body'));
  const [status, resolution] = [textOf(row, 'capability'), textOf(row, 'resolution')];
  const isMissing = resolution === 'provide_info';
  const code = isMissing ? 'requirements_past_due' : codes[status];
  const entries = isMissing ? missing(textAt(asked, 'identity', 'entity_type') ?? '').map(requirement) : [];
  return {
    object: 'v2.core.account',
    id: textOf(row, 'id'),
    applied_configurations: ['recipient'],
    configuration: {
      recipient: {
        applied: true,
        capabilities: {
          bank_accounts: { ach: { status, status_details: code === undefined ? [] : [{ code, resolution }] } },
        },
      },
    },
    contact_email: textAt(asked, 'contact_email'),
    created: instant(wholeOf(row, 'created_at')),
    display_name: textAt(asked, 'display_name'),
    identity: memberAt(asked, 'identity'),
    livemode: false,
    metadata: textsAt(asked, 'metadata'),
    requirements: { entries, ...(isMissing ? { summary: { minimum_deadline: { status: 'currently_due' } } } : {}) },
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
  return { ...readAccount(desk, id), made: id };
};

/** GET one account. */
export const readAccount = (desk: Desk, id: string): Answer => {
  const row = rowOf(desk, id);
  return row === undefined ? refusals.notFound('account') : found(accountObject(row));
};

/** GET accounts by page. */
export const listAccounts = ({ tables }: Desk, path: string, query: URLSearchParams): Answer =>
  pageOf(tables, { table: 'accounts', path, query }, accountObject);

/** Sets what an account may do, and tells it. */
export const setCapability = (desk: Desk, id: string, status: keyof typeof resolutions): void => {
  desk.tables.run('UPDATE accounts SET capability = ?, resolution = ? WHERE id = ?', status, resolutions[status], id);
  const type = 'v2.core.account[configuration.recipient].capability_status_updated';
  recordEvent(desk, { type, relatedType: 'v2.core.account', relatedId: id, at: desk.now() });
};

/** What the hosted page does when it is sent: a new payout method in place of the one before, and an active capability. */
export const onboard = (desk: Desk, account: string, accountNumber: string): void => {
  const id = desk.tables.newId('usba_test_');
  desk.tables.run('UPDATE payout_methods SET archived = 1 WHERE account = ? AND archived = 0', account);
  desk.tables.run('INSERT INTO payout_methods VALUES (NULL, ?, ?, ?, 0, ?)', id, account, accountNumber, desk.now());
  setCapability(desk, account, 'active');
};

/** GET the payout methods of the account named in the context header. */
export const listPayoutMethods = ({ tables }: Desk, account: string): Answer => {
  const rows = tables.all('SELECT * FROM payout_methods WHERE account = ? AND archived = 0', account);
  const data = rows.map((row) => ({
    object: 'v2.money_management.payout_method',
    id: textOf(row, 'id'),
    archived: false,
    bank_account: {
      bank_account_type: 'checking',
      bank_name: 'STRIPE TEST BANK',
      country: 'US',
      last4: textOf(row, 'account_number').slice(-4),
      routing_number: '110000000',
      supported_currencies: ['usd'],
    },
    created: instant(wholeOf(row, 'created_at')),
    livemode: false,
    restricted: false,
    type: 'bank_account',
    usage_status: { payments: 'eligible', transfers: 'eligible' },
  }));
  return found({ data, next_page_url: null, previous_page_url: null });
};

/** Whether an account may be paid now, and to which account number. */
export const destinationOf = (
  desk: Desk,
  account: string,
): { isActive: boolean; method?: string; accountNumber?: string } | undefined => {
  const row = rowOf(desk, account);
  if (row === undefined) return undefined;
  const method = desk.tables.one('SELECT * FROM payout_methods WHERE account = ? AND archived = 0', account);
  const isActive = textOf(row, 'capability') === 'active';
  return method === undefined
    ? { isActive }
    : { isActive, method: textOf(method, 'id'), accountNumber: textOf(method, 'account_number') };
};
