import { allKeys, uploadKey } from '@hearth/contracts/import-rows';
import { derivedId } from '@hearth/domain/ids';
import { isRejected } from '@hearth/domain/rejections';
import { eastPartner, monday, program } from '@hearth/domain/relief-fund.fixture';
import { templateFile } from '@hearth/spreadsheets/template';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { caseworker, westCaseworker } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { readImportTemplate } from './import-template.ts';
import { csvOf, hashOf, house } from './imports.fixture.ts';
import { listImports } from './read-imports.ts';

const good = { partner_ref: 'c-1', given_name: 'Marisol' };
const bad = { partner_ref: 'c-2', given_name: '', amount: 'much' };

describe('a list', () => {
  test('is opened once for each request, with an address for exactly this file and the limits', async () => {
    const { open, tables } = await house();
    const [one, two] = [await open(csvOf(good), {}, { key: 'k' }), await open(csvOf(good), {}, { key: 'k' })];
    expect(one).toMatchObject({
      status: 201,
      body: { upload: { method: 'PUT', limits: { rows: 50_000 }, headers: { 'content-type': 'text/csv' } } },
    });
    expect(two).toEqual(one);
    expect([...tables.items.values()].filter(({ type }) => type === 'ImportOpened')).toHaveLength(1);
    // The address is no part of what the record remembers.
    expect(JSON.stringify([...tables.items.values()].map(({ answer, body }) => [answer, body]))).not.toContain(
      'memory:',
    );
  });

  test.each([
    ['a program that is not there', { programId: derivedId('program', 'none') }, 'invalid'],
    ['a workbook beyond its limit', { format: 'xlsx', bytes: 17 * 1024 * 1024 }, 'too-large'],
    ['a lane that the policy does not open', { purpose: 'confidential' }, 'policy-not-in-force'],
  ])('is refused for %s', async (_, more, reason) => {
    const { open } = await house();
    expect(await open(csvOf(good), more)).toMatchObject({ rejected: reason });
  });

  test('with a row in error is applied in part by choice only, never all of it', async () => {
    const { checked, apply, state, read } = await house();
    const id = await checked(csvOf(good, bad));
    expect(await apply(id, 'all')).toMatchObject({ rejected: 'wrong-state', facts: { rows: 2, inError: 1 } });
    expect(await apply(id, 'good-rows')).toMatchObject({ status: 202, body: { status: 'applying' } });
    expect(await state(id)).toMatchObject({ asked: { choice: 'good-rows', by: caseworker.memberId } });
    expect(await read(id)).toMatchObject({ body: { status: 'applying', files: [{ name: `${id}_errors.csv` }] } });
  });

  test('without a good row has nothing to apply', async () => {
    const { checked, apply } = await house();
    expect(await apply(await checked(csvOf(bad)), 'good-rows')).toMatchObject({ rejected: 'wrong-state' });
  });

  test('of another kind than was announced is told so, for its copy would not open under its name', async () => {
    const { checked, read } = await house();
    const id = await checked(csvOf(good), { format: 'xlsx' });
    expect(await read(id)).toMatchObject({
      body: { status: 'failed', failure: 'other-content', refused: { detail: expect.stringContaining('"csv"') } },
    });
  });

  test('leaves nothing of an earlier check behind, whether it is checked anew or given up meanwhile', async () => {
    const { checked, check, drop, files, state } = await house();
    const id = await checked(csvOf(good, bad));
    const { run = '', parts = 0 } = (await state(id)).checked ?? {};
    expect(await check(id)).toMatchObject({ status: 202 });
    expect(await drop(id)).toMatchObject({ status: 200, body: { status: 'dropped' } });
    expect([...files.kept.keys()].filter((key) => allKeys(id, run, parts).includes(key))).toEqual([]);
  });

  test('is given up with everything that it left, but not while its rows are applied', async () => {
    const { checked, drop, files, state, apply, tables } = await house();
    const id = await checked(csvOf(good));
    const { run = '', parts = 0 } = (await state(id)).checked ?? {};
    expect([...files.kept.keys()].some((key) => allKeys(id, run, parts).includes(key))).toBe(true);
    expect(await drop(id)).toMatchObject({ status: 200, body: { status: 'dropped' } });
    expect([...files.kept.keys()].filter((key) => key.includes(id))).toEqual([]);
    const other = await checked(csvOf(good));
    await apply(other, 'all');
    expect(await drop(other)).toMatchObject({ rejected: 'wrong-state' });
    expect(await troubles(tables)).toEqual([]);
    expect(await typesOf(tables, id)).toContain('ImportDropped');
  });

  test('that was given up takes bytes by an address of before to no effect, and they go when it is read', async () => {
    const { checked, check, drop, read, page, work, apply, files, state } = await house();
    const bytes = csvOf(good);
    const id = await checked(bytes);
    await drop(id);
    await files.upload(uploadKey(id), bytes);
    expect(await check(id)).toMatchObject({ rejected: 'wrong-state' });
    expect(await apply(id, 'all')).toMatchObject({ rejected: 'wrong-state' });
    expect(await work(id)).toEqual({ status: 'dropped' });
    expect((await state(id)).status).toBe('dropped');
    const told = await read(id);
    expect(told).toMatchObject({ body: { status: 'dropped' } });
    expect(told).not.toHaveProperty('body.upload');
    expect([...files.kept.keys()].filter((key) => key.includes(id))).toEqual([]);
    await files.upload(uploadKey(id), bytes);
    await page(id);
    expect([...files.kept.keys()].filter((key) => key.includes(id))).toEqual([]);
  });

  test.each([
    ['es', 'Filas que hay que mirar', 'Fila 3', 'está vacío'],
    ['zh-TW', '需要查看的列', '第 3 列', '為空'],
    ['ht', 'Liy pou gade', 'Liy 3', 'vid, epi'],
    ['fr', 'Rows to look at', 'Row 3', 'is empty'],
  ])('opened in %s is told in that language on its page', async (language, heading, row, words) => {
    const { checked, page, open, check, work, idIn, files } = await house();
    const id = await checked(csvOf(good, { ...good, partner_ref: 'second', given_name: '' }), { language });
    const told = await page(id);
    for (const text of [heading, row, words]) expect(told).toContain(text);
    const answer = await open(csvOf(good), { language, format: 'xlsx' });
    if (!('body' in answer)) throw new Error(answer.detail);
    await files.upload(uploadKey(idIn(answer)), csvOf(good));
    await check(idIn(answer));
    await work(idIn(answer));
    const other = await page(idIn(answer));
    expect(other).toContain('XLSX');
    if (language !== 'fr') expect(other).not.toMatch(/announced|could not be checked/);
  });

  test('is listed for its own partner alone, beside no application', async () => {
    const { checked, tables } = await house();
    const id = await checked(csvOf(good));
    const listed = (by: typeof caseworker) => listImports({ tables })({ ...callOf(by, undefined), query: {} });
    expect(await listed(caseworker)).toMatchObject({ body: { imports: [{ importId: id, checked: { new: 1 } }] } });
    expect(await listed(westCaseworker)).toMatchObject({ body: { imports: [] } });
  });

  test('starts from a template in the language that was asked for', async () => {
    const { ports } = await house();
    const read = readImportTemplate({ ...ports, writeTemplate: async () => templateFile });
    const asked = { ...callOf(caseworker, undefined, { headers: { 'accept-language': 'ht-HT,en;q=0.5' } }), query: {} };
    expect(await read(asked)).toMatchObject({ body: { language: 'ht', address: expect.stringContaining('memory:') } });
  });
});

