// A list checked from a file on disk, with its copy of errors: how long, how much memory. One line of JSON for each kind of file.
// node test/bench/imports.ts [rows of CSV] [rows of the workbook]
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { derivedId } from '@hearth/domain/ids';
import { isRejected } from '@hearth/domain/rejections';
import { benchPlan, inventApplications } from '@hearth/local/samples/invented-applications';
import { applicationsCsv } from '@hearth/local/samples/sample-columns';
import { applicationRows } from '@hearth/spreadsheets/application-row';
import { checkFile } from '@hearth/spreadsheets/check-file';
import { csvScanner } from '@hearth/spreadsheets/csv-scan';
import { copyWriter, errorCells } from '@hearth/spreadsheets/errors-file';
import { workbookWriter } from '@hearth/spreadsheets/workbook-write';

const seed = 20_261_122;

const linesOf = (rows: number) => applicationsCsv(inventApplications(rows, seed, benchPlan(rows, 0)), 'template');

/** One row in a hundred is wrong, as in a list of people. */
const withErrors = function* (pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces)
    yield piece.replaceAll(/,US-MA-([a-z]+),,(\d),/g, (whole, area, size) =>
      size === '7' ? `,${area},,${size},` : whole,
    );
};

const workbookOf = (rows: number): Uint8Array => {
  const scanner = csvScanner({ separator: ',', rowCharacters: 100_000 });
  const writer = workbookWriter('Families');
  for (const piece of withErrors(linesOf(rows))) for (const { cells } of scanner.push(piece)) writer.row(cells);
  for (const { cells } of scanner.end()) writer.row(cells);
  return writer.close();
};

const mebibytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

/** In a process of its own: what made the file is not in its memory. */
const measure = async (path: string, copyPath: string): Promise<void> => {
  const atRest = process.memoryUsage().rss;
  const startedMs = performance.now();
  const reads = applicationRows({ programId: derivedId('program', 'bench') });
  const file = await checkFile(() => createReadStream(path), { reads });
  if (isRejected(file)) throw new Error(file.detail);
  const surveyedMs = performance.now();
  const writer = copyWriter(file);
  const copy = async function* (): AsyncGenerator<Uint8Array> {
    yield writer.open();
    for await (const row of file.rows) yield writer.row(row, errorCells(row));
    yield await writer.close();
  };
  await pipeline(copy(), createWriteStream(copyPath));
  const { rows, wrong } = file.summary();
  console.log(
    JSON.stringify({
      kind: file.form.kind,
      rows,
      wrong,
      fileMiB: mebibytes(statSync(path).size),
      surveySeconds: Math.round(surveyedMs - startedMs) / 1000,
      seconds: Math.round(performance.now() - startedMs) / 1000,
      atRestMiB: mebibytes(atRest),
      peakMiB: mebibytes(process.resourceUsage().maxRSS * 1024),
      machine: `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`,
      node: process.version,
    }),
  );
};

const measured = (path: string): void => {
  const { status } = spawnSync(process.execPath, [import.meta.filename, 'measure', path, `${path}.copy`], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${path} was not measured`);
};

const makeAndMeasure = async (csvRows: number, workbookRows: number): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-imports-'));
  try {
    await pipeline(withErrors(linesOf(csvRows)), createWriteStream(join(folder, 'list.csv')));
    writeFileSync(join(folder, 'list.xlsx'), workbookOf(workbookRows));
    for (const name of ['list.csv', 'list.xlsx']) measured(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const [first = '50000', second = '10000', third = ''] = process.argv.slice(2);
if (first === 'measure') await measure(second, third);
else await makeAndMeasure(Number(first), Number(second));
