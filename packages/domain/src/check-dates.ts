// What time does to a check that nobody cashes: stale first, then the state's to keep. Dates are calendar dates, YYYY-MM-DD.
import { addDays, dateOf } from './time.ts';

/**
 * After so many days a bank need not pay a check any more, though it may. Source: Uniform Commercial Code section 4-404 (six
 * months), here counted as 180 days.
 */
export const staleAfterDays = 180;

/**
 * After so many years what nobody cashed is presumed abandoned, and the state keeps it for the household. Source: Massachusetts
 * General Laws chapter 200A.
 */
export const escheatAfterYears = 3;

const yearsLater = (date: string, years: number): string => {
  const at = new Date(`${date}T00:00:00.000Z`);
  at.setUTCFullYear(at.getUTCFullYear() + years);
  return at.toISOString().slice(0, 10);
};

/** From which day a check issued on `issuedOn` is stale-dated. */
export const staleOn = (issuedOn: string): string => dateOf(addDays(`${issuedOn}T00:00:00.000Z`, staleAfterDays));

/** From which day it is unclaimed property. One issued on 29 February is so on 1 March. */
export const escheatOn = (issuedOn: string): string => yearsLater(issuedOn, escheatAfterYears);

/** The last day of issue of which everything is unclaimed property on `today`. */
export const escheatedUpTo = (today: string): string => yearsLater(today, -escheatAfterYears);
