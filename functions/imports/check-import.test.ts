// The check of a list: every row its verdict, every error at once, and nothing handed in.

import type { ApplicationBody } from '@hearth/contracts/applications';
import { errorsKey, uploadKey } from '@hearth/contracts/import-rows';
import { derivedId } from '@hearth/domain/ids';
import { isRejected } from '@hearth/domain/rejections';
import { program, westPartner } from '@hearth/domain/relief-fund.fixture';
import { applicationRows } from '@hearth/spreadsheets/application-row';
import { checkFile } from '@hearth/spreadsheets/check-file';
import { applicationStream } from '@hearth/store/projection';
import { troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { caseworker, westCaseworker, write } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { csvOf, house, known, titles } from './imports.fixture.ts';

/** The body that a line becomes, as the reader of spreadsheets makes it. */
const bodyOf = async (line: Readonly<Record<string, string>>): Promise<ApplicationBody> => {
  const file = await checkFile(() => [csvOf(line)], {
    reads: applicationRows({ programId: program, partner: 'east' }),
  });
  if (isRejected(file)) throw new Error(file.detail);
  for await (const { body } of file.rows) if (body !== undefined) return body;
  throw new Error('no body');
};
const marisol = { partner_ref: 'c-1', given_name: 'Marisol', birth_date: '1988-04-12', phone: '617 555 0142' };
const duc = { partner_ref: 'c-2', given_name: 'Duc', family_name: 'Tran', birth_date: '1979-09-30' };

describe('the check of a list', () => {
  test('tells new rows, what is wrong with the others by column and in words, and hands in nothing', async () => {
    const { tables, checked, rows, state, page } = await house();
    const before = [...tables.items.values()].filter(({ type }) => type === 'ApplicationSubmitted').length;
    const id = await checked(
      csvOf(
        marisol,
        { ...duc, amount: 'a lot', birth_date: '2031-01-01', need: 'yacht' },
        { ...duc, partner_ref: 'c-3' },
      ),
    );
    const [one, two, three] = await rows(id);
    expect(one).toMatchObject({ row: 2, partnerRef: 'c-1', verdict: 'new', problems: [] });
    expect(two).toMatchObject({ row: 3, verdict: 'error' });
    expect(two?.problems.map(({ column }) => column)).toEqual(expect.arrayContaining(['amount', 'need']));
    expect(three).toMatchObject({ row: 4, verdict: 'new' });
    expect(await state(id)).toMatchObject({
      status: 'checked',
      checked: { rows: 3, parts: 1, counts: { new: 2, error: 1 } },
    });
    expect([...tables.items.values()].filter(({ type }) => type === 'ApplicationSubmitted')).toHaveLength(before);
    expect(await page(id)).toContain('Row 3');
    expect(await troubles(tables)).toEqual([]);
  });

  test('sees what the record would refuse, not only what a cell shows', async () => {
    const { checked, rows } = await house();
    const id = await checked(csvOf({ ...marisol, birth_date: '2027-01-01' }, { ...duc, currency: 'EUR' }));
    expect((await rows(id))[0]).toMatchObject({ verdict: 'error', problems: [{ column: 'birth_date' }] });
  });

  test('tells a row whose helper works for nobody here, as applying it would', async () => {
    const { checked, rows } = await house();
    const lines = Buffer.from(csvOf(marisol, duc, { ...duc, partner_ref: 'c-3' }))
      .toString()
      .split('\r\n');
    const helpers = [
      'assistance_helper_id',
      caseworker.memberId,
      westCaseworker.memberId,
      derivedId('member', 'nobody'),
    ];
    const how = (at: number) => (at === 0 ? 'assistance_how' : 'in-person');
    const id = await checked(Buffer.from(lines.map((line, at) => `${line},${how(at)},${helpers[at]}`).join('\r\n')));
    const unknown = { verdict: 'error', problems: [{ column: 'assistance_helper_id', code: 'unknown' }] };
    expect(await rows(id)).toMatchObject([{ verdict: 'new' }, unknown, unknown]);
  });

  test('tells a row that is there already, one that would change it, and one that is decided', async () => {
    const { tables, checked, rows } = await house();
    const refs = ['c-1', 'c-2', 'c-3'];
    const ids: string[] = [];
    for (const partner_ref of refs) ids.push(await known(tables, await bodyOf({ ...marisol, partner_ref })));
    await write(tables, applicationStream, ids[2] ?? '', [
      { type: 'ApplicationWithdrawn', data: { reason: 'no-longer-needed' } },
    ]);
    const id = await checked(
      csvOf(
        { ...marisol, partner_ref: 'c-1' },
        { ...marisol, partner_ref: 'c-2', amount: '500' },
        { ...marisol, partner_ref: 'c-3', amount: '500' },
      ),
    );
    expect((await rows(id)).map(({ verdict }) => verdict)).toEqual(['same', 'update', 'changed-after-decision']);
  });

  test('tells a row whose reference is of the confidential lane: no name comes into it by a list', async () => {
    const { tables, checked, rows } = await house();
    await known(tables, await bodyOf(marisol), { lane: 'confidential' });
    const [row] = await rows(await checked(csvOf({ ...marisol, amount: '500' })));
    expect(row).toMatchObject({ verdict: 'error', problems: [{ code: 'other-lane' }] });
  });

  test('tells of the same people in the same file and on the own applications, never on those of another partner', async () => {
    const { tables, checked, rows } = await house();
    await known(tables, await bodyOf({ ...duc, partner_ref: 'w-9' }), { partnerId: westPartner, name: 'west' });
    const own = await known(tables, await bodyOf({ ...marisol, partner_ref: 'old' }));
    const id = await checked(
      csvOf({ ...marisol, partner_ref: 'c-1' }, duc, { ...duc, partner_ref: 'c-4', phone: '617 555 0199' }),
    );
    expect(await rows(id)).toMatchObject([
      { verdict: 'possible-match', like: { applicationId: own } },
      { verdict: 'new' },
      { verdict: 'possible-match', like: { row: 3 } },
    ]);
    expect((await rows(id))[1]).not.toHaveProperty('like');
  });

  test('is read by nobody of another partner, and has no name in the record', async () => {
    const { tables, checked, read, state, files } = await house();
    const id = await checked(csvOf(marisol));
    expect(await read(id, westCaseworker)).toMatchObject({ rejected: 'not-found' });
    const record = [...tables.items.values()].filter(({ pk }) => pk === id).map(({ body, doc }) => `${body}${doc}`);
    expect(JSON.stringify([record, await state(id), [...files.kept.keys()]])).not.toMatch(/Marisol|0142/);
    expect(await typesOf(tables, id)).toEqual(['ImportOpened', 'ImportCheckAsked', 'ImportChecked']);
  });

  test('gives the file back with the verdicts beside each row, so that it can be repaired and sent again', async () => {
    const { checked, files, state, rows } = await house();
    const id = await checked(csvOf(marisol, { ...duc, amount: '' }));
    const copy = await files.read(errorsKey(id, (await state(id)).checked?.run ?? ''));
    const text = new TextDecoder().decode(copy);
    expect(text.split('\r\n')[0]).toBe(`${titles},row_status,error_code,error_field,message`);
    expect(text).toContain('c-1,Marisol');
    expect(text).toContain(',error,');
    const again = await checked(copy ?? new Uint8Array());
    expect((await rows(again)).map(({ verdict }) => verdict)).toEqual(['new', 'error']);
  });
});

describe('a file that is none', () => {
  const bomb = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(200)]);
  test.each([
    ['a damaged workbook', bomb, 'xlsx', 'unreadable'],
    ['nothing but zeros', Buffer.alloc(5000), 'csv', 'unreadable'],
    ['a column that is never collected', Buffer.from(`${titles},ssn\r\n`), 'csv', 'forbidden'],
    ['columns of something else', Buffer.from('a,b\r\n1,2\r\n'), 'csv', 'unreadable'],
  ] as const)('is told in words and is nothing to apply: %s', async (_, bytes, format, failure) => {
    const { checked, state, read, apply, page } = await house();
    const id = await checked(bytes, { format });
    expect(await state(id)).toMatchObject({ status: 'failed', failure });
    expect(await read(id)).toMatchObject({ body: { refused: { detail: expect.any(String) } } });
    expect(await apply(id, 'all')).toMatchObject({ rejected: 'wrong-state' });
    expect(await page(id)).toContain('could not be checked');
  });

  test('has not arrived: the check says so at once, and of a file that is another one when it was read', async () => {
    const { open, idIn, check, files, work, state, read } = await house();
    const bytes = csvOf(marisol);
    const answer = await open(bytes);
    if (isRejected(answer)) throw new Error(answer.detail);
    const id = idIn(answer);
    expect(await check(id)).toMatchObject({ rejected: 'wrong-state', facts: { bytes: bytes.length, arrived: 0 } });
    await files.upload(uploadKey(id), bytes.subarray(0, 40));
    expect(await check(id)).toMatchObject({ rejected: 'wrong-state', facts: { arrived: 40 } });
    await files.upload(uploadKey(id), Buffer.from(bytes).fill('x', 0, 4));
    expect(await check(id)).toMatchObject({ status: 202 });
    await work(id);
    expect(await state(id)).toMatchObject({ status: 'failed', failure: 'other-content' });
    expect(await read(id)).toMatchObject({ body: { upload: { method: 'PUT' } } });
    await files.upload(uploadKey(id), bytes);
    await check(id);
    await work(id);
    expect(await state(id)).toMatchObject({ status: 'checked' });
  });
});
