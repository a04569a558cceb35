// The languages that a page is written in.
import { english } from './en.ts';
import { spanish } from './es.ts';
import type { Texts } from './texts.ts';

export const languages = ['en', 'es'] as const;
export type PageLanguage = (typeof languages)[number];

export const texts: Readonly<Record<PageLanguage, Texts>> = { en: english, es: spanish };
