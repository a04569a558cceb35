// A table of one dimension with a bar in each row: chart and table in one, so that neither can say what the other does not.
import { html, type Markup } from '@hearth/pages/html-text';
import { isShown, type Table } from '../document.ts';
import { bar, codesInOrder, figureText, hasCents, heading, measureName, tableName } from './figure-parts.ts';
import type { Reader } from './reader.ts';
import { tableSentence } from './sentences.ts';
import { wordOf } from './texts/texts.ts';

const largest = (table: Table, measure: string): number =>
  Math.max(1, ...table.rows.map(({ values }) => values[measure]).filter(isShown));

const bodyRows = (table: Table, reader: Reader, measures: readonly string[]): readonly Markup[] => {
  const [first = ''] = measures;
  const most = largest(table, first);
  const cents = new Map(
    measures.map((measure) => [measure, hasCents(table.rows.map(({ values }) => values[measure]))]),
  );
  return codesInOrder(table, 0, reader).map((code) => {
    const values = table.rows.find(({ key }) => key[0] === code)?.values ?? {};
    return html`<tr><th scope="row"><span>${reader.category(table, 0, code)}</span>${bar(values[first], most)}</th>${measures.map(
      (measure) => html`<td>${figureText(values[measure], measure, reader, cents.get(measure))}</td>`,
    )}</tr>`;
  });
};

const totalRow = (table: Table, reader: Reader, measures: readonly string[]): Markup | undefined => {
  const { total } = table;
  if (total === undefined) return undefined;
  return html`<tfoot><tr><th scope="row">${reader.texts.charts.all}</th>${measures.map(
    (measure) => html`<td>${figureText(total[measure], measure, reader, false)}</td>`,
  )}</tr></tfoot>`;
};

/**
 * A table with bars as long as its first measure. `most`: at most so many measures are shown, for a narrow place.
 * `level`: of its heading. A table without rows says that there was nothing to count.
 */
export const barTable = (
  table: Table,
  reader: Reader,
  shown: {
    readonly level: 2 | 3;
    readonly most?: number;
    readonly isShort?: boolean;
    readonly title?: string;
    readonly place: string;
  },
): Markup => {
  const measures = table.measures.slice(0, shown.most ?? table.measures.length);
  const words = wordOf(reader.texts.tables, table.id);
  const id = `${shown.place}-${table.id}`;
  const says = tableSentence(table, reader);
  return html`<section class="block">
${heading(shown.level, shown.title ?? tableName(table.id, reader), id)}
${says === undefined || shown.isShort === true ? undefined : html`<p class="says">${says}</p>`}
${
  table.rows.length === 0
    ? html`<p class="says">${reader.texts.states.nothing}</p>`
    : html`<table class="bars"><thead><tr><th scope="col">${words?.column || reader.label('any', table.dimensions[0]?.id ?? '')}</th>${measures.map(
        (measure) => html`<th scope="col">${measureName(measure, reader)}</th>`,
      )}</tr></thead><tbody>
${bodyRows(table, reader, measures)}</tbody>${totalRow(table, reader, measures)}</table>`
}
${words?.note === undefined || shown.isShort === true ? undefined : html`<p class="note">${words.note}</p>`}
</section>`;
};
