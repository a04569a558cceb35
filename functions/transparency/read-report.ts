// The internal report as JSON, for the controller and the committee.
import type { Json } from '@hearth/domain/canonical';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import type { Tables } from '@hearth/store/tables';
import { gatherReport, type Report } from './gather-report.ts';
import { periodOf } from './report-period.ts';

/** What is asked for: dates, inclusive, widened to whole months. */
export type ReportQuery = { readonly from?: string | undefined; readonly until?: string | undefined };

/** A report as JSON carries it. */
export const reportJson = (report: Report): Json => JSON.parse(JSON.stringify(report));

/** Answers 200 with the report of the period. Rejection: `invalid` for a period that is turned round or too long. */
export const readReport =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ query, now }: Call<undefined, ReportQuery>): Promise<Answer | Rejected> => {
    const period = periodOf(query, now);
    if (isRejected(period)) return period;
    return { status: 200, body: reportJson(await gatherReport(tables, period, now)) };
  };
