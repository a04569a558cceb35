import { isRejected } from '@hearth/domain/rejections';
import { expect, test } from 'vitest';
import { applicationRows } from './application-row.ts';
import { bytes, headers, programId, rowOf } from './applications-csv.fixture.ts';
import { checkFile } from './check-file.ts';
import { copyWriter, errorCells, errorsFileName } from './errors-file.ts';
import type { WordsLanguage } from './words.ts';
import { workbookWriter } from './workbook-write.ts';

const reads = applicationRows({ programId });

const copyOf = async (source: readonly Uint8Array[], language: WordsLanguage = 'en'): Promise<Uint8Array> => {
  const file = await checkFile(() => source, { reads, language });
  if (isRejected(file)) throw new Error(file.detail);
  const writer = copyWriter(file, { language });
  const pieces = [writer.open()];
  for await (const row of file.rows) pieces.push(writer.row(row, errorCells(row)));
  return Buffer.concat([...pieces, await writer.close()]);
};
const text = (content: Uint8Array) => Buffer.from(content).toString();

test('the copy is the file itself with four columns more, rows above, blank and sums included', async () => {
  const bad = rowOf({ partner_ref: 'HK-2', need: 'cars', amount: 'x' });
  const own = `My list\n${headers}\n${rowOf()}\n\n${bad}\nTotal\n`;
  const lines = text(await copyOf(bytes(own))).split('\n');
  expect(lines[0]).toBe('My list');
  expect(lines[1]).toBe(`${headers},row_status,error_code,error_field,message`);
  expect(lines[2]).toMatch(/,não,,,,$/);
  expect(lines[3]).toBe('');
  expect(lines[4]).toContain(',error,amount | not-in-list,amount | need,');
  expect(lines[5]).toBe('Total');
});

test('separator, mark, letters and line ends are those of the file', async () => {
  const own = `\ufeff${headers.replaceAll(',', ';')}\r\n${rowOf().replaceAll('","', '";"')}\r\n`;
  const copy = text(await copyOf(bytes(own)));
  expect(copy.startsWith('\ufeffpartner;partner_ref')).toBe(true);
  expect(copy).toContain('Rosângela;da Silva');
  expect(copy.split('\r\n')).toHaveLength(3);
  const western = Buffer.from(`${headers}\n${rowOf()}\n`, 'latin1');
  expect(Buffer.from(await copyOf([western])).includes(Buffer.from('Rosângela', 'latin1'))).toBe(true);
});

test('no cell of a copy runs as a formula, and the values are the same when it comes back', async () => {
  const own = `${headers},extra\n${rowOf({ given_name: 'Ana', phone: '+1 617 555 0142' })},=cmd|' /C calc'!A0\n`;
  const copy = text(await copyOf(bytes(own)));
  expect(copy).toContain("'=cmd");
  expect(copy).toContain("'+1 617 555 0142");
  const again = await checkFile(() => bytes(copy), { reads });
  if (isRejected(again)) throw new Error(again.detail);
  for await (const row of again.rows) expect(row.body?.applicant.phone).toBe('+1 617 555 0142');
});

test('a copy of a copy has the added columns once', async () => {
  const once = await copyOf(bytes(`${headers}\n${rowOf({ need: 'cars' })}\n`));
  expect(text(await copyOf([once]))).toBe(text(once));
});

test('words in Chinese do not become question marks in a file of western letters', async () => {
  const western = Buffer.from(`${headers}\n${rowOf({ need: 'cars' })}\n`, 'latin1');
  const copy = text(await copyOf([western], 'zh-Hans'));
  expect(copy).toContain('必须是以下代码之一');
  expect(copy).toContain('Rosângela');
});

test('a workbook comes back as a workbook', async () => {
  const writer = workbookWriter('Families');
  writer.row(headers.split(','));
  writer.row(rowOf({ need: 'cars' }).slice(1, -1).split('","'));
  const copy = await copyOf([writer.close()]);
  const again = await checkFile(() => [copy], { reads });
  if (isRejected(again)) throw new Error(again.detail);
  expect(again.form).toEqual({ kind: 'xlsx', sheet: 'Families' });
  expect(again.titles.added).toHaveLength(4);
  for await (const { errors } of again.rows) expect(errors.map(({ column }) => column)).toEqual(['need']);
});

test('a copy is named after its file', () => {
  expect(['list.csv', 'a.b.xlsx', 'list'].map(errorsFileName)).toEqual([
    'list_errors.csv',
    'a.b_errors.xlsx',
    'list_errors',
  ]);
});
