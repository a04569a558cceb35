// The page and the spreadsheet: nothing runs, nothing is fetched, nothing breaks out.
import { describe, expect, test } from 'vitest';
import { inventedReport } from './report.fixture.ts';
import { reportCsv } from './report-csv.ts';
import { reportPage } from './report-page.ts';

describe('the page', () => {
  test('holds no script, asks for nothing outside, and lets nothing run', async () => {
    const page = reportPage(await inventedReport());
    expect(page).not.toMatch(/<script|javascript:|\son\w+=|src=|href=|url\(|@import|https?:/i);
    expect(page).toContain('default-src &#39;none&#39;');
    expect(page.startsWith('<!doctype html>')).toBe(true);
  });

  test('has beside each picture a table with a caption, and headings for rows and columns', async () => {
    const page = reportPage(await inventedReport());
    expect(page.match(/class="bars" aria-hidden="true"/g)).toHaveLength(5);
    const tables = page.match(/<table /g)?.length;
    expect(page.match(/<caption id=/g)).toHaveLength(tables ?? 0);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(id);
  });

  test('warns when the parts of a fund do not add up', async () => {
    const report = await inventedReport();
    const currencies = report.currencies.map((each) => ({ ...each, today: { ...each.today, differenceMinor: 123 } }));
    expect(reportPage(report)).not.toContain('differ from what was received');
    expect(reportPage({ ...report, currencies })).toContain('differ from what was received by $1.23');
  });

  test('says so when there is nothing yet', async () => {
    const { currencies: _none, ...rest } = await inventedReport();
    expect(reportPage({ ...rest, currencies: [] })).toContain('No fund has been opened.');
  });
});

test('the table for spreadsheets has a cell for every column, exact amounts, and no formulas', async () => {
  const report = await inventedReport();
  const csv = reportCsv({ ...report, partners: { ...report.partners, org_casa: '=HYPERLINK("x")' } });
  const lines = csv.trimEnd().split('\r\n');
  expect(lines[0]).toBe(
    'Section,Id,Name,Currency,Money in,Allotted,Grants,Approved,Paid,Set aside,Came back,Set free,Count,Oldest since',
  );
  expect(lines[1]).toMatch(/^total,,All,USD,1432300\.00,1260000\.00,2400,/);
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  expect(lines.filter((line) => !line.includes('"')).every((line) => line.split(',').length === 14)).toBe(true);
});
