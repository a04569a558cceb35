// Which rows of a file are nobody's: sums at the end, titles once more, notes. Hides how such rows look.
import type { HeaderRow } from './header-row.ts';
import { isBlank, type SourceRecord } from './source-record.ts';

/** `row`: to be read. `passed`: nothing in it is anybody's, so it is passed over and told. `stray`: nobody is named, yet something stands there. */
export type RowKind = 'blank' | 'row' | 'totals' | 'titles' | 'example' | 'stray';

/** The reference of the row that shows in a template how rows are filled in. */
export const exampleReference = 'EXAMPLE-0001';

const totals =
  /^(grand |sub ?)?(total(s|es|e|a|is)?|totaux|suma|soma|sum|somme|合计|合計|总计|總計|小计|小計)( (general|geral|amount|jeneral))?\s*[:：]?$/i;

/** Names, references and requests: a row that has none of these is nobody's. */
const naming = [
  'partner_ref',
  'given_name',
  'family_name',
  'case_number',
  'need',
  'birth_date',
  'phone',
  'email',
] as const;

const filledCells = (cells: readonly string[]): readonly string[] => cells.filter((cell) => cell.trim() !== '');

/** Of which kind a row is. A row is passed over only if it could not be an application, whatever was meant by it. */
export const rowKind = (record: SourceRecord, header: HeaderRow, titles: readonly string[]): RowKind => {
  const { cells } = record;
  if (isBlank(cells)) return record.kinds?.includes('formula-without-value') === true ? 'row' : 'blank';
  const said = new Map(header.found.map(({ name, at }) => [name, (cells[at] ?? '').trim()]));
  if ((said.get('partner_ref') ?? '').toUpperCase() === exampleReference) return 'example';
  const named = naming.filter((name) => (said.get(name) ?? '') !== '' && !totals.test(said.get(name) ?? ''));
  if (named.length === 0) {
    if (filledCells(cells).some((cell) => totals.test(cell.trim()))) return 'totals';
    return 'stray';
  }
  const isTitles =
    filledCells(cells).length >= 3 && cells.every((cell, at) => cell.trim() === (titles[at] ?? '').trim());
  return isTitles ? 'titles' : 'row';
};
