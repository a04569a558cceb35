// Grants out of reporting rows: an award that was paid in several tries has a row for each, and is one grant still.
import type { ReportingRow } from '@hearth/store/reporting-rows';

/** The rows of one award, one for each try, at least one. */
export type GrantRows = readonly [ReportingRow, ...ReportingRow[]];

/** Puts the rows of an award together. They stand beside each other, as their keys begin alike; one grant is held at a time. */
export async function* grantsFrom(
  rows: AsyncIterable<ReportingRow> | Iterable<ReportingRow>,
): AsyncGenerator<GrantRows> {
  let grant: [ReportingRow, ...ReportingRow[]] | undefined;
  for await (const row of rows) {
    if (grant?.[0].awardId === row.awardId) grant.push(row);
    else {
      if (grant !== undefined) yield grant;
      grant = [row];
    }
  }
  if (grant !== undefined) yield grant;
}

/** What became of a grant: the best that any of its tries came to. */
export type GrantOutcome = 'waiting' | 'paid' | 'returned' | 'disencumbered';

export const outcomeOf = (rows: GrantRows): GrantOutcome => {
  if (rows.some(({ encumberedMinor }) => encumberedMinor > 0)) return 'waiting';
  if (rows.some(({ paidMinor }) => paidMinor > 0)) return 'paid';
  return rows.some(({ returnedMinor }) => returnedMinor > 0) ? 'returned' : 'disencumbered';
};

/** When the money that the household kept was paid. */
export const paidAtOf = (rows: GrantRows): string | undefined => rows.find(({ paidMinor }) => paidMinor > 0)?.paidAt;
