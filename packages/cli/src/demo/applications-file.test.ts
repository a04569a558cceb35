// A wrong file costs nothing: it is told in words, with exit code 2, before anything is started.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { projectDir } from '../command-line.ts';
import { earliestMs, needsOf, readApplicationsFile } from './applications-file.ts';

const sample = join(projectDir, 'packages/local/samples/applications.csv');
const lines = readFileSync(sample, 'utf8').split(/\r?\n/);

const file = (content: string | Uint8Array): string => {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-file-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'mine.csv'), content);
  return join(folder, 'mine.csv');
};

test('the samples are read whole: 600 rows of 15 partners', async () => {
  const { rows, errors } = await readApplicationsFile(sample);
  expect([rows.length, errors.length, needsOf(rows).length]).toEqual([600, 0, 15]);
  expect(new Date(earliestMs(rows)).toISOString().slice(0, 7)).toBe('2026-11');
});

test.each([
  [
    'without a column that is needed',
    lines.slice(0, 3).join('\n').replace('need,', 'ned,'),
    /lacks columns that are needed: "need"/,
  ],
  [
    'with a column that Hearth never collects',
    lines
      .slice(0, 3)
      .map((line, at) => `${at === 0 ? 'SSN' : ''},${line}`)
      .join('\n'),
    /never collects/,
  ],
  ['that is a workbook', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 1, 2), /workbook/],
  ['that is empty', '', /is empty/],
])('a file %s is wrong use', async (_what, content, words) => {
  const fault = await readApplicationsFile(file(content)).catch((thrown: unknown) => thrown);
  expect(fault).toMatchObject({ exitCode: 2, message: expect.stringMatching(words) });
});

test('a file that is not there is told by its name', async () => {
  await expect(readApplicationsFile('/nowhere/at/all.csv')).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining('/nowhere/at/all.csv'),
  });
});

test('wrong rows are told by row and column, and the others are read', async () => {
  const [header = '', first = '', second = ''] = lines;
  const { rows, errors } = await readApplicationsFile(
    file([header, first, second.replace('US-MA-bristol', 'Massachusetts')].join('\n')),
  );
  expect(rows.map(({ row }) => row)).toEqual([2]);
  expect(errors).toMatchObject([{ row: 3, column: 'area' }]);
});
