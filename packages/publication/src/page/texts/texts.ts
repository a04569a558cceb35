// What one language's words for a publication's page must hold. `{name}` in a text is a place for a word made from protected figures.
import type { english } from './en.ts';

type Words = Readonly<Record<string, string>>;

/** The words of one language: whatever English says. Another language is another value of this type, and its line in `languages.ts`. */
export type Texts = Omit<typeof english, 'direction' | 'measures'> & {
  readonly direction: 'ltr' | 'rtl';
  /** Names of measures by their ids. */ readonly measures: Words;
};

/** The word of a name that may come from anywhere; nothing when it is not one of the words. */
export const wordOf = <T>(words: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined;

/** Puts values in the places of a text. A place without a value stays as it is written, so that a test finds it. */
export const filled = (text: string, values: Words = {}): string =>
  text.replaceAll(/\{(\w+)\}/g, (place, name: string) => wordOf(values, name) ?? place);
