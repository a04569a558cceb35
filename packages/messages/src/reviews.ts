// Which texts a person has read and found right. A mark holds the hash of the text it was given for: another text has no mark.
import type { Language } from './languages.ts';
import { shippedReviews } from './shipped-reviews.ts';
import { hashOfText, texts, textsOf } from './texts.ts';

/** By language and key, the hash of the text that was reviewed. */
export type Reviews = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The marks of this deployment: what Hearth ships with, and over it what people here have read. */
export const reviewsWith = (own: Reviews): Reviews =>
  Object.fromEntries(
    [...new Set([...Object.keys(shippedReviews), ...Object.keys(own)])].map((language) => [
      language,
      { ...shippedReviews[language], ...own[language] },
    ]),
  );

/** One text of a language; undefined for a key that is none. */
export const textAt = (language: Language, key: string): string | undefined => {
  const [part = '', name = ''] = key.split('/');
  const byPart: Readonly<Record<string, Readonly<Record<string, string>>>> = texts[language];
  const named = Object.hasOwn(byPart, part) ? byPart[part] : undefined;
  return named !== undefined && Object.hasOwn(named, name) ? named[name] : undefined;
};

/** Says whether a person has reviewed this text as it stands now. */
export const isReviewed = (language: Language, key: string, reviews: Reviews = shippedReviews): boolean => {
  const text = textAt(language, key);
  return text !== undefined && reviews[language]?.[key] === hashOfText(language, { key, text });
};

/** A text with its mark, for whoever reads the texts through. */
export type MarkedText = {
  readonly key: string;
  readonly text: string;
  readonly hash: string;
  readonly reviewed: boolean;
};

/** Every text of a language, each with the hash that a mark must hold and whether it has one. */
export const markedTexts = (language: Language, reviews: Reviews = shippedReviews): readonly MarkedText[] =>
  textsOf(language).map((one) => ({
    ...one,
    hash: hashOfText(language, one),
    reviewed: isReviewed(language, one.key, reviews),
  }));
