// The rows of a filled-in check register by their columns, in whatever order and with whatever separator they come. Hides parsing.
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { neededColumns, type ReadColumn, registerColumnOf } from './check-register-columns.ts';
import { csvRecords, firstCsvRecord } from './csv-records.ts';

/** Limits, said in the open. A register has at most 30 checks; a file may hold several registers. */
export const registerFileLimits = { maxCharacters: 262_144, maxRows: 1_000, maxLines: 200 } as const;

/** One row, as the spreadsheet numbers it (the header is 1), with its cells by column; '' where the file has none. */
export type Row = {
  readonly row: number;
  readonly cell: (name: ReadColumn) => string;
  /** Why its cells may stand under the wrong columns. */ readonly broken?: string;
};

const csvOptions = (delimiter: string) => ({ delimiter, max_record_size: 20_000 });

const places = (headers: readonly string[]): ReadonlyMap<ReadColumn, number> | Rejected => {
  const found = new Map<ReadColumn, number>();
  const repeated: string[] = [];
  headers.forEach((header, at) => {
    const name = registerColumnOf(header);
    if (name === undefined) return;
    if (found.has(name)) repeated.push(name);
    else found.set(name, at);
  });
  if (repeated.length > 0) return reject('invalid', `The file has a column twice: ${repeated.join(', ')}. Keep one.`);
  const lacking = neededColumns.filter((name) => !found.has(name));
  if (lacking.length === 0) return found;
  return reject(
    'invalid',
    `The file lacks columns that are needed: ${lacking.join(', ')}. Fill in the file that was exported and keep its first row.`,
  );
};

const separators = [',', ';', '\t'] as const;

/** The separator by which the first row has the most columns that are known. */
const separatorOf = (text: string): string => {
  const known = (separator: string): number =>
    (firstCsvRecord(text.slice(0, 20_000), csvOptions(separator)) ?? []).filter(
      (header) => registerColumnOf(header) !== undefined,
    ).length;
  return separators.reduce((best, next) => (known(next) > known(best) ? next : best));
};

const unreadable = (row: number): Rejected =>
  reject(
    'invalid',
    `Row ${row} can not be read: is a quote opened and never closed? Nothing of the file was recorded.`,
  );

/** A separator or a quote that is not quoted moves what comes after it under other columns: such a row is not guessed at. */
const brokenBy = (record: readonly string[], width: number): string | undefined => {
  if (record.slice(width).some((cell) => cell.trim() !== ''))
    return `has ${record.length} cells and the first row has ${width}: put a text with the separator in it in quotes`;
  return record.some((cell) => /[\r\n]/.test(cell))
    ? 'has a cell that runs over its line: take out line breaks, and close every quote'
    : undefined;
};

/** The rows below the header that are not blank. Rejections: `invalid`, `too-large`. */
export const rowsOf = async (written: string): Promise<readonly Row[] | Rejected> => {
  if (written.length > registerFileLimits.maxCharacters)
    return reject('too-large', 'The file is too large. Send it in parts.');
  const text = written.replace(/^\ufeff/, '');
  const rows: Row[] = [];
  let columns: ReadonlyMap<ReadColumn, number> | undefined;
  let row = 0;
  let width = 0;
  for await (const record of csvRecords(text, csvOptions(separatorOf(text)))) {
    row += 1;
    if (record === 'unreadable') return unreadable(row);
    if (columns === undefined) {
      const found = places(record);
      if (isRejected(found)) return found;
      columns = found;
      width = record.length;
    } else if (record.some((cell) => cell.trim() !== '')) {
      if (rows.length === registerFileLimits.maxRows)
        return reject('too-large', `The file has more than ${registerFileLimits.maxRows} rows. Send it in parts.`);
      const at = columns;
      const broken = brokenBy(record, width);
      const cell = (name: ReadColumn): string => record[at.get(name) ?? -1] ?? '';
      rows.push({ row, cell, ...(broken === undefined ? {} : { broken }) });
    }
  }
  return columns === undefined ? reject('invalid', 'The file is empty.') : rows;
};
