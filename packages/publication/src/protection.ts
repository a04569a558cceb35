// How a single figure is protected: threshold, rounding, dominance, percentiles. Pure; whose figure it is is known elsewhere.
import type { Figure, Protection } from './document.ts';
import { suppressed } from './document.ts';

/** Without what was left out: how figures of a publication are protected. */
export type Recipe = Omit<Protection, 'leftOut'>;

/** Households below which nothing is told, and to what counts are rounded (ADR 030). */
const threshold = 11;
const roundTo = 10;
/** Of all payments that a 90th percentile stands on, this many lie above it: it must not be one household's. */
const leastForP90 = 110;

const minorDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** What is published: counts from 11 on and to 10, money to 100 whole units of its currency (ISO 4217). */
export const publishedRecipe = (currency: string): Recipe => ({
  threshold,
  roundTo,
  roundMinorTo: 100 * 10 ** minorDigits(currency),
});

/** What a filer sees: everything, to the unit. It is never published. */
export const exactRecipe: Recipe = { threshold: 1, roundTo: 1, roundMinorTo: 1 };

/** To the nearest multiple; what lies half-way goes up. */
export const roundHalfUp = (value: number, to: number): number => Math.floor((value + to / 2) / to) * to;

/** Says whether there are households, and too few to be told of. */
export const isFew = (households: number, recipe: Recipe): boolean => households > 0 && households < recipe.threshold;

/** A count of households or events: a true zero is 0, fewer than the threshold is hidden, the rest is rounded. */
export const protectCount = (count: number, recipe: Recipe): Figure =>
  isFew(count, recipe) ? suppressed : roundHalfUp(count, recipe.roundTo);

/** Money of households: to the nearest step. What would round to nothing is hidden, as 0 says that there was none. */
export const protectMinor = (amountMinor: number, recipe: Recipe): Figure => {
  const roundedMinor = roundHalfUp(amountMinor, recipe.roundMinorTo);
  return amountMinor > 0 && roundedMinor === 0 ? suppressed : roundedMinor;
};

type Sum = {
  readonly spentMinor: number;
  /** The most that one household has of it. */ readonly mostMinor: number;
};

/** Says whether one household has more than half of the money. */
export const isDominated = ({ spentMinor, mostMinor }: Sum): boolean => mostMinor * 2 > spentMinor;

/** The percentile by nearest rank of whole days, least first; hidden when it stands on too few payments. */
export const protectDays = (days: readonly number[], percent: 50 | 90, recipe: Recipe): Figure => {
  const least = percent === 50 ? recipe.threshold : recipe.threshold === 1 ? 1 : leastForP90;
  if (days.length < least) return suppressed;
  return days[Math.ceil((days.length * percent) / 100) - 1] ?? suppressed;
};
