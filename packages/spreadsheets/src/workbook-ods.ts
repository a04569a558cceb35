// The sheets of an OpenDocument spreadsheet (.ods), as LibreOffice writes it. Hides its repeated rows and cells, its bounds, and its kinds of values.
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { FileLimits } from './file-limits.ts';
import { fileRefusal } from './file-refusal.ts';
import { type CellKind, isBlank, type SourceRecord } from './source-record.ts';
import type { Packed } from './unpack.ts';
import { type BookSheet, partText, tooMuch } from './workbook-book.ts';
import type { SheetRemarks } from './workbook-rows.ts';
import { exactText } from './workbook-styles.ts';
import { attribute, elementsOf, textOf, withoutElements, withoutUnparsed } from './workbook-xml.ts';

const kindOfFile = 'application/vnd.oasis.opendocument.spreadsheet';
const mostCharacters = 32 * 1024 * 1024;
const mostSheets = 200;
const mostBlanks = 200;

type Sheet = BookSheet & { readonly xml: string };
/** Its sheets; `part` is the number of the sheet. */
type OpenDocument = { readonly sheets: readonly Sheet[] };

export const isOpenDocument = (packed: Packed | undefined): packed is Packed => {
  const kind = packed?.names.includes('content.xml') === true ? packed.read('mimetype') : undefined;
  return kind !== undefined && new TextDecoder().decode(kind).trim() === kindOfFile;
};

const unreadable = fileRefusal(
  'unsupported-media-type',
  'file-damaged',
  'This OpenDocument file is damaged, or it has a password. Please save the sheet as .xlsx or as "CSV UTF-8" and send that.',
);

const sheetsOf = (xml: string): readonly Sheet[] => {
  const hidden = new Set(
    [...elementsOf(xml.slice(0, Math.max(0, xml.indexOf('<office:body'))), 'style:style')]
      .filter(({ inner }) => inner.includes('table:display="false"'))
      .map(({ tag }) => attribute(tag, 'style:name')),
  );
  const sheets: Sheet[] = [];
  for (const { tag, inner } of elementsOf(xml, 'table:table')) {
    const name = attribute(tag, 'table:name') ?? '';
    const isHidden = hidden.has(attribute(tag, 'table:style-name') ?? '');
    if (sheets.push({ name, part: String(sheets.length), isHidden, xml: inner }) >= mostSheets) break;
  }
  return sheets;
};

/** Opens it. Rejects what is damaged or locked (`unsupported-media-type`) and what unfolds to more than is read (`too-large`). */
export const openDocument = async (packed: Packed): Promise<OpenDocument | Rejected> => {
  const pieces: string[] = [];
  let characters = 0;
  for await (const piece of partText(packed, 'content.xml')) {
    if (isRejected(piece)) return piece;
    characters += piece.length;
    if (characters > mostCharacters) return tooMuch('content.xml');
    pieces.push(piece);
  }
  const xml = withoutUnparsed(pieces.join(''));
  if (!xml.includes('<office:spreadsheet')) return unreadable;
  return { sheets: sheetsOf(xml) };
};

const timesIn = (tag: string, name: string): number => {
  const times = Number(attribute(tag, name) ?? 1);
  return Number.isSafeInteger(times) && times > 0 ? times : 1;
};

const paragraphs = (inner: string): string =>
  [...elementsOf(withoutElements(inner, 'office:annotation'), 'text:p')]
    .map(({ inner: text }) =>
      textOf(
        text
          // Its attributes are read on their own: one pattern for both would go through them again and again.
          .replace(/<text:s((?:\s[^<>]*)?)\/>/g, (_, tag: string) =>
            ' '.repeat(Math.min(timesIn(tag, 'text:c'), mostBlanks)),
          )
          .replace(/<text:(?:tab|line-break)\s*\/>/g, ' ')
          .replace(/<[^<>]*>/g, ''),
      ),
    )
    .join('\n');

type CellRead = { readonly text: string; readonly kind?: CellKind };

/** A day that is shown without its day or its year was made up by the program, as in other workbooks. */
const dayOf = (value: string, shown: string): CellRead => {
  const text = value.replace(/T00:00:00(\.0+)?$/, '').replace(/(T\d{2}:\d{2}:\d{2}).*$/, '$1.000Z');
  const numbers = shown.match(/\d+/g)?.length ?? 0;
  const isPart = numbers > 0 && (/\p{L}{3}/u.test(shown) ? numbers < 2 : numbers < 3);
  return { text: isPart ? text.slice(0, 7) : text, kind: 'day' };
};

