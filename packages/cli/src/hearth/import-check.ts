// `hearth import check FILE`: says of a list what the API would say, row by row. It needs no deployment and sends nothing anywhere.
import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { derivedId } from '@hearth/domain/ids';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import { applicationRows } from '@hearth/spreadsheets/application-row';
import { type CheckedFile, type CheckedRow, checkFile, type RowReader } from '@hearth/spreadsheets/check-file';
import { confidentialRows } from '@hearth/spreadsheets/confidential-row';
import { copyWriter, errorCells } from '@hearth/spreadsheets/errors-file';
import { listRows } from '@hearth/spreadsheets/list-row';
import { wordsLanguage } from '@hearth/spreadsheets/words';
import { typedPath, wrongUse } from '../command-line.ts';
import { plausibleApplications, plausibleConfidential } from './import-plausible.ts';

type Say = (line: string) => void;

export type ImportWords = {
  readonly purpose?: string | undefined;
  readonly language?: string | undefined;
  readonly out?: string | undefined;
  readonly json?: boolean | undefined;
};

/** So many rows are told in words; all of them stand in the copy that --out writes. */
const mostTold = 200;

// A list on one's own machine is of one partner and for some program: both are known where it is sent.
const whose = { programId: derivedId('program', 'not-known-here'), partner: 'your organization' };

const readers: Readonly<Record<string, (now: string) => RowReader<unknown>>> = {
  applications: (now) => plausibleApplications(applicationRows(whose), now),
  confidential: (now) => plausibleConfidential(confidentialRows(whose), now),
  list: listRows,
};

const readerFor = (now: string, purpose = 'applications'): RowReader<unknown> => {
  const reader = Object.hasOwn(readers, purpose) ? readers[purpose] : undefined;
  if (reader === undefined) throw wrongUse(`--purpose is ${Object.keys(readers).join(', ')}, not "${purpose}".`);
  return reader(now);
};

const fileAt = (typed: string): string => {
  const path = typedPath(typed);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
    throw wrongUse(`There is no file ${typed} that can be read.`);
  return path;
};

const sayRefused = (say: Say, typed: string, { detail, errors = [] }: Rejected): void => {
  say(`${typed} can't be taken.\n\n  ${detail}`);
  for (const { code, detail: words } of errors) say(`  - ${words} (${code})`);
};

const sayRow = (say: Say, { row, errors, repeats }: CheckedRow<unknown>): void => {
  for (const { column, code, detail } of errors)
    say(`  row ${row}${column === '' ? '' : `, "${column}"`}: ${detail} (${code})`);
  if (errors.length === 0 && repeats !== undefined) say(`  row ${row}: the same as row ${repeats}, nothing to do`);
};

const formWords = ({ form }: CheckedFile<unknown>): string =>
  form.kind === 'xlsx'
    ? `a workbook, sheet "${form.sheet}"`
    : `CSV, ${form.encoding}, parted by ${{ ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' }[form.separator]}`;

const sayFile = (say: Say, typed: string, file: CheckedFile<unknown>): void => {
  say(`${typed}: ${formWords(file)}; titles in row ${file.titles.row}, ${file.rowCount} rows below.`);
  for (const { detail } of file.remarks) say(`  note: ${detail}`);
};

const saySummary = (say: Say, file: CheckedFile<unknown>, told: number, out: string | undefined): boolean => {
  const { rows, good, wrong, repeated, problems, passed } = file.summary();
  if (wrong > told) say(`  … and ${wrong - told} rows more that are in error.`);
  for (const { detail } of passed) say(`  note: ${detail}`);
  say(
    `\n${rows} rows: ${good} can be sent${repeated > 0 ? ` (${repeated} of them twice the same)` : ''}, ${wrong} can't.`,
  );
  for (const { column, code, count, firstRow } of problems.slice(0, 20))
    say(`  ${String(count).padStart(6)} × ${code}${column === '' ? '' : ` in "${column}"`}, first in row ${firstRow}`);
  if (out !== undefined) say(`\nThe list with its errors beside its rows is in ${out}.`);
  return wrong === 0;
};

/** A copy of the list with errors beside its rows. */
const copyTo = (path: string, file: CheckedFile<unknown>) => {
  const writer = copyWriter(file);
  const stream = createWriteStream(path, { mode: 0o600 });
  stream.write(writer.open());
  return {
    row: (row: CheckedRow<unknown>): void => void stream.write(writer.row(row, errorCells(row))),
    close: async (): Promise<void> => {
      stream.end(await writer.close());
      await finished(stream);
    },
  };
};

/** Exit code 0: every row can be sent. 1: not so, with every reason. 2, as wrong use: there is no such file, or an option is not known. */
export const checkImport = async (
  operands: readonly string[],
  words: ImportWords,
  say: Say = console.log,
): Promise<number> => {
  const [typed, ...more] = operands;
  if (typed === undefined || more.length > 0) throw wrongUse('hearth import check takes one file: CSV or XLSX.');
  const path = fileAt(typed);
  const isJson = words.json === true;
  const reads = readerFor(new Date().toISOString(), words.purpose);
  if (words.out !== undefined && typedPath(words.out) === path)
    throw wrongUse('--out is another file than the one that is checked.');
  const file = await checkFile(() => createReadStream(path), {
    reads,
    language: wordsLanguage(words.language ?? 'en'),
  });
  if (isRejected(file)) {
    if (isJson) say(JSON.stringify(file));
    else sayRefused(say, typed, file);
    return 1;
  }
  if (!isJson) sayFile(say, typed, file);
  const copy = words.out === undefined ? undefined : copyTo(typedPath(words.out), file);
  let told = 0;
  for await (const row of file.rows) {
    copy?.row(row);
    if (row.errors.length > 0) told += 1;
    if (isJson) say(JSON.stringify({ row: row.row, repeats: row.repeats, errors: row.errors }));
    else if (told <= mostTold) sayRow(say, row);
  }
  await copy?.close();
  if (!isJson) return saySummary(say, file, Math.min(told, mostTold), words.out) ? 0 : 1;
  say(JSON.stringify({ form: file.form, unknown: file.unknown, remarks: file.remarks, ...file.summary() }));
  return file.summary().wrong === 0 ? 0 : 1;
};
