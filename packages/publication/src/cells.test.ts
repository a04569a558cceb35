import { describe, expect, test } from 'vitest';
import { type Cell, cellsOf, dimensionsOn } from './cells.ts';
import type { TableSpec } from './registry.ts';
import type { Unit } from './unit.ts';

const spec: TableSpec = { id: 't', population: 'helped', dimensions: ['purpose', 'size'], measures: ['households'] };
const unit = (householdId: string, purpose: string, told: Partial<Unit> = {}): Unit => ({
  householdId,
  partnerId: 'org_1',
  codes: { purpose, size: '1' },
  amountMinor: 500,
  requestedMinor: 700,
  days: [3],
  ...told,
});
const made = (units: readonly Unit[], levels: readonly string[] = ['need', 'band']) =>
  cellsOf(spec, dimensionsOn(spec, levels, units, 11), units);
const cellAt = (cells: readonly Cell[], ...key: readonly string[]) =>
  cells.find((cell) => cell.key.join() === key.join());

describe('the cells of a table', () => {
  const units = [
    unit('hh_1', 'food', { days: [9, 30] }),
    unit('hh_1', 'groceries', { partnerId: 'org_2', amountMinor: 900 }),
    unit('hh_2', 'food'),
  ];

  test('count a household in each of its rows, and once in the total', () => {
    const { cells, total } = made(units);
    expect(cellAt(cells, 'food', '1')).toMatchObject({
      households: 2,
      spentMinor: 1000,
      mostMinor: 500,
      besideOne: 0,
      days: [3, 9, 30],
    });
    expect(cellAt(cells, 'groceries', '1')).toMatchObject({ households: 1, spentMinor: 900, besideOne: 0 });
    expect(total).toMatchObject({
      key: [],
      households: 2,
      spentMinor: 1900,
      mostMinor: 1400,
      besideOne: 0,
      requestedMinor: 2100,
    });
  });

  test('tell how many are left for the partner who knows the most of them', () => {
    const own = ['hh_1', 'hh_2', 'hh_3'].map((id) => unit(id, 'food'));
    const { total } = made([
      ...own,
      unit('hh_3', 'rent', { partnerId: 'org_2' }),
      unit('hh_4', 'food', { partnerId: 'org_2' }),
    ]);
    expect(total).toMatchObject({ households: 4, besideOne: 1 });
  });

  test('count it once in a coarser row that holds several of its own', () => {
    const { cells } = made(units, ['group', 'band']);
    expect(cellAt(cells, 'food', '1')).toMatchObject({
      households: 2,
      spentMinor: 1900,
      mostMinor: 1400,
      besideOne: 0,
    });
  });

  test('are there for every combination of categories, also where nobody is', () => {
    const { cells } = made(units);
    expect(cells).toHaveLength(8 * 4);
    expect(cellAt(cells, 'rent', '6+')).toMatchObject({ households: 0, spentMinor: 0, mostMinor: 0, days: [] });
    expect(made([]).total.households).toBe(0);
  });
});
