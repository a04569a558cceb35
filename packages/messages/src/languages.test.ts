import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directionOf, knownLanguage, languageOf, languages, ownNameOf } from './languages.ts';

test.each([
  ['en-US', 'en'],
  ['es-MX', 'es'],
  ['pt-BR', 'pt'],
  ['pt-CV', 'pt'],
  ['ht', 'ht'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-Hant', 'zh-Hant'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-hant-CN', 'zh-Hant'],
  ['yue', 'zh-Hant'],
  ['cmn', 'zh-Hans'],
  ['AR-eg', 'ar'],
  ['so', 'so'],
  ['kea', 'kea'],
  ['fr_CA', 'fr'],
  ['  vi ', 'vi'],
  ['es-419-x-private', 'es'],
  ['spa', 'es'],
  ['hat', 'ht'],
  ['por_BR', 'pt'],
  ['vie', 'vi'],
  ['zho-Hant', 'zh-Hant'],
  ['som', 'so'],
  ['eng', 'en'],
])('%s is spoken to in %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test.each(['am', 'km', 'ru', 'sp', 'tlh', '', 'x', 'constructor', undefined])(
  '%s is no language of ours: English',
  (tag) => {
    expect([knownLanguage(tag), languageOf(tag)]).toEqual([undefined, 'en']);
  },
);

test('any tag has a language, every language its own name, and Arabic alone runs from the right', () => {
  fc.assert(fc.property(fc.string(), (tag) => languages.includes(languageOf(tag))));
  expect(new Set(languages.map(ownNameOf)).size).toBe(languages.length);
  expect(languages.filter((one) => directionOf(one) === 'rtl')).toEqual(['ar']);
});
