// Puts numbers and days into a text, as its language writes them; hides which way digits run beside another script.
import { directionOf, type Language } from './languages.ts';

/** `phone` as people dial it, `date` YYYY-MM-DD. */
export type Said = { readonly ref?: string; readonly phone?: string | undefined; readonly date?: string | undefined };

/** Without it an Arabic line shows the groups of a number in the wrong order: Latin letters and digits, left to right. */
const leftToRight = '\u200e';

// Intl knows no Cabo Verdean Creole and writes no Haitian one: days as their readers write them, in figures.
const locales: Readonly<Record<Language, string>> = {
  en: 'en-US',
  es: 'es-US',
  pt: 'pt-BR',
  ht: 'fr-HT',
  'zh-Hans': 'zh-Hans-CN',
  'zh-Hant': 'zh-Hant-TW',
  vi: 'vi-VN',
  ar: 'ar-EG-u-nu-latn',
  so: 'so-SO',
  kea: 'pt-CV',
  fr: 'fr-FR',
};
const inFigures: readonly Language[] = ['ht', 'kea', 'so'];

const dayIn = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    timeZone: 'UTC',
    day: 'numeric',
    year: 'numeric',
    month: inFigures.includes(language) ? 'numeric' : 'long',
  }).format(new Date(`${date}T00:00:00.000Z`));

/** The text with what is told put in. A placeholder that nothing was told for stays as it is. */
export const filledText = (text: string, { ref, phone, date }: Said, language: Language): string => {
  const mark = directionOf(language) === 'rtl' ? leftToRight : '';
  const values: Readonly<Record<string, string | undefined>> = {
    ref: ref === undefined ? undefined : `${mark}${ref}`,
    phone: phone === undefined ? undefined : `${mark}${phone}`,
    date: date === undefined ? undefined : dayIn(date, language),
  };
  return text.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole);
};
