import { seededBytes } from '@hearth/store/relief-calls.fixture';
import { bytesOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import type { Tables } from '@hearth/store/tables';
import { describe, expect, test } from 'vitest';
import { bodyOf, controller, otherTreasurer, treasurer } from './checks.fixture.ts';
import { csvOf, rowsOf } from './register-rows.fixture.ts';

import { at, cleared, issued, withChecks } from './released-register.fixture.ts';

describe('a filled-in register, whatever happens on the way', () => {
  test('that is no such file is refused whole, in words, without a trace', async () => {
    const { tables, registerId, send, file } = await withChecks(1);
    const csv = csvOf(rowsOf(await file(registerId)).map((row) => ({ ...row, ...issued })));
    const before = bytesOf(tables);
    for (const text of [
      ' ',
      'a,b,c\n1,2,3',
      `${csv}\r\n"never closed`,
      csv.replace('amount', 'sum'),
      csv.replace('memo', 'amount'),
    ])
      expect(await send(registerId, text, at)).toMatchObject({ rejected: 'invalid' });
    const many = `${csv}\r\n${Array.from({ length: 1_100 }, () => 'x').join('\r\n')}`;
    expect(await send(registerId, many, at)).toMatchObject({ rejected: 'too-large' });
    expect(bytesOf(tables)).toBe(before);
  });

  test('sent by two people at once records each line once, and both are told so', async () => {
    const { tables, registerId, ids, file, send } = await withChecks(3);
    const rows = rowsOf(await file(registerId)).map((row, nth) => ({
      ...row,
      ...cleared,
      check_number: `${50 + nth}`,
    }));
    const answers = await Promise.all(
      [treasurer, otherTreasurer, controller].map((actor) => send(registerId, csvOf(rows), { ...at, actor })),
    );
    const summaries = answers.map((answer) => bodyOf<{ summary: Record<string, number> }>(answer).summary);
    expect(summaries.reduce((sum, { cleared: done = 0 }) => sum + done, 0)).toBe(3);
    expect(summaries.every(({ refused }) => refused === 0)).toBe(true);
    for (const id of ids) expect((await typesOf(tables, id)).filter((type) => type === 'CheckIssued')).toHaveLength(1);
    expect(await troubles(tables)).toEqual([]);
  });

  test('sent twice at once under one key is recorded once and remembered once', async () => {
    const { tables, registerId, ids, file, send } = await withChecks(3);
    const csv = csvOf(
      rowsOf(await file(registerId)).map((row, nth) => ({ ...row, ...issued, check_number: `${50 + nth}` })),
    );
    const both = await Promise.all([1, 2].map(() => send(registerId, csv, { ...at, key: 'one' })));
    const summaries = both.map((answer) => bodyOf<{ summary: Record<string, number> }>(answer).summary);
    expect(summaries.some(({ issued: count = 0 }) => count > 0)).toBe(true);
    expect(summaries.every(({ refused }) => refused === 0)).toBe(true);
    expect(both).toContainEqual(await send(registerId, csv, { ...at, key: 'one' }));
    expect((await typesOf(tables, registerId)).filter((type) => type === 'RegisterResultsRead')).toHaveLength(1);
    for (const id of ids) expect((await typesOf(tables, id)).filter((type) => type === 'CheckIssued')).toHaveLength(1);
    expect(await troubles(tables)).toEqual([]);
  });

  test('and another, at once, can not give one number to two checks', async () => {
    const { tables, registerId, ids, due, released, file, send, check } = await withChecks(1);
    const other = await due({ name: 'another', amountMinor: 5_000 });
    const next = await released();
    const files = await Promise.all(
      [registerId, next.registerId].map(async (id) =>
        csvOf(rowsOf(await file(id)).map((row) => ({ ...row, ...issued }))),
      ),
    );
    const [first, second] = await Promise.all([
      send(registerId, files[0] ?? '', at),
      send(next.registerId, files[1] ?? '', { ...at, actor: otherTreasurer }),
    ]);
    const outcomes = [first, second].flatMap(
      (answer) => bodyOf<{ lines: { outcome: string; code?: string }[] }>(answer).lines,
    );
    expect(outcomes.map(({ outcome, code }) => code ?? outcome).sort()).toEqual(['issued', 'number-taken']);
    const numbered = await Promise.all(
      [ids[0] ?? '', other.disbursementId].map(async (id) => (await check(id)).checkNumber),
    );
    expect(numbered.filter((number) => number === '1001')).toHaveLength(1);
    expect(await troubles(tables)).toEqual([]);
  });

  test('cut off between any two lines goes on where it stopped when it is sent again', async () => {
    for (let stopAfter = 0; stopAfter <= 4; stopAfter += 1) {
      const { tables, registerId, ids, file, send, check } = await withChecks(4);
      const csv = csvOf(
        rowsOf(await file(registerId)).map((row, nth) => ({ ...row, ...cleared, check_number: `${50 + nth}` })),
      );
      let written = 0;
      const breaking: Tables = {
        ...tables,
        transact: (changes) => {
          written += 1;
          return written > stopAfter ? Promise.reject(new Error('cut off')) : tables.transact(changes);
        },
      };
      await expect(send(registerId, csv, { ...at, key: 'one', over: breaking })).rejects.toThrow('cut off');
      const again = bodyOf<{ summary: object }>(await send(registerId, csv, { ...at, key: 'one' }));
      expect(again.summary).toMatchObject({ unchanged: stopAfter, cleared: 4 - stopAfter, refused: 0 });
      for (const id of ids) expect((await check(id)).status).toBe('cleared');
      expect(await troubles(tables)).toEqual([]);
    }
  });

  test('whatever is in its cells is answered line by line, and what is recorded adds up', async () => {
    const random = seededBytes(20_261_116);
    const pick = <T>(from: readonly T[]): T => from[(random(1)[0] ?? 0) % from.length] as T;
    const cells = [
      '',
      '1001',
      '1001',
      '0',
      '-1',
      '=1+1',
      "'00012",
      '1e5',
      '2026-11-17',
      '2026-11-19',
      '11/17/26',
    ].concat([
      '17.11.2026',
      '46343',
      'yes',
      'lost',
      '\u0000',
      '"',
      '\r\n',
      ';',
      ',',
      '\ud83c\udf7d',
      '9'.repeat(20),
      '50',
      '5e1',
    ]);
    const columns = ['check_number', 'issued_on', 'cleared_on', 'void', 'amount', 'disbursement', 'register'];
    const { tables, registerId, file, send } = await withChecks(3);
    const rows = rowsOf(await file(registerId));
    const outcomes = new Set<string>();
    for (let round = 0; round < 150; round += 1) {
      const sent = rows.map((row, nth) => {
        const changed = [pick(columns), pick(columns)].map((column) => [column, pick(cells)]);
        return { ...row, ...issued, check_number: `${60 + nth}`, ...Object.fromEntries(changed) };
      });
      const actor = pick([treasurer, otherTreasurer, controller]);
      const answer = await send(registerId, csvOf(sent, pick([',', ';', '\t'])), { ...at, actor });
      if ('rejected' in answer) expect(answer.rejected).toBe('invalid');
      else for (const { outcome } of bodyOf<{ lines: { outcome: string }[] }>(answer).lines) outcomes.add(outcome);
    }
    expect([...outcomes].sort()).toEqual(expect.arrayContaining(['issued', 'refused', 'unchanged']));
    expect(await troubles(tables)).toEqual([]);
  });

  test('tells nobody what was in a cell: only ids, numbers and days are remembered or answered', async () => {
    const { tables, registerId, file, send } = await withChecks(1);
    const rows = rowsOf(await file(registerId)).map((row) => ({
      ...row,
      ...issued,
      check_number: 'Xiomara of 12 Main Street',
      void: 'Xiomara',
    }));
    const answer = await send(registerId, csvOf(rows), at);
    expect(JSON.stringify(answer)).not.toContain('Xiomara');
    await send(registerId, csvOf(rows.map((row) => ({ ...row, ...issued, void: '', note: 'Xiomara' }))), at);
    expect(bytesOf(tables).includes('Xiomara')).toBe(false);
  });
});
