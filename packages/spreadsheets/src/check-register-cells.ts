// Reads the cells of a filled-in check register. Hides what spreadsheet programs do to numbers, amounts and dates on the way.
import { type VoidReason, voidReasons } from '@hearth/domain/check-results';
import { type CellRead, readCode, readText } from './read-cells.ts';
import { readYesNo } from './read-yes-no.ts';

const nothing = { value: undefined } as const;

const plain = (cell: string): string => (readText(cell) ?? '').normalize('NFKC').slice(0, 60);

const mostDigits = 12;

/** A check number without leading zeros, as banks compare it. `1,001`, `1001.0`, `#1001` and `'001001` are read; rounded ones are not. */
export const readCheckNumber = (cell: string): CellRead<string> => {
  const text = plain(cell).replace(/^'/, '');
  if (text === '') return nothing;
  if (/E\+?\d+$/i.test(text))
    return {
      code: 'number-rounded',
      detail: 'was rounded by the spreadsheet program: format the column as text and type it again',
    };
  const [, written = ''] = /^#?\s?(\d{1,3}(?:,\d{3})+|\d{1,20})(?:\.0{1,2})?$/.exec(text) ?? [];
  const value = written.replaceAll(',', '').replace(/^0+/, '');
  if (value === '' || value.length > mostDigits)
    return {
      code: 'number',
      detail: `must be the number that is printed on the check: 1 to ${mostDigits} digits, no letters`,
    };
  return { value };
};

/**
 * Money in minor units of a currency with cents, as spreadsheet programs leave it: `50.5` is what is left of `50.50`. It is only ever
 * compared with the amount that is known.
 */
export const readPaidMinor = (cell: string): CellRead<number> => {
  const text = plain(cell).replace(/^(US\$|USD|\$)\s?|\s?(USD|US\$|\$)$/gi, '');
  if (text === '') return nothing;
  const [, whole = '', cents = ''] = /^(\d{1,12}|\d{1,3}(?:[ ,.'’]\d{3})+)(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  const value = Number(`${whole.replace(/\D/g, '')}${cents.padEnd(2, '0')}`);
  return whole === '' || !Number.isSafeInteger(value)
    ? { code: 'amount', detail: 'must be an amount such as 400 or 400.00' }
    : { value };
};

/** The calendar days that a cell can mean, YYYY-MM-DD: one, or two when day and month can be exchanged. */
export type DateReading = { readonly monthFirst: string | undefined; readonly dayFirst: string | undefined };

const day = (year: string, month: string, date: string): string | undefined => {
  const full = year.length === 2 ? `20${year}` : year;
  const written = `${full}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const at = new Date(`${written}T00:00:00.000Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== written ? undefined : written;
};

const badDate = { code: 'date', detail: 'is no date that exists: write it as YYYY-MM-DD' } as const;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `22-Nov-26`, `22 November 2026` and `Nov 22, 2026`: the month is named, so there is one reading. */
const named = (text: string): string | undefined => {
  const [, first = '', word = '', year = ''] = /^(\d{1,2})[- ]([A-Za-z]{3,9})\.?[-, ]+(\d{2}|\d{4})$/.exec(text) ?? [];
  const [, other = '', last = '', after = ''] = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(text) ?? [];
  const month = months.indexOf((word === '' ? other : word).slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? undefined : day(word === '' ? after : year, String(month), word === '' ? last : first);
};

/** A date as spreadsheet programs leave it, with a time of midnight or without. Which of two readings holds, the caller knows. */
export const readDates = (cell: string): CellRead<DateReading> => {
  const text = plain(cell).replace(/[T ](0?0:00(:00(\.0+)?)?Z?|12:00(:00)? AM)$/i, '');
  if (text === '') return nothing;
  if (/^\d{5}(\.0+)?$/.test(text))
    return { code: 'date-number', detail: 'is a day count of the spreadsheet program: format the column as a date' };
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (yearFirst !== null) {
    const only = day(yearFirst[1] ?? '', yearFirst[2] ?? '', yearFirst[3] ?? '');
    return only === undefined ? badDate : { value: { monthFirst: only, dayFirst: only } };
  }
  const worded = named(text);
  if (worded !== undefined) return { value: { monthFirst: worded, dayFirst: worded } };
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/.exec(text) ?? [];
  const reading = { monthFirst: day(year, first, second), dayFirst: day(year, second, first) };
  return reading.monthFirst === undefined && reading.dayFirst === undefined ? badDate : { value: reading };
};

const isReason = (code: string | undefined): code is VoidReason => voidReasons.some((reason) => reason === code);

/** Why a check is void: a word of the list, or just yes (payment was stopped). Empty and no say nothing. */
export const readVoid = (cell: string): CellRead<VoidReason> => {
  const code = readCode(cell);
  if (isReason(code)) return { value: code };
  const said = readYesNo(cell);
  if ('code' in said || code === 'void' || code === 'voided')
    return code === 'void' || code === 'voided'
      ? { value: 'stopped' }
      : { code: 'void', detail: `must be empty, yes, or one of: ${voidReasons.join(', ')}` };
  return said.value === true ? { value: 'stopped' } : nothing;
};
