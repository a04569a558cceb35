import { describe, expect, test } from 'vitest';
import type { Cell } from './cells.ts';
import { missing, suppressed } from './document.ts';
import { protectTable, type TableRules } from './protect-table.ts';
import { exactRecipe, publishedRecipe } from './protection.ts';
import type { MeasureName, TableSpec } from './registry.ts';

const spec = (told: Partial<TableSpec> = {}): TableSpec => ({
  id: 't',
  population: 'helped',
  dimensions: ['purpose'],
  measures: ['households', 'spentMinor'],
  ...told,
});
const cell = (id: string, households: number, told: Partial<Cell> = {}): Cell => ({
  table: 't',
  key: id === '' ? [] : [id],
  households,
  spentMinor: households * 50_000,
  requestedMinor: 0,
  mostMinor: 50_000,
  besideOne: 11,
  days: [],
  ...told,
});
const rules: TableRules = { recipe: publishedRecipe('USD'), withheld: [], isRecorded: true };

const rowsOf = (cells: readonly Cell[], told: Partial<TableRules> = {}, of: TableSpec = spec()) => {
  const total = cell(
    '',
    cells.reduce((sum, { households }) => sum + households, 0),
  );
  const { rows, total: shown } = protectTable(of, [], { cells, total }, { ...rules, ...told });
  return { rows: Object.fromEntries(rows.map(({ key, values }) => [key[0] ?? '', values])), total: shown };
};
const money = (cells: readonly Cell[], told: Partial<TableRules> = {}, of?: TableSpec) =>
  Object.values(rowsOf(cells, told, of).rows).map((values) => values['spentMinor']);

describe('money', () => {
  test('is hidden where the count is, and the next smallest with it: one alone is the total less the others', () => {
    expect(money([cell('a', 3), cell('b', 40), cell('c', 20), cell('d', 60)])).toEqual([
      suppressed,
      2_000_000,
      suppressed,
      3_000_000,
    ]);
  });

  test('of two hidden rows needs no third', () => {
    expect(money([cell('a', 3), cell('b', 4), cell('c', 20)])).toEqual([suppressed, suppressed, 1_000_000]);
  });

  test('of nobody is nothing, and hides nothing', () => {
    expect(money([cell('a', 0), cell('b', 40), cell('c', 20)])).toEqual([0, 2_000_000, 1_000_000]);
  });

  test('is hidden when one household has more than half, or one partner brought all: the count stays', () => {
    const { rows } = rowsOf([cell('a', 12, { mostMinor: 400_000 }), cell('b', 40, { besideOne: 0 }), cell('c', 20)]);
    expect(rows).toEqual({
      a: { households: 10, spentMinor: suppressed },
      b: { households: 40, spentMinor: suppressed },
      c: { households: 20, spentMinor: 1_000_000 },
    });
  });

  test('is hidden where a partner, its own amounts in hand, would have left that of one to ten others', () => {
    expect(money([cell('a', 40, { besideOne: 10 }), cell('b', 40), cell('c', 20), cell('d', 30)])).toEqual([
      suppressed,
      2_000_000,
      suppressed,
      1_500_000,
    ]);
  });

  test('of no table is told whole when money of a few came back: rows less the total would be theirs', () => {
    const cells = [cell('a', 40), cell('b', 20), cell('c', 60)];
    expect(money(cells, { grandSpentMinor: 5_950_000 })).toEqual([2_000_000, 1_000_000, 3_000_000]);
    expect(money(cells, { grandSpentMinor: 5_950_000, isFewBack: true })).toEqual([2_000_000, suppressed, 3_000_000]);
  });

  test('by partner is of one partner in each row on purpose', () => {
    const of = spec({ dimensions: ['partner'] });
    expect(money([cell('a', 12, { besideOne: 0 }), cell('b', 40, { besideOne: 0 })], {}, of)).toEqual([
      600_000, 2_000_000,
    ]);
  });

  test('of the total is exact: what left less what came back', () => {
    expect(rowsOf([cell('a', 30), cell('b', 31)], { grandSpentMinor: 3_012_345 }).total).toEqual({
      households: 60,
      spentMinor: 3_012_345,
    });
    expect(rowsOf([cell('a', 3), cell('b', 4)], { grandSpentMinor: 3_012_345 }).total).toEqual({
      households: suppressed,
      spentMinor: suppressed,
    });
  });
});

describe('what the audit names', () => {
  test('is hidden: a figure alone, or a whole row when it is the count', () => {
    const cells = [cell('a', 30), cell('b', 31), cell('c', 32)];
    const hide = (measure?: MeasureName) =>
      rowsOf(cells, { withheld: [{ table: 't', key: ['b'], ...(measure === undefined ? {} : { measure }) }] }).rows;
    expect(hide('spentMinor')['b']).toEqual({ households: 30, spentMinor: suppressed });
    expect(hide()['b']).toEqual({ households: suppressed, spentMinor: suppressed });
    // Its money would be the total less the others.
    expect(hide()['a']).toEqual({ households: 30, spentMinor: suppressed });
  });

  test('is hidden in the total too, and nowhere else', () => {
    const { rows, total } = rowsOf([cell('a', 30), cell('b', 31)], {
      withheld: [
        { table: 't', key: [] },
        { table: 'u', key: ['a'] },
      ],
    });
    expect(total).toEqual({ households: suppressed, spentMinor: suppressed });
    expect(rows['a']).toEqual({ households: 30, spentMinor: 1_500_000 });
  });
});

test('suppressed, missing and a true zero are three things', () => {
  const of = spec({ measures: ['households', 'p50Days'] });
  const cells = [cell('a', 0), cell('b', 5), cell('c', 30, { days: Array.from({ length: 30 }, () => 9) })];
  expect(rowsOf(cells, {}, of).rows).toEqual({
    a: { households: 0, p50Days: missing },
    b: { households: suppressed, p50Days: suppressed },
    c: { households: 30, p50Days: 9 },
  });
  expect(rowsOf(cells, { isRecorded: false }, of).rows['b']).toEqual({ households: missing, p50Days: missing });
});

test('nothing is hidden from whoever files the returns', () => {
  const cells = [cell('a', 1, { mostMinor: 50_000, besideOne: 0 }), cell('b', 33)];
  expect(rowsOf(cells, { recipe: exactRecipe }).rows).toEqual({
    a: { households: 1, spentMinor: 50_000 },
    b: { households: 33, spentMinor: 1_650_000 },
  });
});
