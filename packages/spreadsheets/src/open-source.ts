// Opens whatever file it is, CSV or workbook, as rows that can be gone through twice. Hides formats behind rows.
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import { csvRows, csvShape, type LineEnd, type Separator, startOf } from './csv-source.ts';
import { collectBytes, type Encoding } from './decode-text.ts';
import type { FileLimits } from './file-limits.ts';
import { fileRefusal, tooLarge } from './file-refusal.ts';
import { type Remark, remark } from './file-remarks.ts';
import { type ColumnFinder, knownHeaders } from './header-row.ts';
import type { FileSource, SourceRecord } from './source-record.ts';
import { titlesWidth, weighRows } from './title-row.ts';
import { unpack } from './unpack.ts';
import { type BookSheet, mostPartBytes, openBook } from './workbook-book.ts';
import { documentRows, isOpenDocument, openDocument } from './workbook-ods.ts';
import { type SheetRemarks, sheetRows } from './workbook-rows.ts';

/** What a file is, so that a copy of it can be written in the same way. `encoding` of a CSV file is told once its rows were seen. */
export type FileForm =
  | {
      readonly kind: 'csv';
      readonly encoding: Encoding;
      readonly hasMark: boolean;
      readonly separator: Separator;
      readonly lineEnd: LineEnd;
      readonly saysSeparator: boolean;
    }
  | { readonly kind: 'xlsx'; readonly sheet: string };

/** A file that can be gone through. `remarks`: of the file beside its rows, complete after the first time. */
export type OpenSource = {
  readonly form: FileForm;
  readonly mostRows: number;
  readonly rows: () => AsyncGenerator<SourceRecord | Rejected>;
  readonly remarks: () => readonly Remark[];
  readonly merged: () => readonly string[];
};

const isArchive = (start: Uint8Array): boolean =>
  start[0] === 0x50 && start[1] === 0x4b && start[2] === 3 && start[3] === 4;

const titlesLooked = 30;
const mostLookedAt = 12;
/** A sheet of a million rows that hold only formats has no titles behind its first ones. */
const mostLookedCharacters = 8 * 1024 * 1024;

type Sheets = {
  readonly sheets: readonly BookSheet[];
  readonly rows: (
    part: string,
    limits: FileLimits,
    seen: SheetRemarks,
    mostCharacters?: number,
  ) => AsyncGenerator<SourceRecord | Rejected>;
};

const firstRows = async (
  book: Sheets,
  sheet: BookSheet,
  limits: FileLimits,
): Promise<readonly (readonly string[])[]> => {
  const rows: (readonly string[])[] = [];
  const unread = { hiddenRows: 0, formulas: 0, merged: [] };
  for await (const record of book.rows(sheet.part, limits, unread, mostLookedCharacters)) {
    if (isRejected(record) || rows.push(record.cells) >= titlesLooked) break;
  }
  return rows;
};

const quoted = (name: string): string => `"${name.slice(0, 60)}"`;

const sheetRemark = (sheet: BookSheet, chosen: string, known: number): readonly Remark[] => {
  if (sheet.isHidden)
    return [remark('hidden-sheet', 'The hidden sheet {sheet} was not read.', { sheet: quoted(sheet.name) })];
  if (known < 3) return [];
  const detail =
    'Only the sheet {chosen} was read. {sheet} looks like such a list as well: send it as a file of its own.';
  return [remark('other-sheet', detail, { chosen: quoted(chosen), sheet: quoted(sheet.name) })];
};

type Chosen = { readonly sheet: BookSheet; readonly remarks: readonly Remark[] };

