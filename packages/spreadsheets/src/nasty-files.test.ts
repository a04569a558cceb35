import { readdirSync, readFileSync } from 'node:fs';
import { idOrThrow } from '@hearth/domain/ids';
import { isRejected } from '@hearth/domain/rejections';
import { expect, test } from 'vitest';
import { applicationRows } from './application-row.ts';
import { type CheckedRow, checkFile } from './check-file.ts';
import { confidentialRows } from './confidential-row.ts';
import { copyWriter, errorCells } from './errors-file.ts';
import { listRows } from './list-row.ts';
import type { RowReader } from './row-reader.ts';

/** What a file of the folder should give. `rows`: by row, each error as `code@column`. `values`: some of what was read. */
type Expected = {
  readonly file: string;
  readonly why: string;
  readonly from: string;
  readonly purpose?: 'list' | 'confidential';
  readonly refused?: {
    readonly rejected: string;
    readonly codes?: readonly string[];
    readonly says?: string;
    readonly never?: readonly string[];
  };
  readonly form?: object;
  readonly rows?: Readonly<Record<string, readonly string[]>>;
  readonly repeats?: Readonly<Record<string, number>>;
  readonly remarks?: readonly string[];
  readonly unknown?: readonly string[];
  readonly passed?: readonly string[];
  readonly values?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

const folder = new URL('../samples/nasty/', import.meta.url);
const expected: readonly Expected[] = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));

const programId = idOrThrow('program', 'prg_0123456789ABCDEFGHJKMNPQRS');
const readerOf = (purpose: Expected['purpose']): RowReader<unknown> => {
  if (purpose === 'list') return listRows();
  const whose = { programId, partner: 'Harbor Kettle Neighbors' };
  return purpose === 'confidential' ? confidentialRows(whose) : applicationRows(whose);
};

const collect = async (rows: AsyncIterable<CheckedRow<unknown>>): Promise<readonly CheckedRow<unknown>[]> => {
  const all: CheckedRow<unknown>[] = [];
  for await (const row of rows) all.push(row);
  return all;
};

const told = (rows: readonly CheckedRow<unknown>[]) =>
  Object.fromEntries(
    rows.map(({ row, errors }) => [row, errors.map(({ code, column }) => `${code}@${column}`).toSorted()]),
  );

const said = (row: CheckedRow<unknown> | undefined): Record<string, unknown> => {
  const body = row?.body as Record<string, Record<string, Record<string, unknown>>> | undefined;
  return {
    ...body?.['applicant'],
    ...body?.['address'],
    partnerRef: row?.partnerRef,
    need: body?.['request']?.['need'],
    amountMinor: body?.['request']?.['amount']?.['amountMinor'],
    contact: body?.['contact'],
  };
};

const contentOf = (file: string): Uint8Array => readFileSync(new URL(file, folder));

test('every file of the folder has its expected answer, and every answer its file', () => {
  const files = readdirSync(folder).filter((name) => !/^(expected\.json|README\.md)$/.test(name));
  expect(expected.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
  expect(expected.length).toBeGreaterThanOrEqual(60);
  expect(expected.filter(({ from, why }) => from === '' || why === '')).toEqual([]);
});

test.each(expected.map((one) => [one.file, one.why, one] as const))('%s: %s', async (name, _why, one) => {
  const bytes = contentOf(name);
  const reads = readerOf(one.purpose);
  const checked = await checkFile(() => [bytes], { reads });
  if (one.refused !== undefined) {
    const { rejected, codes, says = '', never = [] } = one.refused;
    if (!isRejected(checked)) throw new Error('was read');
    expect([checked.rejected, checked.detail]).toEqual([rejected, expect.stringContaining(says)]);
    if (codes !== undefined)
      expect(checked.errors?.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
    for (const value of never) expect(JSON.stringify(checked)).not.toContain(value);
    return;
  }
  if (isRejected(checked)) throw new Error(checked.detail);
  const rows = await collect(checked.rows);
  const sorted = Object.fromEntries(Object.entries(one.rows ?? {}).map(([row, codes]) => [row, codes.toSorted()]));
  expect(told(rows)).toEqual(sorted);
  expect(rows).toHaveLength(checked.rowCount);
  if (one.form !== undefined) expect(checked.form).toMatchObject(one.form);
  if (one.remarks !== undefined) expect(checked.remarks.map(({ code }) => code)).toEqual(one.remarks);
  if (one.unknown !== undefined) expect(checked.unknown).toEqual(one.unknown);
  if (one.passed !== undefined) expect(checked.summary().passed.map(({ code }) => code)).toEqual(one.passed);
  for (const [row, values] of Object.entries(one.values ?? {}))
    expect(said(rows.find((told) => String(told.row) === row))).toMatchObject(values);
  for (const { row, repeats } of rows) expect([row, repeats]).toEqual([row, one.repeats?.[row]]);
});

/** A copy is written in one encoding: its letters are then all alike, and whoever opens it has them before their eyes. */
const repairedByCopying = new Set(['mixed-letters.csv']);

test('a copy with verdicts of every file that was read is read again with the same verdicts', async () => {
  for (const { file, purpose, refused } of expected) {
    if (refused !== undefined || repairedByCopying.has(file)) continue;
    const bytes = contentOf(file);
    const first = await checkFile(() => [bytes], { reads: readerOf(purpose) });
    if (isRejected(first)) throw new Error(first.detail);
    const writer = copyWriter(first);
    const pieces = [writer.open()];
    const before = await (async () => {
      const rows: CheckedRow<unknown>[] = [];
      for await (const row of first.rows) {
        pieces.push(writer.row(row, errorCells(row)));
        rows.push(row);
      }
      return rows;
    })();
    pieces.push(await writer.close());
    const again = await checkFile(() => pieces, { reads: readerOf(purpose) });
    if (isRejected(again)) throw new Error(`${file}: ${again.detail}`);
    const after = await collect(again.rows);
    expect([file, after.map(({ errors }) => errors.length > 0)]).toEqual([
      file,
      before.map(({ errors }) => errors.length > 0),
    ]);
    expect([file, after.map(({ body }) => body)]).toEqual([file, before.map(({ body }) => body)]);
    expect([file, again.unknown]).toEqual([file, first.unknown]);
  }
});
