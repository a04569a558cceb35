// Small pieces that every part of the page uses: a cell with a figure, rows in their order, a block with its heading.
import { html, type Markup, ownMarkup } from '@hearth/pages/html-text';
import { type Figure, isShown, type Table, type TableRow } from '../document.ts';
import type { Reader } from './reader.ts';
import { wordOf } from './texts/texts.ts';

/** A figure as it stands in a cell; one that is no number is a word in another voice. */
export const figureText = (figure: Figure | undefined, measure: string, reader: Reader, cents?: boolean): Markup =>
  isShown(figure) ? html`${reader.figure(figure, measure, cents)}` : html`<i>${reader.figure(figure, measure)}</i>`;

/** Says whether a column of money needs its cents. */
export const hasCents = (figures: readonly (Figure | undefined)[]): boolean =>
  figures.some((figure) => isShown(figure) && figure % 100 !== 0);

const orderOf = (dimension: string, code: string, reader: Reader): number => {
  const known: Readonly<Record<string, Readonly<Record<string, string>>>> = reader.texts.labels;
  return Object.keys(wordOf(known, dimension) ?? {}).indexOf(code);
};

/** What has an order of its own; everything else stands by size. */
const ordered: ReadonlySet<string> = new Set(['size', 'times', 'outcome', 'stage', 'answer', 'span']);

const sizeOf = (row: TableRow | undefined, measure: string): number => {
  const figure = row?.values[measure];
  return isShown(figure) ? figure : figure !== undefined && 'suppressed' in figure ? 1 : -1;
};

/** The codes of one dimension as its rows should stand: by their own order, or the largest first; `other` last. */
export const codesInOrder = (table: Table, at: number, reader: Reader): readonly string[] => {
  const dimension = table.dimensions[at]?.id ?? '';
  const codes = [...new Set(table.rows.flatMap(({ key }) => key[at] ?? []))];
  const measure = table.measures[0] ?? '';
  const sizes = new Map(
    codes.map((code) => [
      code,
      Math.max(...table.rows.filter(({ key }) => key[at] === code).map((row) => sizeOf(row, measure))),
    ]),
  );
  return codes.toSorted(
    (a, b) =>
      Number(a === 'other') - Number(b === 'other') ||
      (ordered.has(dimension)
        ? orderOf(dimension, a, reader) - orderOf(dimension, b, reader)
        : (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0)) ||
      (a < b ? -1 : 1),
  );
};

/** A drawn bar, `share` of the whole width; hatched where the figure is hidden. It stands beside its number, so a screen reader need not know of it. */
export const bar = (figure: Figure | undefined, most: number): Markup => {
  const isHidden = figure !== undefined && !isShown(figure) && 'suppressed' in figure;
  const share = isShown(figure) ? Math.max(0, Math.min(1, figure / most)) : 0;
  const drawn = isHidden
    ? html`<rect class="veil" width="14%" height="100%"/>`
    : html`<rect class="full" width="${(share * 100).toFixed(1)}%" height="100%"/>`;
  return html`<svg class="bar" aria-hidden="true" focusable="false"><rect class="rail" width="100%" height="100%"/>${isHidden || share > 0 ? drawn : undefined}</svg>`;
};

/** What a measure is called; of an unknown one, its id made readable. */
export const measureName = (measure: string, { texts, money }: Reader): string =>
  (
    wordOf(texts.measures, measure) ??
    measure.replace(/(Minor|Percent|Days)$/, '').replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
  ).replace('{hundred}', money(100_00));

/** What a table is called. */
export const tableName = (id: string, { texts, label }: Reader): string =>
  wordOf(texts.tables, id)?.title ?? label('any', id);

/** A heading of the level that its place asks for. */
export const heading = (level: 2 | 3, text: string, id?: string): Markup => {
  const named = id === undefined ? ownMarkup('') : html` id="${id}"`;
  return level === 2 ? html`<h2${named}>${text}</h2>` : html`<h3${named}>${text}</h3>`;
};
