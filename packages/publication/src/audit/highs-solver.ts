// The solver HiGHS, compiled to WebAssembly. Hides its loading (once a process, when first asked for) and its memory.
import highsModule, { type Highs } from 'highs';
import type { LinearModel, OpenModel, Solver } from './solver.ts';

// Its types tell of the CommonJS build, where the loader is a property; the module that is loaded is the loader itself.
const isLoader = (value: unknown): value is typeof highsModule.default => typeof value === 'function';

const load = async (): Promise<Highs> => {
  const loader: unknown = highsModule;
  if (!isLoader(loader)) throw new TypeError('highs has no loader');
  return loader();
};

const open = (highs: Highs, model: LinearModel): OpenModel => {
  const numCols = model.columnLeast.length;
  const numRows = model.rowLeast.length;
  const held = highs.createModel({
    numCols,
    numRows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: new Float64Array(numCols),
    colLower: model.columnLeast,
    colUpper: model.columnMost,
    rowLower: model.rowLeast,
    rowUpper: model.rowMost,
    matrix: { format: 'csc', numRows, numCols, starts: model.starts, indices: model.rows, values: model.values },
  });
  held.options.set({ output_flag: false, random_seed: 0 });
  let costed: readonly number[] = [];
  return {
    maximize: (costs) => {
      for (const column of costed) held.changeColCost(column, 0);
      for (const [column, cost] of costs) held.changeColCost(column, cost);
      costed = [...costs.keys()];
      held.run();
      if (held.getModelStatus() !== highs.constants.modelStatus.optimal)
        throw new Error(`the solver ended without an answer (status ${held.getModelStatus()})`);
      const { colValue, rowDual } = held.getSolution();
      return { objective: held.getObjectiveValue(), columns: colValue, prices: rowDual };
    },
    close: () => held.dispose(),
  };
};

let loaded: Promise<Solver> | undefined;

/** HiGHS as a solver; its 4 MB are loaded when it is first asked for. */
export const highsSolver = (): Promise<Solver> => {
  loaded ??= load().then((highs) => ({ open: (model) => open(highs, model) }));
  return loaded;
};
