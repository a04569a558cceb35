// The report as one page of HTML that stands alone: no script, nothing fetched, fit for a screen, a phone and paper.
import { moneyWords } from '@hearth/domain/money-words';
import { html, type Markup, ownMarkup, styleOnly } from '@hearth/pages/html-text';
import type { Report } from './gather-report.ts';
import { keyFigures, section } from './report-parts.ts';
import { appealsTable, grantsTable, ofCurrency, waiting } from './report-sections.ts';
import { reportStyle } from './report-style.ts';
import { columns, instantName, periodName } from './report-words.ts';

const whole = (count: number): string => new Intl.NumberFormat('en-US').format(count);
const daysWords = (days: number | undefined): string =>
  days === undefined ? 'none yet' : days === 1 ? '1 day' : `${whole(days)} days`;

const keys = ({ currencies, grants, daysToPaid }: Report): Markup =>
  keyFigures([
    ...currencies.flatMap(({ currency, total, today }) => [
      { name: 'Money in', value: moneyWords(total.receivedMinor, currency), note: 'gifts received in the period' },
      { name: 'Paid', value: moneyWords(total.paidMinor, currency), note: 'to households that asked in the period' },
      { name: 'Set aside', value: moneyWords(total.encumberedMinor, currency), note: 'approved, on its way' },
      {
        name: 'Still to give',
        value: moneyWords(today.availableMinor + today.unallottedMinor, currency),
        note: 'available or not allotted, today',
      },
    ]),
    { name: 'Grants paid', value: whole(grants.paid), note: `of ${whole(grants.approved)} approved` },
    {
      name: 'From request to payment',
      value: daysWords(daysToPaid.p50),
      note:
        daysToPaid.p90 === undefined
          ? 'nothing was paid'
          : `half within this; nine of ten within ${daysWords(daysToPaid.p90)}`,
    },
  ]);

/** Writes the report as a page. Names are escaped; the page's own policy lets nothing run and nothing be fetched. */
export const reportPage = (report: Report): string =>
  html`${ownMarkup('<!doctype html>')}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${styleOnly(reportStyle)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Internal report, ${periodName(report)}</title>
<style>${ownMarkup(reportStyle)}</style>
</head>
<body>
<header><h1>Internal report</h1><p>${periodName(report)}. Made on ${instantName(report.madeAt)}, for the controller and the committee. It names no household.</p>${keys(report)}</header>
<main>
${report.currencies.length === 0 ? html`<section><h2>Nothing yet</h2><p>No fund has been opened.</p></section>` : report.currencies.map((figures) => ofCurrency(report, figures))}
${section('grants', 'What became of the grants', 'By number, not by amount.', grantsTable(report))}
${section('appeals', 'What became of appeals', 'By number; an appeal counts in the month in which it was made.', appealsTable(report))}
${section('waiting', 'What waits, and for whom', 'A queue whose oldest entry is many days old is where help stands still.', waiting(report))}
${section('means', 'What the columns mean', 'Approved is the sum of paid, set aside, came back and set free.', html`<dl class="means">${columns.map(({ name, means }) => html`<dt>${name}</dt><dd>${means}</dd>`)}</dl>`)}
</main>
<footer><p>Figures of the period may still change: a payment can come back weeks later, and is then counted with its grant.</p></footer>
</body>
</html>
`.markup;
