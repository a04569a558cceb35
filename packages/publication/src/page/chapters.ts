// Everything after the first screen: every table in its chapter, how people are protected, and how to check.

import { canonical, sha256 } from '@hearth/domain/canonical';
import { html, type Markup } from '@hearth/pages/html-text';
import type { PublicationDocument, Table, TemplateName } from '../document.ts';
import { barTable } from './bar-table.ts';
import { heading, tableName } from './figure-parts.ts';
import { isOnFront, keptWords, rulePlaces } from './front.ts';
import { figureTable, matrixTable, moneyTable } from './matrix-table.ts';
import { overTime } from './over-time.ts';
import { plainTable } from './plain-table.ts';
import type { Reader } from './reader.ts';
import { filled, type Texts } from './texts/texts.ts';

type Chapter = 'money' | 'grants' | 'helped' | 'asked' | 'speed' | 'partners' | 'integrity' | 'other';

const chapterOf = (id: string): Chapter => {
  if (id.endsWith('-by-partner')) return 'partners';
  if (id === 'money' || id === 'integrity') return id;
  if (id.startsWith('grants-by-')) return 'grants';
  if (['speed', 'utility', 'did-it-help'].includes(id)) return 'speed';
  if (id.startsWith('asked-') || id.startsWith('declined-') || id === 'backlog') return 'asked';
  const isHelped = /^(households-by-|purpose-by-|first-or-again$|how-they-came$|aid-by-|through-)/.test(id);
  return isHelped ? 'helped' : 'other';
};

const tableBlock = (table: Table, reader: Reader): Markup => {
  if (table.id === 'money' && table.dimensions.length === 1) return moneyTable(table, reader, 'all');
  if (table.dimensions.length === 0) return figureTable(table, reader, 'all');
  if (table.dimensions.length === 1) return barTable(table, reader, { level: 3, place: 'all' });
  const isGrid = table.dimensions.length === 2 && table.measures.length === 1 && table.rows.length > 0;
  return isGrid ? matrixTable(table, reader, { level: 3, place: 'all' }) : plainTable(table, reader, 'all');
};

/** What takes the whole width stands after what stands side by side. */
const isBroad = ({ dimensions }: Table): boolean => dimensions.length > 1;

const chapter = (name: Chapter, reader: Reader): Markup | undefined => {
  const tables = reader.document.tables.filter(({ id }) => chapterOf(id) === name && !isOnFront(id, reader));
  if (tables.length === 0) return undefined;
  const inOrder = tables.toSorted((a, b) => Number(isBroad(a)) - Number(isBroad(b)));
  return html`<section class="chapter" aria-labelledby="chapter-${name}">
${heading(2, reader.texts.sections[name], `chapter-${name}`)}
<div class="blocks">${inOrder.map((table) => tableBlock(table, reader))}</div>
</section>`;
};

const protection = (reader: Reader): Markup => {
  const { document, texts } = reader;
  const names = document.protection.leftOut.map((id) => tableName(id.split('/')[0] ?? id, reader));
  const { rules } = keptWords(reader);
  return html`<section class="chapter prose" aria-labelledby="protection">
${heading(2, texts.sections.protection, 'protection')}
<ul>${rules.map((rule) => html`<li>${filled(rule, rulePlaces(reader))}</li>`)}</ul>
${names.length === 0 ? undefined : html`<p>${filled(texts.protection.leftOut, { tables: [...new Set(names)].join('; ') })}</p>`}
</section>`;
};

const facts = ({ document, texts, count, instant }: Reader): readonly (readonly [string, string])[] => {
  const { at, entries, checkpoint } = document.cutOff;
  return [
    [texts.check.cutOff, filled(texts.check.cutOffValue, { cutOff: instant(at) })],
    [texts.check.entries, count(entries)],
    [
      texts.check.checkpoint,
      filled(texts.check.checkpointValue, { origin: checkpoint.origin, size: count(checkpoint.size) }),
    ],
    [texts.check.root, checkpoint.root],
    [texts.check.hash, sha256(canonical(document))],
    [texts.check.publication, `${document.publicationId} (${document.template}/${document.templateVersion})`],
    [texts.check.issued, instant(document.issuedAt)],
  ];
};

/** The text with links in its places. */
const linked = (text: string, links: Readonly<Record<string, Markup>>): readonly Markup[] =>
  text.split(/(\{\w+\})/).map((part) => links[part.slice(1, -1)] ?? html`${part}`);

/** Files that only some templates have. */
const moreForms: Readonly<Partial<Record<TemplateName, readonly string[]>>> = {
  'grant-rows': ['grants.360giving.json', 'grants.csv'],
  'fiscal-year-worksheets': ['schedule-i.csv', 'candid.csv'],
};

const check = (reader: Reader, others: readonly Texts[]): Markup => {
  const { texts } = reader;
  const more = (moreForms[reader.document.template] ?? []).map(
    (name, at) => html`${at === 0 ? undefined : ', '}<a href="${name}">${name}</a>`,
  );
  const links = {
    json: html`<a href="publication.json">${texts.check.json}</a>`,
    csv: html`<a href="tables.csv">${texts.check.csv}</a>`,
    language: html`${others.map(({ language, ownName }) => html`<a href="report.${language}.html" hreflang="${language}" lang="${language}">${ownName}</a>`)}`,
  };
  return html`<section class="chapter prose" aria-labelledby="check">
${heading(2, texts.sections.check, 'check')}
<dl>${facts(reader).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<p>${texts.check.command}</p>
<pre><code>hearth publication recompute BUNDLE publication.json</code></pre>
<p>${texts.check.twoPeople}</p>
<p>${linked(texts.check.forms, links)}${more.length === 0 ? undefined : html` ${linked(texts.check.more, { forms: html`${more}` })}`}</p>
</section>`;
};

/** All chapters, in the order in which a reader's questions come. `others`: the texts of the page's other languages. */
export const chapters = (
  reader: Reader,
  earlier: readonly PublicationDocument[],
  others: readonly Texts[],
): readonly (Markup | undefined)[] => [
  chapter('money', reader),
  chapter('grants', reader),
  chapter('helped', reader),
  chapter('partners', reader),
  chapter('asked', reader),
  chapter('speed', reader),
  overTime(earlier, reader),
  chapter('integrity', reader),
  chapter('other', reader),
  protection(reader),
  check(reader, others),
];
