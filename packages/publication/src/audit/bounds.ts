// How far a small number can be from the truth in a world with the same publications. Hides how a solver is asked.
import type { FormColumns } from './forms.ts';
import type { LinearSystem } from './linear-system.ts';
import type { Solution, Solver } from './solver.ts';
import type { World } from './worlds.ts';

/** How far up and down there is a world, and the statements that let no world go further. */
export type Reach = {
  readonly up: number;
  readonly down: number;
  readonly because: ReadonlySet<number>;
  /** The worlds at both ends. */ readonly worlds: readonly World[];
};

/** The solver is right to a millionth. */
const tolerance = 1e-5;

/** Whole households up to a bound that the solver found. */
export const wholeHouseholds = (reach: number): number => Math.floor(reach + tolerance);

/** Whole households between the ends: what an attacker who thinks in whole households can't tell apart. */
export const widthOf = ({ up, down }: Pick<Reach, 'up' | 'down'>): number =>
  wholeHouseholds(up) + wholeHouseholds(down);

const pricedStatements = ({ prices }: Solution, { statementOf }: LinearSystem): readonly number[] =>
  [...prices.entries()].flatMap(([row, price]) => {
    const statement = statementOf(row);
    return Math.abs(price) > tolerance && statement !== undefined && statement >= 0 ? statement : [];
  });

/**
 * The reaches of the forms of a system: up, and, where that is not yet `enough` households, down. No further than a form says it is of
 * interest. The solver starts each from the answer before.
 */
export const reachesOf = (
  solver: Solver,
  system: LinearSystem,
  enough: number,
): { readonly reaches: readonly Reach[]; readonly solved: number } => {
  const open = solver.open(system.model);
  let solved = 0;
  const reachOf = ({ up, down }: FormColumns): Reach => {
    const because = new Set<number>();
    const worlds: World[] = [];
    const ask = (column: number): number => {
      const solution = open.maximize(new Map([[column, 1]]));
      solved += 1;
      for (const statement of pricedStatements(solution, system)) because.add(statement);
      worlds.push(system.worldOf(solution.columns));
      return Math.max(0, solution.objective);
    };
    const reach = ask(up);
    if (wholeHouseholds(reach) >= enough) return { up: reach, down: 0, because, worlds };
    return { up: reach, down: ask(down), because, worlds };
  };
  try {
    const reaches = system.forms.map(reachOf);
    return { reaches, solved };
  } finally {
    open.close();
  }
};
