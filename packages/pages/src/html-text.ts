// HTML by hand: a template that escapes whatever is put into it, so that no name can become markup.
import { createHash } from 'node:crypto';

/** Text that is markup already; only `html` makes it. */
export type Markup = { readonly markup: string };
type Value = string | number | Markup | undefined | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '');

const isList = (value: Value): value is readonly Markup[] => Array.isArray(value);

const markupOf = (value: Value): string => {
  if (value === undefined) return '';
  if (isList(value)) return value.map(({ markup }) => markup).join('');
  return typeof value === 'object' ? value.markup : escaped(String(value));
};

/** A piece of HTML. Texts and numbers are escaped for content and quoted attributes; pieces stay as they are. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Markup => ({
  markup: parts.map((part, index) => (index === 0 ? part : `${markupOf(values[index - 1])}${part}`)).join(''),
});

/** Our own text that is markup as it is written in the code: a style sheet, never a value from outside. */
export const ownMarkup = (markup: string): Markup => ({ markup });

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The content security policy of a page that stands alone: its own style, nothing that runs, nothing that is fetched or sent. */
export const styleOnly = (style: string): string =>
  `default-src 'none'; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;

/** The policy of a page with a script of its own, which may call nobody but the host that the page came from. */
export const styleAndScript = (style: string, script: string): string =>
  `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; connect-src 'self'; base-uri 'none'; form-action 'none'`;
