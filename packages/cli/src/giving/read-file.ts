// A 360Giving file from this machine, checked whatever it turns out to be: JSON, CSV, a workbook, or something else. Hides encodings and kinds of files.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { CheckOptions } from '@hearth/publication/giving/check-giving';
import { checkJson } from '@hearth/publication/giving/check-json';
import { knownColumns, rowChecks } from '@hearth/publication/giving/check-rows';
import { findingsKept, type GivingReport, type Reason, reportOf } from '@hearth/publication/giving/giving-report';
import { csvRecords, firstCsvRecord } from '@hearth/spreadsheets/csv-records';
import { decodeText, type Encoding } from '@hearth/spreadsheets/decode-text';
import { readWorkbook } from '@hearth/spreadsheets/read-workbook';
import { typedPath, wrongUse } from '../command-line.ts';

/** The most that is read: bytes. */
const mostBytes = 256 * 1024 * 1024;

const fileReason = (code: string, pointer: string, detail: string, severity: Reason['severity'] = 'error'): Reason => ({
  gate: 'file',
  severity,
  code,
  pointer,
  detail,
});

const refused = (options: CheckOptions, code: string, detail: string): GivingReport => {
  const kept = findingsKept();
  kept.add(fileReason(code, '', detail));
  return reportOf(kept, { profile: options.profile, grants: 0 });
};

/** The bytes of a file; wrong use when there is none. */
export const bytesOf = (path: string, most = mostBytes): Uint8Array | 'too-large' => {
  try {
    const file = openSync(typedPath(path), 'r');
    try {
      if (!fstatSync(file).isFile()) throw new Error('no file');
      const { size } = fstatSync(file);
      if (size > most) return 'too-large';
      const bytes = new Uint8Array(size);
      let at = 0;
      for (let read = -1; at < size && read !== 0; at += read) read = readSync(file, bytes, at, size - at, at);
      return bytes.subarray(0, at);
    } finally {
      closeSync(file);
    }
  } catch {
    throw wrongUse(`There is no file ${path} that can be read.`);
  }
};

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  [...start].every((sign, at) => bytes[at] === sign.charCodeAt(0));

/** A file of another kind, in words that say what to do. */
const otherKind = (bytes: Uint8Array): string | undefined => {
  if (startsWith(bytes, '\xd0\xcf\x11\xe0'))
    return 'This is a workbook of an old kind (.xls). Save it as .xlsx, or its sheet with the grants as "CSV UTF-8".';
  if (startsWith(bytes, '%PDF')) return 'This is a PDF. What is checked is the JSON, CSV or XLSX file with the grants.';
  if (startsWith(bytes, '\x1f\x8b')) return 'This file is packed (gzip). Unpack it first.';
  return undefined;
};

const encodingReasons = (encoding: Encoding, isJson: boolean): readonly Reason[] =>
  encoding === 'utf-8'
    ? []
    : [
        fileReason(
          'encoding',
          '',
          `The file is not written in UTF-8; it was read as ${encoding === 'windows-1252' ? 'Windows-1252' : 'UTF-16'}. ${isJson ? 'JSON has to be UTF-8.' : 'Save it as "CSV UTF-8": letters with accents come out wrong elsewhere.'}`,
          isJson ? 'error' : 'warning',
        ),
      ];

