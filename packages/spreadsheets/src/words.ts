// What is said of a row and of a file, in the language of the person who repairs the file. Hides the texts; what has none is said in English.
import rowTexts from './error-words.json' with { type: 'json' };
import fileTexts from './file-words.json' with { type: 'json' };

/** The languages of templates and of the commonest words. */
export const wordsLanguages = ['en', 'es', 'pt', 'ht', 'zh-Hans', 'zh-Hant'] as const;
export type WordsLanguage = (typeof wordsLanguages)[number];

/** The language of ours that is nearest to a tag: pt-BR is pt, zh-TW is zh-Hant; English where there is none. */
export const wordsLanguage = (tag: string): WordsLanguage => {
  const [language = '', ...more] = tag.toLowerCase().split(/[-_]/);
  if (language === 'zh') return more.some((part) => /^(hant|tw|hk|mo)$/.test(part)) ? 'zh-Hant' : 'zh-Hans';
  return wordsLanguages.find((one) => one === language) ?? 'en';
};

const byCode: Readonly<Record<string, Readonly<Partial<Record<WordsLanguage, string>>>>> = {
  ...rowTexts,
  ...fileTexts,
};

/** The words of a code in a language, with what they name in its places (`{rows}`); the English ones where there are none. */
export const inLanguage = (
  language: WordsLanguage,
  code: string,
  english: string,
  names: Readonly<Record<string, string>> = {},
): string => {
  const text = language === 'en' || !Object.hasOwn(byCode, code) ? undefined : byCode[code]?.[language];
  return (text ?? english).replace(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole);
};
