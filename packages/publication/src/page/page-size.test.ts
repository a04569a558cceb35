// How large a page can become: as many categories as a wide fund may have, all of them shown, with long names.
import { expect, test } from 'vitest';
import type { PublicationDocument } from '../document.ts';
import { publicationPage } from './publication-page.ts';
import { publicReport } from './reports.fixture.ts';
import { oneWay, twoWay } from './tables.fixture.ts';
import { languages } from './texts/languages.ts';

const many = (count: number, name: string): readonly string[] =>
  Array.from(
    { length: count },
    (_, at) => `${name}-${'abcdefghij'[at % 10]}${'-of-a-long-name'.repeat(1 + (at % 3))}-${at}`,
  );

const wide = (): PublicationDocument => {
  const document = publicReport('Q4');
  const regions = many(40, 'US-XX');
  const rows = (codes: readonly string[]) =>
    Object.fromEntries(codes.map((code, at) => [code, [1000 * at + 20, 100_000_00 * at]]));
  const measures = ['households', 'spentMinor'];
  const tables = [
    ...document.tables.filter(
      ({ id }) =>
        !/-by-(purpose|region|language)$/.test(id) && id !== 'declined-by-reason' && id !== 'purpose-by-region',
    ),
    oneWay('households-by-purpose', 'purpose', measures, rows(many(9, 'need')), [90_000, 999_999_999_99]),
    oneWay('households-by-region', 'region', measures, rows(regions), [90_000, 999_999_999_99]),
    twoWay(
      'purpose-by-region',
      ['purpose', 'region'],
      regions,
      Object.fromEntries(many(9, 'need').map((need) => [need, regions.map((_, at) => at * 10)])),
    ),
    oneWay('households-by-language', 'language', ['households'], rows(many(40, 'language'))),
    oneWay('declined-by-reason', 'reason', ['households'], rows(many(30, 'reason'))),
  ];
  return { ...document, tables };
};

test('a page stays under 150 KB in every language, with forty regions, forty languages', () => {
  const earlier = (['Q1', 'Q2', 'Q3'] as const).map(publicReport);
  for (const language of languages) {
    const bytes = Buffer.byteLength(publicationPage(wide(), earlier, language).markup);
    expect(bytes).toBeGreaterThan(40_000);
    expect(bytes).toBeLessThan(150_000);
  }
});
