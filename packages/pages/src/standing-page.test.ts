// Nothing that is put into a page becomes markup, and its policy allows its own style alone.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { html } from './html-text.ts';
import { dayWords, instantWords, printedPage } from './printed-page.ts';
import { standingPage } from './standing-page.ts';

const hostile = `</title><script>x()</script>" onload='y' & <b>`;

test('a hostile name stays text in the title, in an attribute and in the body', () => {
  const body = html`<p title="${hostile}">${hostile}</p>${[html`<i>${hostile}</i>`]}${undefined}${7}`;
  const page = standingPage({ title: hostile, language: 'en', direction: 'ltr', style: 'p { color: #111 }', body });
  expect(page.markup).not.toContain('<script');
  expect(page.markup).not.toContain('<b>');
  expect(
    page.markup.match(/&lt;script&gt;x\(\)&lt;\/script&gt;&quot; onload=&#39;y&#39; &amp; &lt;b&gt;/g),
  ).toHaveLength(4);
});

test('the policy names the style by its hash, and the page carries it', () => {
  const style = 'p { color: #111 }';
  const page = standingPage({ title: 'a', language: 'es', direction: 'rtl', style, body: html`<p>b</p>` });
  const hash = createHash('sha256').update(style).digest('base64');
  expect(page.policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  expect(page.markup).toContain('<html lang="es" dir="rtl">');
  expect(page.markup).toContain(`content="${page.policy.replaceAll("'", '&#39;')}"`);
});

test('a script of ours is the only one that runs, and it calls no other host', () => {
  const [style, script] = ['p { color: #111 }', "document.title = 'a';"];
  const page = standingPage({ title: 'a', language: 'en', direction: 'ltr', style, script, body: html`<p>b</p>` });
  const hash = createHash('sha256').update(script).digest('base64');
  expect(page.policy).toContain(`script-src 'sha256-${hash}'; connect-src 'self'; base-uri 'none'; form-action 'none'`);
  expect(page.markup.match(/<script>/g)).toHaveLength(1);
});

test('only a page that says so is listed by search engines', () => {
  const page = { title: 'a', language: 'en', direction: 'ltr', style: '', body: html`` } as const;
  expect(standingPage(page).markup).toContain('noindex');
  expect(standingPage({ ...page, isListed: true }).markup).not.toContain('noindex');
  expect(printedPage('Minutes', html`<h1>Minutes</h1>`).markup).toContain('noindex');
});

test('days and instants are said in UTC', () => {
  expect(instantWords('2026-12-31T23:59:30.000Z')).toBe('December 31, 2026, 23:59 UTC');
  expect(dayWords('2026-03-01')).toBe('March 1, 2026');
});
