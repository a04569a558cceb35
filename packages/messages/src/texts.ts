// All words in every language, by key; they stand in one file a language. Hides where they are kept.
import { sha256 } from '@hearth/domain/canonical';
import type { Language } from './languages.ts';
import type { Texts } from './text-keys.ts';
import { arabic } from './texts/ar.ts';
import { english } from './texts/en.ts';
import { spanish } from './texts/es.ts';
import { french } from './texts/fr.ts';
import { haitianCreole } from './texts/ht.ts';
import { caboVerdeanCreole } from './texts/kea.ts';
import { portuguese } from './texts/pt.ts';
import { somali } from './texts/so.ts';
import { vietnamese } from './texts/vi.ts';
import { simplifiedChinese } from './texts/zh-hans.ts';
import { traditionalChinese } from './texts/zh-hant.ts';

/** All words, by language. Another language is a file beside these, and a line here. */
export const texts: Readonly<Record<Language, Texts>> = {
  en: english,
  es: spanish,
  pt: portuguese,
  ht: haitianCreole,
  'zh-Hans': simplifiedChinese,
  'zh-Hant': traditionalChinese,
  vi: vietnamese,
  ar: arabic,
  so: somali,
  kea: caboVerdeanCreole,
  fr: french,
};

/** One text of one language under its key, `messages/update`. */
export type KeyedText = { readonly key: string; readonly text: string };

/** Every text of a language with its key, in the order in which they are read through. */
export const textsOf = (language: Language): readonly KeyedText[] =>
  Object.entries(texts[language]).flatMap(([part, byName]) =>
    Object.entries(byName).map(([name, text]) => ({ key: `${part}/${name}`, text })),
  );

/** What a reviewer's mark holds of a text: another text, key or language has another one. */
export const hashOfText = (language: Language, { key, text }: KeyedText): string =>
  sha256(`${language}\n${key}\n${text}`);
