// In how many parts a text message may go out, by language: each part is paid, and an old phone shows them apart.
import type { Language } from './languages.ts';

/** `discreet` names nothing but the reference, `plain` its step; `first`: the discreet one with how to end messages. */
export type Budget = { readonly discreet: number; readonly plain: number; readonly first: number };

const latin: Budget = { discreet: 1, plain: 1, first: 1 };

/** Alphabets beyond the plain one have 70 places to a part instead of 160. */
export const budgets: Readonly<Record<Language, Budget>> = {
  en: latin,
  es: latin,
  pt: latin,
  ht: latin,
  'zh-Hans': latin,
  'zh-Hant': latin,
  vi: { discreet: 1, plain: 2, first: 2 },
  ar: { discreet: 1, plain: 2, first: 2 },
  so: latin,
  kea: latin,
  fr: latin,
};
