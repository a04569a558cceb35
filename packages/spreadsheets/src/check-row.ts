// Makes what is told of one row out of its cells and of what the survey saw: a body that can be sent, or everything that is wrong with it.
import { lookOf } from '@hearth/contracts/forbidden-texts';
import { type CellFault, faultOf } from './cell-faults.ts';
import { holdsDates } from './columns.ts';
import type { HeaderRow } from './header-row.ts';
import type { Cells, RowError, RowRead, RowReader } from './row-reader.ts';
import { keyOf } from './row-repeats.ts';
import { isBlank, type SourceRecord } from './source-record.ts';
import type { Survey } from './survey.ts';
import { inLanguage, type WordsLanguage } from './words.ts';
import { columnAt } from './workbook-xml.ts';

/** What is told of a row. `repeats`: an earlier row with the same reference and the same content. */
export type RowTold<B> = RowRead<B> & { readonly repeats: number | undefined };

export type RowContext<B> = {
  readonly reads: RowReader<B>;
  readonly survey: Survey;
  readonly language: WordsLanguage;
  /** Cells that stand inside a merged one, as `row:column`. */
  readonly covered: ReadonlySet<string>;
  /** The rows of the less common letters, where a file has two ways of writing them. */
  readonly strangeLetters: 'utf-8' | 'other' | undefined;
};

const mostCovered = 20_000;

/** Cells that merged ones cover, all but the first of each. */
export const coveredBy = (merged: readonly string[]): ReadonlySet<string> => {
  const covered = new Set<string>();
  for (const reference of merged) {
    const [, left = '', top = '', right = '', bottom = ''] =
      /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
    for (let row = Number(top); row <= Number(bottom) && covered.size < mostCovered; row += 1)
      for (let at = columnAt(left); at <= columnAt(right) && covered.size < mostCovered; at += 1)
        if (row !== Number(top) || at !== columnAt(left)) covered.add(`${row}:${at}`);
  }
  return covered;
};

const cellsOf = (record: SourceRecord, header: HeaderRow, dateOrder: NonNullable<Cells['dateOrder']>): Cells => {
  const at = new Map(header.found.map((column) => [column.name, column]));
  const cellAt = (name: string): string => {
    const place = at.get(name)?.at ?? -1;
    const cell = record.cells[place] ?? '';
    // A number of a workbook is exact: 400.5 is no other amount than 400.50.
    const isExact = name === 'amount' && (record.kinds?.[place] === 'number' || record.kinds?.[place] === 'formula');
    return isExact && /^\d+\.\d+$/.test(cell) ? exactAmount(cell) : cell;
  };
  return { row: record.row, cell: cellAt, headerOf: (name) => at.get(name)?.header ?? name, dateOrder };
};

const exactAmount = (cell: string): string => {
  const cents = Number(cell) * 100;
  return Math.abs(cents - Math.round(cents)) < 1e-6 ? (Math.round(cents) / 100).toFixed(2) : cell;
};

/** The cells of a row for a copy of its file: what is wrong only because of how a workbook kept it stays wrong there. */
export const copiedCells = ({ cells, kinds }: SourceRecord, { header, dates }: Survey): readonly string[] => {
  if (kinds === undefined) return cells;
  const copy = [...cells];
  for (const { name, at } of header.found) {
    const cell = cells[at] ?? '';
    const kind = kinds[at];
    if (kind === 'formula-without-value') copy[at] = '#FORMULA!';
    else if (kind === 'day' && !holdsDates(name)) copy[at] = '#DATE!';
    else if (kind === 'unit' && name === 'amount') copy[at] = '#UNIT!';
    else if (kind === 'day' && dates.turned.has(name)) copy[at] = cell.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$2/$3/$1');
    else if (name === 'amount' && kind !== undefined && /^\d+\.\d+$/.test(cell)) copy[at] = exactAmount(cell);
  }
  return copy;
};

type Said = { readonly code: string; readonly detail: string; readonly rows?: string };

const noRow = <B>(row: number, { code, detail, rows = '' }: Said, language: WordsLanguage): RowTold<B> => ({
  row,
  partner: '',
  partnerRef: '',
  body: undefined,
  errors: [{ row, column: '', code, detail: inLanguage(language, code, detail, { rows }) }],
  repeats: undefined,
});

const faultWords: Readonly<Record<NonNullable<SourceRecord['fault']>, Said>> = {
  'open-quote': {
    code: 'open-quote',
    detail:
      'opens a quotation mark that does not close where it should: close it or delete it. The row was passed over; those after it were read.',
  },
  'too-long': { code: 'too-long', detail: 'is far longer than a row may be (100,000 characters) and was passed over' },
  'too-many-quotes': {
    code: 'too-many-quotes',
    detail:
      'is one of too many whose quotation marks do not close: from here on nothing was read. Save the sheet as "CSV UTF-8" again',
  },
  'too-many-rows': { code: 'too-many-rows', detail: 'is beyond what a file may hold' },
};

