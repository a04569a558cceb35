// A linear program while it is put together. Hides how rows and columns are kept.
import type { ArmValue } from './classes.ts';
import type { LinearModel } from './solver.ts';

/** `statement`: the one that a row stands for, -1 for none. */
export type Draft = {
  readonly columns: { least: number; most: number; entries: Map<number, number> }[];
  readonly rows: { least: number; most: number; statement: number }[];
  readonly statementRows: Map<number, number>;
  /** No money changes hands: a smaller program, that finds less. */ readonly moneyStays: boolean;
  readonly meanings: { readonly column: number; readonly value: ArmValue; readonly component?: string }[];
};

export const addRow = (draft: Draft, least: number, most: number, statement = -1): number =>
  draft.rows.push({ least, most, statement }) - 1;
export const addColumn = (draft: Draft, least: number, most: number): number =>
  draft.columns.push({ least, most, entries: new Map() }) - 1;
export const put = (draft: Draft, column: number, row: number, value: number): void => {
  const entries = draft.columns[column]?.entries;
  entries?.set(row, (entries.get(row) ?? 0) + value);
};

/** The program as the solver takes it. */
export const modelOf = ({ columns, rows }: Draft): LinearModel => {
  const starts = new Int32Array(columns.length + 1);
  const places: number[] = [];
  const values: number[] = [];
  columns.forEach(({ entries }, column) => {
    for (const [row, value] of entries) {
      places.push(row);
      values.push(value);
    }
    starts[column + 1] = places.length;
  });
  return {
    columnLeast: Float64Array.from(columns, ({ least }) => least),
    columnMost: Float64Array.from(columns, ({ most }) => most),
    rowLeast: Float64Array.from(rows, ({ least }) => least),
    rowMost: Float64Array.from(rows, ({ most }) => most),
    starts,
    rows: Int32Array.from(places),
    values: Float64Array.from(values),
  };
};
