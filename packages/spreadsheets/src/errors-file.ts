// Writes a partner's own file again with what is told of each row in added columns. Hides separators, letters and formats; no cell of it is a formula.
import type { CheckedFile, CheckedRow } from './check-file.ts';
import type { AddedColumn } from './columns.ts';
import { encodeText, isWritten } from './csv-letters.ts';
import type { RowError } from './row-reader.ts';
import type { WordsLanguage } from './words.ts';
import { workbookWriter } from './workbook-write.ts';
import { csvLines } from './write-csv.ts';

export type { AddedColumn } from './columns.ts';

/** What is told of a row, by added column. */
export type Added = Readonly<Partial<Record<AddedColumn, string>>>;

/**
 * `open`, then each row in its order, then `close`: together they are the file. Of a workbook everything comes with `close`.
 * `mediaType` is that of HTTP.
 */
export type CopyWriter = {
  readonly mediaType: string;
  readonly extension: 'csv' | 'xlsx';
  readonly open: () => Uint8Array;
  readonly row: (row: CheckedRow<unknown>, added: Added) => Uint8Array;
  readonly close: () => Promise<Uint8Array>;
};

const usual: readonly AddedColumn[] = ['row_status', 'error_code', 'error_field', 'message'];
const nothing = new Uint8Array(0);

/** `list.csv` is `list_errors.csv`. */
export const errorsFileName = (name: string): string => name.replace(/(\.[^.]*)?$/, (end) => `_errors${end}`);

const wordsOf = ({ column, detail }: RowError): string => (column === '' ? detail : `${column} ${detail}`);

/** What the four usual columns say of a row in error; nothing of a good one. */
export const errorCells = ({ errors }: { readonly errors: readonly RowError[] }): Added =>
  errors.length === 0
    ? {}
    : {
        row_status: 'error',
        error_code: errors.map(({ code }) => code).join(' | '),
        error_field: errors.map(({ column }) => column).join(' | '),
        message: errors.map(wordsOf).join('; '),
      };

/** Cells of the file without columns that an earlier copy had added, as many as it has titles; and what stands beside them. */
const ownCells = ({ titles }: CheckedFile<unknown>) => {
  const added = new Set(titles.added);
  const width = titles.record.length - added.size;
  return (record: readonly string[]): { own: readonly string[]; beyond: readonly string[] } => {
    const kept = record.filter((_, at) => !added.has(at));
    return { own: Array.from({ length: width }, (_, at) => kept[at] ?? ''), beyond: kept.slice(width) };
  };
};

type CsvForm = Extract<CheckedFile<unknown>['form'], { kind: 'csv' }>;

/** Windows-1252 has no Chinese, and other letters are read only: such a file is written as UTF-8 with a mark. */
const readable = (form: CsvForm, language: WordsLanguage): CsvForm =>
  !isWritten(form.encoding) || (form.encoding === 'windows-1252' && language.startsWith('zh'))
    ? { ...form, encoding: 'utf-8', hasMark: true }
    : form;

const csvWriter = (file: CheckedFile<unknown>, form: CsvForm, columns: readonly AddedColumn[]): CopyWriter => {
  const { encoding, hasMark, separator, lineEnd } = form;
  const own = ownCells(file);
  const bytes = (rows: readonly (readonly string[])[]): Uint8Array =>
    rows.length === 0 ? nothing : encodeText(csvLines(rows, { separator, lineEnd }), encoding);
  const mark = hasMark ? encodeText('\ufeff', encoding) : nothing;
  return {
    mediaType: 'text/csv',
    extension: 'csv',
    open: () => Buffer.concat([mark, bytes([...file.titles.above, [...own(file.titles.record).own, ...columns]])]),
    row: ({ record, above }, added) => {
      const { own: cells, beyond } = own(record);
      return bytes([...above, [...cells, ...columns.map((name) => added[name] ?? ''), ...beyond]]);
    },
    close: async () => bytes(file.below()),
  };
};

const xlsxWriter = (file: CheckedFile<unknown>, sheet: string, columns: readonly AddedColumn[]): CopyWriter => {
  const writer = workbookWriter(sheet);
  const own = ownCells(file);
  const put = (rows: readonly (readonly string[])[]): Uint8Array => {
    for (const row of rows) writer.row(row);
    return nothing;
  };
  return {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    open: () => put([...file.titles.above, [...own(file.titles.record).own, ...columns]]),
    row: ({ record, above }, added) => {
      const { own: cells, beyond } = own(record);
      return put([...above, [...cells, ...columns.map((name) => added[name] ?? ''), ...beyond]]);
    },
    close: async () => {
      put(file.below());
      return writer.close();
    },
  };
};

/**
 * A copy of a file that was checked, with columns added: the same separator, letters, mark and line ends; a workbook comes back as one,
 * all of its cells as texts. `language`: of the words that are added. Sent again it is read as the file that it is a copy of: the added columns are known and passed over.
 */
export const copyWriter = (
  file: CheckedFile<unknown>,
  {
    columns = usual,
    language = 'en',
  }: { readonly columns?: readonly AddedColumn[]; readonly language?: WordsLanguage } = {},
): CopyWriter =>
  file.form.kind === 'csv'
    ? csvWriter(file, readable(file.form, language), columns)
    : xlsxWriter(file, file.form.sheet, columns);
