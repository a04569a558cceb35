// The sections of the report's page: each a sentence, a picture, and the table it shows.
import { moneyWords } from '@hearth/domain/money-words';
import { html, type Markup } from '@hearth/pages/html-text';
import type { Report } from './gather-report.ts';
import type { CurrencyFigures, Figures, Line } from './report-figures.ts';
import { bars, figure, section, table } from './report-parts.ts';
import { codeName, columns, dayName, monthName, partnerName, queueName } from './report-words.ts';

type Part = keyof Figures;

const whole = (count: number): string => new Intl.NumberFormat('en-US').format(count);
/** Money in a table: a dash for none, so that the eye finds what there is. */
const amount = (minor: number, currency: string): string => (minor === 0 ? '–' : moneyWords(minor, currency));

/** Lines as a figure: bars of what was paid and set aside, and a table of all parts with its sum. */
const lineFigure = (
  id: string,
  first: string,
  { currency, total }: CurrencyFigures,
  lines: readonly Line[],
  parts: readonly Part[],
  nameOf: (key: string) => string,
): Markup => {
  const shown = columns.filter(({ part }) => parts.includes(part));
  const money = (minor: number): string => moneyWords(minor, currency);
  const cells = (figures: Figures): readonly string[] =>
    shown.map(({ part }) => (part === 'grants' ? whole(figures.grants) : amount(figures[part], currency)));
  return figure(
    bars({
      legend: ['Paid', 'Set aside'],
      bars: lines.map((line) => ({
        label: nameOf(line.key),
        parts: [line.paidMinor, line.encumberedMinor],
        says: money(line.paidMinor),
      })),
    }),
    table({
      id: `${id}-${currency}-table`,
      caption: `In ${currency}`,
      headings: [first, ...shown.map(({ name }) => name)],
      rows: lines.map((line) => [nameOf(line.key), ...cells(line)]),
      sum: ['All', ...cells(total)],
    }),
  );
};

const standing = ({ currency, funds, today }: CurrencyFigures): Markup => {
  const money = (minor: number): string => moneyWords(minor, currency);
  const cells = (each: CurrencyFigures['today']): readonly string[] =>
    [each.receivedMinor, each.spentMinor, each.encumberedMinor, each.availableMinor, each.unallottedMinor].map(
      (minor) => amount(minor, currency),
    );
  const picture = bars({
    legend: ['Spent', 'Set aside', 'Available', 'Not allotted'],
    bars: funds.map((fund) => ({
      label: fund.name,
      parts: [fund.spentMinor, fund.encumberedMinor, fund.availableMinor, fund.unallottedMinor],
      says: money(fund.receivedMinor),
    })),
  });
  const beside = table({
    id: `standing-${currency}-table`,
    caption: `In ${currency}`,
    headings: ['Fund', 'Received', 'Spent', 'Set aside', 'Available', 'Not allotted'],
    rows: funds.map((fund) => [fund.name, ...cells(fund)]),
    sum: ['All', ...cells(today)],
  });
  return today.differenceMinor === 0
    ? figure(picture, beside)
    : html`<p class="warning">These parts differ from what was received by ${money(today.differenceMinor)}. If that is still so in some minutes, reconcile.</p>${figure(picture, beside)}`;
};

const slices = (report: Report, { currency, slices: all, funds }: CurrencyFigures): Markup => {
  const names = new Map(funds.map(({ fundId, name }) => [fundId, name]));
  const rows = all.map((slice) => [
    partnerName(report, slice.partnerId),
    names.get(slice.fundId) ?? slice.fundId,
    slice.purpose === 'any' ? 'Any need' : codeName(slice.purpose),
    ...[slice.allottedMinor, slice.spentMinor, slice.encumberedMinor, slice.availableMinor].map((minor) =>
      amount(minor, currency),
    ),
  ]);
  rows.sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
  return table({
    id: `slices-${currency}-table`,
    caption: `In ${currency}`,
    headings: ['Partner', 'Fund', 'Purpose', 'Allotted', 'Spent', 'Set aside', 'Available'],
    rows,
    texts: 3,
  });
};

