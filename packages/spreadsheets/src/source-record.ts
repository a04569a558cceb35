// One row of a file as it comes out of CSV or a workbook, before anything is made of it.
import type { ScanFault } from './csv-scan.ts';

/** What a cell is beside its text, where the file says so: a day, a number in another unit than it looks, a formula whose value was never saved, an error, a cell that a merged one covers. */
export type CellKind = 'day' | 'number' | 'unit' | 'formula' | 'formula-without-value' | 'error' | 'covered';

/** How the letters of a row are written, told by the row alone. `ascii`: nothing to tell by. */
export type RowLetters = 'ascii' | 'utf-8' | 'other' | 'unknown';

/** A row with its number as the spreadsheet shows it, from 1. */
export type SourceRecord = {
  readonly row: number;
  readonly cells: readonly string[];
  readonly kinds?: readonly (CellKind | undefined)[];
  readonly letters?: RowLetters;
  readonly fault?: ScanFault | 'too-many-rows';
};

/** Opens the file from its first byte. It is opened twice: what a whole file says about its dates and letters comes before its first row. */
export type FileSource = () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Whether nothing is written in a row. */
export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => /^[\s\u200b\ufeff]*$/.test(cell));
