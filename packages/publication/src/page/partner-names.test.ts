// Partners are called by their names among themselves, and never in public.
import { expect, test } from 'vitest';
import { csvRows } from '../csv-rows.ts';
import { sampleCases } from '../sample-cases.fixture.ts';
import { sampleDocument } from '../sample-document.fixture.ts';
import { publicationPage } from './publication-page.ts';

const cases = sampleCases({ seed: 7, grants: 1200 });
const ids = [...new Set(cases.requests.map(({ partnerId }) => partnerId))];
const names = Object.fromEntries(ids.map((id, at) => [id, `House number ${at} <of all>`]));

test("the committee's view calls partners by their names, in the page and in the sheet", () => {
  const document = sampleDocument({ template: 'steering-view', cases });
  const told = document.tables.find(({ id }) => id === 'households-by-partner')?.rows[0]?.key[0] ?? '';
  const page = publicationPage(document, [], 'en', names).markup;
  expect(page).toContain(`${names[told]?.replace('<of all>', '')}&lt;of all&gt;`);
  expect(page).not.toContain('<of all>');
  expect(csvRows(document, names).flat()).toContain(names[told]);
});

test('nothing public names a partner, whatever it is given', () => {
  const document = sampleDocument({ cases });
  expect(publicationPage(document, [], 'en', names).markup).not.toContain('House number');
  expect(csvRows(document, names).flat().join(' ')).not.toContain('House number');
});
