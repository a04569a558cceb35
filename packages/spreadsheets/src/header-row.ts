// Reads the row of column titles: which columns a file has, which it lacks, which are refused. Hides names in other languages.
import { type FieldError, type Rejected, reject } from '@hearth/domain/rejections';
import { addedColumns, type Column } from './columns.ts';
import { forbiddenColumn } from './forbidden-columns.ts';
import { formColumn } from './forms/form-titles.ts';
import { plainHeader } from './header-text.ts';
import { hintFor, type TableHint } from './title-hints.ts';
import { inLanguage, type WordsLanguage } from './words.ts';

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

/** What a title says without what stands beside it: "(MM/DD/YYYY)", "*", "required", "3. ". */
const bare = (header: string): string =>
  header
    .slice(0, most)
    .replace(/^\s*(?:q?\d{1,2}|[a-z])\s?[.)]\s+/i, '')
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
    const plain = plainHeader(header);
    const own = bare(header);
    const plainOwn = own === header ? plain : plainHeader(own);
    const whole = byHeader.get(plain) ?? byHeader.get(plainOwn);
    if (whole !== undefined) return whole;
    const exported = formColumn(header, plain) ?? (own === header ? undefined : formColumn(own, plainOwn));
    if (exported !== undefined) return byHeader.get(plainHeader(exported));
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
export const forbiddenHeaders = (headers: readonly string[], language: WordsLanguage = 'en'): readonly FieldError[] =>
  headers.flatMap((header) => {
    const meaning = forbiddenColumn(header);
    if (meaning === undefined) return [];
    const name = shownHeader(header);
    const detail = inLanguage(language, 'forbidden-column', '"{name}" asks for: {meaning}.', { name, meaning });
    return { pointer: `/columns/${name}`, code: 'forbidden-column', detail };
  });

const lacking = (
  header: HeaderRow,
  columns: readonly Column[],
  optional: ReadonlySet<string>,
  language: WordsLanguage,
): readonly FieldError[] => {
  const names = new Set(header.found.map(({ name }) => name));
  return columns
    .filter(({ name, required }) => required && !optional.has(name) && !names.has(name))
    .map((column) => {
      const { name } = column;
      const hint = hintFor(column, header.unknown);
      const said = { name, header: hint?.header ?? '' };
      const needed = inLanguage(language, 'missing-column', 'The column "{name}" is needed.', said);
      if (hint === undefined) return { pointer: `/columns/${name}`, code: 'missing-column', detail: needed };
      const meant = hint.isWhole
        ? inLanguage(language, 'title-of-two', 'Part "{header}" into two columns, given_name and family_name.', said)
        : inLanguage(language, 'title-hint', 'Is it "{header}"? Then give that column the title "{name}".', said);
      return { pointer: `/columns/${name}`, code: 'missing-column', detail: `${needed} ${meant}` };
    });
};

const repeated = ({ found }: HeaderRow, language: WordsLanguage): readonly FieldError[] =>
  found.flatMap((column, at) => {
    const first = found.findIndex(({ name }) => name === column.name);
    if (first === at) return [];
    const [one, other] = [found[first]?.header ?? '', column.header].map(shownHeader);
    const detail = inLanguage(
      language,
      'repeated-column',
      '"{one}" and "{other}" are both read as "{name}": please keep one.',
      { one: one ?? '', other: other ?? '', name: column.name },
    );
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

const tableWords: Readonly<Record<TableHint, string>> = {
  'on-its-side':
    'The titles seem to stand one below the other in the first column: turn the table, so that they are one row.',
  'titles-in-two-rows': 'The titles seem to stand in two rows, one above the other: write each into one cell.',
};

/**
 * What is wrong with the titles: columns that are there twice or lacking, all at once. `optional` names columns that this file may
 * lack; `hint`: how the table may stand.
 */
export const refuseTitles = (
  header: HeaderRow,
  headers: readonly string[],
  columns: readonly Column[],
  optional: ReadonlySet<string>,
  { language = 'en', hint }: { readonly language?: WordsLanguage; readonly hint?: TableHint | undefined } = {},
): Rejected | undefined => {
  const twice = repeated(header, language);
  const missing = lacking(header, columns, optional, language);
  const errors = [...twice, ...missing];
  if (errors.length === 0) return undefined;
  const names = list(missing.map(({ pointer }) => pointer.slice('/columns/'.length)));
  const shown = headers.map(shownHeader).filter((name) => name !== '');
  const lacks = inLanguage(
    language,
    'missing-columns',
    'The file lacks columns that are needed: {names}. It has: {has}. The template for lists has all of them.',
    { names, has: list(shown.slice(0, 60)) },
  );
  const detail = [
    ...(hint === undefined ? [] : [inLanguage(language, hint, tableWords[hint])]),
    ...twice.map((error) => error.detail),
    ...(missing.length === 0 ? [] : [lacks]),
  ].join(' ');
  return reject('invalid', detail, { errors });
};
