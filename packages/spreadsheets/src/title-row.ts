// Finds the row of column titles: notes, logos and groups of columns stand above it in many files. Hides how it is told from them.
import { type ColumnFinder, knownHeaders } from './header-row.ts';
import { isBlank, type SourceRecord } from './source-record.ts';

/** So many rows are looked at for the titles. */
export const titlesWithin = 30;

/** Titles that are known to us, so many at least, make a row below others the row of titles. */
const fewest = 3;

/** What one title that is known weighs, beside how many cells a row has. */
export const weightOfKnown = 1_000;

/** How well rows fit as the beginning of a file: known titles first, then how many cells the best row has. */
export const weighRows = (rows: readonly (readonly string[])[], find: ColumnFinder): number =>
  Math.max(
    0,
    ...rows.map((cells) => knownHeaders(cells, find) * weightOfKnown + Math.min(cells.length, weightOfKnown - 1)),
  );

/** The place of the titles among the first rows: the row with the most titles that we know, else the first with anything in it. */
export const titleRow = (records: readonly SourceRecord[], find: ColumnFinder): SourceRecord | undefined => {
  const filled = records.filter(({ cells, fault }) => fault === undefined && !isBlank(cells));
  const weighed = filled.map((record) => ({ record, known: knownHeaders(record.cells, find) }));
  const best = weighed.reduce<(typeof weighed)[number] | undefined>(
    (most, next) => (most === undefined || next.known > most.known ? next : most),
    undefined,
  );
  return best !== undefined && best.known >= fewest ? best.record : filled[0];
};

/** How many titles a file has, told by its first rows. */
export const titlesWidth = (rows: readonly (readonly string[])[], find: ColumnFinder): number | undefined =>
  titleRow(
    rows.map((cells, at) => ({ row: at + 1, cells })),
    find,
  )?.cells.length;