/** Adds reasons to a report that is made already. */
const withReasons = (report: GivingReport, reasons: readonly Reason[]): GivingReport => {
  const kept = findingsKept();
  for (const reason of reasons) kept.add(reason);
  const findings = [...kept.all(), ...report.findings].toSorted(
    (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  );
  return { ...report, findings, holds: findings.every(({ severity }) => severity === 'warning') };
};

const separators = [',', ';', '\t', '|'] as const;
const mostRecord = 4_000_000;
const headerWithin = 20;

/** Rows of any source; the header is the first row that has column titles of the standard. */
const checkRecords = async (
  records: AsyncIterable<readonly string[] | 'unreadable'>,
  options: CheckOptions,
): Promise<GivingReport> => {
  const before: (readonly string[])[] = [];
  let checks: ReturnType<typeof rowChecks> | undefined;
  let row = 0;
  const begin = (header: readonly string[], at: number) => {
    checks = rowChecks(header, options);
    if (at > 0)
      checks.add(
        fileReason(
          'late-titles',
          `row ${at + 1}`,
          'The column titles have to stand in the first row: delete the rows above.',
        ),
      );
    return checks;
  };
  let isWhole = true;
  for await (const record of records) {
    if (record === 'unreadable') {
      isWhole = false;
      break;
    }
    row += 1;
    if (checks !== undefined) checks.take(record, row);
    else if (knownColumns(record) >= 2) begin(record, row - 1);
    else if (before.push(record) >= headerWithin) break;
  }
  checks ??= begin(before[0] ?? [], 0);
  if (!isWhole)
    checks.add(
      fileReason(
        'malformed',
        `row ${row + 1}`,
        'The file can’t be read on from here: a quotation mark that opens and never closes, or one cell of millions of characters.',
      ),
    );
  return checks.finish();
};

const checkCsv = (text: string, options: CheckOptions): Promise<GivingReport> => {
  const [best = ','] = separators.toSorted(
    (a, b) => titlesBy(text, b) - titlesBy(text, a) || separators.indexOf(a) - separators.indexOf(b),
  );
  const reasons =
    best === ','
      ? []
      : [
          fileReason(
            'separator',
            'row 1',
            `The columns are parted by ${best === ';' ? 'semicolons' : best === '\t' ? 'tabs' : 'bars'}; 360Giving’s tools expect commas.`,
            'warning',
          ),
        ];
  return checkRecords(csvRecords(text, { delimiter: best, max_record_size: mostRecord }), options).then((report) =>
    withReasons(report, reasons),
  );
};

const titlesBy = (text: string, delimiter: string): number =>
  knownColumns(firstCsvRecord(text.slice(0, 100_000), { delimiter, max_record_size: mostRecord }) ?? []);

const asRecords = async function* (rows: Iterable<readonly string[]>) {
  yield* rows;
};

const checkWorkbook = async (bytes: Uint8Array, options: CheckOptions): Promise<GivingReport> => {
  const book = readWorkbook(bytes);
  if ('rejected' in book) return refused(options, 'workbook', book.detail);
  const most = (rows: readonly (readonly string[])[]): number =>
    Math.max(0, ...rows.slice(0, headerWithin).map(knownColumns));
  const [sheet, ...others] = book.sheets.toSorted((a, b) => most(b.rows) - most(a.rows));
  if (sheet === undefined) return refused(options, 'workbook', 'This workbook has no sheet.');
  const report = await checkRecords(asRecords(sheet.rows), options);
  const isFilled = (rows: readonly (readonly string[])[]): boolean =>
    rows.some((row) => row.some((cell) => cell !== ''));
  const extra = others.filter(({ rows }) => isFilled(rows));
  return withReasons(
    report,
    extra.map(({ name, rows }) =>
      fileReason(
        'extra-sheet',
        `sheet ${JSON.stringify(name.slice(0, 60))}`,
        most(rows) >= 2
          ? `Grants are checked in sheet ${JSON.stringify(sheet.name)} only. Save this one as a file of its own and check it, too.`
          : 'This sheet holds no grants and was not looked at. Whoever gets the file gets it as well.',
        options.profile === 'closed' ? 'error' : 'warning',
      ),
    ),
  );
};

/** Checks a file. Answers with a report for whatever a file holds; throws wrong use when there is no such file. */
export const checkFile = async (path: string, options: CheckOptions): Promise<GivingReport> => {
  const bytes = bytesOf(path);
  if (bytes === 'too-large')
    return refused(options, 'too-large', `The file is larger than ${mostBytes / 1024 / 1024} MB. Check it in parts.`);
  if (startsWith(bytes, 'PK')) return checkWorkbook(bytes, options);
  const other = otherKind(bytes);
  if (other !== undefined) return refused(options, 'other-kind', other);
  const decoded = decodeText(bytes);
  if ('rejected' in decoded) return refused(options, 'other-kind', 'This is no text: neither JSON nor CSV.');
  const text = decoded.text.replace(/^\ufeff/, '');
  const isJson = /^\s*[[{<]/.test(text) || /\.json$/i.test(path);
  const report = isJson ? checkJson(text, options) : await checkCsv(text, options);
  return withReasons(report, encodingReasons(decoded.encoding, isJson));
};
