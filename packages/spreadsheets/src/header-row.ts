// Reads the row of column titles: which columns a file has, which it lacks, which are refused. Hides names in other languages.
import { type FieldError, type Rejected, reject } from '@hearth/domain/rejections';
import { addedColumns, type Column } from './columns.ts';
import { forbiddenColumn } from './forbidden-columns.ts';
import { plainHeader } from './header-text.ts';

/** A known column as the file has it: our name, the file's own header, its place from 0. */
export type FoundColumn = { readonly name: string; readonly header: string; readonly at: number };
/** `added`: places of columns of ours that a copy with verdicts had; they are passed over. */
export type HeaderRow = {
  readonly found: readonly FoundColumn[];
  readonly unknown: readonly FoundColumn[];
  readonly added: readonly number[];
  readonly width: number;
};

export type ColumnFinder = (header: string) => Column | undefined;

const most = 300;

/** What a title says without what stands beside it: "(MM/DD/YYYY)", "*", "required". */
const bare = (header: string): string =>
  header
    .slice(0, most)
    .replace(/\([^()]*\)|\[[^[\]]*\]|（[^（）]*）/g, ' ')
    .replace(/[*:]+\s*$|\b(required|optional|obligatorio|opcional)\b/gi, ' ');

const codes = new Set(Intl.supportedValuesOf('currency').filter((code) => code !== 'USD'));

/** Whether an amount's title names another unit than dollars: `Amount (MXN)`, `amount (cents)`, `amount ($000)`. */
const isOtherUnit = (header: string): boolean =>
  header
    .slice(0, most)
    .split(/[^\p{L}\p{N}\p{Sc}¢]+/u)
    .some(
      (word) =>
        codes.has(word) ||
        /^(cents?|centavos?|thousands?|miles|mil|k|\$?000s?|¢|[^$\P{Sc}].*|[A-TV-Z]\$)$/iu.test(word),
    );

const finders = new WeakMap<readonly Column[], ColumnFinder>();

/** Finds the column that a title means. A title in two languages (`First name / Nombre`) means what both mean. */
export const columnFinder = (columns: readonly Column[]): ColumnFinder => {
  const finder = finders.get(columns) ?? newFinder(columns);
  finders.set(columns, finder);
  return finder;
};

const newFinder = (columns: readonly Column[]): ColumnFinder => {
  const byHeader = new Map<string, Column>();
  for (const column of columns)
    for (const name of [column.name, ...column.also]) byHeader.set(plainHeader(name), column);
  const known = new Map<string, Column | undefined>();
  const find = (header: string): Column | undefined => {
    const whole = byHeader.get(plainHeader(header)) ?? byHeader.get(plainHeader(bare(header)));
    if (whole !== undefined) return whole;
    const parts = header.slice(0, most).split(/[/|\n]| [-–—] /);
    const [first, ...others] = parts.map((part) => byHeader.get(plainHeader(bare(part))));
    return parts.length > 1 && first !== undefined && others.every((other) => other === first) ? first : undefined;
  };
  return (header) => {
    if (known.has(header)) return known.get(header);
    const found = find(header);
    const column = found?.name === 'amount' && isOtherUnit(header) ? undefined : found;
    if (known.size < 2_000 && header.length < most) known.set(header, column);
    return column;
  };
};

/** How many different columns these titles are: how a separator and the row of titles are told. */
export const knownHeaders = (headers: readonly string[], find: ColumnFinder): number =>
  new Set(headers.slice(0, 2_000).flatMap((header) => (header === '' ? [] : (find(header)?.name ?? [])))).size;

const shownHeader = (header: string): string => header.replace(/\s+/g, ' ').trim().slice(0, 80);

/** A column's title, or where it stands when it has none: `column D`. */
const placeName = (at: number): string => {
  const letters = at < 26 ? '' : String.fromCharCode(64 + Math.floor(at / 26));
  return `column ${letters}${String.fromCharCode(65 + (at % 26))}`;
};

export const namedColumn = (header: string, at: number): string => shownHeader(header) || placeName(at);

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** Titles that ask for what is never collected. */
export const forbiddenHeaders = (headers: readonly string[]): readonly FieldError[] =>
  headers.flatMap((header) => {
    const meaning = forbiddenColumn(header);
    if (meaning === undefined) return [];
    const detail = `"${shownHeader(header)}" asks for: ${meaning}.`;
    return { pointer: `/columns/${shownHeader(header)}`, code: 'forbidden-column', detail };
  });

const lacking = (
  header: HeaderRow,
  columns: readonly Column[],
  optional: ReadonlySet<string>,
): readonly FieldError[] => {
  const names = new Set(header.found.map(({ name }) => name));
  return columns
    .filter(({ name, required }) => required && !optional.has(name) && !names.has(name))
    .map(({ name }) => ({
      pointer: `/columns/${name}`,
      code: 'missing-column',
      detail: `The column "${name}" is needed.`,
    }));
};

const repeated = ({ found }: HeaderRow): readonly FieldError[] =>
  found.flatMap((column, at) => {
    const first = found.findIndex(({ name }) => name === column.name);
    if (first === at) return [];
    const both = [found[first]?.header ?? '', column.header].map((header) => `"${shownHeader(header)}"`).join(' and ');
    const detail = `${both} are both read as "${column.name}": please keep one.`;
    return { pointer: `/columns/${column.name}`, code: 'repeated-column', detail };
  });

/** Which columns the titles are. Columns of ours in a copy with verdicts are known by `row_status` and one more after it. */
export const readTitles = (headers: readonly string[], find: ColumnFinder): HeaderRow => {
  const plain = headers.map(shownHeader);
  // A copy has ours after all of its own: a partner's own column may be called message as well.
  const first = plain.indexOf('row_status');
  const isCopy = first !== -1 && plain.some((one, at) => at > first && isAdded(one));
  const found: FoundColumn[] = [];
  const unknown: FoundColumn[] = [];
  const added: number[] = [];
  headers.forEach((header, at) => {
    if (isCopy && at >= first && isAdded(plain[at] ?? '')) {
      added.push(at);
      return;
    }
    const column = find(header);
    if (column !== undefined) found.push({ name: column.name, header: shownHeader(header), at });
    else unknown.push({ name: '', header: namedColumn(header, at), at });
  });
  return { found, unknown, added, width: headers.length };
};

const isAdded = (name: string): boolean => addedColumns.some((one) => one === name);

/**
 * What is wrong with the titles: columns that are there twice or lacking, all at once. `optional` names columns that this file may
 * lack.
 */
export const refuseTitles = (
  header: HeaderRow,
  headers: readonly string[],
  columns: readonly Column[],
  optional: ReadonlySet<string>,
): Rejected | undefined => {
  const twice = repeated(header);
  const missing = lacking(header, columns, optional);
  const errors = [...twice, ...missing];
  if (errors.length === 0) return undefined;
  const names = missing.map(({ pointer }) => pointer.slice('/columns/'.length));
  const lacks =
    names.length === 0
      ? ''
      : `The file lacks columns that are needed: ${list(names)}. It has: ${list(
          headers
            .map(shownHeader)
            .filter((name) => name !== '')
            .slice(0, 60),
        )}.`;
  const detail = [...twice.map((error) => error.detail), lacks].filter((words) => words !== '').join(' ');
  return reject('invalid', detail, { errors });
};
