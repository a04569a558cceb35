// Dates of birth: what of one is known, and how two agree. Hides the forms in which people write them and what fills a form.
import { editDistance } from './names/letters.ts';

/** What is known of a date of birth. `month` and `day` stay as written even where they must be swapped to make a date. */
export type Birth = {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** YYYYMMDD, when the date is whole. */
  readonly digits: string | undefined;
  /** 1 January: so often "unknown" that only the year is believed. */
  readonly isNewYear: boolean;
};

export type BirthLevel =
  | 'equal'
  | 'equal-new-year'
  | 'swapped'
  | 'near'
  | 'two-parts'
  | 'year-month'
  | 'year'
  | 'year-only'
  | 'far'
  | 'close-year'
  | 'different'
  /** Apart by what lies between parent and child. */
  | 'generation-apart';

const maxUnits = 40;
const [firstYear, lastYear] = [1000, 2100];
const isoForm = /^\s*(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ][^\n]*)?)?)?\s*$/;
const compactForm = /^\s*(\d{4})(\d{2})(\d{2})\s*$/;
const slashForm = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\s*$/;

type Written = readonly [year: string, month: string | undefined, day: string | undefined];

const inOrder = (text: string): Written | undefined => {
  const plain = isoForm.exec(text) ?? compactForm.exec(text);
  if (plain !== null) return [plain[1] ?? '', plain[2], plain[3]];
  const [, first, second, year] = slashForm.exec(text) ?? [];
  return year === undefined ? undefined : [year, first, second];
};

const isDayAndMonth = (one: number, other: number): boolean =>
  one >= 1 && other >= 1 && Math.min(one, other) <= 12 && Math.max(one, other) <= 31;

const twoDigits = (part: number): string => String(part).padStart(2, '0');

/**
 * Reads a date of birth: ISO, ISO without day or month, compact, or month and day before the year. A year that cannot be is
 * no date; 1900-01-01 fills forms and is none either; a month or day that cannot be leaves the year. Never throws.
 */
export const readBirth = (text: string): Birth | undefined => {
  const [yearText, monthText, dayText] = inOrder(text.slice(0, maxUnits).normalize('NFKC')) ?? [];
  if (yearText === undefined) return undefined;
  const [year, month, day] = [Number(yearText), Number(monthText ?? 0), Number(dayText ?? 0)];
  if (year < firstYear || year > lastYear || (year === 1900 && month <= 1 && day <= 1)) return undefined;
  if (isDayAndMonth(month, day)) {
    const digits = `${yearText}${twoDigits(month)}${twoDigits(day)}`;
    return { year, month, day, digits, isNewYear: month === 1 && day === 1 };
  }
  return {
    year,
    month: day === 0 && month >= 1 && month <= 12 ? month : undefined,
    digits: undefined,
    isNewYear: false,
  };
};

const [youngestParent, oldestParent] = [15, 45];

const ofDifferent = (a: Birth, b: Birth): BirthLevel => {
  const apart = Math.abs(a.year - b.year);
  return apart >= youngestParent && apart <= oldestParent ? 'generation-apart' : 'different';
};

const ofYears = (a: Birth, b: Birth): BirthLevel => {
  const apart = Math.abs(a.year - b.year);
  if (apart === 0) return 'year-only';
  return apart <= 2 ? 'close-year' : ofDifferent(a, b);
};

const ofParts = (a: Birth, b: Birth, digitsA: string, digitsB: string): BirthLevel => {
  const [year, month, day] = [a.year === b.year, a.month === b.month, a.day === b.day];
  const edits = editDistance(digitsA, digitsB);
  if (edits === 1) return 'near';
  if (Number(year) + Number(month) + Number(day) === 2) return 'two-parts';
  if (year) return 'year';
  return edits === 2 || (Math.abs(a.year - b.year) <= 1 && (month || day)) ? 'far' : ofDifferent(a, b);
};

/** How two dates of birth agree, the strongest level that holds. Symmetric. */
export const compareBirths = (a: Birth, b: Birth): BirthLevel => {
  if (a.digits === undefined || b.digits === undefined) {
    if (a.year === b.year && a.month !== undefined && b.month !== undefined)
      return a.month === b.month ? 'year-month' : 'year';
    return ofYears(a, b);
  }
  if (a.digits === b.digits) return a.isNewYear ? 'equal-new-year' : 'equal';
  if (a.isNewYear || b.isNewYear) return ofYears(a, b);
  if (a.year === b.year && a.month === b.day && a.day === b.month) return 'swapped';
  return ofParts(a, b, a.digits, b.digits);
};