const grantParts: readonly Part[] = [
  'grants',
  'approvedMinor',
  'paidMinor',
  'encumberedMinor',
  'returnedMinor',
  'disencumberedMinor',
];
const moneyParts: readonly Part[] = ['receivedMinor', 'allottedMinor', ...grantParts];

/** The sections of one currency: where the money is, then by month, fund, partner, need, and the slices. */
export const ofCurrency = (report: Report, figures: CurrencyFigures): Markup => {
  const { currency, byMonth, byFund, byPartner, byNeed, funds } = figures;
  const names = new Map(funds.map(({ fundId, name }) => [fundId, name]));
  const suffix = report.currencies.length > 1 ? `, ${currency}` : '';
  const part = (id: string, heading: string, says: string, content: Markup): Markup =>
    section(`${id}-${currency}`, `${heading}${suffix}`, says, content);
  return html`
${part('standing', 'Where the money is today', 'Everything each fund ever received and did not give back, and where it is at the moment this report was made.', standing(figures))}
${part(
  'months',
  'Month by month',
  'Gifts and allotments in their own month; grants, with all that became of them, in the month they were asked for.',
  lineFigure('months', 'Month', figures, byMonth, moneyParts, (key) => monthName(key, 'short')),
)}
${part(
  'funds',
  'By fund',
  'A grant that draws on two funds is counted under each of them; its money is split as it was drawn.',
  lineFigure('funds', 'Fund', figures, byFund, moneyParts, (key) => names.get(key) ?? key),
)}
${part(
  'partners',
  'By partner',
  'The partner that submitted the application.',
  lineFigure('partners', 'Partner', figures, byPartner, ['allottedMinor', ...grantParts], (key) =>
    partnerName(report, key),
  ),
)}
${part('needs', 'By need', 'What the household asked help for.', lineFigure('needs', 'Need', figures, byNeed, grantParts, codeName))}
${part('slices', 'Slices today', 'Money set apart for a partner and a purpose.', slices(report, figures))}`;
};

/** What waits in each queue. */
export const waiting = ({ waiting: queues }: Report): Markup =>
  html`<div class="narrow">${table({
    id: 'waiting-table',
    caption: 'At the moment this report was made',
    headings: ['Waiting', 'How many', 'Oldest since'],
    rows: queues.map(({ queue, count, isMore, oldestSince }) => [
      queueName(queue),
      `${whole(count)}${isMore ? ' or more' : ''}`,
      oldestSince === undefined ? '–' : dayName(oldestSince),
    ]),
  })}</div>`;

/** What became of the appeals that were made in the period. */
export const appealsTable = ({ appeals }: Report): Markup =>
  html`<div class="narrow">${table({
    id: 'appeals-table',
    caption: 'Each appeal of the period is in exactly one of these',
    headings: ['Appeals', 'How many'],
    rows: [
      ['Granted: the case was decided anew', whole(appeals.granted)],
      ['Answered: the decision stands', whole(appeals.stood)],
      ['Waiting for an answer', whole(appeals.open)],
      ['Taken back', whole(appeals.withdrawn)],
    ],
    sum: ['Made', whole(appeals.made)],
  })}</div>${appeals.overdue + appeals.late === 0 ? html`<p>Every answer came by the day that was promised, or can still.</p>` : html`<p class="warning">The day that was promised has passed for ${whole(appeals.overdue)} that still wait; ${whole(appeals.late)} were answered after it.</p>`}`;

/** What became of the grants, and how long they took. */
export const grantsTable = ({ grants, daysToPaid }: Report): Markup =>
  html`<div class="narrow">${table({
    id: 'grants-table',
    caption: 'Each grant of the period is in exactly one of these',
    headings: ['Grants', 'How many'],
    rows: [
      ['Paid', whole(grants.paid)],
      ['Set aside, not paid yet', whole(grants.waiting)],
      ['Came back', whole(grants.returned)],
      ['Set free without a payment', whole(grants.disencumbered)],
    ],
    sum: ['Approved', whole(grants.approved)],
  })}</div><p>Days count from submission to payment, rounded down, over the ${whole(daysToPaid.grants)} grants that were paid and did not come back. Of all waits put in order, half (nine of ten) are no longer than the one named: the nearest rank, a wait that a household had.</p>`;
