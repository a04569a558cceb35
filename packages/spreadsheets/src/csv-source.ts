// The rows of a CSV file as they come, in constant memory. Hides encodings, separators, and rows whose quotes went wrong.
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import { writtenElsewhere } from './csv-elsewhere.ts';
import { lettersOf, type Opening, pieceReader, readOpening } from './csv-letters.ts';
import { csvScanner } from './csv-scan.ts';
import type { FileLimits } from './file-limits.ts';
import { tooLarge } from './file-refusal.ts';
import type { FileSource, SourceRecord } from './source-record.ts';
import { weightOfKnown } from './title-row.ts';

export type Separator = ',' | ';' | '\t' | '|';
export type LineEnd = '\r\n' | '\n' | '\r';

/** What a CSV file turned out to be before its rows are read. `saysSeparator`: its first row is `sep=;` or the like. `width`: how many titles there are; it
 * is told by the beginning alone, so that a file is cut into the same rows however often it is gone through. */
export type CsvShape = {
  readonly opening: Opening;
  readonly separator: Separator;
  readonly lineEnd: LineEnd;
  readonly saysSeparator: boolean;
  readonly width: number | undefined;
};

const startBytes = 128 * 1024;
const separators: readonly Separator[] = [',', ';', '\t', '|'];
const headRows = 30;
// However long the pieces are in which a file comes: looking ahead for a quote costs no more than this.
const pieceBytes = 64 * 1024;

/** The first bytes of a file, enough to tell what it is. A source that fails throws: that is a fault. */
export const startOf = async (source: FileSource): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source()) {
    pieces.push(piece);
    length += piece.byteLength;
    if (length >= startBytes) break;
  }
  return Buffer.concat(pieces).subarray(0, startBytes);
};

type Head = { readonly text: string; readonly isBytes: boolean };

const firstRows = (
  { text, isBytes }: Head,
  separator: Separator,
  rowCharacters: number,
): readonly (readonly string[])[] => {
  const scanner = csvScanner({ separator, rowCharacters });
  const rows: (readonly string[])[] = [];
  const read = (cells: readonly string[]): readonly string[] => (isBytes ? lettersOf(cells).cells : cells);
  for (const { cells } of scanner.push(text)) if (rows.push(read(cells)) >= headRows) return rows;
  for (const { cells } of scanner.end()) if (rows.push(read(cells)) >= headRows) return rows;
  return rows;
};

const toldSeparator = (text: string): Separator | undefined => {
  const told = /^\s*"?sep=(.|\\t)"?[\s,;]*(?:\r|\n|$)/i.exec(text)?.[1]?.replace('\\t', '\t');
  return separators.find((separator) => separator === told);
};

const lineEndOf = (text: string): LineEnd => {
  if (text.includes('\r\n')) return '\r\n';
  return text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
};

type Weigh = (rows: readonly (readonly string[])[]) => number;

/** The separator by which a text has the weightiest rows. */
const weightiest = (head: Head, weigh: Weigh, rowCharacters: number): { separator: Separator; weight: number } =>
  separators
    .map((separator) => ({ separator, weight: weigh(firstRows(head, separator, rowCharacters)) }))
    .reduce((most, next) => (next.weight > most.weight ? next : most));

/** How the file is written, where its titles are known by no usual letters. */
const openingOf = (opening: Opening, start: Uint8Array, weigh: Weigh, rowCharacters: number): Opening => {
  if (opening.written !== 'bytes' || opening.hasMark) return opening;
  const known = (text: string, isBytes: boolean): number =>
    Math.floor(weightiest({ text, isBytes }, weigh, rowCharacters).weight / weightOfKnown);
  const usual = known(pieceReader(opening)(start), true);
  const written = writtenElsewhere(start, (text) => known(text, false), usual);
  return written === undefined ? opening : { written, hasMark: false };
};

/**
 * What a CSV file is, told by its start. Of the separators the one by which `weigh` knows most column titles, of equals the one that
 * makes the most columns; a first row `sep=;` says it.
 */
export const csvShape = (
  start: Uint8Array,
  weigh: Weigh,
  widthOf: (rows: readonly (readonly string[])[]) => number | undefined,
  { rowCharacters }: FileLimits,
): CsvShape | Rejected => {
  const usual = readOpening(start);
  if (isRejected(usual)) return usual;
  const opening = openingOf(usual, start, weigh, rowCharacters);
  const head = { text: pieceReader(opening)(start), isBytes: opening.written === 'bytes' };
  const told = toldSeparator(head.text);
  const saysSeparator = told !== undefined;
  const separator = told ?? weightiest(head, weigh, rowCharacters).separator;
  const width = widthOf(firstRows(head, separator, rowCharacters));
  return { opening, separator, lineEnd: lineEndOf(head.text), saysSeparator, width };
};

const recordOf = (cells: readonly string[], row: number, isBytes: boolean): SourceRecord =>
  isBytes ? { row, ...lettersOf(cells) } : { row, cells };

/**
 * Every row of a file, its number from 1 as a spreadsheet counts; `too-large` last, when it has more bytes than it may. What a file
 * holds never throws; a source that fails does.
 */
export const csvRows = async function* (
  source: FileSource,
  shape: CsvShape,
  limits: FileLimits,
): AsyncGenerator<SourceRecord | Rejected> {
  const isBytes = shape.opening.written === 'bytes';
  const read = pieceReader(shape.opening);
  const { separator, width } = shape;
  const scanner = csvScanner({ separator, rowCharacters: limits.rowCharacters, width });
  let row = 0;
  let length = 0;
  const scanned = function* (records: ReturnType<typeof scanner.push>): Generator<SourceRecord> {
    for (const { cells, fault } of records) {
      row += 1;
      const record = recordOf(cells, row, isBytes);
      yield fault === undefined ? record : { ...record, fault };
    }
  };
  for await (const piece of source()) {
    length += piece.byteLength;
    if (length > limits.csvBytes) {
      yield tooLarge(limits.csvBytes);
      return;
    }
    for (let at = 0; at < piece.byteLength; at += pieceBytes)
      yield* scanned(scanner.push(read(piece.subarray(at, at + pieceBytes))));
  }
  yield* scanned(scanner.end());
};
