// Every figure of a document in a sheet, once, exact, and with what it is when it is no number.
import { expect, test } from 'vitest';
import { csvRows } from './csv-rows.ts';
import { needPicture } from './page/more-reports.fixture.ts';
import { publicReport } from './page/reports.fixture.ts';

test('every figure of every table is one row, and all rows are as wide as the header', () => {
  for (const document of [publicReport('Q4'), needPicture()]) {
    const [header = [], ...rows] = csvRows(document);
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    const figures = document.tables.reduce(
      (sum, { rows, measures, total }) => sum + (rows.length + (total === undefined ? 0 : 1)) * measures.length,
      0,
    );
    expect(rows.filter(([table]) => table !== 'publication')).toHaveLength(figures);
  }
});

test('amounts are exact decimals, and what is not shown is empty and says why', () => {
  const rows = csvRows(publicReport('Q4')).map((row) => row.join('|'));
  expect(rows).toContain('money|span|period|In the period||||spentMinor|Paid|186412.50|USD|shown');
  expect(rows).toContain(
    'households-by-region|region|US-MA-bristol|Bristol||||households|Households||households|suppressed',
  );
  expect(rows).toContain('households-by-region|region|US-MA-nantucket|Nantucket||||spentMinor|Paid|0.00|USD|shown');
  expect(rows).toContain('integrity|||||||appealsMade|Appeals||count|missing');
  expect(rows).toContain('households-by-size|size|total|All households||||households|Households|310|households|shown');
});

test('a currency without cents has none', () => {
  const rows = csvRows({ ...publicReport('Q4'), currency: 'JPY' }).map((row) => row.join('|'));
  expect(rows).toContain('money|span|period|In the period||||spentMinor|Paid|18641250|JPY|shown');
});
