// The first screen: what became of the money, in a minute.
import { html, type Markup } from '@hearth/pages/html-text';
import { type Figure, isShown, type Table } from '../document.ts';
import { barTable } from './bar-table.ts';
import { matrixTable } from './matrix-table.ts';
import { moneyBar } from './money-bar.ts';
import { figureOf, type Reader, tableOf } from './reader.ts';
import { regionMap } from './region-map.ts';
import { askedIn, headline, helpedIn, leads } from './sentences.ts';
import { filled } from './texts/texts.ts';

type KeyFigure = { readonly figure: Figure; readonly measure: string; readonly label: string; readonly note: string };

const keyFiguresOf = ({ document, texts, money }: Reader): readonly KeyFigure[] => {
  const words = texts.keyFigures;
  const [helped, asked] = [helpedIn(document), askedIn(document)];
  const whole = (
    table: string,
    measure: 'p50Days' | 'shareMetPercent' | 'costPerHundredMinor',
  ): readonly KeyFigure[] => {
    const figure = figureOf(document, table, [], measure);
    const label = filled(words[measure].label, { hundred: money(100_00) });
    return figure === undefined ? [] : [{ figure, measure, label, note: words[measure].note }];
  };
  return [
    ...(asked === undefined || document.template === 'public-report'
      ? []
      : [{ figure: asked, measure: 'households', ...words.asked }]),
    ...(helped === undefined ? [] : [{ figure: helped, measure: 'households', ...words.helped }]),
    ...whole('speed', 'p50Days'),
    ...whole('utility', 'shareMetPercent'),
    ...whole('utility', 'costPerHundredMinor'),
  ];
};

const keyFigures = (reader: Reader): Markup | undefined => {
  const figures = keyFiguresOf(reader);
  if (figures.length < 2) return undefined;
  return html`<ul class="key-figures">${figures.map(
    ({ figure, measure, label, note }) =>
      html`<li><b class="${isShown(figure) ? 'told' : 'untold'}">${reader.figure(figure, measure)}</b> <span>${label}</span> <small>${note}</small></li>`,
  )}</ul>`;
};

/** Requests that were not met, as a table of their own. */
const unmetOf = (reader: Reader): Table | undefined => {
  const table = tableOf(reader.document, 'asked-by-outcome');
  if (table === undefined) return undefined;
  const { total: _all, ...rest } = table;
  return { ...rest, rows: table.rows.filter(({ key }) => key[0] !== 'awarded') };
};

const shown = { level: 2, place: 'front' } as const;

/** What was not met, and beneath it why; in the picture of need, what became of all that was asked. */
const askedPanels = (reader: Reader): readonly Markup[] => {
  const { document, texts } = reader;
  const whole = tableOf(document, 'asked-by-outcome');
  const purpose = tableOf(document, 'asked-by-purpose');
  if (purpose?.dimensions.length === 2) {
    return [...(whole === undefined ? [] : [barTable(whole, reader, shown)]), matrixTable(purpose, reader, shown)];
  }
  const unmet = unmetOf(reader);
  const declined = tableOf(document, 'declined-by-reason');
  if (unmet === undefined) return [];
  const why = declined === undefined ? undefined : barTable(declined, reader, { ...shown, level: 3, isShort: true });
  return [html`<div>${barTable(unmet, reader, { ...shown, title: texts.front.unmet, isShort: true })}${why}</div>`];
};

/** Tables that stand on the first screen as they are, where a template has them. */
const ownPanels = ['households-by-purpose', 'backlog', 'households-by-partner'];

const panels = (reader: Reader): Markup | undefined => {
  const { document, texts, period } = reader;
  const region = tableOf(document, 'households-by-region');
  const own = ownPanels.flatMap((id) => tableOf(document, id) ?? []);
  const parts = [
    ...own.map((table) => barTable(table, reader, shown)),
    ...(region === undefined ? [] : [regionMap(region, reader) ?? barTable(region, reader, shown)]),
    ...askedPanels(reader),
  ];
  if (parts.length === 0) return undefined;
  const follows = filled(texts.front.follows, { period: period(document.period) });
  return html`${document.scope.kind === 'funder' ? html`<p class="follows">${follows}</p>` : undefined}<div class="panels">${parts}</div>`;
};

/** Places of the texts on protection: the rules by which this document was protected. */
export const rulePlaces = ({ document, count, money }: Reader): Readonly<Record<string, string>> => {
  const { threshold, roundTo, roundMinorTo } = document.protection;
  const least = Math.round(threshold / roundTo) * roundTo;
  return {
    threshold: count(threshold),
    roundTo: count(roundTo),
    roundMinorTo: money(roundMinorTo),
    least: count(least),
    leastUntil: count(Math.max(threshold, Math.ceil(least + roundTo / 2) - 1)),
  };
};

/** How this kind of document is protected: in short, and rule by rule. */
export const keptWords = ({
  document,
  texts,
}: Reader): { readonly short: string; readonly rules: readonly string[] } => {
  const { short, rules, shortGrants, rulesGrants, shortFiler } = texts.protection;
  if (document.audience === 'filer') return { short: shortFiler, rules: [shortFiler] };
  return document.template === 'grant-rows' ? { short: shortGrants, rules: rulesGrants } : { short, rules };
};

const promises = (reader: Reader): Markup => {
  const { document, texts } = reader;
  const places = { entries: reader.count(document.cutOff.entries), cutOff: reader.instant(document.cutOff.at) };
  const kept = filled(keptWords(reader).short, rulePlaces(reader));
  return html`<div class="promises">
<section><h2>${texts.front.protected}</h2><p>${kept} <a href="#protection">${texts.front.rules}</a></p></section>
<section><h2>${texts.front.checked}</h2><p>${filled(texts.check.short, places)} <a href="#check">${texts.front.proof}</a></p></section>
</div>`;
};

/** What is dealt with on the first screen, so that the chapters need not repeat it. */
export const isOnFront = (id: string, { document }: Reader): boolean => {
  if (ownPanels.includes(id)) return true;
  const isPicture = (tableOf(document, 'asked-by-purpose')?.dimensions.length ?? 0) === 2;
  if (isPicture) return id === 'asked-by-outcome' || id === 'asked-by-purpose';
  return id === 'declined-by-reason' && tableOf(document, 'asked-by-outcome') !== undefined;
};

/** The head of the page and its first screen. */
export const front = (reader: Reader): Markup => {
  const { document, texts, period } = reader;
  const template = texts.templates[document.template];
  return html`<header>
<p class="kicker"><b>${template.name}</b> <span>${period(document.period)}</span>${document.scope.kind === 'all' ? undefined : html` <span>${document.scope.name}</span>`}</p>
<h1>${headline(reader)}</h1>
<p class="lead">${leads(reader).join(' ') || template.about}</p>
<p class="by">${filled(texts.front.by, { publisher: document.publisher })}</p>
</header>
${moneyBar(reader)}
${keyFigures(reader)}
${panels(reader)}
${promises(reader)}`;
};
