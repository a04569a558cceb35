// Periods that publications tell of: calendar quarters, calendar years (the fiscal year) and rounds, all in UTC. Pure.
import type { Period } from './document.ts';

const dayMillis = 86_400_000;

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00.000Z`) + dayMillis).toISOString();
const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) - dayMillis).toISOString().slice(0, 10);

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** One of the four quarters (1 to 4) of a year, such as `2026-Q4`. */
export const quarter = (year: number, number: 1 | 2 | 3 | 4): Period => {
  const first = number * 3 - 2;
  const next = number === 4 ? `${year + 1}-01-01` : `${year}-${twoDigits(first + 3)}-01`;
  return {
    kind: 'quarter',
    name: `${year}-Q${number}`,
    from: `${year}-${twoDigits(first)}-01`,
    until: dayBefore(next),
  };
};

/** The quarters of a year, in order. */
export const quartersOf = (year: number): readonly Period[] =>
  [1, 2, 3, 4].map((each) => quarter(year, quarterNumber(each * 3)));

const quarterNumber = (month: number): 1 | 2 | 3 | 4 => (month <= 3 ? 1 : month <= 6 ? 2 : month <= 9 ? 3 : 4);

/** The quarter that an instant or a day falls in. */
export const quarterOf = (at: string): Period => quarter(Number(at.slice(0, 4)), quarterNumber(Number(at.slice(5, 7))));

/** A calendar year, which is the fiscal year too. */
export const yearPeriod = (year: number): Period => ({
  kind: 'year',
  name: String(year),
  from: `${year}-01-01`,
  until: `${year}-12-31`,
});

/** A round of giving: any span of whole days, both inclusive, such as `2026-04-13..2026-05-10`. */
export const roundOf = (from: string, until: string): Period => ({
  kind: 'round',
  name: `${from}..${until}`,
  from,
  until,
});

/** The first instant that no longer belongs to it: what a publication of it is made as of. */
export const cutOffOf = (period: Pick<Period, 'until'>): string => dayAfter(period.until);

/** The first instant of it. */
export const beginOf = (period: Pick<Period, 'from'>): string => `${period.from}T00:00:00.000Z`;

/** Says whether it is over at an instant. */
export const isClosed = (period: Pick<Period, 'until'>, now: string): boolean => now.slice(0, 10) > period.until;

/** Says whether two periods have a day in common. */
export const overlaps = (a: Pick<Period, 'from' | 'until'>, b: Pick<Period, 'from' | 'until'>): boolean =>
  a.from <= b.until && b.from <= a.until;

/** The period of a quarter's or a year's name (`2026-Q4`, `2026`), or nothing. */
export const periodNamed = (name: string): Period | undefined => {
  const [, year, number] = /^(2\d{3})(?:-Q([1-4]))?$/.exec(name) ?? [];
  if (year === undefined) return undefined;
  return number === undefined ? yearPeriod(Number(year)) : quarter(Number(year), quarterNumber(Number(number) * 3));
};