/** A number with the zeros and hyphens of its mask: 02128, 02128-1234. What has more digits than are kept was rounded, and says so. */
const numberOf = (value: string, shown: string): string => {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return shown;
  const exact = exactText(number);
  return /^[\d() -]+$/.test(shown) && /^\d+$/.test(exact) && Number(shown.replace(/\D/g, '')) === number
    ? shown
    : exact;
};

const cellOf = (tag: string, inner: string): CellRead => {
  const shown = inner === '' ? '' : paragraphs(inner);
  if (attribute(tag, 'calcext:value-type') === 'error') return { text: shown, kind: 'error' };
  const type = attribute(tag, 'office:value-type');
  const value = attribute(tag, 'office:value') ?? '';
  const isFormula = attribute(tag, 'table:formula') !== undefined;
  if (isFormula && type === undefined) return { text: '', kind: 'formula-without-value' };
  if (type === 'date') return dayOf(attribute(tag, 'office:date-value') ?? '', shown);
  if (type === 'boolean') return { text: attribute(tag, 'office:boolean-value') === 'true' ? 'TRUE' : 'FALSE' };
  if (type === 'percentage' || (type === 'currency' && (attribute(tag, 'office:currency') ?? 'USD') !== 'USD'))
    return { text: value, kind: 'unit' };
  if (type !== 'float' && type !== 'currency')
    return { text: shown || (attribute(tag, 'office:string-value') ?? ''), ...(isFormula ? { kind: 'formula' } : {}) };
  return { text: numberOf(value, shown), kind: isFormula ? 'formula' : 'number' };
};

const columnName = (at: number): string =>
  (at < 26 ? '' : columnName(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

type Row = { readonly cells: string[]; readonly kinds: (CellKind | undefined)[]; readonly merged: string[] };

const rowOf = (xml: string, row: number, mostColumns: number): Row => {
  const read: Row = { cells: [], kinds: [], merged: [] };
  const plain = xml.replaceAll('table:covered-table-cell', 'table:table-cell');
  let at = 0;
  for (const { tag, inner } of elementsOf(plain, 'table:table-cell')) {
    const times = timesIn(tag, 'table:number-columns-repeated');
    const { text, kind } = cellOf(tag, inner);
    const [wide, high] = ['columns', 'rows'].map((way) => timesIn(tag, `table:number-${way}-spanned`));
    if ((wide ?? 1) * (high ?? 1) > 1)
      read.merged.push(`${columnName(at)}${row}:${columnName(at + (wide ?? 1) - 1)}${row + (high ?? 1) - 1}`);
    if (text !== '' || kind !== undefined)
      for (let nth = at; nth < Math.min(at + times, mostColumns); nth += 1) {
        while (read.cells.length < nth) read.cells.push('');
        read.cells[nth] = text;
        read.kinds[nth] = kind;
      }
    at += times;
    if (at >= mostColumns) break;
  }
  return read;
};

/** Every row of a sheet that holds anything, with its number. A refusal comes last, where it unfolds to too much. `remarks` is filled on the way. */
export const documentRows = async function* (
  { sheets }: OpenDocument,
  part: string,
  limits: FileLimits,
  remarks: SheetRemarks,
): AsyncGenerator<SourceRecord | Rejected> {
  let last = 0;
  let characters = 0;
  const merged: string[] = [];
  for (const { tag, inner } of elementsOf(sheets[Number(part)]?.xml ?? '', 'table:table-row')) {
    const [times, row] = [timesIn(tag, 'table:number-rows-repeated'), last + 1];
    last += times;
    const { cells, kinds, merged: here } = rowOf(inner, row, limits.columns * 2);
    if (isBlank(cells) && !kinds.includes('formula-without-value')) continue;
    merged.push(...here.slice(0, Math.max(0, 5_000 - merged.length)));
    if (/table:visibility="(collapse|filter)"/.test(tag)) remarks.hiddenRows += 1;
    remarks.formulas += kinds.filter((kind) => kind?.startsWith('formula')).length;
    const length = cells.reduce((sum, cell) => sum + cell.length, 0);
    const isTooLong = length > limits.rowCharacters;
    for (let nth = 0; nth < Math.min(times, limits.workbookRows + 1); nth += 1) {
      characters += isTooLong ? 0 : length;
      // Repeats fold thousands of rows into one.
      if (characters > mostCharacters) {
        yield tooMuch('its rows');
        return;
      }
      yield isTooLong ? { row: row + nth, cells: [], fault: 'too-long' } : { row: row + nth, cells, kinds };
    }
  }
  remarks.merged = merged;
};
