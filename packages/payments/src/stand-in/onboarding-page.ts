// The hosted onboarding page: a small form that takes test bank accounts only, and sends the person back.
import { isTestAccount, testAccountNumbers, testRoutingNumber } from '../test-numbers.ts';
import { type Desk, recordEvent } from './desk.ts';
import { onboard } from './payout-methods.ts';
import { textOf, wholeOf } from './tables.ts';

export type Page = { readonly status: number; readonly html?: string; readonly location?: string };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

const frame = (title: string, main: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>
body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
label{display:block;margin-top:1rem;font-weight:600}input{font:inherit;padding:.5rem;width:100%;box-sizing:border-box;border:2px solid #555}
button{font:inherit;margin-top:1.5rem;padding:.6rem 1.4rem;border:0;background:#1d4f91;color:#fff}
:focus-visible{outline:3px solid #b35900;outline-offset:2px}.wrong{border-left:.4rem solid #a4161a;padding-left:.8rem}
</style></head><body><main><h1>${title}</h1>${main}</main></body></html>`;

const form = (wrong: string): string => {
  const notice = wrong === '' ? '' : `<p class="wrong" id="wrong" role="alert">${escaped(wrong)}</p>`;
  const field = `inputmode="numeric" autocomplete="off" required aria-describedby="hint${wrong === '' ? '' : ' wrong'}"${wrong === '' ? '' : ' aria-invalid="true"'}`;
  const known = Object.keys(testAccountNumbers)
    .map((number) => `<li>${number}</li>`)
    .join('');
  return frame(
    'Where should the payment go?',
    `${notice}<p id="hint">This page stands in for the payment provider. Use a test account, never a real one:
routing number ${testRoutingNumber} with one of</p><ul>${known}</ul>
<form method="post"><label for="routing_number">Routing number</label>
<input id="routing_number" name="routing_number" ${field}>
<label for="account_number">Account number</label>
<input id="account_number" name="account_number" ${field}>
<button type="submit">Save</button></form>`,
  );
};

/**
 * Answers GET and POST of a link. A link that is used, expired or unknown leads back to where a new one is made; a number
 * that is not a test account is asked for again (422) and not kept.
 */
export const onboardingPage = (desk: Desk, link: string, sent: URLSearchParams | undefined): Page => {
  const row = desk.tables.one('SELECT * FROM links WHERE id = ?', link);
  if (row === undefined)
    return { status: 404, html: frame('This link is not known', '<p>Please ask for a new one.</p>') };
  if (wholeOf(row, 'used') === 1 || desk.now() > wholeOf(row, 'expires_at')) {
    return { status: 303, location: textOf(row, 'refresh_url') };
  }
  if (sent === undefined) return { status: 200, html: form('') };
  const [routing, number] = ['routing_number', 'account_number'].map((name) =>
    (sent.get(name) ?? '').replace(/\s/g, ''),
  );
  if (!isTestAccount(routing ?? '', number ?? ''))
    return { status: 422, html: form('That is not one of the test accounts below.') };
  const account = textOf(row, 'account');
  desk.tables.atomically(() => {
    desk.tables.run('UPDATE links SET used = 1 WHERE id = ?', link);
    onboard(desk, account, number ?? '');
    const type = 'v2.core.account_link.returned';
    recordEvent(desk, { type, relatedType: 'v2.core.account', relatedId: account, at: desk.now() });
  });
  const back = textOf(row, 'return_url');
  if (back !== '') return { status: 303, location: back };
  return { status: 200, html: frame('Saved', '<p>You can close this page.</p>') };
};
