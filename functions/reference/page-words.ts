// How words, shapes and their fields stand on the page. Hides what is a link: a shape that is told apart is named where it is used.
import { html, type Markup } from '@hearth/pages/html-text';
import { type Described, type Schema, shapeName } from './described.ts';
import { fieldsOf, wordsOf } from './schema-fields.ts';

/** What a page is made of: the description, and the names of the shapes that it tells apart. */
export type Page = { readonly described: Described; readonly apart: ReadonlySet<string> };

/** Bold and code of our own words; every other sign stays a sign. */
export const wordy = (text: string): readonly Markup[] =>
  text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map((part) => {
    if (part.startsWith('**')) return html`<strong>${part.slice(2, -2)}</strong>`;
    return part.startsWith('`') ? html`<code>${part.slice(1, -1)}</code>` : html`${part}`;
  });

/** Paragraphs of our own words. */
export const paragraphs = (text: string): readonly Markup[] =>
  text.split('\n\n').map((part) => html`<p>${wordy(part)}</p>`);

/** What a value is, with a link for every shape that is told apart. */
export const linkedWords = ({ apart }: Page, what: string): readonly Markup[] =>
  what
    .split(/(\b[A-Z][A-Za-z0-9]+\b)/)
    .map((part) => (apart.has(part) ? html`<a href="#shape-${part}">${part}</a>` : html`${part}`));

/** One line of a table: a name, with a question mark where it may be left out, and what it is. */
export const row = (name: string, what: readonly Markup[]): Markup =>
  html`<tr><th scope="row">${name}</th><td>${what}</td></tr>`;

const rowsOf = (page: Page, schema: Schema): readonly Markup[] =>
  fieldsOf(page.described, schema).map(({ place, what, isRequired }) =>
    row(isRequired ? place : `${place}?`, linkedWords(page, what)),
  );

/** The fields of a shape; for what has none, what it is in words. */
export const fieldTable = (page: Page, schema: Schema, caption: string): Markup => {
  const rows = rowsOf(page, schema);
  if (rows.length === 0) return html`<p>${caption}: ${linkedWords(page, wordsOf(page.described, schema))}.</p>`;
  return html`<table><caption>${caption}</caption><tbody>${rows}</tbody></table>`;
};

/** A body or an answer: its fields, or a link where its shape is told apart. */
export const shapeTold = (page: Page, schema: Schema, caption: string): Markup => {
  const name = shapeName(schema);
  if (name === undefined || !page.apart.has(name)) return fieldTable(page, schema, caption);
  return html`<p>${caption}: ${linkedWords(page, name)}.</p>`;
};