describe('a list "who may apply"', () => {
  const titles = 'partner_ref,given_name,family_name,birth_date';
  const listOf = (rows: number) =>
    Buffer.from(
      [titles, ...Array.from({ length: rows }, (_, at) => `r-${at},Ana${at},Silva,19${10 + at}-02-03`)].join('\n'),
    );

  test('has at least ten rows and at most five hundred', async () => {
    const { checked, state } = await house();
    expect(await state(await checked(listOf(9), { purpose: 'list' }))).toMatchObject({ failure: 'too-few' });
    expect(await state(await checked(listOf(10), { purpose: 'list' }))).toMatchObject({
      status: 'checked',
      checked: { counts: { 'may-apply': 10 } },
    });
  });

  test('is never handed in, and can be asked five times a day, each time in the record', async () => {
    const { open, idIn, check, work, files, apply, tables } = await house();
    const bytes = listOf(10);
    const ids: string[] = [];
    for (let nth = 0; nth < 6; nth += 1) {
      const opened = await open(bytes, { purpose: 'list' });
      if (isRejected(opened)) throw new Error(opened.detail);
      ids.push(idIn(opened));
      await files.upload(uploadKey(idIn(opened)), bytes);
    }
    for (const id of ids.slice(0, 5)) expect(await check(id)).toMatchObject({ status: 202 });
    expect(await check(ids[5] ?? '')).toMatchObject({ rejected: 'too-many' });
    await work(ids[0] ?? '');
    expect(await apply(ids[0] ?? '', 'all')).toMatchObject({ rejected: 'wrong-state' });
    expect(await check(ids[0] ?? '')).toMatchObject({ rejected: 'too-many' });
    const lists = [...tables.items.values()].find(({ pk }) => pk === `lists#${eastPartner}`);
    expect(lists).toMatchObject({ sk: monday.slice(0, 10), lists: 5 });
    expect(await stateOf(tables, ids[0] ?? '')).toMatchObject({ purpose: 'list', programId: program });
    expect(hashOf(bytes)).toHaveLength(64);
  });
});
