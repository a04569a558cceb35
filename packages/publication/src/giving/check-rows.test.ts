import { describe, expect, test } from 'vitest';
import { rowChecks } from './check-rows.ts';
import { checkedAt, ownPackage } from './giving.fixture.ts';
import { givingCsv } from './giving-csv.ts';
import { columnOf, grantOfRow } from './sheet-columns.ts';

const check = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
  profile: 'official' | 'closed' = 'official',
) => {
  const checks = rowChecks(header, { profile, nowAt: checkedAt });
  for (const [at, row] of rows.entries()) checks.take(row, at + 2);
  return checks.finish();
};
const told = (report: ReturnType<typeof check>) =>
  report.findings.flatMap(({ code, places }) => places.map((place) => `${code} ${place}`));

const header = [
  'Identifier',
  'Title',
  'Description',
  'Currency',
  'Amount Awarded',
  'Award Date',
  'Recipient Org:Identifier',
  'Recipient Org:Name',
  'Funding Org:Identifier',
  'Funding Org:Name',
];
const row = [
  '360G-Harbour-1',
  'A kitchen',
  'Core costs',
  'GBP',
  '12500.50',
  '2025-03-31',
  'GB-CHC-1',
  'A Charity',
  'GB-CHC-2',
  'A Foundation',
];
const put = (column: string, cell: string): readonly string[] =>
  row.map((each, at) => (header[at] === column ? cell : each));

describe('any 360Giving sheet', () => {
  test('official titles make the grant that the schema wants, whatever their case and spaces', () => {
    const titles = header.map((title, at) => (at % 2 === 0 ? title.toLowerCase() : title.replace(':', ': ')));
    expect(grantOfRow(titles.map(columnOf), row)).toEqual({
      id: '360G-Harbour-1',
      title: 'A kitchen',
      description: 'Core costs',
      currency: 'GBP',
      amountAwarded: 12500.5,
      awardDate: '2025-03-31',
      recipientOrganization: [{ id: 'GB-CHC-1', name: 'A Charity' }],
      fundingOrganization: [{ id: 'GB-CHC-2', name: 'A Foundation' }],
    });
    expect(check(header, [row])).toMatchObject({ holds: true, grants: 1, findings: [] });
  });

  test('places in lists, inner lists and several codes in one cell become lists', () => {
    const titles = [
      'Recipient Org:1:Name',
      'Recipient Org:0:Location:0:Geographic Code',
      'To Individuals Details:Grant Purpose',
      'Beneficiary Location:1:Name',
      'Planned Dates:Duration (months)',
      'recipientOrganization/0/id',
    ];
    expect(grantOfRow(titles.map(columnOf), ['B', 'E05000026', 'GTIP010; GTIP070', 'Leeds', '12', 'A'])).toEqual({
      recipientOrganization: [{ id: 'A', location: [{ geoCode: 'E05000026' }] }, { name: 'B' }],
      toIndividualsDetails: { grantPurpose: ['GTIP010', 'GTIP070'] },
      beneficiaryLocation: [{ name: 'Leeds' }],
      plannedDates: [{ duration: 12 }],
    });
  });

  test.each([
    ['an amount with a sign', put('Amount Awarded', '£12,500'), 'wrong-type row 2, column "Amount Awarded"'],
    ['a date as a spreadsheet shows it', put('Award Date', '31/03/2025'), 'wrong-date row 2, column "Award Date"'],
    ['no name of the recipient', put('Recipient Org:Name', ' '), 'missing row 2, column "Recipient Org:Name"'],
    ['a cell beyond the header', [...row, 'Maria'], 'long-row row 2'],
  ])('a row with %s is told by row and column', (_, cells, expected) => {
    expect(told(check(header, [cells]))).toEqual([expected]);
  });

  test('missing columns are told as columns, extra ones by their names', () => {
    expect(told(check(['Identifier', 'Surname'], [['1', 'Roe']]))).toEqual(
      expect.arrayContaining([
        'missing-column column "Title"',
        'extra-column column "Surname"',
        'missing-column columns "Funding Org:Identifier" and "Funding Org:Name"',
      ]),
    );
    expect(told(check(['Surname', 'Given name'], [['Roe', 'Jane']]))).toContain('no-titles row 1');
    expect(told(check([...header, 'Title'], [[...row, 'B']]))).toEqual(['column-twice column "Title"']);
    expect(told(check(header, [header.map(() => '')]))).toEqual(['no-grants row 2']);
  });

  test('both recipients in one row, and one id twice', () => {
    const both = check(
      [...header, 'Recipient Ind:Identifier', 'Recipient Ind:Name'],
      [[...row, 'x', 'Individual Recipient']],
    );
    expect(told(both)).toContain('two-recipients row 2, column "Recipient Ind"');
    expect(told(check(header, [row, row]))).toEqual(['duplicate-id row 3, column "Identifier"']);
  });

  test('our own rows keep to the closed profile as CSV, and not with one column more', () => {
    const [titles = [], ...rows] = givingCsv(ownPackage()).map((cells) => cells.map(String));
    expect(check(titles, rows, 'closed')).toMatchObject({ holds: true, findings: [] });
    expect(check([...titles, 'Notes'], rows, 'closed').holds).toBe(false);
    expect(check([...titles, ''], rows, 'closed').holds).toBe(false);
  });
});
