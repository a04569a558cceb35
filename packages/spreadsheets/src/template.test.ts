import { isRejected } from '@hearth/domain/rejections';
import { expect, test } from 'vitest';
import { applicationRows } from './application-row.ts';
import { programId } from './applications-csv.fixture.ts';
import { checkFile } from './check-file.ts';
import { labelsOf } from './code-labels.ts';
import { confidentialRows } from './confidential-row.ts';
import errorWords from './error-words.json' with { type: 'json' };
import { listRows } from './list-row.ts';
import type { RowReader } from './row-reader.ts';
import { templateFile } from './template.ts';
import { inLanguage, wordsLanguage, wordsLanguages } from './words.ts';

const whose = { programId, partner: 'Harbor Kettle Neighbors' };
const readers: Record<'applications' | 'confidential' | 'list', RowReader<unknown>> = {
  applications: applicationRows(whose),
  confidential: confidentialRows(whose),
  list: listRows(),
};
const purposes = ['applications', 'confidential', 'list'] as const;

const filled = (bytes: Uint8Array): Uint8Array =>
  new TextEncoder().encode(new TextDecoder().decode(bytes).replace('EXAMPLE-0001', 'HK-0001'));

test.each(wordsLanguages.flatMap((language) => purposes.map((purpose) => [language, purpose] as const)))(
  'the CSV template in %s for %s is read with no column lacking or unknown, and its example is a good row',
  async (language, purpose) => {
    const { bytes } = await templateFile({ purpose, format: 'csv', language });
    const reads = readers[purpose];
    const file = await checkFile(() => [filled(bytes)], { reads, language });
    if (isRejected(file)) throw new Error(file.detail);
    expect(file.unknown).toEqual([]);
    const rows = [];
    for await (const row of file.rows) rows.push(row);
    expect(rows.map(({ errors }) => errors)).toEqual([[]]);
    // As it comes, there is the example only, which is nobody's.
    expect(await checkFile(() => [bytes], { reads })).toMatchObject({ rejected: 'invalid' });
  },
);

test('a workbook to start from is read in every language: its example is passed over, its prepared rows are blank', async () => {
  for (const language of wordsLanguages) {
    const { bytes, fileName } = await templateFile({ purpose: 'applications', format: 'xlsx', language });
    expect(fileName).toBe(`hearth-applications-${language}.xlsx`);
    const read = await checkFile(() => [bytes], { reads: readers.applications });
    expect(read).toMatchObject({ rejected: 'invalid', detail: expect.stringContaining('no row below') });
  }
});

test('what must not be collected is said in every template', async () => {
  for (const language of wordsLanguages) {
    const { bytes } = await templateFile({ purpose: 'list', format: 'csv', language });
    expect(new TextDecoder().decode(bytes).split('\n')[0]?.length).toBeGreaterThan(40);
  }
});

test('every code has a name in every language, and every name is read as its code', () => {
  for (const language of wordsLanguages)
    for (const [code, name] of labelsOf('need', language)) expect([code, name]).not.toContain('');
});

test('every text of an error is there in five languages and keeps its places', () => {
  for (const [code, words] of Object.entries(errorWords)) {
    expect([code, Object.keys(words)]).toEqual([code, wordsLanguages.filter((one) => one !== 'en')]);
    const places = new Set(Object.values(words).map((text) => (text.match(/\{\w+\}/g) ?? []).join()));
    expect([code, places.size]).toEqual([code, 1]);
  }
  expect(inLanguage('es', 'missing', 'is empty')).toBe('está vacío y se necesita');
  expect(inLanguage('es', 'no-such-code', 'in English')).toBe('in English');
});

test('a tag of a language finds the nearest that there is', () => {
  expect(['pt-BR', 'zh-TW', 'zh', 'ES', 'ht', 'vi', ''].map(wordsLanguage)).toEqual([
    'pt',
    'zh-Hant',
    'zh-Hans',
    'es',
    'ht',
    'en',
    'en',
  ]);
});
