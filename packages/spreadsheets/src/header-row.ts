// Reads the first row of a file: which columns it has, which it lacks, which are refused. Hides names in other languages.
import { type FieldError, type Rejected, reject } from '@hearth/domain/rejections';
import { type Column, columns } from './columns.ts';
import { forbiddenColumn } from './forbidden-columns.ts';
import { plainHeader } from './header-text.ts';

/** A known column as the file has it: our name, the file's own header, its place from 0. */
export type FoundColumn = { readonly name: string; readonly header: string; readonly at: number };
export type HeaderRow = {
  readonly found: readonly FoundColumn[];
  readonly unknown: readonly string[];
  readonly width: number;
};

const byHeader = new Map<string, Column>();
for (const column of columns) {
  for (const name of [column.name, ...column.also]) byHeader.set(plainHeader(name), column);
}

/** How many of these headers are columns that are known: how a separator is told. */
export const knownHeaders = (headers: readonly string[]): number =>
  headers.filter((header) => byHeader.has(plainHeader(header))).length;

const shown = (header: string): string => header.replace(/\s+/g, ' ').trim().slice(0, 80);

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

const forbidden = (headers: readonly string[]): Rejected | undefined => {
  const errors: FieldError[] = headers.flatMap((header) => {
    const meaning = forbiddenColumn(header);
    if (meaning === undefined) return [];
    return {
      pointer: `/columns/${shown(header)}`,
      code: 'forbidden-column',
      detail: `"${shown(header)}" asks for: ${meaning}.`,
    };
  });
  if (errors.length === 0) return undefined;
  const detail = `Hearth never collects this, because help does not depend on papers: ${errors.map((error) => error.detail).join(' ')} Please delete the columns and send the file again. Nothing was read.`;
  return reject('forbidden-field', detail, { errors });
};

const missing = (
  found: readonly FoundColumn[],
  headers: readonly string[],
  optional: ReadonlySet<string>,
): Rejected | undefined => {
  const names = new Set(found.map(({ name }) => name));
  const lacking = columns.filter(({ name, required }) => required && !optional.has(name) && !names.has(name));
  if (lacking.length === 0) return undefined;
  return reject(
    'invalid',
    `The file lacks columns that are needed: ${list(lacking.map(({ name }) => name))}. It has: ${list(headers.map(shown))}.`,
    {
      errors: lacking.map(({ name }) => ({
        pointer: `/columns/${name}`,
        code: 'missing-column',
        detail: `The column "${name}" is needed.`,
      })),
    },
  );
};

const repeated = (found: readonly FoundColumn[]): Rejected | undefined => {
  const errors = found.flatMap((column, at) => {
    const first = found.findIndex(({ name }) => name === column.name);
    if (first === at) return [];
    const detail = `"${shown(found[first]?.header ?? '')}" and "${shown(column.header)}" are both read as "${column.name}": please keep one.`;
    return { pointer: `/columns/${column.name}`, code: 'repeated-column', detail };
  });
  return errors.length === 0 ? undefined : reject('invalid', errors.map(({ detail }) => detail).join(' '), { errors });
};

/**
 * Reads the headers. Rejects a forbidden column (`forbidden-field`) before all else, then (`invalid`) columns that are
 * there twice or lacking, all of them at once. Unknown columns are listed in their order. `optional` names columns that this file may lack.
 */
export const readHeaderRow = (headers: readonly string[], optional: ReadonlySet<string>): HeaderRow | Rejected => {
  const refused = forbidden(headers);
  if (refused !== undefined) return refused;
  const found: FoundColumn[] = [];
  const unknown: string[] = [];
  headers.forEach((header, at) => {
    const column = byHeader.get(plainHeader(header));
    if (column !== undefined) found.push({ name: column.name, header: shown(header), at });
    else if (shown(header) !== '') unknown.push(shown(header));
  });
  return repeated(found) ?? missing(found, headers, optional) ?? { found, unknown, width: headers.length };
};
