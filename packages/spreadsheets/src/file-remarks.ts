// What is told of a file beside its rows, and is no error. Hides that it is said in English first.
import { inLanguage, type WordsLanguage } from './words.ts';

/** `names`: what stands in the places of its words, so that they can be said in another language. */
export type Remark = {
  readonly code: string;
  readonly detail: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly row?: number;
  readonly column?: string;
};

/** A remark in English; `remarkIn` says it in other languages. */
export const remark = (
  code: string,
  english: string,
  names: Readonly<Record<string, string>> = {},
  at: { readonly row?: number; readonly column?: string } = {},
): Remark => ({ code, detail: inLanguage('en', code, english, names), names, ...at });

/** A remark as it is told in a language. */
export const remarkIn = (language: WordsLanguage, { names = {}, ...said }: Remark): Remark => ({
  ...said,
  detail: inLanguage(language, said.code, said.detail, names),
});
