// Links to the hosted onboarding page: single use, ten minutes.
import { textAt } from '../wire-reading.ts';
import { type Answer, found, instant, refusals, refused } from './answers.ts';
import type { Desk } from './desk.ts';
import { textOf, wholeOf } from './tables.ts';

const linkLifeMs = 10 * 60 * 1000;

/** POST a link to the hosted page: single use, ten minutes; onboarding is refused to who has been through it. */
export const createLink = (desk: Desk, body: unknown): Answer => {
  const account = textAt(body, 'account') ?? '';
  const type = textAt(body, 'use_case', 'type') ?? '';
  const refreshUrl = textAt(body, 'use_case', type, 'refresh_url');
  const row = desk.tables.one('SELECT * FROM accounts WHERE id = ?', account);
  if (row === undefined) return refusals.notFound('account');
  if (!['account_onboarding', 'account_update'].includes(type) || refreshUrl === undefined) {
    return refusals.invalidFields('use_case needs a type and the hash of that name with a refresh_url.');
  }
  const closed = desk.tables.one('SELECT account FROM closed_accounts WHERE account = ?', account);
  if (closed !== undefined) return refused(400, 'invalid_request_error', 'account_closed', 'This account is closed.');
  if (type === 'account_onboarding' && textOf(row, 'capability') === 'active') {
    return refused(
      400,
      'invalid_request_error',
      'account_already_onboarded',
      'This account is onboarded: use account_update.',
    );
  }
  const id = desk.tables.newId('link_');
  const values = [id, account, type, refreshUrl, textAt(body, 'use_case', type, 'return_url') ?? null];
  desk.tables.run('INSERT INTO links VALUES (?, ?, ?, ?, ?, ?, ?, 0)', ...values, desk.now(), desk.now() + linkLifeMs);
  return { ...readLink(desk, id), made: id };
};

/** The link object of an id. */
export const readLink = (desk: Desk, id: string): Answer => {
  const row = desk.tables.one('SELECT * FROM links WHERE id = ?', id);
  if (row === undefined) return refusals.notFound('account link');
  const returnUrl = textOf(row, 'return_url');
  const flow = { refresh_url: textOf(row, 'refresh_url'), ...(returnUrl === '' ? {} : { return_url: returnUrl }) };
  return found({
    object: 'v2.core.account_link',
    account: textOf(row, 'account'),
    created: instant(wholeOf(row, 'created_at')),
    expires_at: instant(wholeOf(row, 'expires_at')),
    livemode: false,
    url: `${desk.pagesAt()}/onboarding/${id}`,
    use_case: { type: textOf(row, 'use_case'), [textOf(row, 'use_case')]: flow },
  });
};
