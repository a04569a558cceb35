// A table on its ladder: the finest rung on which it may stand. Hides what makes a rung too fine.
import { rungsOf } from './categories.ts';
import { type Cell, cellsOf, dimensionsOn } from './cells.ts';
import { isShown, type Table } from './document.ts';
import { protectTable, type TableRules } from './protect-table.ts';
import type { TableSpec } from './registry.ts';
import type { Unit } from './unit.ts';
import { other } from './unit-codes.ts';

/** Where a table stands on its ladder; at `last` it is left out. */
export type Ladder = { readonly at: number; readonly last: number };

export type MadeTable = { readonly table?: Table; readonly cells: readonly Cell[]; readonly ladder: Ladder };

const onRung = (spec: TableSpec, units: readonly Unit[], rung: number, rules: TableRules): MadeTable => {
  const rungs = rungsOf(spec.dimensions);
  const ladder = { at: Math.min(rung, rungs.length), last: rungs.length };
  const levels = rungs[ladder.at];
  if (levels === undefined) return { cells: [], ladder };
  const dimensions = dimensionsOn(spec, levels, units, rules.recipe.threshold);
  const truth = cellsOf(spec, dimensions, units);
  return { table: protectTable(spec, dimensions, truth, rules), cells: [...truth.cells, truth.total], ladder };
};

/** Areas are what callers wrote: a name that only a few households have may be anything, theirs too. */
const namesRareArea = ({ dimensions }: Table, cells: readonly Cell[], threshold: number): boolean =>
  dimensions.some(
    ({ level, categories }, place) =>
      level === 'county' &&
      categories.some(({ id }) => {
        const own = cells.filter(({ key }) => key[place] === id);
        return own.reduce((sum, { households }) => sum + households, 0) < threshold;
      }),
  );

/** Most of its cells that are not empty are told, and no rare language or area is named. */
const isTelling = ({ table, cells }: MadeTable, threshold: number): boolean => {
  if (table === undefined) return true;
  if (namesRareArea(table, cells, threshold)) return false;
  const namesRare = (row: Table['rows'][number]): boolean =>
    table.dimensions.some(({ level }) => level === 'language') && !isShown(row.values['households']);
  // One category says what the total says alone, or what the other dimension says.
  const isOne = ({ categories: [first, second] }: Table['dimensions'][number]): boolean =>
    second === undefined && (table.dimensions.length > 1 || first?.id === other);
  if (table.dimensions.some(isOne)) return false;
  const rows = table.rows.filter((_, place) => (cells[place]?.households ?? 0) > 0);
  const told = rows.filter(({ values }) => isShown(values['households']));
  return told.length * 2 >= rows.length && !rows.some(namesRare);
};

/** All households of one group came out alike: the zeros beside it tell that of every family in it. */
const tellsOfAll = ({ table, cells }: MadeTable): boolean => {
  const [group, outcome] = table?.dimensions ?? [];
  if (group === undefined || outcome?.id !== 'outcome') return false;
  return group.categories.some(
    ({ id }) => cells.filter(({ key, households }) => key[0] === id && households > 0).length === 1,
  );
};

/** The table on the first rung that may stand, from `step` on; without a step, that is worth reading as well. */
export const laid = (
  spec: TableSpec,
  units: readonly Unit[],
  step: number | undefined,
  rules: TableRules,
): MadeTable => {
  const coarsest = rungsOf(spec.dimensions).length - 1;
  for (let rung = step ?? 0; rung <= coarsest; rung += 1) {
    const made = onRung(spec, units, rung, rules);
    // What can't be told even coarsely is told as such with one dimension, and left out with two.
    const isLast = rung === coarsest && spec.dimensions.length === 1;
    if (!tellsOfAll(made) && (step !== undefined || isLast || isTelling(made, rules.recipe.threshold))) return made;
  }
  return onRung(spec, units, coarsest + 1, rules);
};
