// Columns of a grants sheet: which field of a grant a title such as "Recipient Org:0:Identifier" means. Hides how titles are written.
import { type Field, grantFields } from './giving-fields.ts';

/** Where a column's cells go: names of fields, and places in lists. */
export type ColumnPath = readonly (string | number)[];

export type SheetColumn = {
  readonly title: string;
  /** Not there: the standard has no such column. */ readonly path?: ColumnPath;
  readonly isNumber: boolean;
  /** One cell holds several, parted by semicolons. */ readonly isList: boolean;
};

const plain = (title: string): string => title.replace(/[\s\ufeff\u200b]+/g, '').toLowerCase();

const named = (fields: readonly Field[], part: string): Field | undefined =>
  fields.find(({ title }) => plain(title) === plain(part)) ?? fields.find(({ name }) => plain(name) === plain(part));

const place = /^\s*\d{1,3}\s*$/;

/** Reads a title: official titles, or names of fields, parted by colons, slashes or points; a list's first place may be left out. */
export const columnOf = (title: string): SheetColumn => {
  const parts = title.includes(':') ? title.split(':') : title.split('/');
  const unknown: SheetColumn = { title, isNumber: false, isList: false };
  const path: (string | number)[] = [];
  let fields = grantFields;
  let field: Field | undefined;
  for (let at = 0; at < parts.length; at += 1) {
    const next = named(fields, parts[at] ?? '');
    if (next === undefined) return unknown;
    field = next;
    path.push(field.name);
    fields = field.children;
    if (!field.isList) continue;
    const given = place.test(parts[at + 1] ?? '');
    path.push(given ? Number(parts[at + 1]) : 0);
    if (given) at += 1;
  }
  if (field === undefined || field.children.length > 0) return unknown;
  return { title, path, isNumber: field.isNumber, isList: field.isList };
};

/** The pointer of a cell in the grant that it becomes part of. */
export const pointerOf = (path: ColumnPath): string => path.map((part) => `/${part}`).join('');

const number = /^-?\d+(?:\.\d+)?$/;

type Tree = Map<string | number, Tree | string | number>;

const put = (tree: Tree, path: ColumnPath, value: string | number): void => {
  const [first, ...rest] = path;
  if (first === undefined) return;
  if (rest.length === 0) {
    tree.set(first, value);
    return;
  }
  const known = tree.get(first);
  const inner: Tree = known instanceof Map ? known : new Map();
  tree.set(first, inner);
  put(inner, rest, value);
};

// Places that no cell fills leave no gap in a list.
const built = (tree: Tree): unknown => {
  const keys = [...tree.keys()];
  const inner = (value: Tree | string | number | undefined): unknown => (value instanceof Map ? built(value) : value);
  if (keys.every((key) => typeof key === 'number'))
    return keys.toSorted((a, b) => a - b).map((key) => inner(tree.get(key)));
  return Object.fromEntries([...tree].map(([key, value]) => [key, inner(value)]));
};

/** The grant that a row tells of. Empty cells are fields that are not there. */
export const grantOfRow = (columns: readonly SheetColumn[], cells: readonly string[]): unknown => {
  const tree: Tree = new Map();
  for (const [at, { path, isNumber, isList }] of columns.entries()) {
    const cell = cells[at] ?? '';
    if (path === undefined || cell.trim() === '') continue;
    if (isList) {
      for (const [index, one] of cell.split(';').entries())
        if (one.trim() !== '') put(tree, [...path.slice(0, -1), Number(path.at(-1)) + index], one.trim());
    } else put(tree, path, isNumber && number.test(cell.trim()) ? Number(cell.trim()) : cell);
  }
  return tree.size === 0 ? {} : built(tree);
};
