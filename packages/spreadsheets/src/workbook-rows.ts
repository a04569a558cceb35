// The rows of one sheet of a workbook as they come, in constant memory. Hides references of cells, kinds of values, and rows that hold only formats.
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { FileLimits } from './file-limits.ts';
import { type CellKind, isBlank, type SourceRecord } from './source-record.ts';
import { type Book, partText } from './workbook-book.ts';
import { exactText, masked, timeText } from './workbook-styles.ts';
import { attribute, columnAt, dayText, elementsOf, runsOf, textOf } from './workbook-xml.ts';
import { segmentReader } from './xml-segments.ts';

/** What a sheet says beside its rows; complete when all rows were read. */
export type SheetRemarks = { hiddenRows: number; formulas: number; merged: readonly string[] };

const mostRowXml = 4_000_000;

type CellRead = { readonly text: string; readonly kind?: CellKind };

const numberText = (number: number, style: Book['styles'][number], book: Book): CellRead => {
  if (style === 'day') return { text: dayText(number, book.startsIn1904), kind: 'day' };
  if (style === 'part-of-day') return { text: dayText(number, book.startsIn1904).slice(0, 7), kind: 'day' };
  if (style === 'unit') return { text: String(number), kind: 'unit' };
  if (style === 'time') return { text: timeText(number), kind: 'number' };
  if (style !== undefined) return { text: masked(number, style.masks), kind: 'number' };
  return { text: exactText(number), kind: 'number' };
};

const valueIn = (tag: string, inner: string, book: Book): CellRead => {
  const kind = attribute(tag, 't');
  if (kind === 'inlineStr') return { text: runsOf(inner) };
  const value = /<v(?:\s[^<>]*)?>([^<]*)<\/v>/.exec(inner)?.[1];
  if (value === undefined) return { text: '' };
  if (kind === 's') return { text: book.shared[Number(value)] ?? '' };
  if (kind === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE' };
  if (kind === 'e') return { text: textOf(value), kind: 'error' };
  if (kind === 'd') return { text: textOf(value).replace(/T00:00:00(\.0+)?Z?$/, ''), kind: 'day' };
  const number = Number(value);
  if (kind === 'str' || value.trim() === '' || !Number.isFinite(number)) return { text: textOf(value) };
  return numberText(number, book.styles[Number(attribute(tag, 's') ?? -1)], book);
};

const cellOf = (tag: string, inner: string, book: Book): CellRead => {
  const read = valueIn(tag, inner, book);
  if (!/<f[\s>/]/.test(inner) || (read.kind !== undefined && read.kind !== 'number')) return read;
  return read.text === '' ? { text: '', kind: 'formula-without-value' } : { text: read.text, kind: 'formula' };
};

type Cells = { readonly cells: readonly string[]; readonly kinds: readonly (CellKind | undefined)[] };

const cellsOf = (inner: string, book: Book, mostColumns: number): Cells => {
  const cells: string[] = [];
  const kinds: (CellKind | undefined)[] = [];
  for (const { tag, inner: content } of elementsOf(inner, 'c')) {
    const reference = attribute(tag, 'r');
    const at = reference === undefined ? cells.length : columnAt(reference);
    if (at < 0 || at >= mostColumns) continue;
    const { text, kind } = cellOf(tag, content, book);
    if (text === '' && kind === undefined) continue;
    while (cells.length < at) cells.push('');
    cells[at] = text;
    kinds[at] = kind;
  }
  return { cells, kinds };
};

/**
 * Every row that holds anything, with its number. Rows of formats alone are passed over. A refusal comes last, where the part can't be
 * read on; a row of more than may be has a fault. Stops behind `mostCharacters` of the part. `remarks` is filled on the way.
 */
export const sheetRows = async function* (
  book: Book,
  part: string,
  limits: FileLimits,
  remarks: SheetRemarks,
  mostCharacters = Number.POSITIVE_INFINITY,
): AsyncGenerator<SourceRecord | Rejected> {
  const reader = segmentReader('row', mostRowXml);
  let last = 0;
  let characters = 0;
  for await (const piece of partText(book.packed, part)) {
    if (isRejected(piece)) {
      yield piece;
      return;
    }
    if (characters > mostCharacters) return;
    characters += piece.length;
    for (const segment of reader.push(piece)) {
      if (segment === 'too-long') {
        last += 1;
        yield { row: last, cells: [], fault: 'too-long' };
        continue;
      }
      const number = Number(attribute(segment.tag, 'r') ?? last + 1);
      last = Number.isSafeInteger(number) && number > last ? number : last + 1;
      if (segment.inner === '') continue;
      const { cells, kinds } = cellsOf(segment.inner, book, limits.columns * 2);
      if (isBlank(cells) && !kinds.includes('formula-without-value')) continue;
      if (/hidden=["'](1|true)["']/.test(segment.tag)) remarks.hiddenRows += 1;
      remarks.formulas += kinds.filter((kind) => kind?.startsWith('formula')).length;
      const isTooLong = cells.reduce((sum, cell) => sum + cell.length, 0) > limits.rowCharacters;
      yield isTooLong ? { row: last, cells: [], fault: 'too-long' } : { row: last, cells, kinds };
    }
  }
  remarks.merged = [...reader.rest().matchAll(/<mergeCell\s([^<>]*)>/g)]
    .slice(0, 5_000)
    .flatMap(([, tag = '']) => attribute(tag, 'ref') ?? []);
};
