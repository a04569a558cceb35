// The port to a solver of linear programs. Hides which one it is and how it is loaded.
/** Columns between bounds, and rows (sums of columns) between bounds. The matrix is by column: `starts` has one place more than there are columns. */
export type LinearModel = {
  readonly columnLeast: Float64Array;
  readonly columnMost: Float64Array;
  readonly rowLeast: Float64Array;
  readonly rowMost: Float64Array;
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float64Array;
};

/** `prices`: by how much the objective would grow for each bound of a row that gave way by one; zero where the row doesn't hold it back. */
export type Solution = {
  readonly objective: number;
  readonly columns: Float64Array;
  readonly prices: Float64Array;
};

/** A model kept open, so that the next question starts from the last answer. */
export type OpenModel = {
  /** The greatest sum of cost times column. Throws when the solver finds none: a question that nobody answered is never "safe". */
  readonly maximize: (costs: ReadonlyMap<number, number>) => Solution;
  readonly close: () => void;
};

export type Solver = { readonly open: (model: LinearModel) => OpenModel };
