// What a publication's page may hold: nothing that runs or is fetched, no place left open, three words for three kinds of nothing.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PublicationDocument } from '../document.ts';
import { funderStatement, grantRows, needPicture, steeringView, youngFund } from './more-reports.fixture.ts';
import { words } from './page-words.fixture.ts';
import { publicationPage } from './publication-page.ts';
import { publicReport } from './reports.fixture.ts';
import { languages, texts } from './texts/languages.ts';

const earlier = (['Q1', 'Q2', 'Q3'] as const).map(publicReport);
const documents: readonly PublicationDocument[] = [
  publicReport('Q4'),
  funderStatement(),
  needPicture(),
  steeringView(),
  youngFund(),
  { ...publicReport('Q4'), template: 'fiscal-year-worksheets', audience: 'filer' },
  {
    ...publicReport('Q4'),
    template: 'grant-rows',
    tables: [],
    scope: { kind: 'program', programId: 'prg_1', name: 'Winter' },
  },
  { ...publicReport('Q4'), currency: 'JPY' },
  grantRows(),
];
const everyPage = documents.flatMap((document) =>
  languages.map((language) => publicationPage(document, earlier, language).markup),
);

test('a name that is markup stays text, wherever it stands', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const name = `<script>alert("${text}")</script>' onload='x`;
      const document = { ...funderStatement(name), publisher: `${name}&amp;` };
      const { markup } = publicationPage(document, [document], 'en');
      expect(markup).not.toMatch(/<script/i);
      expect(markup).not.toContain("' onload='");
    }),
    { numRuns: 40 },
  );
});

test('codes that nobody knows are shown as text and do not stop the page', () => {
  const strange = ['<b>', '__proto__', 'constructor', 'toString', '', 'x'.repeat(300), 'é-é', 'zz-zz-zz-zz'];
  const [table] = publicReport('Q4').tables.filter(({ id }) => id === 'households-by-language');
  const rows = strange.map((code) => ({ key: [code], values: { households: 20 } }));
  for (const id of ['language', 'region', 'purpose', 'partner', 'constructor']) {
    const strangeTable = {
      id,
      dimensions: [{ id, level: id, categories: [] }],
      measures: ['households', '__proto__'],
      rows,
    };
    const document = { ...publicReport('Q4'), tables: [strangeTable, ...(table === undefined ? [] : [table])] };
    const { markup } = publicationPage(document, earlier, 'es');
    expect(markup).not.toContain('<b></span>');
    expect(markup).not.toContain('[object');
    expect(markup).not.toContain('[native');
  }
});

test('nothing in a page runs, is fetched, or is left to a style of its own', () => {
  for (const markup of everyPage) {
    expect(markup).not.toMatch(/<(script|link|img|iframe|object|embed|form|base|image|use|foreignObject)\b/i);
    expect(markup).not.toMatch(/\s(style|on[a-z]+|src|srcset|background|action|ping)=/i);
    expect(markup).not.toMatch(/@import|@font-face|https?:|data:|javascript:/i);
    expect([...markup.matchAll(/url\(([^)]*)\)/g)].every(([, place]) => place?.startsWith('#'))).toBe(true);
    const hrefs = [...markup.matchAll(/href="([^"]*)"/g)].map(([, place]) => place);
    expect(
      hrefs.filter(
        (place) =>
          !/^(#[a-z]+|report\.[a-z]{2}\.html|publication\.json|tables\.csv|[a-z-]+(\.360giving)?\.(json|csv))$/.test(
            place ?? '',
          ),
      ),
    ).toEqual([]);
  }
});

test('the policy of a page allows the style that it has, and nothing else', () => {
  const { markup, policy } = publicationPage(publicReport('Q4'), earlier, 'en');
  const style = /<style>([\s\S]*?)<\/style>/.exec(markup)?.[1] ?? '';
  expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  expect(policy).toContain("default-src 'none'");
  expect(markup).not.toContain("'unsafe");
});

test('every page is whole and far under 150 KB', () => {
  expect(Math.max(...everyPage.map((markup) => Buffer.byteLength(markup)))).toBeLessThan(60_000);
});

test('no place of a text is left open, and no figure is anything but a number or a word', () => {
  for (const markup of everyPage) {
    expect(words(markup)).not.toMatch(/\{\w+\}|undefined|NaN|Infinity|null|\[object/);
    expect(markup).not.toMatch(/(width|x|y|cx|cy|d|points)="[^"]*(NaN|undefined|Infinity)/);
  }
});

test('ids are told once in a page, and every reference finds its own', () => {
  for (const markup of everyPage) {
    const ids = [...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const told = [...markup.matchAll(/(?:aria-labelledby="|href="#|url\(#)([^")]+)/g)].flatMap(
      ([, names]) => names?.split(' ') ?? [],
    );
    expect(told.filter((id) => !ids.includes(id))).toEqual([]);
  }
});

test('equal documents give equal pages, whatever they were read from', () => {
  for (const document of documents) {
    const again: PublicationDocument = JSON.parse(JSON.stringify(document));
    for (const language of languages) {
      expect(publicationPage(again, earlier, language).markup).toBe(
        publicationPage(document, earlier, language).markup,
      );
    }
  }
});

const leaves = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(leaves)
      : [];
const places = (value: unknown): string =>
  leaves(value)
    .flatMap((text) => text.match(/\{\w+\}/g) ?? [])
    .sort()
    .join(' ');

test('each language says everything, with the same places', () => {
  for (const part of Object.keys(texts.en) as (keyof typeof texts.en)[]) {
    expect(places(texts.es[part]), part).toBe(places(texts.en[part]));
    expect(leaves(texts.es[part]).length, part).toBe(leaves(texts.en[part]).length);
  }
});
