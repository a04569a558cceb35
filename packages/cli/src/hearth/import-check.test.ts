import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { importCommand } from './import.ts';

const folder = mkdtempSync(join(tmpdir(), 'import-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const lines: string[] = [];
beforeEach(() => void lines.splice(0));

const run = (operands: readonly string[], words = {}) =>
  importCommand(
    { data: undefined, at: undefined, operands, isWriting: false, isConfirmed: false, isShownOnly: false },
    words,
    (line) => void lines.push(line),
  );

const list = (phone: string) => put('list.csv', `first name,last name,phone\nRosa,Lima,${phone}\n`);

test('a list whose rows can all be sent is a yes', async () => {
  expect(await run(['check', list('617-555-0101')], { purpose: 'list' })).toBe(0);
  expect(lines.join('\n')).toContain('1 rows: 1 can be sent, 0 can');
});

test('a wrong row is named by row, column and words, in the language that was asked for, and stands in the copy', async () => {
  const out = join(folder, 'out.csv');
  expect(await run(['check', list('6.1E+09')], { purpose: 'list', language: 'es', out })).toBe(1);
  expect(lines.join('\n')).toMatch(/row 2, "phone": la hoja de cálculo redondeó/);
  expect(readFileSync(out, 'utf8')).toContain(',error,phone-rounded,phone,');
});

test('a list that asks for what is never collected is a no as a whole', async () => {
  expect(await run(['check', put('ssn.csv', 'first name,last name,SSN\nRosa,Lima,\n')], { purpose: 'list' })).toBe(1);
  expect(lines.join('\n')).toContain('Social Security');
});

test('as JSON every line can be read by a program', async () => {
  expect(await run(['check', list('x')], { purpose: 'list', json: true })).toBe(1);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ row: 2 }, { rows: 1, wrong: 1 }]);
});

test.each([
  ['no verb', []],
  ['another verb', ['apply', 'x.csv']],
  ['no file', ['check']],
  ['two files', ['check', 'a.csv', 'b.csv']],
  ['a file that is not there', ['check', join(folder, 'none.csv')]],
])('%s is wrong use', async (_, operands) => {
  await expect(run(operands)).rejects.toMatchObject({ exitCode: 2 });
});

test('an unknown purpose, or a copy over the file itself, is wrong use', async () => {
  const file = list('617-555-0101');
  await expect(run(['check', file], { purpose: 'rumours' })).rejects.toMatchObject({ exitCode: 2 });
  await expect(run(['check', file], { purpose: 'list', out: file })).rejects.toMatchObject({ exitCode: 2 });
  expect(readFileSync(file, 'utf8')).toContain('Rosa');
});

test('a birth date to come is an error here as it is behind the API', async () => {
  const titles =
    'partner_ref,given_name,family_name,birth_date,city,area,household_size,language,need,amount,rail,came_by,consent_notice_version,consent_language,consent_given_at,consent_share_for_matching,relationship_disclosed';
  const row = 'HK-1,Rosa,Lima,2527-03-07,Lynn,US-MA-essex,4,es,food,400,partner,walk-in,2026-01,es,2026-01-20,yes,no';
  expect(await run(['check', put('born.csv', `${titles}\n${row}\n`)])).toBe(1);
  expect(lines.join('\n')).toMatch(/row 2, "birth_date": .*\(in-the-future\)/);
});
