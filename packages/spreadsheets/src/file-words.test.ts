import { isRejected } from '@hearth/domain/rejections';
import { expect, test } from 'vitest';
import { applicationRows } from './application-row.ts';
import { checkFile } from './check-file.ts';
import rowTexts from './error-words.json' with { type: 'json' };
import fileTexts from './file-words.json' with { type: 'json' };
import { wordsLanguages } from './words.ts';

const others = wordsLanguages.filter((language) => language !== 'en');
const reads = applicationRows({ programId: 'prg_0123456789ABCDEFGHJKMNPQRS' as never, partner: 'Harbor Kettle' });
const needed = reads.columns.filter(({ required }) => required).map(({ name }) => name);

const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted();

test('every sentence stands in every language, and names the same things in each', () => {
  for (const [code, texts] of Object.entries({ ...rowTexts, ...fileTexts })) {
    expect([code, Object.keys(texts).toSorted()]).toEqual([code, [...others].toSorted()]);
    const places = others.map((language) => placesIn(texts[language]).join());
    expect([code, new Set(places).size]).toEqual([code, 1]);
  }
});

const refused: readonly (readonly [what: string, bytes: string])[] = [
  ['empty', ''],
  ['a PDF', '%PDF-1.7 and so on'],
  ['an old workbook', '\u00d0\u00cf\u0011\u00e0 and so on'],
  ['an archive', 'PK\u0003\u0004 and so on'],
  ['only titles', needed.join(',')],
  ['without titles', '\n\n \n'],
  ['without columns', 'Full name,Phone\nRosa Lima,617-555-0100'],
  ['with a column twice', `${needed.join(',')},ciudad\n${needed.map(() => 'x').join(',')},y`],
  ['on its side', `${needed.map((name) => `${name},x`).join('\n')}`],
  ['with a column that is never collected', `${needed.join(',')},SSN\n${needed.map(() => 'x').join(',')},y`],
  [
    'of letters that nobody knows',
    `${needed.join(',')}\n${needed.map(() => '\u00ce\u00b0\u00c3\u00f1\u00b3').join(',')}`,
  ],
];

test.each(refused)("a file that is %s is refused in its sender's language", async (_, text) => {
  const bytes = Buffer.from(text, 'latin1');
  const said = await Promise.all(
    wordsLanguages.map(async (language) => {
      const checked = await checkFile(() => [bytes], { reads, language });
      if (!isRejected(checked)) throw new Error('was read');
      expect(checked.facts ?? {}).not.toHaveProperty('words');
      expect(checked.detail).not.toMatch(/\{\w+\}/);
      return [checked.detail, ...(checked.errors ?? []).map(({ detail }) => detail)].join(' ');
    }),
  );
  expect(new Set(said).size).toBe(wordsLanguages.length);
});

test("remarks of a file that is read are told in its sender's language", async () => {
  const row = 'HK-1,Rosa,Lima,Lynn,US-MA-essex,4,es,food,400,partner,walk-in,2026-01,es,2026-11-20,yes,no'.split(',');
  const names = needed.filter((name) => name !== 'partner');
  const bytes = Buffer.from(`November\n${names.join(',')},Notas internas\n${row.join(',')},x`);
  const checked = await checkFile(() => [bytes], { reads, language: 'es' });
  if (isRejected(checked)) throw new Error(checked.detail);
  expect(checked.remarks.map(({ detail }) => detail)).toEqual([
    'Los títulos de las columnas están en la fila 2; lo de arriba no se leyó.',
    '"Notas internas" no es una columna nuestra y no se leyó.',
  ]);
});
