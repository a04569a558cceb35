import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbookOf } from '@hearth/spreadsheets/workbook.fixture';
import { afterAll, describe, expect, test } from 'vitest';
import { checkFile } from './read-file.ts';
import { reportLines } from './report-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'giving-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const check = (content: string | Uint8Array, name = 'grants', profile: 'official' | 'closed' = 'official') => {
  files += 1;
  const path = join(folder, `${files}-${name}`);
  writeFileSync(path, content);
  return checkFile(path, { profile, nowAt: '2027-01-01T00:00:00.000Z' });
};
const told = async (...asked: Parameters<typeof check>) =>
  (await check(...asked)).findings.map(({ severity, code, places }) => `${severity} ${code} ${places[0]}`);

const header = [
  'Identifier',
  'Title',
  'Description',
  'Currency',
  'Amount Awarded',
  'Award Date',
  'Recipient Org:Identifier',
  'Recipient Org:Name',
  'Funding Org:Identifier',
  'Funding Org:Name',
];
const row = [
  '360G-Harbour-1',
  'A kitchen',
  '"Core costs, one year"',
  'GBP',
  '12500.50',
  '2025-03-31',
  'GB-CHC-1',
  'Café Amis',
  'GB-CHC-2',
  'A Foundation',
];
const csv = (sign = ',', rows: readonly (readonly string[])[] = [header, row]): string =>
  rows.map((cells) => cells.join(sign)).join('\r\n');
const grant = {
  id: '360G-Harbour-1',
  title: 'A kitchen',
  description: 'Core costs',
  currency: 'GBP',
  amountAwarded: 1,
  awardDate: '2025-03-31',
  recipientOrganization: [{ id: 'GB-CHC-1', name: 'Café Amis' }],
  fundingOrganization: [{ id: 'GB-CHC-2', name: 'A Foundation' }],
};
const json = JSON.stringify({ version: '1.4', grants: [grant] });

describe('a file of any kind', () => {
  test.each([
    ['CSV', csv(), []],
    ['CSV with a mark', `\ufeff${csv()}`, []],
    ['CSV with blank lines', `${csv()}\r\n\r\n`, []],
    ['CSV in Windows-1252', Buffer.from(csv(), 'latin1'), ['warning encoding /']],
    ['CSV in UTF-16', Buffer.from(`\ufeff${csv()}`, 'utf16le'), ['warning encoding /']],
    ['CSV with semicolons', csv(';'), ['warning separator row 1']],
    ['CSV with tabs', csv('\t'), ['warning separator row 1']],
    ['CSV with a line above the titles', `Our grants\r\n${csv()}`, ['error late-titles row 2']],
    ['CSV cut within a cell', `${csv()}\r\n360G-Harbour-2,"A`, ['error malformed row 3']],
    ['JSON', json, []],
    ['JSON with a mark', `\ufeff${json}`, []],
    ['JSON in Latin-1', Buffer.from(json, 'latin1'), ['error encoding /']],
    ['JSON in UTF-16', Buffer.from(`\ufeff${json}`, 'utf16le'), ['error encoding /']],
    ['a web page', '<html><body>Not found</body></html>', ['error no-json /']],
    ['a PDF', '%PDF-1.7', ['error other-kind /']],
    ['a packed file', Buffer.from([0x1f, 0x8b, 8, 0]), ['error other-kind /']],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]), ['error other-kind /']],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), ['error other-kind /']],
    ['half an archive', 'PK\u0003\u0004', ['error workbook /']],
    ['plain words', 'Dear funder,\nthank you.', ['error no-titles row 1']],
    ['nothing at all', '', ['error no-titles row 1']],
  ])('%s is told apart', async (_, content, expected) => {
    expect(await told(content)).toEqual(expected);
  });

  test('a file that calls itself JSON is read as JSON', async () => {
    expect((await told('id: 1', 'a.json'))[0]).toMatch(/^error malformed line 1/);
  });

  test('a workbook is read sheet by sheet: the grants, and what else lies in it', async () => {
    const cells = row.map((cell) => cell.replaceAll('"', ''));
    const grants = [header, cells.map((cell, at) => (at === 5 ? { day: '2025-03-31' } : at === 4 ? 12_500.5 : cell))];
    expect(await told(workbookOf({ grants }))).toEqual([]);
    expect(await told(workbookOf({ Notes: [['Call Maria']], grants, Empty: [] }))).toEqual([
      'warning extra-sheet sheet "Notes"',
    ]);
    expect(await told(workbookOf({ grants, Notes: [['x']] }), 'x.xlsx', 'closed')).toContain(
      'error extra-sheet sheet "Notes"',
    );
  });

  test('a file that is not there is wrong use', async () => {
    await expect(checkFile(join(folder, 'none'), { profile: 'official', nowAt: '' })).rejects.toMatchObject({
      exitCode: 2,
    });
    await expect(checkFile(folder, { profile: 'official', nowAt: '' })).rejects.toMatchObject({ exitCode: 2 });
  });
});

test('a report says yes or no first, then every reason with its place, and what is no reason for a no', async () => {
  expect(reportLines('a.json', await check(json))).toEqual(['Yes. a.json keeps to 360Giving 1.4.3: 1 grant.']);
  const bad = JSON.stringify({ grants: [{ ...grant, awardDate: '31/03/2025', note: 'x' }] });
  const lines = reportLines('b.json', await check(bad));
  expect(lines[0]).toBe('No. b.json does not keep to 360Giving 1.4.3: 1 grant, 1 reason.');
  expect(lines.join('\n')).toContain('at /grants/0/awardDate (line 1)');
  expect(lines).toContain('To look at, though it is no reason for a no (1):');
});
