// What a program is asked: sums of counts, as columns of their own, and what a solution means as a world. Hides the bounds of an answer.
import type { ArmValue } from './classes.ts';
import { addColumn, addRow, type Draft, put } from './program.ts';
import { type Difference, noDifference, type World } from './worlds.ts';

/** Money is counted in hundreds of whole units, so that its numbers are like those of households. */
export const minorUnit = 10_000;

/** A sum of counts that is asked about: places of count statements, and how often each is in it. */
export type Form = {
  readonly parts: ReadonlyMap<number, number> /** More is not of interest. */;
  readonly up: number;
  readonly down: number;
};

/** Columns of a form: its difference from the truth; as far up, and as far down, as is of interest. */
export type FormColumns = { readonly apart: number; readonly up: number; readonly down: number };

/** A statement asked about gets a column of its own, so that a form is a sum of a few columns; its bounds move there. */
export const statementColumns = (draft: Draft, asked: ReadonlySet<number>): ReadonlyMap<number, number> => {
  const columns = new Map<number, number>();
  for (const place of asked) {
    const row = draft.statementRows.get(place);
    const bounds = row === undefined ? undefined : draft.rows[row];
    if (row === undefined || bounds === undefined) continue;
    const column = addColumn(draft, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    const own = addRow(draft, bounds.least, bounds.most, place);
    Object.assign(bounds, { least: 0, most: 0, statement: -1 });
    put(draft, column, row, -1);
    put(draft, column, own, 1);
    columns.set(place, column);
  }
  return columns;
};

/** The world that a solution tells of. */
export const worldOf = ({ meanings }: Draft, columns: Float64Array): World => {
  const world = new Map<ArmValue, Difference>();
  for (const { column, value, component } of meanings) {
    const by = columns[column] ?? 0;
    if (by === 0) continue;
    const known = world.get(value) ?? noDifference;
    if (component === undefined) world.set(value, { ...known, households: by });
    else world.set(value, { ...known, minor: new Map([...known.minor, [component, by * minorUnit]]) });
  }
  return world;
};

const farthest = 1_000;

/** The columns of a form. */
export const addForm = (draft: Draft, form: Form, columnOf: ReadonlyMap<number, number>): FormColumns => {
  const apart = addColumn(draft, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  const sums = addRow(draft, 0, 0);
  put(draft, apart, sums, -1);
  for (const [place, times] of form.parts) {
    const part = columnOf.get(place);
    if (part !== undefined) put(draft, part, sums, times);
  }
  const limit = (most: number, sign: number): number => {
    const column = addColumn(draft, -farthest, most);
    const row = addRow(draft, 0, Number.POSITIVE_INFINITY);
    put(draft, apart, row, sign);
    put(draft, column, row, -1);
    return column;
  };
  return { apart, up: limit(form.up, 1), down: limit(form.down, -1) };
};
