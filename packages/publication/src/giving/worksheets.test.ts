import { describe, expect, test } from 'vitest';
import { yearPeriod } from '../periods.ts';
import { sampleCases } from '../sample-cases.fixture.ts';
import { sampleDocument } from '../sample-document.fixture.ts';
import { unitsOf } from '../units.ts';
import { throughPartnersTable } from './through-partners.ts';
import { candidRows, scheduleIRows } from './worksheets.ts';

const cases = sampleCases({ seed: 9, grants: 700 });
const period = yearPeriod(2026);
const byPartners = {
  ...cases,
  grants: cases.grants.map((grant, at) => ({ ...grant, rail: at % 2 === 0 ? 'partner' : 'bank' })),
};
const made = sampleDocument({ template: 'fiscal-year-worksheets', cases: byPartners, period });
const table = throughPartnersTable(byPartners, period, 'USD');
const document = { ...made, tables: [...made.tables.filter(({ id }) => id !== table.id), table] };
const dollars = (text: string | undefined): number => Math.round(Number(text) * 100);

describe('worksheets for whoever files', () => {
  test('Part III tells distinct households and exact money by type of aid', () => {
    const rows = scheduleIRows(document, {});
    const from = rows.findIndex(([first]) => first === 'Part III');
    const types = rows.slice(from + 2, -1);
    const units = unitsOf(byPartners, 'helped', period, { kind: 'all' }, 'USD');
    expect(types.reduce((sum, row) => sum + dollars(row[2]), 0)).toBe(
      units.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    );
    const rent = units.filter(({ codes }) => codes.purpose === 'rent');
    expect(types.find(([type]) => type === 'Rent')?.slice(1, 3)).toEqual([
      String(new Set(rent.map(({ householdId }) => householdId)).size),
      (rent.reduce((sum, { amountMinor }) => sum + amountMinor, 0) / 100).toFixed(2),
    ]);
  });

  test('Part III tells of no fewer than eleven recipients in any line, as the form is public; its money is all there', () => {
    const aid = (counts: readonly number[]) => {
      const categories = ['rent', 'food', 'diapers', 'pharmacy'].slice(0, counts.length);
      const rows = counts.map((households, at) => ({
        key: [categories[at] ?? ''],
        values: { households, spentMinor: households * 50_000 },
      }));
      const table = { id: 'aid-by-type', dimensions: [], measures: [], rows };
      const all = scheduleIRows({ ...document, tables: [table] }, {});
      return all.slice(all.findIndex(([first]) => first === 'Part III') + 2, -1).map((row) => row.slice(0, 3));
    };
    expect(aid([40, 3, 0, 9])).toEqual([
      ['Rent', '40', '20000.00'],
      ['Diapers', '0', '0.00'],
      ['Meals and food; Pharmacy costs', '12', '6000.00'],
    ]);
    expect(aid([40, 3, 12])).toEqual([
      ['Rent', '40', '20000.00'],
      ['Meals and food; Diapers', '15', '7500.00'],
    ]);
    expect(aid([40, 12])).toHaveLength(2);
    expect(aid([5, 4])).toEqual([['Rent; Meals and food', '9', '4500.00']]);
  });

  test('Part II names partners that handed over more than $5,000, with a tax id where one is known', () => {
    const [big] = table.rows.toSorted((a, b) => Number(b.values['spentMinor']) - Number(a.values['spentMinor']));
    const id = big?.key[0] ?? '';
    const rows = scheduleIRows(document, { [id]: { name: '=Harbor Kitchen', taxId: '04-1234567' } });
    expect(rows.find(([name]) => name === '=Harbor Kitchen')?.slice(0, 4)).toEqual([
      '=Harbor Kitchen',
      '04-1234567',
      '',
      (Number(big?.values['spentMinor']) / 100).toFixed(2),
    ]);
    const small = table.rows.filter(({ values }) => Number(values['spentMinor']) <= 500_000);
    for (const { key } of small) expect(rows.some(([name]) => name === key[0])).toBe(false);
  });

  test('what partners handed over is the sum of their grants, and of nothing that came back or went by bank', () => {
    const sum = table.rows.reduce((all, { values }) => all + Number(values['spentMinor']), 0);
    const handed = byPartners.grants.filter(
      ({ rail, paidAt = '', backAt = '9' }) =>
        rail === 'partner' && paidAt >= '2026' && paidAt < '2027' && backAt >= '2027',
    );
    expect(sum).toBe(handed.reduce((all, { amountMinor }) => all + amountMinor, 0));
  });

  test('Candid gets one row of people together, at the fiscal agent’s place', () => {
    const [header, row, ...more] = candidRows(document, { city: 'Boston', state: 'MA', country: 'US' });
    expect(more).toEqual([]);
    expect(row).toHaveLength(header?.length ?? 0);
    expect(row?.slice(0, 6)).toEqual(['Anonymous Individual(s)', '', 'Boston', 'MA', 'US', 'USD']);
    expect(row?.[8]).toBe('2026');
    expect(dollars(row?.[6])).toBeGreaterThan(0);
  });
});
