// Reads a CSV file of applications in any column order into bodies for POST /v1/applications. Hides encodings, separators and parsing.
import type { ProgramId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { type ApplicationRow, type Cells, type RowError, readApplicationRow } from './application-row.ts';
import { csvRecords, firstCsvRecord } from './csv-records.ts';
import { collectBytes, decodeText, type Encoding } from './decode-text.ts';
import { type HeaderRow, knownHeaders, readHeaderRow } from './header-row.ts';
import { readText } from './read-cells.ts';

/** Limits, said in the open: a larger file is sent in parts. */
export const fileLimits = {
  maxBytes: 32 * 1024 * 1024,
  maxRows: 10_000,
  maxColumns: 400,
  maxRowCharacters: 100_000,
} as const;

/**
 * Whose file it is. `programId` goes into every body. `partner` is for a file of one partner: the column may then be
 * lacking, and stands for rows that leave it empty.
 */
export type ApplicationsSource = {
  readonly programId: ProgramId;
  readonly partner?: string;
  readonly maxRows?: number;
  readonly maxBytes?: number;
};

/** What was understood of a file, and its rows as they are read. `unknown` are columns that are not read, in their order. */
export type ApplicationsFile = {
  readonly encoding: Encoding;
  readonly separator: ',' | ';' | '\t';
  readonly columns: readonly { readonly name: string; readonly header: string }[];
  readonly unknown: readonly string[];
  readonly rows: AsyncIterable<ApplicationRow>;
};

type Separator = ApplicationsFile['separator'];

const separators: readonly Separator[] = [',', ';', '\t'];

const csvOptions = (delimiter: Separator) => ({ delimiter, max_record_size: fileLimits.maxRowCharacters });

const headersBy = (text: string, separator: Separator): readonly string[] =>
  firstCsvRecord(text.slice(0, fileLimits.maxRowCharacters), csvOptions(separator)) ?? [];

/** The separator whose first row has the most headers we know; of equals, the one that makes the most columns. */
const readFirstRow = (text: string): { separator: Separator; headers: readonly string[] } => {
  const tried = separators.map((separator) => ({ separator, headers: headersBy(text, separator) }));
  const weight = ({ headers }: { headers: readonly string[] }) =>
    knownHeaders(headers) * 1_000 + Math.min(headers.length, 999);
  return tried.reduce((best, next) => (weight(next) > weight(best) ? next : best));
};

const failedRow = (row: number, code: string, detail: string): ApplicationRow => ({
  row,
  partner: '',
  partnerRef: '',
  body: undefined,
  errors: [{ row, column: '', code, detail }],
});

const cellsOf = (row: number, record: readonly string[], header: HeaderRow): Cells => {
  const byName = new Map(header.found.map(({ name, at }) => [name, record[at] ?? '']));
  const headers = new Map(header.found.map((column) => [column.name, column.header]));
  return { row, cell: (name) => byName.get(name) ?? '', headerOf: (name) => headers.get(name) ?? name };
};

const isBlank = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === '');

const tooWide = (row: number, record: readonly string[], width: number): RowError | undefined => {
  if (isBlank(record.slice(width))) return undefined;
  const detail = `has ${record.length} cells, the first row has ${width}: is a text with the separator in it not in quotes?`;
  return { row, column: '', code: 'too-many-cells', detail };
};

const unreadable = 'cannot be read from here on: is a quote opened and never closed? The rows after it were not read.';

const readRows = async function* (
  text: string,
  separator: Separator,
  header: HeaderRow,
  source: ApplicationsSource,
): AsyncGenerator<ApplicationRow> {
  const maxRows = source.maxRows ?? fileLimits.maxRows;
  let row = 0;
  for await (const record of csvRecords(text, csvOptions(separator))) {
    row += 1;
    if (record === 'unreadable') {
      yield failedRow(row, 'unreadable', unreadable);
      return;
    }
    if (row === 1 || isBlank(record)) continue;
    if (row > maxRows + 1) {
      yield failedRow(row, 'too-many-rows', `The file has more than ${maxRows} rows. From here on nothing was read.`);
      return;
    }
    const wide = tooWide(row, record, header.width);
    const cells = cellsOf(row, record, header);
    const partner = readText(cells.cell('partner')) ?? source.partner ?? '';
    yield wide === undefined
      ? readApplicationRow(cells, source.programId, partner)
      : failedRow(row, wide.code, wide.detail);
  }
};

/**
 * Reads a file of applications. Rejects the whole file, with everything that is wrong with it, when it is no CSV
 * (`unsupported-media-type`), too large (`too-large`), asks for what Hearth never collects (`forbidden-field`), or lacks
 * or repeats columns (`invalid`). Rows come one by one, each with a body or its errors; bad content never throws.
 */
export const readApplications = async (
  file: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  source: ApplicationsSource,
): Promise<ApplicationsFile | Rejected> => {
  const bytes = await collectBytes(file, source.maxBytes ?? fileLimits.maxBytes);
  if (isRejected(bytes)) return bytes;
  const decoded = decodeText(bytes);
  if (isRejected(decoded)) return decoded;
  const { separator, headers } = readFirstRow(decoded.text);
  if (headers.length > fileLimits.maxColumns) {
    return reject('too-large', `The file has ${headers.length} columns, more than ${fileLimits.maxColumns}.`);
  }
  const header = readHeaderRow(headers, new Set(source.partner === undefined ? [] : ['partner']));
  if (isRejected(header)) return header;
  return {
    encoding: decoded.encoding,
    separator,
    columns: header.found.map(({ name, header: found }) => ({ name, header: found })),
    unknown: header.unknown,
    rows: readRows(decoded.text, separator, header, source),
  };
};
