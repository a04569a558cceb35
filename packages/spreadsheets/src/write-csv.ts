// Writes CSV that no spreadsheet program runs as a formula. Hides quoting and what counts as the start of a formula.
import { stringify } from 'csv-stringify/sync';

/** One cell. Numbers stay numbers; an absent value is an empty cell. */
export type CsvCell = string | number | boolean | null | undefined;

/** How the file is written. Its text has no byte order mark; `bom` puts one first, for programs that need it. */
export type CsvForm = {
  readonly separator?: ',' | ';' | '\t' | '|';
  readonly bom?: boolean;
  readonly lineEnd?: '\r\n' | '\n' | '\r';
};

const batchRows = 500;

const written = (cell: CsvCell): string | number | null => {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return cell;
};

/** Rows as lines of CSV, formulas neutralized. */
export const csvLines = (rows: readonly (readonly CsvCell[])[], form: CsvForm): string =>
  stringify(
    rows.map((row) => row.map(written)),
    {
      delimiter: form.separator ?? ',',
      escape_formulas: true,
      record_delimiter: form.lineEnd ?? '\r\n',
      quoted_match: /[\r\n]/,
    },
  );

/**
 * Writes a header and rows as CSV (RFC 4180, CRLF) in pieces of some hundred rows, so that long files need little memory.
 * A text that starts with = + - @, a tab or a return gets a leading quote (CVE-2021-41270); numbers are left as they are.
 */
export const csvPieces = function* (
  headers: readonly string[],
  rows: Iterable<readonly CsvCell[]>,
  form: CsvForm = {},
): Generator<string> {
  yield `${form.bom === true ? '\ufeff' : ''}${csvLines([headers], form)}`;
  let batch: (readonly CsvCell[])[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length === batchRows) {
      yield csvLines(batch, form);
      batch = [];
    }
  }
  if (batch.length > 0) yield csvLines(batch, form);
};

/** The same as one text. */
export const writeCsv = (headers: readonly string[], rows: Iterable<readonly CsvCell[]>, form: CsvForm = {}): string =>
  [...csvPieces(headers, rows, form)].join('');
