// Any other table of a document, row by row, with all its dimensions and measures.
import { html, type Markup } from '@hearth/pages/html-text';
import type { Table } from '../document.ts';
import { figureText, heading, measureName, tableName } from './figure-parts.ts';
import type { Reader } from './reader.ts';
import { wordOf } from './texts/texts.ts';

/** A table as it is: a column for each dimension and measure. */
export const plainTable = (table: Table, reader: Reader, place: string): Markup => {
  const id = `${place}-${table.id}`;
  return html`<section class="block broad">
${heading(3, tableName(table.id, reader), id)}
${
  table.rows.length === 0
    ? html`<p class="says">${reader.texts.states.nothing}</p>`
    : html`<div class="wide" role="group" tabindex="0" aria-labelledby="${id}"><table class="list"><thead><tr>${table.dimensions.map(
        (dimension) =>
          html`<th scope="col" class="words">${wordOf(reader.texts.columns, dimension.id) ?? reader.label('any', dimension.id)}</th>`,
      )}${table.measures.map((measure) => html`<th scope="col">${measureName(measure, reader)}</th>`)}</tr></thead><tbody>${table.rows.map(
        ({ key, values }) =>
          html`<tr>${key.map((code, at) => {
            const label = reader.category(table, at, code);
            return at === 0 ? html`<th scope="row">${label}</th>` : html`<td class="words">${label}</td>`;
          })}${table.measures.map((measure) => html`<td>${figureText(values[measure], measure, reader)}</td>`)}</tr>`,
      )}</tbody></table></div>`
}
${wordOf(reader.texts.tables, table.id)?.note === undefined ? undefined : html`<p class="note">${wordOf(reader.texts.tables, table.id)?.note}</p>`}
</section>`;
};
