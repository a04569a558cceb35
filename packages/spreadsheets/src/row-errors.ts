// Turns what the wire contract refuses into errors of a row: the column, a code, words. Hides the contract's places and its words.
import { refuseForbidden } from '@hearth/contracts/forbidden-fields';
import type { Column } from './columns.ts';
import { forbiddenText } from './forbidden-texts.ts';
import type { Numbered, Reading } from './row-parts.ts';
import type { RowError } from './row-reader.ts';
import { inLanguage, type WordsLanguage } from './words.ts';

/** What numbered columns stand behind the lists of a body, by the list's name there. */
export type Kept = Readonly<Record<string, readonly Numbered[]>>;

type Issue = {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
  readonly values?: readonly unknown[];
};

/** A schema of the contracts, as far as it is needed here. */
export type Schema<B> = {
  readonly safeParse: (value: unknown) => {
    readonly data?: B | undefined;
    readonly error?: { readonly issues: readonly Issue[] } | undefined;
  };
};

type Wrong = { readonly code: string; readonly detail: string; readonly list?: string };

/** The column of a place in the body: the place itself or the nearest one above it that has a column, or one below it. */
const columnOf = (path: readonly string[], kept: Kept, columns: ReadonlyMap<string, string>): string => {
  const [list = '', index, ...rest] = path;
  const number = kept[list]?.[Number(index)]?.at;
  const full = number === undefined ? path : [list, String(number - 1), ...rest];
  for (let length = full.length; length > 0; length -= 1) {
    const name = columns.get(full.slice(0, length).join('/'));
    if (name !== undefined) return name;
  }
  const below = `${full.join('/')}/`;
  return [...columns].find(([place]) => place.startsWith(below))?.[1] ?? '';
};

const wrongBy = (issue: Issue, cell: string): Wrong => {
  if (cell.trim() === '') return { code: 'missing', detail: 'is empty, and it is needed' };
  const values = issue.values ?? [];
  if (issue.code === 'invalid_value' && values.length > 1)
    return { code: 'not-in-list', detail: `must be one of: ${values.join(', ')}`, list: values.join(', ') };
  if (issue.code === 'too_big' && /string|characters/i.test(issue.message))
    return {
      code: 'too-long',
      detail: `is too long: ${issue.message.replace(/^Too big: expected string to have /, '')}`,
    };
  if (issue.code === 'too_small' && /number/.test(issue.message))
    return { code: 'too-small', detail: 'must be more than 0' };
  if (issue.code === 'too_small') return { code: 'too-short', detail: 'is too short: is something missing?' };
  return { code: issue.code.replaceAll('_', '-'), detail: issue.message };
};

const placesOf = new WeakMap<readonly Column[], ReadonlyMap<string, string>>();

const columnsByPlace = (columns: readonly Column[]): ReadonlyMap<string, string> => {
  const known = placesOf.get(columns);
  if (known !== undefined) return known;
  const places = new Map(columns.filter(({ path }) => path !== '').map(({ path, name }) => [path, name]));
  placesOf.set(columns, places);
  return places;
};

/**
 * The body of a row, or everything that is wrong with it, one error a column. The wire contract has the last word: what it refuses is an
 * error of the column the value came from.
 */
export const settleRow = <B>(
  reading: Reading,
  sent: object,
  {
    schema,
    columns,
    kept,
    language,
  }: { schema: Schema<B>; columns: readonly Column[]; kept: Kept; language: WordsLanguage },
): { readonly body: B | undefined; readonly errors: readonly RowError[] } => {
  const { cells, failed } = reading;
  const places = columnsByPlace(columns);
  const wrong = new Map<string, Wrong>(failed);
  for (const error of refuseForbidden(sent)?.errors ?? [])
    wrong.set(columnOf(error.pointer.slice(1).split('/'), kept, places), error);
  for (const { name } of columns) {
    const fault = forbiddenText(name, cells.cell(name));
    if (fault !== undefined) wrong.set(name, fault);
  }
  const parsed = schema.safeParse(sent);
  for (const issue of parsed.error?.issues ?? []) {
    const name = columnOf(issue.path.map(String), kept, places);
    if (!wrong.has(name)) wrong.set(name, wrongBy(issue, cells.cell(name)));
  }
  const errors = [...wrong].map(([name, { code, detail, list }]) => ({
    row: cells.row,
    column: name === '' ? '' : cells.headerOf(name),
    code,
    detail: inLanguage(language, code, detail, { list: list ?? '' }),
  }));
  return { body: errors.length === 0 ? parsed.data : undefined, errors };
};
