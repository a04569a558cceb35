// A table of two dimensions: a shaded grid whose shades only repeat its numbers; and a list of figures of the whole fund.
import { html, type Markup } from '@hearth/pages/html-text';
import { type Figure, isShown, type Table } from '../document.ts';
import { moneyMeasures } from '../fund-money.ts';
import { codesInOrder, figureText, hasCents, heading, measureName, tableName } from './figure-parts.ts';
import type { Reader } from './reader.ts';
import { tableSentence } from './sentences.ts';
import { wordOf } from './texts/texts.ts';

/** One of five shades for a count among others; none for nothing or for what is hidden. */
const shade = (figure: Figure | undefined, most: number): string =>
  isShown(figure) && figure > 0 ? `s${Math.min(5, Math.max(1, Math.ceil((figure / most) * 5)))}` : 's0';

const cellsOf = (table: Table, measure: string): ReadonlyMap<string, Figure | undefined> =>
  new Map(table.rows.map(({ key, values }) => [key.join(' '), values[measure]]));

const grid = (table: Table, reader: Reader, id: string): Markup => {
  const [measure = ''] = table.measures;
  const cells = cellsOf(table, measure);
  const most = Math.max(1, ...[...cells.values()].filter(isShown));
  const all = [0, 1].map((at) => codesInOrder(table, at, reader));
  const isTurned = (all[1]?.length ?? 0) > Math.max(6, all[0]?.length ?? 0);
  const [down, across] = isTurned ? [1, 0] : [0, 1];
  const dimension = (at: number): string => table.dimensions[at]?.id ?? '';
  const cell = (row: string, column: string): Markup => {
    const figure = cells.get((isTurned ? [column, row] : [row, column]).join(' '));
    return html`<td class="${shade(figure, most)}">${figureText(figure, measure, reader)}</td>`;
  };
  return html`<div class="wide" role="group" tabindex="0" aria-labelledby="${id}"><table class="grid"><thead><tr><th scope="col">${wordOf(reader.texts.columns, dimension(down)) ?? reader.label('any', dimension(down))}</th>${all[
    across
  ]?.map((code) => html`<th scope="col">${reader.category(table, across, code)}</th>`)}</tr></thead><tbody>
${all[down]?.map(
  (row) =>
    html`<tr><th scope="row">${reader.category(table, down, row)}</th>${all[across]?.map((column) => cell(row, column))}</tr>`,
)}</tbody></table></div>`;
};

/** A grid of households by two dimensions, the shorter one across. */
export const matrixTable = (
  table: Table,
  reader: Reader,
  shown: { readonly level: 2 | 3; readonly place: string },
): Markup => {
  const id = `${shown.place}-${table.id}`;
  const says = tableSentence(table, reader);
  return html`<section class="block broad">
${heading(shown.level, tableName(table.id, reader), id)}
${says === undefined ? undefined : html`<p class="says">${says}</p>`}
${grid(table, reader, id)}
<p class="note">${reader.texts.charts.matrixRest}</p>
</section>`;
};

/** Figures that are a part of the one before them. */
const subFigures: ReadonlySet<string> = new Set([
  'matchesSame',
  'matchesDifferent',
  'breaksExplained',
  'appealsUpheld',
]);

/** Figures of the whole fund, one a row. */
export const figureTable = (table: Table, reader: Reader, place: string): Markup => {
  const id = `${place}-${table.id}`;
  const values = table.rows[0]?.values ?? {};
  return html`<section class="block">
${heading(3, tableName(table.id, reader), id)}
<table class="list"><tbody>
${table.measures.map(
  (measure) =>
    html`<tr class="${subFigures.has(measure) ? 'part' : 'own'}"><th scope="row">${measureName(measure, reader)}</th><td>${figureText(values[measure], measure, reader)}</td></tr>`,
)}</tbody></table>
</section>`;
};

const lines: readonly string[] = moneyMeasures;

/** The lines of a fund's money as they add up; what is not one of them stands behind. */
const inOrder = (measures: readonly string[]): readonly string[] => [
  ...lines.filter((line) => measures.includes(line)),
  ...measures.filter((measure) => !lines.includes(measure)),
];

/** The fund's money, line by line: in the period, and since the first gift. */
export const moneyTable = (table: Table, reader: Reader, place: string): Markup => {
  const { texts, document } = reader;
  const id = `${place}-money`;
  const cents = hasCents(table.rows.flatMap(({ values }) => Object.values(values)));
  const spans = codesInOrder(table, 0, reader);
  const value = (span: string, measure: string) => table.rows.find(({ key }) => key[0] === span)?.values[measure];
  const isTold = (measure: string): boolean =>
    spans.some((span) => value(span, measure) !== 0) || ['spentMinor', 'receivedMinor'].includes(measure);
  const name = (measure: string): string =>
    measure === 'spentMinor' ? texts.money.spentMinor : measureName(measure, reader);
  const isSum = (measure: string): boolean => ['openingMinor', 'closingMinor'].includes(measure);
  return html`<section class="block broad">
${heading(3, tableName('money', reader), id)}
<p class="says">${texts.money.reading}</p>
<table class="list"><thead><tr><td></td>${spans.map(
    (span) =>
      html`<th scope="col">${span === 'period' ? reader.period(document.period) : reader.label('span', span)}</th>`,
  )}</tr></thead><tbody>
${inOrder(table.measures)
  .filter(isTold)
  .map(
    (measure) =>
      html`<tr class="${isSum(measure) ? 'sum' : measure === 'allottedMinor' ? 'own' : 'part'}"><th scope="row">${name(measure)}</th>${spans.map(
        (span) => html`<td>${figureText(value(span, measure), measure, reader, cents)}</td>`,
      )}</tr>`,
  )}</tbody></table>
</section>`;
};
