// A document as one language reads it: figures, labels and dates in words. Hides how numbers, hidden ones too, are written.
import { type Figure, isShown, type Period, type PublicationDocument, type Table } from '../document.ts';
import { usMa } from './shapes/us-ma.ts';
import { filled, type Texts, wordOf } from './texts/texts.ts';

/** Shapes that maps are drawn from. */
export const maps = [usMa] as const;

export type Reader = {
  readonly document: PublicationDocument;
  readonly texts: Texts;
  /** A whole number with its thousands set off. */ readonly count: (count: number) => string;
  /** Minor units as money, without cents unless there are some or `cents` asks for them. */
  readonly money: (minor: number, cents?: boolean) => string;
  /** Minor units as money in few signs, for a chart. */ readonly shortMoney: (minor: number) => string;
  /** A figure of a measure, hidden and missing ones in words. */
  readonly figure: (figure: Figure | undefined, measure: string, cents?: boolean) => string;
  /** What a category is called; `names`: the list of names to look in first, where it is not the dimension's own. */
  readonly label: (dimension: string, code: string, names?: string) => string;
  /** The same of a table's dimension at a place: at another level the same code may be called otherwise. */
  readonly category: (table: Table, at: number, code: string) => string;
  readonly day: (on: string) => string;
  readonly instant: (at: string) => string;
  readonly period: (period: Period) => string;
  readonly days: (days: number) => string;
};

const readable = (code: string): string => {
  const text = code.replaceAll('-', ' ');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
};

const regionNames: ReadonlyMap<string, string> = new Map(
  maps.flatMap((map) => [[map.code, map.name], ...map.shapes.map(({ code, name }) => [code, name] as const)] as const),
);

const languageName = (names: Intl.DisplayNames, tag: string): string | undefined => {
  try {
    return names.of(tag);
  } catch {
    // Not a language tag: whoever calls shows the code as it is.
    return undefined;
  }
};

/** Names of partners by their ids; none in what is public, where partners are not told of. */
export type PartnerNames = Readonly<Record<string, string>>;

const labelIn = (texts: Texts, money: Reader['money'], partners: PartnerNames): Pick<Reader, 'label' | 'category'> => {
  const languageNames = new Intl.DisplayNames([texts.locale], { type: 'language' });
  const upper = (text: string): string => text.slice(0, 1).toLocaleUpperCase(texts.locale) + text.slice(1);
  const label: Reader['label'] = (dimension, code, names = dimension) => {
    const known = [names, dimension, 'any'].flatMap((each) => wordOf(wordOf(texts.labels, each) ?? {}, code) ?? []);
    if (known[0] !== undefined) return known[0];
    if (dimension === 'language') return upper(languageName(languageNames, code) ?? code);
    if (dimension === 'region') return regionNames.get(code) ?? readable(code.split('-').slice(-1)[0] ?? code);
    if (dimension === 'amount' && /^\d{1,15}$/.test(code)) return money(Number(code));
    return dimension === 'partner' ? (wordOf(partners, code) ?? code) : readable(code);
  };
  const category: Reader['category'] = (table, at, code) => {
    const { id = '', level = '' } = table.dimensions[at] ?? {};
    const names = [`${table.id}/${id}`, `${id}/${level}`].find((each) => wordOf(texts.labels, each) !== undefined);
    return label(id, code, names);
  };
  return { label, category };
};

const datesIn = (texts: Texts): Pick<Reader, 'day' | 'instant' | 'period'> => {
  const day = new Intl.DateTimeFormat(texts.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(texts.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const dateOf = (on: string): Date => new Date(`${on}T00:00:00.000Z`);
  // The thin spaces that Intl puts around its dash are wider or missing from one engine to the next.
  const range = (format: Intl.DateTimeFormat, { from, until }: Period): string =>
    format.formatRange(dateOf(from), dateOf(until)).replaceAll(/\s*–\s*/g, '–');
  return {
    day: (on) => day.format(dateOf(on)),
    instant: (at) => `${day.format(new Date(at))}, ${at.slice(11, 16)} UTC`,
    period: (period) => (period.kind === 'year' ? period.name : range(period.kind === 'quarter' ? month : day, period)),
  };
};

/** Reads a document in a language. `partners`: their names, for those documents that tell of partners. */
export const readerOf = (document: PublicationDocument, texts: Texts, partners: PartnerNames = {}): Reader => {
  const whole = new Intl.NumberFormat(texts.locale, { useGrouping: 'always' });
  const share = new Intl.NumberFormat(texts.locale, { style: 'percent' });
  const currency = { style: 'currency', currency: document.currency, currencyDisplay: 'narrowSymbol' } as const;
  const withCents = new Intl.NumberFormat(texts.locale, { ...currency, useGrouping: 'always' });
  const digits = withCents.resolvedOptions().maximumFractionDigits ?? 2;
  const without = new Intl.NumberFormat(texts.locale, { ...currency, maximumFractionDigits: 0, useGrouping: 'always' });
  const short = new Intl.NumberFormat(texts.locale, { ...currency, notation: 'compact', maximumSignificantDigits: 3 });
  // For the eye only: the nearest double of a safe integer's hundredth prints as that hundredth.
  const money: Reader['money'] = (minor, cents = minor % 10 ** digits !== 0) =>
    (cents ? withCents : without).format(minor / 10 ** digits);
  const days = (n: number): string =>
    n === 0 ? texts.leads.sameDay : n === 1 ? texts.leads.day : filled(texts.leads.days, { n: whole.format(n) });
  return {
    document,
    texts,
    count: (count) => whole.format(count),
    money,
    shortMoney: (minor) => short.format(minor / 10 ** digits),
    days,
    figure: (figure, measure, cents) => {
      if (figure === undefined) return texts.states.missing;
      if (!isShown(figure)) return 'suppressed' in figure ? texts.states.hidden : texts.states.missing;
      if (measure.endsWith('Minor')) return money(figure, cents);
      if (measure.endsWith('Days')) return days(figure);
      return measure.endsWith('Percent') ? share.format(figure / 100) : whole.format(figure);
    },
    ...labelIn(texts, money, document.audience === 'public' ? {} : partners),
    ...datesIn(texts),
  };
};

/** The table of an id, if the document has it. */
export const tableOf = (document: PublicationDocument, id: string): Table | undefined =>
  document.tables.find((table) => table.id === id);

/** A figure by table, key and measure; `total` for the table's total. */
export const figureOf = (
  document: PublicationDocument,
  id: string,
  key: readonly string[] | 'total',
  measure: string,
): Figure | undefined => {
  const table = tableOf(document, id);
  if (key === 'total') return table?.total?.[measure];
  return table?.rows.find((row) => row.key.length === key.length && row.key.every((code, at) => code === key[at]))
    ?.values[measure];
};

/** A shown figure by table, key and measure; nothing when it is hidden, missing or not there. */
export const shownOf = (...place: Parameters<typeof figureOf>): number | undefined => {
  const figure = figureOf(...place);
  return isShown(figure) ? figure : undefined;
};