/** The sheet with the most titles that we know; of equals the first. Hidden sheets are not read. */
const chooseSheet = async (book: Sheets, find: ColumnFinder, limits: FileLimits): Promise<Chosen | undefined> => {
  const looked: { sheet: BookSheet; known: number }[] = [];
  for (const sheet of book.sheets.filter(({ isHidden }) => !isHidden).slice(0, mostLookedAt)) {
    const rows = await firstRows(book, sheet, limits);
    looked.push({
      sheet,
      known: Math.max(0, ...rows.map((cells) => knownHeaders(cells, find))) + (rows.length > 0 ? 0.5 : 0),
    });
  }
  const best = looked.toSorted((a, b) => b.known - a.known)[0];
  if (best === undefined) return undefined;
  const others = book.sheets.filter((sheet) => sheet !== best.sheet);
  const known = new Map(looked.map((one) => [one.sheet, one.known]));
  return {
    sheet: best.sheet,
    remarks: others.flatMap((sheet) => sheetRemark(sheet, best.sheet.name, known.get(sheet) ?? 0)),
  };
};

const seenRemarks = ({ hiddenRows, formulas }: SheetRemarks): readonly Remark[] => [
  ...(hiddenRows > 0
    ? [remark('hidden-rows', '{count} hidden rows (a filter?) were read like the others.', { count: `${hiddenRows}` })]
    : []),
  ...(formulas > 0
    ? [
        remark('formulas', '{count} cells are formulas: the values that were saved with them are read.', {
          count: `${formulas}`,
        }),
      ]
    : []),
];

/** A workbook of either kind; both are told, and copied, as workbooks. */
const openSheets = async (bytes: Uint8Array): Promise<Sheets | Rejected> => {
  const packed = unpack(bytes, mostPartBytes);
  if (isOpenDocument(packed)) {
    const opened = await openDocument(packed);
    if (isRejected(opened)) return opened;
    return { sheets: opened.sheets, rows: (part, limits, seen) => documentRows(opened, part, limits, seen) };
  }
  const book = await openBook(packed);
  if (isRejected(book)) return book;
  return { sheets: book.sheets, rows: (part, limits, seen, most) => sheetRows(book, part, limits, seen, most) };
};

const openWorkbook = async (
  source: FileSource,
  find: ColumnFinder,
  limits: FileLimits,
): Promise<OpenSource | Rejected> => {
  const bytes = await collectBytes(source(), limits.workbookBytes);
  if (isRejected(bytes)) return tooLarge(limits.workbookBytes);
  const book = await openSheets(bytes);
  if (isRejected(book)) return book;
  const chosen = await chooseSheet(book, find, limits);
  if (chosen === undefined)
    return fileRefusal(
      'invalid',
      'file-no-sheet',
      'This workbook has no sheet that is shown, so there is nothing to read.',
    );
  let seen: SheetRemarks = { hiddenRows: 0, formulas: 0, merged: [] };
  return {
    form: { kind: 'xlsx', sheet: chosen.sheet.name },
    mostRows: limits.workbookRows,
    rows: () => {
      seen = { hiddenRows: 0, formulas: 0, merged: [] };
      return book.rows(chosen.sheet.part, limits, seen);
    },
    remarks: () => [...chosen.remarks, ...seenRemarks(seen)],
    merged: () => seen.merged,
  };
};

/**
 * Opens a file. Rejects what is no spreadsheet (`unsupported-media-type`) and what is larger than may be (`too-large`), in words that say
 * what to do. A source that fails throws: that is a fault.
 */
export const openSource = async (
  source: FileSource,
  find: ColumnFinder,
  limits: FileLimits,
): Promise<OpenSource | Rejected> => {
  const start = await startOf(source);
  if (start.length === 0) return fileRefusal('invalid', 'file-empty', 'The file is empty: it has no byte in it.');
  if (isArchive(start)) return openWorkbook(source, find, limits);
  const shape = csvShape(
    start,
    (rows) => weighRows(rows, find),
    (rows) => titlesWidth(rows, find),
    limits,
  );
  if (isRejected(shape)) return shape;
  const { opening, separator, lineEnd, saysSeparator } = shape;
  return {
    form: {
      kind: 'csv',
      encoding: opening.written === 'bytes' ? 'utf-8' : opening.written,
      hasMark: opening.hasMark,
      separator,
      lineEnd,
      saysSeparator,
    },
    mostRows: limits.csvRows,
    rows: () => csvRows(source, shape, limits),
    remarks: () => [],
    merged: () => [],
  };
};
