// Lines from quarter to quarter, from what was published before and nothing else, with the table that they are drawn from.
import { html, type Markup } from '@hearth/pages/html-text';
import { type Figure, isShown, type PublicationDocument } from '../document.ts';
import { figureText, heading, measureName } from './figure-parts.ts';
import { figureOf, type Reader } from './reader.ts';
import { helpedIn } from './sentences.ts';
import { filled } from './texts/texts.ts';

const most = 8;
const [width, height, top, bottom, side] = [300, 140, 26, 34, 30];

type Series = { readonly measure: string; readonly figures: readonly (Figure | undefined)[] };

/** Documents of the same template, scope and currency, this one last, at most eight. */
const line = (
  document: PublicationDocument,
  earlier: readonly PublicationDocument[],
): readonly PublicationDocument[] => {
  const scopeOf = ({ scope }: PublicationDocument): string =>
    scope.kind === 'funder' ? scope.funderId : scope.kind === 'program' ? scope.programId : 'all';
  const before = earlier.filter(
    (each) =>
      each.template === document.template &&
      each.currency === document.currency &&
      each.period.kind === document.period.kind &&
      scopeOf(each) === scopeOf(document) &&
      each.period.until < document.period.from,
  );
  return [...before.toSorted((a, b) => (a.period.from < b.period.from ? -1 : 1)), document].slice(-most);
};

const seriesOf = (documents: readonly PublicationDocument[]): readonly Series[] =>
  [
    { measure: 'households', figures: documents.map((each) => helpedIn(each) ?? { suppressed: true as const }) },
    { measure: 'spentMinor', figures: documents.map((each) => figureOf(each, 'money', ['period'], 'spentMinor')) },
    { measure: 'p50Days', figures: documents.map((each) => figureOf(each, 'speed', [], 'p50Days')) },
  ].filter(({ figures }) => figures.filter(isShown).length >= 2);

const shortPeriod = ({ name }: PublicationDocument['period'], { texts }: Reader): readonly [string, string] => {
  const [year = name, quarter] = name.split('-Q');
  return quarter === undefined ? [name, ''] : [filled(texts.charts.shortQuarter, { n: quarter }), year];
};

const chart = ({ measure, figures }: Series, documents: readonly PublicationDocument[], reader: Reader): Markup => {
  const largest = Math.max(1, ...figures.filter(isShown));
  const x = (at: number): number => Math.round(side + (at * (width - 2 * side)) / Math.max(1, documents.length - 1));
  const y = (value: number): number => Math.round(height - bottom - (value / largest) * (height - bottom - top));
  const points = figures.map((figure, at) => (isShown(figure) ? ([x(at), y(figure)] as const) : undefined));
  const path = points
    .flatMap((point, at) =>
      point === undefined ? [] : [`${at === 0 || points[at - 1] === undefined ? 'M' : 'L'}${point.join(',')}`],
    )
    .join('');
  const isTold = (at: number): boolean => documents.length <= 4 || at === 0 || at === documents.length - 1;
  const parts = documents.map((each, at) => `${reader.period(each.period)}: ${reader.figure(figures[at], measure)}`);
  const years = documents.map((each) => shortPeriod(each.period, reader));
  const value = (figure: number): string =>
    measure.endsWith('Minor') ? reader.shortMoney(figure) : reader.count(figure);
  const name = measureName(measure, reader);
  return html`<figure><figcaption><b>${measure === 'p50Days' ? reader.texts.charts.lineDays : name}</b></figcaption>
<svg class="line" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="time-${measure} about-${measure}"><title id="time-${measure}">${name}</title><desc id="about-${measure}">${filled(reader.texts.charts.line, { measure: name, parts: parts.join('; ') })}</desc>
<line x1="0" x2="${width}" y1="${height - bottom}" y2="${height - bottom}"/><path d="${path}"/>
${points.map((point, at) => {
  const figure = figures[at];
  const anchor = html`<text x="${x(at)}" y="${height - bottom + 15}">${years[at]?.[0]}</text>${years[at]?.[1] === years[at - 1]?.[1] ? undefined : html`<text x="${x(at)}" y="${height - bottom + 29}">${years[at]?.[1]}</text>`}`;
  if (point === undefined || !isShown(figure))
    return html`<circle class="gone" cx="${x(at)}" cy="${height - bottom - 8}" r="4"/>${anchor}`;
  return html`<circle cx="${point[0]}" cy="${point[1]}" r="${at === documents.length - 1 ? 5 : 3.5}"/>${isTold(at) ? html`<text class="value" x="${point[0]}" y="${point[1] - 10}">${value(figure)}</text>` : undefined}${anchor}`;
})}</svg></figure>`;
};

const table = (series: readonly Series[], documents: readonly PublicationDocument[], reader: Reader): Markup =>
  html`<div class="wide" role="group" tabindex="0" aria-labelledby="time"><table class="list"><thead><tr><th scope="col">${reader.texts.charts.quarter}</th>${series.map(
    ({ measure }) => html`<th scope="col">${measureName(measure, reader)}</th>`,
  )}</tr></thead><tbody>${documents.map(
    (each, at) =>
      html`<tr><th scope="row">${reader.period(each.period)}</th>${series.map(
        ({ measure, figures }) => html`<td>${figureText(figures[at], measure, reader, false)}</td>`,
      )}</tr>`,
  )}</tbody></table></div>`;

/** The charts and their table; nothing before there is an earlier publication to draw from. */
export const overTime = (earlier: readonly PublicationDocument[], reader: Reader): Markup | undefined => {
  const documents = line(reader.document, earlier);
  const series = seriesOf(documents);
  if (documents.length < 2 || series.length === 0) return undefined;
  return html`<section class="chapter" aria-labelledby="time">
${heading(2, reader.texts.sections.time, 'time')}
<p class="says">${reader.texts.charts.timeSays}</p>
<div class="lines">${series.map((each) => chart(each, documents, reader))}</div>
${table(series, documents, reader)}
</section>`;
};
