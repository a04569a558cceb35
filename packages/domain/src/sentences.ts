// A finding in one plain sentence of the reader's language, with its numbers; it never tells what another partner did.
import { moneyWords } from './money-words.ts';
import type { Policy, RuleTexts } from './policy.ts';
import type { Finding } from './policy-rules.ts';
import { widerTags } from './reader-language.ts';
import { type Catalogue, english } from './sentences-en.ts';
import { spanish } from './sentences-es.ts';

/** The languages that Hearth speaks by itself. Another one is a file beside these, and a line here. */
export const catalogues: ReadonlyMap<string, Catalogue> = new Map([
  ['en', english],
  ['es', spanish],
]);

const within = <T>(known: ReadonlyMap<string, T>, tag: string): T | undefined =>
  widerTags(tag)
    .map((wider) => known.get(wider))
    .find((found) => found !== undefined);

/** The catalogue that speaks a language, `es-MX` by `es`; undefined when there is none. */
export const catalogueFor = (language: string): Catalogue | undefined => within(catalogues, language);

type Wording = Pick<Policy, 'texts' | 'currency' | 'languages'>;

/** The languages in which this policy's findings can be said, its own first. */
export const spokenIn = ({ languages }: Pick<Policy, 'languages'>): readonly [string, ...string[]] => {
  const [first = 'en', ...more] = languages;
  return [first, ...more, ...catalogues.keys()];
};

const date = /^\d{4}-\d{2}-\d{2}$/;

/** A language that names its region is written as there; otherwise as its catalogue says. */
const localeOf = (language: string): string =>
  language.includes('-') ? language : (catalogueFor(language)?.locale ?? language);

const said = (name: string, value: number | string, language: string, currency: string): string => {
  const locale = localeOf(language);
  if (typeof value === 'number')
    return name.endsWith('Minor') ? moneyWords(value, currency, locale) : new Intl.NumberFormat(locale).format(value);
  if (date.test(value))
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value));
  if (name === 'need') return catalogueFor(language)?.needs[value] ?? value;
  return name === 'missing' ? value.replaceAll('-', ' ') : value;
};

const filled = (template: string, { numbers }: Finding, language: string, currency: string): string =>
  template.replace(/\{([A-Za-z]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(numbers, name) ? numbers[name] : undefined;
    return value === undefined ? '…' : said(name, value, language, currency);
  });

/** Codes are words of people: `constructor` is one, and every object knows it. */
export const textOf = (texts: Readonly<Record<string, RuleTexts>> | undefined, code: string): RuleTexts | undefined =>
  texts !== undefined && Object.hasOwn(texts, code) ? texts[code] : undefined;

const ownTexts = ({ texts }: Wording, language: string, code: string): RuleTexts | undefined =>
  widerTags(language)
    .map((tag) => textOf(Object.entries(texts).find(([name]) => name.toLowerCase() === tag.toLowerCase())?.[1], code))
    .find((found) => found !== undefined);

/**
 * A finding in one sentence. The policy's own words come before the catalogue's; a language that neither speaks is answered in the
 * policy's first language, then in English. Amounts, numbers and dates are written as that language writes them.
 */
export const sentenceOf = (finding: Finding, language: string, policy: Wording): string => {
  for (const each of [language, ...policy.languages.slice(0, 1), 'en']) {
    const texts = ownTexts(policy, each, finding.code) ?? catalogueFor(each)?.texts[finding.kind];
    if (texts !== undefined) return filled(texts[finding.outcome], finding, each, policy.currency);
  }
  return filled(english.texts[finding.kind][finding.outcome], finding, 'en', policy.currency);
};

/** What a partner reads in the place of findings that are not its to know. */
export const underReview = (language: string): string => (catalogueFor(language) ?? english).underReview;

/**
 * Says whether a finding could tell a partner what others know or did: matches, help had before, a look into a list.
 * A partner reads `underReview` in its place. Help that came to light by a match may be another partner's to know.
 */
export const tellsOfOthers = ({ kind, numbers }: Finding): boolean =>
  kind === 'match-clear' ||
  kind === 'sanctions-step' ||
  kind === 'days-between-awards' ||
  (kind === 'expression' && numbers['reads'] === 'history') ||
  (kind === 'cap-per-household' && numbers['usedMinor'] !== 0);
