// What a page says of figures: shown, hidden, nothing and not recorded; of earlier publications; and of where it comes from.
import { expect, test } from 'vitest';
import { funderStatement, grantRows, steeringView } from './more-reports.fixture.ts';
import { words } from './page-words.fixture.ts';
import { publicationPage } from './publication-page.ts';
import { publicReport } from './reports.fixture.ts';

const earlier = (['Q1', 'Q2', 'Q3'] as const).map(publicReport);

test('hidden, zero and not recorded are told apart in words', () => {
  const told = words(publicationPage(publicReport('Q4'), [], 'en').markup);
  expect(told).toMatch(/Bristol hidden hidden/);
  expect(told).toMatch(/Nantucket 0 \$0/);
  expect(told).toMatch(/Appeals not recorded/);
  expect(told).toMatch(/Hampden 20 hidden/);
});

test('the first screen of a funder says what became of its gift', () => {
  const told = words(publicationPage(funderStatement(), [], 'en').markup);
  expect(told).toContain('$42,937 of Harbor Light Foundation’s $50,000 has reached households');
  for (const amount of ['$2,100', '$4,486', '$477', '$14,900 went to about 40 households'])
    expect(told).toContain(amount);
});

test('a part that is hidden takes the bar away, its shares, and its place in the headline', () => {
  const document = publicReport('Q4');
  const hiding = document.tables.map((table) =>
    table.id === 'money'
      ? {
          ...table,
          rows: table.rows.map(({ key, values }) => ({
            key,
            values: { ...values, spentMinor: { suppressed: true } as const },
          })),
        }
      : table,
  );
  const { markup } = publicationPage({ ...document, tables: hiding }, [], 'en');
  expect(markup).not.toContain('<svg class="money"');
  expect(words(markup)).toContain('About 310 households were helped');
  expect(words(markup)).toContain('$38,450.00 Promised, not yet paid $309,296.96');
});

test('what is promised of the rest may be hidden: then the rest is told in one, and never as if there were none', () => {
  const document = publicReport('Q4');
  const hide = (...names: readonly string[]) => ({
    ...document,
    tables: document.tables.map((table) =>
      table.id === 'money'
        ? {
            ...table,
            rows: table.rows.map(({ key, values }) => ({
              key,
              values: { ...values, ...Object.fromEntries(names.map((name) => [name, { suppressed: true } as const])) },
            })),
          }
        : table,
    ),
  });
  const inOne = publicationPage(hide('encumberedMinor', 'freeMinor'), [], 'en').markup;
  expect(words(inOne)).toContain('$347,746.96 Still in the fund 65%');
  const without = publicationPage(hide('encumberedMinor', 'freeMinor', 'closingMinor'), [], 'en').markup;
  expect(without).not.toContain('<svg class="money"');
  expect(words(without)).toContain('$186,412.50 Reached households $2,050.54 Fees');
});

test('grants row by row say what kinds there are, and where the rows are', () => {
  const { markup } = publicationPage(grantRows(), [], 'en');
  expect(words(markup)).toContain('668 grants in 2026');
  expect(words(markup)).toContain('2026 Not told Food and essential items Small 348 $230');
  expect(markup).toContain('<a href="grants.360giving.json">');
});

test('lines are drawn from earlier publications of the same kind only, and break where a number is hidden', () => {
  const { markup } = publicationPage(publicReport('Q4'), [funderStatement(), steeringView(), ...earlier], 'en');
  expect(markup.match(/<figure><figcaption>/g)).toHaveLength(3);
  const quiet = publicReport('Q2');
  const gap = { ...quiet, tables: quiet.tables.map(({ total: _all, ...table }) => table) };
  const broken = publicationPage(publicReport('Q4'), [publicReport('Q1'), gap, publicReport('Q3')], 'en').markup;
  expect(broken.match(/class="gone"/g)).toHaveLength(1);
  expect(publicationPage(publicReport('Q4'), [], 'en').markup).not.toContain('class="line"');
  expect(publicationPage(publicReport('Q1'), earlier, 'en').markup).not.toContain('class="line"');
});

test('the rules say what the least shown count stands for', () => {
  const document = publicReport('Q4');
  const said = (threshold: number, roundTo: number): string =>
    words(
      publicationPage({ ...document, protection: { ...document.protection, threshold, roundTo } }, [], 'en').markup,
    );
  expect(said(11, 10)).toContain('The least count shown, 10, stands for 11 to 14.');
  expect(said(11, 5)).toContain('The least count shown, 10, stands for 11 to 12.');
  expect(said(20, 10)).toContain('The least count shown, 20, stands for 20 to 24.');
});

test('a page says which document it was made from', () => {
  const document = publicReport('Q4');
  const told = words(publicationPage(document, [], 'en').markup);
  for (const part of [
    document.cutOff.checkpoint.root,
    document.publicationId,
    '16,312',
    '44,087',
    'January 1, 2027, 00:00 UTC',
  ]) {
    expect(told).toContain(part);
  }
});
