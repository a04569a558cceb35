// What a publication is made from: the cases of the sealed record, held against the reporting rows. Nothing is counted where the two differ.

import { caseDifferences } from '@hearth/publication/case-differences';
import { type CaseEvent, isCounted } from '@hearth/publication/case-event';
import type { Cases } from '@hearth/publication/cases';
import { recordFold } from '@hearth/publication/record-cases';
import { sealedEvents } from '@hearth/store/sealed-events';
import type { Tables } from '@hearth/store/tables';
import { firstMonthOf, rowCases } from './row-cases.ts';

/** As of when (an instant, exclusive), and the signed checkpoint under which everything before it lies. `root` in hex. */
export type AsOf = { readonly cutOff: string; readonly size: number; readonly root: string };

/** How far it is: so many of so many leaves, months or cases. */
export type TellGathering = (
  stage: 'reading-record' | 'reading-rows' | 'comparing',
  done: number,
  of: number,
) => Promise<void>;

/** `entries`: how many ledger entries lie before the cut-off. */
export type Gathered = { readonly cases: Cases; readonly entries: number };
/** Rows that are not what the record says: ids of awards (with their attempt) and applications, and which of their fields. */
export type RowsDiffer = { readonly rowsDiffer: readonly { readonly id: string; readonly what: readonly string[] }[] };

const fromRecord = async (
  tables: Tables,
  fiscalAgentId: string,
  { cutOff, size, root }: AsOf,
  tell: TellGathering,
): Promise<Gathered> => {
  const fold = recordFold(cutOff);
  const part = { fiscalAgentId, size, root, isWanted: isCounted };
  for await (const { events, leaves } of sealedEvents<CaseEvent>(tables, part)) {
    for (const event of events) fold.take(event);
    await tell('reading-record', leaves, size);
  }
  return { cases: fold.cases(), entries: fold.entries() };
};

/**
 * Reads the record up to a checkpoint, then the rows, and compares them. The same checkpoint and cut-off give the same cases whenever
 * they are asked for. `rowsDiffer`: a rebuild (`hearth rebuild`) shows and mends such rows. Faults: `RecordGap` when the record is not
 * what was sealed.
 */
export const gatherCases =
  ({ tables, fiscalAgentId }: { readonly tables: Tables; readonly fiscalAgentId: string }) =>
  async (asOf: AsOf, tell: TellGathering = async () => undefined): Promise<Gathered | RowsDiffer> => {
    const { cases, entries } = await fromRecord(tables, fiscalAgentId, asOf, tell);
    const from = firstMonthOf(cases);
    const count = cases.grants.length + cases.requests.length;
    const rows =
      from === undefined
        ? { grants: [], requests: [] }
        : await rowCases(tables, { from, cutOff: asOf.cutOff }, (done, of) => tell('reading-rows', done, of));
    const rowsDiffer = caseDifferences(rows, cases);
    await tell('comparing', count, count);
    return rowsDiffer.length > 0 ? { rowsDiffer } : { cases, entries };
  };
