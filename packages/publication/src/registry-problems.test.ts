import { expect, test } from 'vitest';
import { type TableSpec, type Template, templateOf, templates } from './registry.ts';
import { registryProblems } from './registry-problems.ts';

const everPublished = [
  'public-report households-by-purpose helped',
  'public-report households-by-region helped',
  'public-report purpose-by-region helped',
  'public-report households-by-language helped',
  'public-report households-by-size helped',
  'public-report first-or-again helped',
  'public-report how-they-came helped',
  'public-report asked-by-outcome asked',
  'public-report declined-by-reason declined',
  'public-report did-it-help answered',
  'funder-statement households-by-purpose helped',
  'funder-statement households-by-region helped',
  'need-picture asked-by-outcome asked',
  'need-picture asked-by-purpose asked',
  'need-picture asked-by-region asked',
  'need-picture asked-by-language asked',
  'need-picture asked-by-size asked',
  'steering-view backlog waiting',
  'steering-view households-by-partner helped',
  'steering-view asked-by-partner asked',
  'steering-view asked-by-outcome asked',
  'steering-view first-or-again helped',
  'steering-view how-they-came helped',
  'steering-view declined-by-reason declined',
  'fiscal-year-worksheets aid-by-type helped',
];

const publicReport = templateOf('public-report');
const withTable = (table: object, of: Template = publicReport): Template => ({
  ...of,
  tables: [{ id: 't', population: 'helped', dimensions: ['purpose'], measures: ['households'], ...table } as TableSpec],
});
const funder = templateOf('funder-statement');

test('every template of the registry can be made and protected', () => {
  expect(registryProblems(templates)).toEqual([]);
});

test('what was ever published is there still: audits hold every later publication against it', () => {
  const told = templates.flatMap(({ name, tables }) =>
    tables.map(({ id, population }) => `${name} ${id} ${population}`),
  );
  // Add to this list, and never take away: a table that is told no more stays, and its template leaves it out.
  expect(told).toEqual(expect.arrayContaining([...everPublished]));
});

test.each([
  ['a dimension that nobody knows', withTable({ dimensions: ['status'] }), /asks for the dimension status, which/],
  ['a name that every object has', withTable({ dimensions: ['constructor'] }), /asks for the dimension constructor/],
  ['a population that nobody knows', withTable({ population: 'refused' }), /refused, a population that/],
  ['what is not known of a population', withTable({ dimensions: ['reason'] }), /apart by reason, which is not known/],
  [
    'money of requests',
    withTable({ population: 'asked', measures: ['households', 'spentMinor'] }),
    /spentMinor, which/,
  ],
  ['money without households', withTable({ measures: ['spentMinor'] }), /must count households first/],
  ['three dimensions', withTable({ dimensions: ['purpose', 'region', 'size'] }), /one or two dimensions/],
  ['none', withTable({ dimensions: [] }), /one or two dimensions/],
  ['one dimension twice', withTable({ dimensions: ['purpose', 'purpose'] }), /a dimension twice/],
  [
    'two dimensions with money',
    withTable({ dimensions: ['purpose', 'region'], measures: ['households', 'spentMinor'] }),
    /count households only/,
  ],
  ['two dimensions of one funder', withTable({ dimensions: ['purpose', 'region'] }, funder), /one dimension only/],
  ['requests of one funder', withTable({ population: 'asked' }, funder), /households helped only/],
  ['partners before the public', withTable({ dimensions: ['partner'] }), /only the committee/],
  [
    'two tables of one name',
    { ...publicReport, tables: [...publicReport.tables, ...publicReport.tables.slice(0, 1)] },
    /two tables/,
  ],
  [
    'what went through partners, for the public',
    { ...publicReport, fundTables: ['through-partners'] satisfies Template['fundTables'] },
    /only a filer/,
  ],
  ['no period', { ...publicReport, periods: [] }, /no period/],
])('a template that asks for %s is refused in words', (_, template, words) => {
  expect(registryProblems([template]).join('\n')).toMatch(words);
});
