// The parts of the report's page: key figures, bars as SVG with their table beside them, and tables.
import { html, type Markup } from '@hearth/pages/html-text';

/** A table: the first cell of a row is its heading. Numbers are aligned by their digits. */
export type Table = {
  readonly id: string;
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly sum?: readonly (string | number)[] | undefined;
  /** How many of the first columns are words rather than figures; 1 if not said. */ readonly texts?: 1 | 2 | 3;
};

const cells = ([first = '', ...rest]: readonly (string | number)[]): Markup =>
  html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`;

/** A table that scrolls by itself where the page is narrow, reachable by keyboard. */
export const table = ({ id, caption, headings, rows, sum, texts = 1 }: Table): Markup => html`
<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table class="texts-${texts}">
<caption id="${id}">${caption}</caption>
<thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>${rows.map(cells)}</tbody>
${sum === undefined ? '' : html`<tfoot>${cells(sum)}</tfoot>`}
</table></div>`;

/** Bars of one figure: each has the parts that the legend names, in its order, in minor units. */
export type Bars = {
  readonly legend: readonly string[];
  readonly bars: readonly { readonly label: string; readonly parts: readonly number[]; readonly says: string }[];
};

const wide = 1000;

const bar = (parts: readonly number[], most: number): Markup => {
  let from = 0;
  const pieces = parts.map((part, index) => {
    const width = most === 0 ? 0 : Math.round((Math.max(0, part) * wide) / most);
    const x = from;
    from += width;
    return width === 0 ? html`` : html`<rect class="part-${index}" x="${x}" y="0" width="${width}" height="10"/>`;
  });
  return html`<svg viewBox="0 0 ${wide} 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="ground" width="${wide}" height="10"/>${pieces}</svg>`;
};

/** Bars over one scale. They show what the table beside them tells, so readers by ear are given the table only. */
export const bars = ({ legend, bars: rows }: Bars): Markup => {
  const most = Math.max(0, ...rows.map(({ parts }) => parts.reduce((sum, part) => sum + Math.max(0, part), 0)));
  return html`<div class="bars" aria-hidden="true">
<ul class="legend">${legend.map((name, index) => html`<li><svg viewBox="0 0 10 10"><rect class="part-${index}" width="10" height="10"/></svg>${name}</li>`)}</ul>
${rows.map(({ label, parts, says }) => html`<div class="bar"><span>${label}</span><span>${says}</span>${bar(parts, most)}</div>`)}
</div>`;
};

/** A section with its heading, a sentence that says what it shows, and a figure: bars and their table side by side. */
export const section = (id: string, heading: string, says: string, figure: Markup): Markup =>
  html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2><p>${says}</p>${figure}</section>`;

export const figure = (picture: Markup, beside: Markup): Markup => html`<div class="figure">${picture}${beside}</div>`;

/** The figures that are looked for first. */
export const keyFigures = (
  figures: readonly { readonly name: string; readonly value: string; readonly note: string }[],
): Markup =>
  html`<dl class="keys">${figures.map(({ name, value, note }) => html`<div><dt>${name}</dt><dd><strong>${value}</strong><span>${note}</span></dd></div>`)}</dl>`;
