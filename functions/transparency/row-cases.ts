// Cases out of the reporting rows: what later word added to them is left out again, so that they tell what stood at the cut-off.
import { monthOf } from '@hearth/domain/time';
import type { ToldTwice } from '@hearth/publication/case-differences';
import type { GrantCase, RequestCase } from '@hearth/publication/cases';
import { type ReportingRow, rowsOf } from '@hearth/store/reporting-rows';
import { type RequestRow, requestRowsOf } from '@hearth/store/request-rows';
import type { Tables } from '@hearth/store/tables';

const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

/** Months from one to another, both inclusive (YYYY-MM). */
const monthsBetween = (from: string, until: string): readonly string[] => {
  const months: string[] = [];
  for (let month = from; month <= until; month = monthAfter(month)) months.push(month);
  return months;
};

/** An attempt as it stood at an instant; undefined when it was not approved before it. */
const grantAt = (row: ReportingRow, cutOff: string): GrantCase | undefined => {
  if (row.approvedAt >= cutOff) return undefined;
  const { month: _month, encumberedMinor: _set, paidMinor: _paid, returnedMinor: _back, ...rest } = row;
  const { approvedMinor: amountMinor, draws, paidAt, backAt, ...codes } = rest;
  return {
    ...codes,
    amountMinor,
    draws: draws.map(({ fundId, amountMinor: drawnMinor }) => ({ fundId, amountMinor: drawnMinor })),
    ...(paidAt !== undefined && paidAt < cutOff ? { paidAt } : {}),
    ...(backAt !== undefined && backAt < cutOff ? { backAt } : {}),
  };
};

/** A request as it stood at an instant; undefined when it was not submitted before it. */
const requestAt = ({ told, standings, helped, ...ids }: RequestRow, cutOff: string): RequestCase | undefined => {
  const [first] = told;
  const known = told.filter(({ at }) => at < cutOff);
  const last = known.at(-1);
  if (first === undefined || last === undefined || first.at >= cutOff) return undefined;
  const { at: _at, ...asked } = last;
  const amended = known.slice(1).flatMap(({ at }, place) => {
    const { at: _toldAt, ...was } = known[place] ?? first;
    return [{ at, was }];
  });
  return {
    ...ids,
    ...asked,
    submittedAt: first.at,
    ...(amended.length === 0 ? {} : { amended }),
    standings: standings.filter(({ at }) => at < cutOff),
    ...(helped !== undefined && helped.at < cutOff ? { helped } : {}),
  };
};

/** From the earliest of these cases on: the month (YYYY-MM) in which rows begin; undefined when there are none. */
export const firstMonthOf = ({ grants, requests }: ToldTwice): string | undefined => {
  let first: string | undefined;
  for (const { submittedAt } of [...grants, ...requests])
    if (first === undefined || submittedAt < first) first = submittedAt;
  return first === undefined ? undefined : monthOf(first);
};

/**
 * Grants and requests as the rows tell them, as of a cut-off (an instant, exclusive), from a month (YYYY-MM) on. Rows lie in the month
 * of submission, so all that came before the cut-off lie in it or earlier. `tell` hears how many months of how many are read.
 */
export const rowCases = async (
  tables: Tables,
  { from, cutOff }: { readonly from: string; readonly cutOff: string },
  tell: (done: number, of: number) => Promise<void> = async () => undefined,
): Promise<ToldTwice> => {
  const months = monthsBetween(from, monthOf(cutOff));
  const grants: GrantCase[] = [];
  const requests: RequestCase[] = [];
  for (const [index, month] of months.entries()) {
    for await (const row of rowsOf(tables, month)) {
      const grant = grantAt(row, cutOff);
      if (grant !== undefined) grants.push(grant);
    }
    for await (const row of requestRowsOf(tables, month)) {
      const request = requestAt(row, cutOff);
      if (request !== undefined) requests.push(request);
    }
    await tell(index + 1, months.length);
  }
  return { grants, requests };
};
