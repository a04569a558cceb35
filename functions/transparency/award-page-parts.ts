// The parts of the page of a grant's record: tables of facts, tables with headings, and how instants and restrictions are said.
import type { Restriction } from '@hearth/domain/fund-events';
import { html, type Markup } from '@hearth/pages/html-text';
import { dayWords, instantWords } from '@hearth/pages/printed-page';

type Cell = string | number | undefined;

/** Rows of a name and what is said of it; what is not there is left out. */
export const facts = (rows: readonly (readonly [string, Cell])[]): Markup =>
  html`<table class="words"><tbody>${rows.flatMap(([name, says]) =>
    says === undefined || says === '' ? [] : [html`<tr><th scope="row">${name}</th><td>${says}</td></tr>`],
  )}</tbody></table>`;

/** A table with headings; the first cell of a row is its own. */
export const grid = (headings: readonly string[], rows: readonly (readonly Cell[])[]): Markup =>
  html`<div class="wide"><table class="words"><thead><tr>${headings.map((each) => html`<th scope="col">${each}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first, ...rest]) =>
      html`<tr><th scope="row">${first ?? ''}</th>${rest.map((cell, at) => html`<td data-label="${headings[at + 1] ?? ''}">${cell ?? ''}</td>`)}</tr>`,
  )}</tbody></table></div>`;

/** Values in one line. */
export const list = (values: readonly string[]): string => (values.length === 0 ? 'none' : values.join(', '));
/** An instant or a day in words, or nothing. */
export const at = (when: string | undefined): Cell =>
  when === undefined ? undefined : when.length === 10 ? dayWords(when) : instantWords(when);
/** How a rule came out, as a reader says it. */
export const outcomeWords = { pass: 'met', fail: 'not met', unknown: 'not known' } as const;
/** A code such as `waiting-for-advance` as words. */
export const plain = (code: string): string => code.replaceAll('-', ' ');

/** A fund's restriction in words; '' for none. */
export const restricted = ({ needs, areas, from, until, federal, assistanceListing }: Restriction): string =>
  [
    needs === undefined ? '' : `for ${needs.join(', ')}`,
    areas === undefined ? '' : `in ${areas.join(', ')}`,
    from === undefined ? '' : `from ${from}`,
    until === undefined ? '' : `until ${until}`,
    federal === true ? `federal, listing ${assistanceListing ?? 'not recorded'}` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
