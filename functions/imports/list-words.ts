// The words of lists in the languages of their templates: of the page, of verdicts, of files that are none. Hides where they are kept.
import type { WordsLanguage } from '@hearth/spreadsheets/words';
import texts from './list-words.json' with { type: 'json' };

type Texts = typeof texts;
type Said = Readonly<Record<WordsLanguage, string>>;
type Names = Readonly<Record<string, string | number>>;

const groups: { readonly [G in keyof Texts]: Readonly<Record<keyof Texts[G], Said>> } = texts;

/** One sentence or word in a language, with what stands in its places. */
export const listWords = <G extends keyof Texts>(
  group: G,
  key: keyof Texts[G],
  language: WordsLanguage,
  names: Names = {},
): string => {
  const said: Said = groups[group][key];
  return said[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(names[name] ?? whole));
};

/** Whether a name is one of those that a group has words for. */
export const hasWords = <G extends keyof Texts>(group: G, key: PropertyKey): key is keyof Texts[G] =>
  Object.hasOwn(groups[group], key);
