// The months a report covers: whole months, the last twelve if nothing else is asked for.
import { type Rejected, reject } from '@hearth/domain/rejections';
import { monthOf } from '@hearth/domain/time';

/** First and last month, YYYY-MM, both inclusive. */
export type Period = { readonly from: string; readonly until: string };

const usualMonths = 12;
const mostMonths = 60;

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthAt = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/** The months of a period, in order. */
export const monthsOf = ({ from, until }: Period): readonly string[] =>
  Array.from({ length: numberOf(until) - numberOf(from) + 1 }, (_, index) => monthAt(numberOf(from) + index));

/**
 * The period that two dates (YYYY-MM-DD, inclusive) fall in, widened to whole months: figures are kept by month.
 * Without an end it goes to this month, without a beginning it has twelve months. Rejection: `invalid` (turned round, or over five years).
 */
export const periodOf = (
  asked: { readonly from?: string | undefined; readonly until?: string | undefined },
  now: string,
): Period | Rejected => {
  const until = monthOf(asked.until ?? now);
  const from = asked.from === undefined ? monthAt(numberOf(until) - usualMonths + 1) : monthOf(asked.from);
  const wrong = (pointer: string, code: string, detail: string): Rejected =>
    reject('invalid', detail, { errors: [{ pointer, code, detail }] });
  const months = numberOf(until) - numberOf(from) + 1;
  if (months < 1) return wrong('/until', 'before-from', `The last month (${until}) lies before the first (${from}).`);
  return months > mostMonths
    ? wrong('/from', 'too-long', `A report covers up to ${mostMonths} months; these are ${months}.`)
    : { from, until };
};
