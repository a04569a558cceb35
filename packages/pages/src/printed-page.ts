// The frame of a page that people print and sign: head, style and policy of what it may load. Hides how it looks on paper.
import type { Markup } from './html-text.ts';
import { type StandingPage, standingPage } from './standing-page.ts';

// Black on white on A4 or Letter, and readable on a screen. System fonts only; nothing is fetched.
const style = `
:root { color-scheme: light; --ink: #16191d; --soft: #545c65; --line: #c9cfd6; --bad: #9c1c1c; --good: #1b6b3a; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.5rem 3rem; background: #fff; color: var(--ink); font: 1rem/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .2rem; }
h2 { font-size: 1.15rem; margin: 0 0 .2rem; }
p { margin: 0 0 .6rem; } header p, section > p { color: var(--soft); } p, li { overflow-wrap: anywhere; }
section { margin-top: 1.9rem; }
.verdict { margin: 1.1rem 0 0; padding: .7rem 1rem; border: 1px solid var(--line); border-left: .4rem solid var(--good); color: var(--ink); font-size: 1.1rem; }
.verdict.bad { border-left-color: var(--bad); }
table { border-collapse: collapse; width: 100%; font-size: .88rem; font-variant-numeric: tabular-nums; }
th, td { padding: .35rem 0 .35rem .9rem; text-align: right; vertical-align: top; border-bottom: 1px solid var(--line); }
th:first-child { padding-left: 0; text-align: left; font-weight: 400; }
thead th { font-weight: 600; border-bottom: 1px solid var(--ink); vertical-align: bottom; } thead th:first-child { font-weight: 600; }
.words :is(th, td) { text-align: left; } .words td { max-width: 22rem; overflow-wrap: anywhere; }
td small, th small { display: block; color: var(--soft); }
td.off { color: var(--bad); font-weight: 600; } td.off, td.on { white-space: nowrap; }
.breaks { list-style: none; margin: 0; padding: 0; }
.breaks li { padding: .7rem 0 .75rem; border-bottom: 1px solid var(--line); break-inside: avoid; }
.breaks strong { display: block; }
.breaks dl { display: grid; grid-template-columns: max-content 1fr; gap: .05rem 1rem; margin: .35rem 0 0; font-size: .88rem; }
.breaks dt { color: var(--soft); } .breaks dd { margin: 0; overflow-wrap: anywhere; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 2.6rem 2.5rem; margin-top: 3.2rem; break-inside: avoid; }
.signatures div { border-top: 1px solid var(--ink); padding-top: .3rem; font-size: .85rem; color: var(--soft); }
section > table + table, section > table + .wide, .wide + table, .wide + .wide { margin-top: .9rem; }
/* On a phone a table of words is one block a row, each value behind its heading; a table of numbers is pushed sideways. */
@media screen and (max-width: 40rem) {
  .signatures { grid-template-columns: 1fr; } .wide { overflow-x: auto; } .wide td { white-space: nowrap; }
  .words, .words :is(tbody, tr, th, td) { display: block; } .words thead { display: none; }
  .words tr { padding: .45rem 0; border-bottom: 1px solid var(--line); }
  .words :is(th, td) { padding: .05rem 0; border: 0; max-width: none; white-space: normal; overflow-wrap: anywhere; } .words th { font-weight: 600; }
  .words td[data-label] { position: relative; padding-left: 7rem; min-height: 1.4em; } .words td[data-label]::before { content: attr(data-label); position: absolute; left: 0; width: 6.5rem; color: var(--soft); }
}
@page { margin: 15mm; }
@media print {
  html { font-size: 9.5pt; } body { max-width: none; padding: 0; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  section { margin-top: 1.4rem; } h2, section > p { break-after: avoid; } tr { break-inside: avoid; }
}`;

/** A whole document around a body, with the policy under which it is sent. Its policy lets nothing run and nothing be fetched. `language`: of its words, one that is written from the left. */
export const printedPage = (title: string, body: Markup, language = 'en'): StandingPage =>
  standingPage({ title, language, direction: 'ltr', style, body });

const dayPrecise = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** An instant as such pages say it, to the minute, in UTC. */
export const instantWords = (at: string, language = 'en'): string => {
  const day =
    language === 'en' ? dayPrecise : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return `${day.format(new Date(at))}, ${at.slice(11, 16)} UTC`;
};

/** A day as such pages say it. `on`: YYYY-MM-DD. */
export const dayWords = (on: string): string => dayPrecise.format(new Date(`${on}T00:00:00.000Z`));
