// Opens whatever file it is, CSV or workbook, as rows that can be gone through twice. Hides formats behind rows.
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { csvRows, csvShape, type LineEnd, type Separator, startOf } from './csv-source.ts';
import { collectBytes, type Encoding } from './decode-text.ts';
import type { FileLimits } from './file-limits.ts';
import { type ColumnFinder, knownHeaders } from './header-row.ts';
import type { FileSource, SourceRecord } from './source-record.ts';
import { titlesWidth, weighRows } from './title-row.ts';
import { type Book, type BookSheet, openBook } from './workbook-book.ts';
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

export type Remark = {
  readonly code: string;
  readonly detail: string;
  readonly row?: number;
  readonly column?: string;
};

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

const firstRows = async (book: Book, sheet: BookSheet, limits: FileLimits): Promise<readonly (readonly string[])[]> => {
  const rows: (readonly string[])[] = [];
  const unread = { hiddenRows: 0, formulas: 0, merged: [] };
  for await (const record of sheetRows(book, sheet.part, limits, unread, mostLookedCharacters)) {
    if (isRejected(record) || rows.push(record.cells) >= titlesLooked) break;
  }
  return rows;
};

const quoted = (name: string): string => `"${name.slice(0, 60)}"`;

const sheetRemark = (sheet: BookSheet, chosen: string, known: number): readonly Remark[] => {
  if (sheet.isHidden) return [{ code: 'hidden-sheet', detail: `The hidden sheet ${quoted(sheet.name)} was not read.` }];
  if (known < 3) return [];
  const detail = `Only the sheet ${quoted(chosen)} was read. ${quoted(sheet.name)} looks like such a list as well: send it as a file of its own.`;
  return [{ code: 'other-sheet', detail }];
};

type Chosen = { readonly sheet: BookSheet; readonly remarks: readonly Remark[] };

/** The sheet with the most titles that we know; of equals the first. Hidden sheets are not read. */
const chooseSheet = async (book: Book, find: ColumnFinder, limits: FileLimits): Promise<Chosen | undefined> => {
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
    ? [{ code: 'hidden-rows', detail: `${hiddenRows} hidden rows (a filter?) were read like the others.` }]
    : []),
  ...(formulas > 0
    ? [{ code: 'formulas', detail: `${formulas} cells are formulas: the values that were saved with them are read.` }]
    : []),
];

const openWorkbook = async (
  source: FileSource,
  find: ColumnFinder,
  limits: FileLimits,
): Promise<OpenSource | Rejected> => {
  const bytes = await collectBytes(source(), limits.workbookBytes);
  if (isRejected(bytes)) return bytes;
  const book = await openBook(bytes);
  if (isRejected(book)) return book;
  const chosen = await chooseSheet(book, find, limits);
  if (chosen === undefined)
    return reject('invalid', 'This workbook has no sheet that is shown, so there is nothing to read.');
  let seen: SheetRemarks = { hiddenRows: 0, formulas: 0, merged: [] };
  return {
    form: { kind: 'xlsx', sheet: chosen.sheet.name },
    mostRows: limits.workbookRows,
    rows: () => {
      seen = { hiddenRows: 0, formulas: 0, merged: [] };
      return sheetRows(book, chosen.sheet.part, limits, seen);
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
  if (start.length === 0) return reject('invalid', 'The file is empty: it has no byte in it.');
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
