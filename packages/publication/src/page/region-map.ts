// A map of households by county, where the shapes are known. Hides which county stands where, and where its number finds room.
import { html, type Markup } from '@hearth/pages/html-text';
import { type Figure, isShown, type Table } from '../document.ts';
import { codesInOrder, heading } from './figure-parts.ts';
import { maps, type Reader } from './reader.ts';
import { tableSentence } from './sentences.ts';
import type { Shapes } from './shapes/shapes.ts';
import { filled } from './texts/texts.ts';

/** The same steps in every publication, so that maps of two quarters can be laid side by side. */
const steps = [1, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000];

/** The four steps that end with the one that the largest count is in. */
const stepsFor = (most: number): readonly number[] => {
  const last = steps.findLastIndex((step) => step <= most);
  return steps.slice(Math.max(0, last - 4), last + 1);
};

const classOf = (figure: Figure | undefined, used: readonly number[]): string => {
  if (figure === undefined) return 's0';
  if (!isShown(figure)) return 'veil';
  return figure === 0 ? 's0' : `s${Math.max(1, used.findLastIndex((step) => step <= figure) + 1 + 5 - used.length)}`;
};

/** The map that the table's rows lie on, if at least three of them do. */
const mapFor = (table: Table): Shapes | undefined =>
  maps.find(({ shapes }) => shapes.filter(({ code }) => table.rows.some(({ key }) => key[0] === code)).length >= 3);

const shapeOf = (shape: Shapes['shapes'][number], figure: Figure | undefined, kind: string, reader: Reader): Markup =>
  html`<path class="${kind}" d="${shape.path}"><title>${filled(reader.texts.charts.mapPart, { label: shape.name, value: figure === undefined ? reader.texts.charts.none : reader.figure(figure, 'households') })}</title></path>`;

const labelOf = ({ label, aside }: Shapes['shapes'][number], figure: Figure, kind: string, reader: Reader): Markup => {
  const [x = 0, y = 0] = aside ?? label;
  const leader =
    aside === undefined ? undefined : html`<line x1="${label[0]}" y1="${label[1]}" x2="${x - 3}" y2="${y - 4}"/>`;
  return html`${leader}<text class="${aside === undefined ? `on-${kind}` : 'aside'}" x="${x}" y="${y}">${reader.figure(figure, 'households')}</text>`;
};

const legend = (used: readonly number[], hasHidden: boolean, { texts, count, document }: Reader): Markup => {
  const key = (kind: string): Markup =>
    html`<svg class="key" width="16" height="16" aria-hidden="true" focusable="false"><rect class="${kind}" width="16" height="16"/></svg>`;
  const words = (from: number, at: number): string => {
    const next = used[at + 1];
    if (next === undefined) return filled(texts.charts.orMore, { n: count(from) });
    return filled(texts.charts.upTo, { from: count(Math.max(from, document.protection.roundTo)), to: count(next - 1) });
  };
  return html`<ul class="legend">${used.map(
    (from, at) => html`<li>${key(`s${at + 1 + 5 - used.length}`)} ${words(from, at)}</li>`,
  )}${hasHidden ? html`<li>${key('veil')} ${filled(texts.charts.notEnough, { threshold: count(document.protection.threshold) })}</li>` : undefined}</ul>`;
};

/** The map of a table by region with its sentence and legend; nothing where no shapes are known for its rows. */
export const regionMap = (table: Table, reader: Reader): Markup | undefined => {
  const map = mapFor(table);
  if (map === undefined) return undefined;
  const { texts } = reader;
  const figures = new Map(table.rows.map(({ key, values }) => [key[0] ?? '', values['households']]));
  const used = stepsFor(Math.max(1, ...[...figures.values()].filter(isShown)));
  const codes = codesInOrder(table, 0, reader);
  const onMap = new Set(map.shapes.map(({ code }) => code));
  const words = (chosen: readonly string[]): string =>
    chosen
      .map((code) =>
        filled(texts.charts.mapPart, {
          label: reader.label('region', code),
          value: reader.figure(figures.get(code), 'households'),
        }),
      )
      .join('; ');
  const off = codes.filter((code) => !onMap.has(code));
  const description = filled(texts.charts.map, {
    state: map.name,
    parts: words(codes.filter((code) => onMap.has(code))),
  });
  const drawn = map.shapes.map((shape) => ({
    shape,
    figure: figures.get(shape.code),
    kind: classOf(figures.get(shape.code), used),
  }));
  return html`<section class="block">
${heading(2, texts.tables['households-by-region']?.title ?? '', 'map')}
<p class="says">${tableSentence(table, reader)}</p>
<figure>
<svg class="map" viewBox="0 0 ${map.width} ${map.height}" role="img" aria-labelledby="map-title map-desc"><title id="map-title">${texts.charts.mapTitle}</title><desc id="map-desc">${description}</desc>
${drawn.map(({ shape, figure, kind }) => shapeOf(shape, figure, kind, reader))}
${drawn.map(({ shape, figure, kind }) => (isShown(figure) && figure > 0 ? labelOf(shape, figure, kind, reader) : html``))}</svg>
<figcaption>${legend(
    used,
    [...figures.values()].some((figure) => figure !== undefined && !isShown(figure)),
    reader,
  )}
<p class="note">${off.length === 0 ? undefined : html`${filled(texts.charts.offMap, { parts: words(off) })} `}${texts.charts.mapNote}</p></figcaption>
</figure></section>`;
};
