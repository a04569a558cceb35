import { derivedId } from '@hearth/domain/ids';
import { bytesOf, troubles } from '@hearth/store/relief-checks.fixture';
import { describe, expect, test } from 'vitest';
import { bodyOf, controller, type Filled, opened } from './checks.fixture.ts';
import { csvOf, rowsOf } from './register-rows.fixture.ts';

import { at, cleared, issued, withChecks } from './released-register.fixture.ts';

describe('a filled-in register', () => {
  test('that is sent again changes nothing; the same request is answered as it was', async () => {
    const { tables, registerId, file, send } = await withChecks(3);
    const rows = rowsOf(await file(registerId)).map((row, nth) => ({
      ...row,
      check_number: `${1001 + nth}`,
      issued_on: '2026-11-17',
    }));
    const first = await send(registerId, csvOf(rows), { ...at, key: 'first' });
    const after = bytesOf(tables);
    expect(await send(registerId, csvOf(rows, ';'), { ...at, key: 'first' })).toEqual(first);
    expect(bodyOf(await send(registerId, csvOf(rows), { ...at, key: 'second' }))).toMatchObject({
      summary: { issued: 0, unchanged: 3 },
    });
    expect(bytesOf(tables)).toBe(after);
    const other = rows.map((row) => ({ ...row, cleared_on: '2026-11-19' }));
    expect(await send(registerId, csvOf(other), { ...at, key: 'first' })).toMatchObject({
      rejected: 'idempotency-key-reused',
    });
    expect(bytesOf(tables)).toBe(after);
    expect(await troubles(tables)).toEqual([]);
  });

  test('tells beforehand what would happen, and records nothing; then exactly that happens', async () => {
    const { tables, registerId, file, fill, send } = await withChecks(4);
    await fill(registerId, [{ ...issued, check_number: '900' }], at);
    const filled: Filled[] = [
      { ...cleared, check_number: '900' },
      { ...issued, check_number: '1002' },
      { ...issued, check_number: '900' },
      { check_number: '77' },
    ];
    // The second file leaves the first row out: the number is taken by what is recorded, not by a row beside it.
    const rows = rowsOf(await file(registerId)).map((row, nth) => ({ ...row, ...filled[nth] }));
    for (const part of [rows, rows.slice(1)]) {
      const before = bytesOf(tables);
      const preview = bodyOf<{ lines: object[] }>(await send(registerId, csvOf(part), { ...at, preview: true }));
      expect(bytesOf(tables)).toBe(before);
      const done = bodyOf<{ lines: object[] }>(await send(registerId, csvOf(part), at));
      expect(done.lines).toEqual(preview.lines);
    }
    expect(await fill(registerId, filled.slice(0, 2), at)).toMatchObject({
      summary: { cleared: 1, unchanged: 3 },
    });
    expect(await troubles(tables)).toEqual([]);
  });

  test('has every wrong line refused by its row, and every right one recorded', async () => {
    const { tables, registerId, ids, file, send, check } = await withChecks(9);
    const tomorrow = '2026-11-21';
    const filled: readonly (Filled & { readonly amount?: string; readonly disbursement?: string })[] = [
      { check_number: '1001', issued_on: '11/17/2026' },
      { check_number: '1002', issued_on: tomorrow },
      { check_number: '1003', issued_on: '2025-11-17' },
      { check_number: '1004', issued_on: '2026-11-18', cleared_on: '2026-11-17' },
      { check_number: '1005' },
      { issued_on: '2026-11-17' },
      { check_number: '1.23E+11', issued_on: '2026-11-17' },
      { check_number: '1008', issued_on: '2026-11-17', amount: '500' },
      { check_number: '1009', issued_on: '2026-11-17', disbursement: derivedId('disbursement', 'nobody') },
    ];
    const rows = rowsOf(await file(registerId)).map((row, nth) => ({ ...row, ...filled[nth] }));
    const { lines } = bodyOf<{ lines: { row: number; outcome: string; code?: string; detail?: string }[] }>(
      await send(registerId, csvOf(rows), at),
    );
    expect(lines.map(({ row, outcome, code }) => [row, code ?? outcome])).toEqual([
      [2, 'issued'],
      [3, 'in-the-future'],
      [4, 'before-release'],
      [5, 'cleared-before-issued'],
      [6, 'date-missing'],
      [7, 'number-missing'],
      [8, 'number-rounded'],
      [9, 'amount-differs'],
      [10, 'unknown-disbursement'],
    ]);
    for (const { outcome, detail = '' } of lines) expect(outcome === 'issued' || detail.length > 40).toBe(true);
    for (const [nth, id] of ids.entries()) expect((await check(id)).status).toBe(nth === 0 ? 'issued' : 'registered');
    expect(await troubles(tables)).toEqual([]);
  });

  test('has lines that contradict each other, or carry one number, refused together', async () => {
    const { tables, registerId, ids, file, send, check } = await withChecks(4);
    const [a = {}, b = {}, c = {}, d = {}] = rowsOf(await file(registerId)).map((row) => ({ ...row, ...issued }));
    const sent = [
      a,
      { ...b, check_number: '7' },
      { ...c, check_number: '0007' },
      { ...a, check_number: '8' },
      { ...d, check_number: '9' },
      { ...d, check_number: '9' },
    ];
    const { lines } = bodyOf<{ lines: { outcome: string; code?: string; detail?: string }[] }>(
      await send(registerId, csvOf(sent), at),
    );
    expect(lines.map(({ outcome, code }) => code ?? outcome)).toEqual([
      'repeated-disbursement',
      'number-taken',
      'number-taken',
      'repeated-disbursement',
      'issued',
      'unchanged',
    ]);
    expect(lines[1]?.detail).toContain('Rows 3, 4');
    expect(await Promise.all(ids.map(async (id) => (await check(id)).status))).toEqual([
      'registered',
      'registered',
      'registered',
      'issued',
    ]);
    expect(await troubles(tables)).toEqual([]);
  });

  test('can not give a number that any other check of the fund has, voided ones among them', async () => {
    const estate = await withChecks(1);
    const { tables, registerId, due, released, fill } = estate;
    await fill(registerId, [issued], at);
    await fill(registerId, [{ ...issued, void: 'lost' }], { ...at, actor: controller });
    await due({ name: 'another', amountMinor: 5_000 });
    const next = await released();
    expect(await fill(next.registerId, [{ ...issued, check_number: '01001' }], at)).toMatchObject({
      lines: [{ code: 'number-taken' }],
    });
    expect(await troubles(tables)).toEqual([]);
  });

  test('of another register is not recorded, and its rows in a common file are left alone', async () => {
    const { tables, registerId, due, released, file, fill, send } = await withChecks(1);
    await due({ name: 'another', amountMinor: 5_000 });
    const next = await released();
    const [mine = {}] = rowsOf(await file(registerId));
    const [theirs = {}] = rowsOf(await file(next.registerId));
    const named = { ...theirs, ...issued, check_number: '2' };
    expect(bodyOf(await send(registerId, csvOf([{ ...mine, ...issued }, named]), at))).toMatchObject({
      summary: { issued: 1, elsewhere: 1 },
    });
    expect(bodyOf(await send(registerId, csvOf([{ ...named, register: '' }]), at))).toMatchObject({
      lines: [{ code: 'not-in-register' }],
    });
    expect(await fill(next.registerId, [{ ...issued, check_number: '2' }], at)).toMatchObject({
      summary: { issued: 1 },
    });
    expect(await troubles(tables)).toEqual([]);
  });

  test('is never edited afterwards: another number or day is refused, a row left empty says nothing', async () => {
    const { tables, registerId, fill } = await withChecks(1);
    await fill(registerId, [cleared], at);
    for (const other of [
      { ...cleared, check_number: '1002' },
      { ...cleared, issued_on: '2026-11-18' },
      { ...cleared, cleared_on: '2026-11-18' },
    ])
      expect(await fill(registerId, [other], at)).toMatchObject({ lines: [{ code: 'differs-from-record' }] });
    expect(await fill(registerId, [{ check_number: '', issued_on: '', cleared_on: '' }], at)).toMatchObject({
      lines: [{ outcome: 'unchanged' }],
    });
    expect(await fill(registerId, [{ ...cleared, void: 'yes' }], { ...at, actor: controller })).toMatchObject({
      lines: [{ code: 'contradiction' }],
    });
    expect(await troubles(tables)).toEqual([]);
  });

  test('is refused before its release, and when there is no such register', async () => {
    const { tables, due, prepare, send } = await opened();
    await due({ name: 'ana', amountMinor: 5_000 });
    const { registerId } = await prepare();
    const before = bytesOf(tables);
    expect(await send(registerId, 'disbursement,amount,check_number,issued_on')).toMatchObject({
      rejected: 'wrong-state',
    });
    expect(await send(derivedId('register', 'none'), 'x')).toMatchObject({ rejected: 'not-found' });
    expect(bytesOf(tables)).toBe(before);
  });
});