const noHousehold: Said = {
  code: 'no-household',
  detail: 'names nobody and asks for nothing: fill it in, or delete it (a note or a sum?)',
};

const strange: Said = {
  code: 'mixed-letters',
  detail:
    'is written in another encoding than the rest of the file: look at its letters with accents, and save the sheet as "CSV UTF-8"',
};

const tooWide = (record: SourceRecord, width: number): Said | undefined => {
  if (isBlank(record.cells.slice(width))) return undefined;
  const detail = `has ${record.cells.length} cells, the row of titles has ${width}: is a text with the separator in it not in quotes?`;
  return { code: 'too-many-cells', detail };
};

/** Faults of cells as such, and texts in columns that are not read but look like what is never collected. */
const cellFaults = <B>(record: SourceRecord, { survey, covered }: RowContext<B>): ReadonlyMap<string, CellFault> => {
  const faults = new Map<string, CellFault>();
  const add = (header: string, fault: CellFault | undefined): void => {
    if (fault !== undefined) faults.set(header, fault);
  };
  for (const { name, header, at } of survey.header.found) {
    const text = record.cells[at] ?? '';
    const isTurned = survey.dates.turned.has(name);
    add(header, faultOf(text, { name, kind: record.kinds?.[at], isTurned, letters: record.letters }));
    if (text === '' && covered.has(`${record.row}:${at}`))
      add(header, {
        code: 'merged-cell',
        detail: 'is inside a merged cell: unmerge it and write the value in every row',
      });
  }
  for (const { header, at } of survey.header.unknown) {
    const look = lookOf((record.cells[at] ?? '').slice(0, 2_000));
    if (look !== undefined)
      add(header, {
        code: 'forbidden-value',
        detail: `looks like a ${look}. Hearth never collects it: please take it out.`,
      });
  }
  return faults;
};

/** Errors of values, and faults of cells: of one column the fault, which is why the value can't be read. */
const merged = (
  row: number,
  read: readonly RowError[],
  faults: ReadonlyMap<string, CellFault>,
  language: WordsLanguage,
) => {
  const isNeeded = new Set(read.map(({ column }) => column));
  // An empty cell inside a merged one is told only where something is needed.
  const told = [...faults].filter(([column, { code }]) => code !== 'merged-cell' || isNeeded.has(column));
  const columns = new Set(told.map(([column]) => column));
  return [
    ...told.map(([column, { code, detail }]) => ({ row, column, code, detail: inLanguage(language, code, detail) })),
    ...read.filter(({ column }) => !columns.has(column)),
  ];
};

const repeatOf = <B>(record: SourceRecord, { survey, language, reads }: RowContext<B>) => {
  const repeated = reads.columns.some(({ name }) => name === 'need')
    ? survey.repeated.get(keyOf(record, survey.header) ?? '')
    : undefined;
  if (repeated === undefined) return {};
  if (repeated.isSame) return { same: repeated.rows[0] === record.row ? undefined : repeated.rows[0] };
  const others = repeated.rows
    .filter((row) => row !== record.row)
    .slice(0, 5)
    .map((row) => `row ${row}`);
  const rows = others.join(', ');
  const detail = `has the same reference as ${rows}, and other content: keep one of them, or give each its own reference`;
  const column = survey.header.found.find(({ name }) => name === 'partner_ref')?.header ?? '';
  const code = 'repeated-reference';
  const said = inLanguage(language, code, detail, { rows: others.map((row) => row.replace('row ', '')).join(', ') });
  return { error: { row: record.row, column, code, detail: said } };
};

/** Tells of one row; `stray`: nobody is named in it. */
export const checkRow = <B>(record: SourceRecord, isStray: boolean, context: RowContext<B>): RowTold<B> => {
  const { reads, survey, language, strangeLetters } = context;
  if (record.fault !== undefined) return noRow(record.row, faultWords[record.fault], language);
  const wide = tooWide(record, survey.header.width);
  if (wide !== undefined) return noRow(record.row, wide, language);
  if (isStray) return noRow(record.row, noHousehold, language);
  const read = reads.read(cellsOf(record, survey.header, survey.dates.orderOf), language);
  const repeat = repeatOf(record, context);
  const errors = [...merged(record.row, read.errors, cellFaults(record, context), language)];
  if (repeat.error !== undefined) errors.push(repeat.error);
  if (strangeLetters !== undefined && record.letters === strangeLetters)
    errors.push(...noRow(record.row, strange, language).errors);
  return { ...read, body: errors.length === 0 ? read.body : undefined, errors, repeats: repeat.same };
};
