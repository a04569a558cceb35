// When people were born, and what becomes of a birth date on paper. Hides the shape of the ages.
import type { Random } from './random.ts';

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
export const isoDate = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A day between the first of `from` and the last of `to`; `heaped` is the share written as the first of January. */
export const bornBetween = (random: Random, from: number, to: number, heaped = 0): string => {
  const year = from + random.below(to - from + 1);
  if (random.chance(heaped)) return isoDate(year, 1, 1);
  const month = random.below(12);
  return isoDate(year, month + 1, 1 + random.below(lengths[month] ?? 28));
};

/** An adult's birth date in a year of applications: most are 22 to 55, few are over 80. */
export const adultBorn = (random: Random, heaped = 0, year = 2026): string => {
  const age = 18 + Math.floor(62 * (random.next() * 0.55 + random.next() * 0.45) ** 1.35 + random.next() * 8);
  return bornBetween(random, year - age, year - age, heaped);
};

export type DateParts = { readonly year: string; readonly month: string; readonly day: string };
/** The parts of a date written year first; absent ones are empty. */
const partsOf = (date: string): DateParts => {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month, day };
};
export const joined = ({ year, month, day }: DateParts): string =>
  month === '' ? year : day === '' ? `${year}-${month}` : `${year}-${month}-${day}`;

/** Day and month in each other's place, where both orders are dates. */
export const daySwapped = (date: string): string => {
  const { year, month, day } = partsOf(date);
  return day !== '' && Number(day) <= 12 ? `${year}-${day}-${month}` : date;
};

const shifted = (value: string, by: number, least: number, most: number): string => {
  const moved = Number(value) + by;
  return two(moved < least ? most : moved > most ? least : moved);
};

const digitChanged = (random: Random, date: string): string => {
  const at = random.pick([0, 0, 0, 1, 1, 2, 2]);
  const { year, month, day } = partsOf(date);
  if (at === 0) {
    const place = random.pick([2, 3, 3]);
    return joined({ year: `${year.slice(0, place)}${random.below(10)}${year.slice(place + 1)}`, month, day });
  }
  if (at === 1) return joined({ year, month: two(1 + random.below(12)), day });
  return joined({
    year,
    month,
    day: random.chance(0.5) ? shifted(day, random.pick([-1, 1, 10, -10]), 1, 28) : two(1 + random.below(28)),
  });
};

/** A birth date with one error: swapped, one off, a digit changed, two turned, or heaped on the first of January. */
export const misdated = (random: Random, date: string, heaped = 0.06): string => {
  const { year, month, day } = partsOf(date);
  if (day === '') return /^\d{4}$/.test(year) ? String(Number(year) + random.pick([-1, 1])) : date;
  const kind = random.next();
  if (kind < 0.25 && Number(day) <= 12 && day !== month) return daySwapped(date);
  if (kind < 0.25 + heaped) return `${year}-01-01`;
  if (kind < 0.5) return joined({ year: String(Number(year) + random.pick([-1, 1, -10, 10, -2, 2])), month, day });
  if (kind < 0.6) return `${year.slice(0, 2)}${year[3] ?? ''}${year[2] ?? ''}-${month}-${day}`;
  return digitChanged(random, date);
};
