// A message in words: which text, in which language, with what in it. What no person has reviewed is never chosen.
import type { MessageKind, MessageWay } from '@hearth/domain/messages';
import { filledText } from './fill.ts';
import { knownLanguage, type Language } from './languages.ts';
import { isReviewed, type Reviews, textAt } from './reviews.ts';
import { segmentsOf } from './segments.ts';
import { hashOfText } from './texts.ts';

/** What is to be said to whom. `isPlain`: the household wants to read which step it is. `isFirst`: nothing was sent to it before. */
export type Wish = {
  readonly kind: MessageKind;
  readonly way: MessageWay;
  readonly language: string | undefined;
  readonly isPlain: boolean;
  readonly isFirst: boolean;
};

/** The reference of the request, and the number its household should call. */
export type Told = { readonly reference: string; readonly phone: string };

/** What goes out, and what the record says of it: the text's key and language, and the hash that its mark holds. */
export type Composed = {
  readonly key: string;
  readonly language: Language;
  readonly textHash: string;
  readonly subject: string;
  readonly body: string;
  readonly segments: number;
};

const keysOf = ({ kind, way, isPlain, isFirst }: Wish): readonly [string, ...string[]] => {
  const main = `messages/${isPlain ? kind : 'update'}`;
  if (way === 'email') return [main, 'messages/subject', 'messages/noReply'];
  // Carriers in the US ask that the first text message says how to end them.
  return isFirst ? [main, 'messages/stop'] : [main];
};

const inLanguage = (language: Language, wish: Wish, { reference, phone }: Told): Composed => {
  const [key, ...more] = keysOf(wish);
  const say = (one: string): string => filledText(textAt(language, one) ?? '', { ref: reference, phone }, language);
  const isEmail = wish.way === 'email';
  const body = isEmail ? `${say(key)}\n\n${say('messages/noReply')}\n` : [key, ...more].map(say).join(' ');
  return {
    key,
    language,
    textHash: hashOfText(language, { key, text: textAt(language, key) ?? '' }),
    subject: isEmail ? say('messages/subject') : '',
    body,
    segments: isEmail ? 1 : segmentsOf(body).segments,
  };
};

/**
 * The message in the household's language where a person reviewed every part of it there, otherwise in reviewed English. Without a
 * wish to read the step it names nothing but the reference. Undefined when not even the English text is reviewed: then nothing goes out.
 */
export const composeMessage = (wish: Wish, told: Told, reviews?: Reviews): Composed | undefined => {
  const wanted: readonly Language[] = [knownLanguage(wish.language) ?? 'en', 'en'];
  const language = wanted.find((one) => keysOf(wish).every((key) => isReviewed(one, key, reviews)));
  return language === undefined ? undefined : inLanguage(language, wish, told);
};

/** The message as it would read in a language, reviewed or not: for whoever reviews it. It is never sent. */
export const previewMessage = (wish: Omit<Wish, 'language'>, language: Language, told: Told): Composed =>
  inLanguage(language, { ...wish, language }, told);
