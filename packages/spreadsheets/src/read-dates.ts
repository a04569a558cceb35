// Reads dates, times and instants as people and spreadsheet programs write them. Hides the many spellings; guesses nothing.
import { type CellRead, isUnknown, nothing, plainDigits, readText } from './read-cells.ts';

/** Which of the two numbers of 03/04/1984 comes first, where the whole file has shown it. */
export type DateOrder = 'day-first' | 'month-first';

const isoDay = (year: number, month: number, day: number): string | undefined => {
  const written = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const at = new Date(`${written}T00:00:00.000Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== written ? undefined : written;
};

const badDate = { code: 'date', detail: 'is no date that exists: please write it as YYYY-MM-DD' } as const;
const ambiguous = {
  code: 'ambiguous-date',
  detail: 'can be read as two dates (day or month first): please write it as YYYY-MM-DD',
} as const;
const ambiguousMonth = {
  code: 'ambiguous-date',
  detail: 'can be read as two dates (August in one language, October in another): please write it as YYYY-MM-DD',
} as const;
const shortYear = {
  code: 'two-digit-year',
  detail: 'has a year of two digits, which can be two years: please write it as YYYY-MM-DD',
} as const;
const serial = {
  code: 'date-number',
  detail:
    'is a number: the spreadsheet program turned a date into it. Please format the column as a date or as text, and write YYYY-MM-DD',
} as const;

const partOnly = {
  code: 'part-of-date',
  detail: 'does not say day, month and year: please write it as YYYY-MM-DD. A birth date that is not known stays empty',
} as const;
/** The year alone, or with its month; an age; about. */
const isPart = (text: string): boolean =>
  /^(?:about|around|approx\.?|circa|c\.|~|alrededor de|cerca de)?\s*(?:\p{L}{3,12}\.?,?\s+(?:de\s+)?)?(?:19|20)\d{2}$/iu.test(
    text,
  ) || /^\d{1,3}\s*(?:years?(?: old)?|yrs?|y\/?o|años|anos|ane|岁|歲)$/iu.test(text);

// "Wednesday, March 7, 1984"; and what a script writes: "Wed Mar 07 1984 00:00:00 GMT-0500 (Eastern Standard Time)".
const weekday =
  /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mi[eé]|jue|vie|s[aá]b|dom|seg|ter|qua|qui|sex)\p{L}{0,12}\.?,?\s+(?=[\p{L}\d])/iu;
const midnight = /\s+00:00:00(?:\s+GMT[+-]\d{4}(?:\s+\([^()]{1,60}\))?)?$/;
const withoutWeekday = (text: string): string => {
  const bare = text.replace(midnight, '').replace(weekday, '');
  return /\p{L}/u.test(bare) ? bare.replace(/(?<=\d(?:st|nd|rd|th)?)\s+of\s+/i, ' ') : text;
};

const dayOf = (year: number, month: number, day: number): CellRead<string> => {
  const value = year < 1900 ? undefined : isoDay(year, month, day);
  return value === undefined ? badDate : { value };
};

const numbersFirst = (first: number, second: number, year: number, order: DateOrder | undefined): CellRead<string> => {
  if (first <= 12 && second <= 12 && first !== second) {
    if (order === undefined) return ambiguous;
    return order === 'day-first' ? dayOf(year, second, first) : dayOf(year, first, second);
  }
  return first > 12 ? dayOf(year, second, first) : dayOf(year, first, second);
};

// Month names in English, Spanish, Portuguese, French and Haitian Creole, by their first letters without accents.
const months: readonly (readonly string[])[] = [
  ['jan', 'ene', 'janv'],
  ['feb', 'fev', 'fevriye'],
  ['mar', 'mas'],
  ['apr', 'abr', 'avr'],
  ['may', 'mai', 'me'],
  ['jun', 'juin', 'jen'],
  ['jul', 'juil', 'jiy'],
  ['aug', 'ago', 'aou'],
  ['sep', 'set', 'sept'],
  ['oct', 'out', 'okt'],
  ['nov'],
  ['dec', 'dic', 'dez', 'des'],
];

const monthOf = (name: string): number => {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    months.findIndex((starts) =>
      starts.some((start) => plain === start || (start.length > 2 && plain.startsWith(start))),
    ) + 1
  );
};

const withMonthName = (text: string): CellRead<string> | undefined => {
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|º|o)?[\s./-]*(?:de\s+)?([\p{L}]{2,12})\.?,?[\s./-]*(?:de[l]?\s+)?(\d{4}|\d{2})$/iu.exec(
      text,
    );
  const monthFirst = /^([\p{L}]{2,12})\.?[\s./-]*(\d{1,2})(?:st|nd|rd|th)?,?[\s./-]+(\d{4}|\d{2})$/iu.exec(text);
  const [day, name, year] = dayFirst?.slice(1) ?? [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = monthOf(name ?? '');
  if (day === undefined || year === undefined || month === 0) return undefined;
  // August in Haitian Creole, October in Portuguese.
  if (/^out$/i.test(name ?? '')) return ambiguousMonth;
  return year.length === 2 ? shortYear : dayOf(Number(year), month, Number(day));
};

/** The two numbers of a date whose year comes last, or none. What a whole file says about its order is told from these. */
export const yearLast = (cell: string): { readonly first: string; readonly second: string } | undefined => {
  const [, first, second] =
    /^'?(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?\d{4}(?:[ T]0?0:00(?::00)?)?$/.exec(cell.trim()) ?? [];
  return first === undefined || second === undefined ? undefined : { first, second };
};

/**
 * A date as YYYY-MM-DD. Written with the year first, with the month's name, or so that day and month cannot be confused; else an error,
 * not a guess. `order`: what the whole file showed of its dates.
 */
export const readDate = (cell: string, order?: DateOrder): CellRead<string> => {
  const text = plainDigits(readText(cell) ?? '')
    .slice(0, 100)
    .replace(/^'(?=\d)/, '')
    .replace(/[ T]0?0:00(:00(\.0{1,6})?)?\s?(Z|AM)?$|[ T]12:00(:00)?\s?AM$/, '');
  if (text === '' || isUnknown(text)) return nothing;
  const [, year, month, day] = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?$/.exec(text) ?? [];
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day));
  const last = yearLast(text);
  if (last !== undefined) return numbersFirst(Number(last.first), Number(last.second), Number(text.slice(-4)), order);
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(text)) return shortYear;
  if (/^[1-6]\d{4}(\.\d+)?$/.test(text)) return serial;
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (compact !== null) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const named = withMonthName(text) ?? withMonthName(withoutWeekday(text));
  return named ?? (isPart(text) ? partOnly : badDate);
};

/** An instant in UTC with milliseconds. A bare date stands for the start of that day in UTC. */
export const readInstant = (cell: string, order?: DateOrder): CellRead<string> => {
  const text = plainDigits(readText(cell) ?? '').slice(0, 60);
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) {
    const at = new Date(text.replace(' ', 'T'));
    if (!Number.isNaN(at.getTime())) return { value: at.toISOString() };
  }
  const day = readDate(cell, order);
  if ('code' in day) return { code: day.code, detail: `${day.detail}, or as an instant such as 2026-11-20T15:00:00Z` };
  return day.value === undefined ? nothing : { value: `${day.value}T00:00:00.000Z` };
};

/** A time of day as HH:MM, in 24 hours; `6:30 pm` is read, `6:30` alone is the morning as it says. */
export const readTime = (cell: string): CellRead<string> => {
  const text = plainDigits(readText(cell) ?? '').slice(0, 20);
  if (text === '') return nothing;
  const [, hours, minutes = '00', half] = /^(\d{1,2})(?:[:.h](\d{2}))?(?::00)?\s*([ap])?\.?\s?m?\.?$/i.exec(text) ?? [];
  const hour = Number(hours ?? 99);
  const full = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (full > 23 || Number(minutes) > 59 || (half !== undefined && hour > 12))
    return { code: 'time', detail: 'must be a time of day, such as 18:30' };
  return { value: `${String(full).padStart(2, '0')}:${minutes}` };
};
