// Goes through a file once before its rows are read: titles, letters, dates, repeats, and what must not be in it. Hides that a row alone can't tell.
import { type FieldError, isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { type Column, holdsDates, holdsDigits } from './columns.ts';
import { type DatesSeen, dateEvidence } from './date-order.ts';
import type { FileLimits } from './file-limits.ts';
import { fileRefusal } from './file-refusal.ts';
import { type ColumnTally, columnTally } from './forbidden-looks.ts';
import {
  type ColumnFinder,
  forbiddenHeaders,
  type HeaderRow,
  knownHeaders,
  namedColumn,
  readTitles,
  refuseTitles,
} from './header-row.ts';
import { tooMany, unknownLetters, untitled } from './no-list.ts';
import type { OpenSource } from './open-source.ts';
import { rowKind } from './row-kinds.ts';
import { type Repeated, rowRepeats } from './row-repeats.ts';
import type { SourceRecord } from './source-record.ts';
import { type TableHint, tableHint } from './title-hints.ts';
import { titleRow, titlesWithin } from './title-row.ts';
import { inLanguage, type WordsLanguage } from './words.ts';

/** What a file says as a whole. `repeated`: by partner and reference. */
export type Survey = {
  readonly titles: SourceRecord;
  readonly above: readonly SourceRecord[];
  readonly header: HeaderRow;
  readonly rowCount: number;
  readonly letters: { readonly utf8: number; readonly other: number };
  readonly dates: DatesSeen;
  readonly repeated: ReadonlyMap<string, Repeated>;
};

/** Which columns a file of its kind has, and how much of it there may be. */
export type SurveyOf = {
  readonly columns: readonly Column[];
  readonly optional: ReadonlySet<string>;
  readonly limits: FileLimits;
  readonly mostRows: number;
  readonly language: WordsLanguage;
};

/** Lines without anything in them are few in files of people; a sheet has no more rows than this. */
const mostLines = 1_100_000;
/** Cells beside the titles are looked at as well, so many columns of them. */
const mostBeside = 20;

const lookErrors = (
  tallies: readonly (ColumnTally | undefined)[],
  titles: SourceRecord,
  language: WordsLanguage,
): readonly FieldError[] =>
  tallies.flatMap((tally, at) => {
    const found = tally?.found();
    if (found === undefined) return [];
    const name = namedColumn(titles.cells[at] ?? '', at);
    const says = '"{name}": {cells} cells look like a {meaning}.';
    const names = { name, cells: String(found.cells), meaning: found.meaning };
    const detail = inLanguage(language, 'forbidden-look', says, names);
    return { pointer: `/columns/${name}`, code: 'forbidden-look', detail };
  });

const neverCollected = (
  errors: readonly FieldError[],
  also: Rejected | undefined,
  language: WordsLanguage,
): Rejected => {
  const words = errors.map(({ detail }) => detail).join(' ');
  const says =
    'Hearth never collects this, because help does not depend on papers: {words} Please delete the columns and send the file again. Nothing was kept.';
  return reject('forbidden-field', inLanguage(language, 'never-collected', says, { words }), {
    errors: [...errors, ...(also?.errors ?? [])],
  });
};

type Titled = {
  readonly titles: SourceRecord;
  readonly header: HeaderRow;
  readonly tallies: (ColumnTally | undefined)[];
  readonly nameAt: ReadonlyMap<number, string>;
};

const titled = (titles: SourceRecord, find: ColumnFinder): Titled => {
  const header = readTitles(titles.cells, find);
  const nameAt = new Map(header.found.map(({ name, at }) => [at, name]));
  const tallies = titles.cells.map((_, at) => {
    if (header.added.includes(at)) return undefined;
    const name = nameAt.get(at);
    return columnTally(name === undefined ? 'unknown' : holdsDigits(name) ? 'number' : 'text');
  });
  return { titles, header, tallies, nameAt };
};

/** Counts what rows say together. */
const counter = ({ titles, header, tallies, nameAt }: Titled) => {
  const dates = dateEvidence();
  const repeats = rowRepeats();
  let rowCount = 0;
  const look = (record: SourceRecord, cell: string, at: number): void => {
    if (cell === '') return;
    while (tallies.length <= at && at < titles.cells.length + mostBeside) tallies.push(columnTally('unknown'));
    tallies[at]?.take(cell);
    const name = nameAt.get(at);
    if (name !== undefined && holdsDates(name)) dates.take(name, record.row, cell, record.kinds?.[at]);
  };
  return {
    take: (record: SourceRecord): void => {
      const kind = record.fault === undefined ? rowKind(record, header, titles.cells) : 'stray';
      if (kind !== 'row' && kind !== 'stray') return;
      rowCount += 1;
      if (record.fault !== undefined) return;
      for (const [at, cell] of record.cells.entries()) look(record, cell, at);
      repeats.take(record, header);
    },
    rowCount: () => rowCount,
    seen: () => ({ rowCount, dates: dates.seen(), repeated: repeats.all() }),
  };
};

/** What is wrong with a file as a whole, once all of it was seen. */
const refusal = (
  { titles, header, tallies }: Titled,
  first: readonly SourceRecord[],
  rowCount: number,
  find: ColumnFinder,
  of: SurveyOf,
): Rejected | undefined => {
  const [columns, maxColumns] = [titles.cells.length, of.limits.columns];
  if (columns > maxColumns)
    return fileRefusal('too-large', 'file-columns', 'The file has {columns} columns, more than {maxColumns}.', {
      columns,
      maxColumns,
    });
  const { language } = of;
  const refused = (hint?: TableHint): Rejected | undefined =>
    refuseTitles(header, titles.cells, of.columns, of.optional, { language, hint });
  const known = (headers: readonly string[]): number => knownHeaders(headers, find);
  const hint = () =>
    tableHint(
      header,
      first.map(({ cells }) => cells),
      first.indexOf(titles),
      known,
    );
  const wrong = refused() && refused(hint());
  const forbidden = [...forbiddenHeaders(titles.cells, language), ...lookErrors(tallies, titles, language)];
  if (forbidden.length > 0) return neverCollected(forbidden, wrong, language);
  if (wrong !== undefined) return wrong;
  if (rowCount > of.mostRows) return tooMany(of.mostRows);
  if (rowCount > 0) return undefined;
  return fileRefusal(
    'invalid',
    'file-no-rows',
    'The file has column titles and no row below them: there is nothing to read.',
  );
};

/**
 * Surveys a file. Rejects the whole of it, with everything that is wrong at once: columns that are never collected, by name and by what
 * their cells look like (`forbidden-field`); columns that lack or stand twice, or no row at all (`invalid`); more than it may hold
 * (`too-large`); letters that can't be read (`unsupported-media-type`).
 */
export const surveyFile = async (source: OpenSource, find: ColumnFinder, of: SurveyOf): Promise<Survey | Rejected> => {
  const first: SourceRecord[] = [];
  const letters = { utf8: 0, other: 0 };
  let begun: Titled | undefined;
  let count: ReturnType<typeof counter> | undefined;
  const begin = (): void => {
    const titles = titleRow(first, find);
    if (titles === undefined) return;
    begun = titled(titles, find);
    count = counter(begun);
    for (const record of first) if (record.row > titles.row) count.take(record);
  };
  for await (const record of source.rows()) {
    if (isRejected(record)) return record;
    if (record.letters === 'unknown') return unknownLetters(record);
    if (record.letters === 'utf-8') letters.utf8 += 1;
    if (record.letters === 'other') letters.other += 1;
    if (count !== undefined) count.take(record);
    else if (first.push(record) === titlesWithin) begin();
    if (record.row > mostLines || (count?.rowCount() ?? 0) > of.mostRows) return tooMany(of.mostRows);
  }
  if (count === undefined) begin();
  if (begun === undefined || count === undefined) return untitled(first);
  const { titles, header } = begun;
  const refused = refusal(begun, first, count.rowCount(), find, of);
  if (refused !== undefined) return refused;
  return { titles, above: first.filter(({ row }) => row < titles.row), header, letters, ...count.seen() };
};
