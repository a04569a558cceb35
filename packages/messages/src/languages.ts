// The languages that Hearth writes to households in: which one a tag means, which way it runs, and what it calls itself.

/** As people of the region speak at home, English first. `pt` is as in Brazil, `kea` as on Santiago. */
export const languages = ['en', 'es', 'pt', 'ht', 'zh-Hans', 'zh-Hant', 'vi', 'ar', 'so', 'kea', 'fr'] as const;
export type Language = (typeof languages)[number];

const ownNames: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  pt: 'Português',
  ht: 'Kreyòl ayisyen',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  vi: 'Tiếng Việt',
  ar: 'العربية',
  so: 'Soomaali',
  kea: 'Kabuverdianu',
  fr: 'Français',
};

/** What the language calls itself. */
export const ownNameOf = (language: Language): string => ownNames[language];

/** Which way the language is read. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

// Who writes Chinese with the older characters: by script, by place, or because the language is written so (Cantonese).
const olderCharacters = /^(yue|zh-(yue|hant|tw|hk|mo))(-|$)/;
const chinese = /^(zh|cmn|yue|wuu|nan|hak)(-|$)/;

const isLanguage = (tag: string): tag is Language => languages.some((one) => one === tag);

/** The shortest tag that means the same: programs write `spa` and `hat` as well. What is no tag stays as it is. */
const shortest = (tag: string): string => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag;
  }
};

/**
 * The language that a BCP-47 tag of a household means: `es-MX` and `spa` are `es`, `zh-TW` is `zh-Hant`. Undefined for one that Hearth
 * does not write in. Total: whatever the tag is.
 */
export const knownLanguage = (tag: string | undefined): Language | undefined => {
  const lower = shortest((tag ?? '').trim().replaceAll('_', '-')).toLowerCase();
  if (chinese.test(lower)) return olderCharacters.test(lower) ? 'zh-Hant' : 'zh-Hans';
  const [first = ''] = lower.split('-');
  return isLanguage(first) ? first : undefined;
};

/** As `knownLanguage`; English for everybody else. */
export const languageOf = (tag: string | undefined): Language => knownLanguage(tag) ?? 'en';
