// An OpenDocument spreadsheet: numbers that were rounded or masked, texts that stand elsewhere, and tags that never end.
import { idOrThrow } from '@hearth/domain/ids';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import { expect, test } from 'vitest';
import { applicationRows } from './application-row.ts';
import { checkFile } from './check-file.ts';
import { fileLimits } from './file-limits.ts';
import type { SourceRecord } from './source-record.ts';
import { unpack } from './unpack.ts';
import { archiveOf } from './workbook.fixture.ts';
import { documentRows, isOpenDocument, openDocument } from './workbook-ods.ts';

const archived = (rows: string): Uint8Array =>
  archiveOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content><office:body><office:spreadsheet><table:table table:name="S">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });

const said = (inner: string): string => `<table:table-cell office:value-type="string">${inner}</table:table-cell>`;
const counted = (value: string, shown: string): string =>
  `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`;

const rowsOf = async (xml: string) => {
  const packed = unpack(archived(xml), 16 * 1024 * 1024);
  if (!isOpenDocument(packed)) throw new TypeError('no OpenDocument file');
  const opened = await openDocument(packed);
  if (isRejected(opened)) throw new TypeError(opened.detail);
  const rows: (SourceRecord | Rejected)[] = [];
  for await (const row of documentRows(opened, '0', fileLimits, { hiddenRows: 0, formulas: 0, merged: [] }))
    rows.push(row);
  return rows;
};

const firstRow = async (cells: string): Promise<SourceRecord> => {
  const [row] = await rowsOf(`<table:table-row>${cells}</table:table-row>`);
  if (row === undefined || isRejected(row)) throw new TypeError('no row');
  return row;
};

const list = (reference: string): Uint8Array => {
  const row = (cells: readonly string[]): string =>
    `<table:table-row>${cells.map((cell) => (cell.startsWith('<') ? cell : said(`<text:p>${cell}</text:p>`))).join('')}</table:table-row>`;
  const titles = 'partner_ref,given_name,family_name,city,area,household_size,language,need,amount,rail,came_by';
  const consent =
    'consent_notice_version,consent_language,consent_given_at,consent_share_for_matching,relationship_disclosed';
  const cells = 'Rosa,Lima,Lynn,US-MA-essex,4,es,food,400,partner,walk-in,2026-01,es,2026-11-20,yes,no'.split(',');
  return archived(row([...titles.split(','), ...consent.split(',')]) + row([reference, ...cells]));
};

const errorsOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const programId = idOrThrow('program', 'prg_0123456789ABCDEFGHJKMNPQRS');
  const file = await checkFile(() => [bytes], { reads: applicationRows({ programId, partner: 'P' }) });
  if (isRejected(file)) return [file.rejected];
  const errors: string[] = [];
  for await (const row of file.rows) errors.push(...row.errors.map(({ code, column }) => `${code}@${column}`));
  return errors;
};

test.each([
  ['1.23456789012346E+018', '1234567890123460000'],
  ['9007199254740993', '9007199254740993'],
])('a reference of %s was rounded by the program, and is no reference', async (value, shown) => {
  expect(await errorsOf(list(counted(value, shown)))).toEqual(['rounded-number@partner_ref']);
  expect(await errorsOf(list('1234567890123456789'))).toEqual([]);
});

test.each([
  ['21281234', '02128-1234', '02128-1234'],
  ['6175550142', '(617) 555-0142', '(617) 555-0142'],
  ['12345678', '012-34-5678', '012-34-5678'],
  ['-300', '(300)', '-300'],
  ['1200', '1,200', '1200'],
])('a number %s that is shown as %s is read as %s: its zeros are those of the mask', async (value, shown, read) => {
  expect((await firstRow(counted(value, shown))).cells).toEqual([read]);
});

test('a number without its value is nothing, and one that is none stays as it is shown', async () => {
  const nameless = '<table:table-cell office:value-type="float"/>';
  expect((await firstRow(`${nameless}${counted('x', '300')}`)).cells).toEqual(['', '300']);
});

test('a text that stands in the cell itself, or unparsed, is that text', async () => {
  const itself = '<table:table-cell office:value-type="string" office:string-value="Ana"/>';
  const unparsed = said('<text:p><![CDATA[Ana <3 & Bo]]></text:p>');
  expect((await firstRow(`${itself}${unparsed}`)).cells).toEqual(['Ana', 'Ana <3 & Bo']);
});

test('half a character is a letter that was lost', async () => {
  for (const half of ['a_xD800_', 'a&#xD800;'])
    expect(await errorsOf(list(half))).toEqual(['lost-letters@partner_ref']);
});

test('blanks come out as many as they were', async () => {
  expect((await firstRow(said('<text:p>a<text:s/>b<text:s text:c="3"/>c</text:p>'))).cells).toEqual(['a b   c']);
});

test('blanks that are never closed are gone through once', async () => {
  const many = 200_000;
  const row = await firstRow(said(`<text:p><text:s ${'text:c="1" '.repeat(many)}</text:p>`));
  expect(row.fault).toBe('too-long');
});

test('a row that says it stands there thousands of times unfolds to no more than is read', async () => {
  const row = `<table:table-row table:number-rows-repeated="9000">${said(`<text:p>${'x'.repeat(20_000)}</text:p>`)}</table:table-row>`;
  const rows = await rowsOf(row);
  expect(rows.length).toBeLessThan(2_000);
  expect(rows.at(-1)).toMatchObject({ rejected: 'too-large' });
});
