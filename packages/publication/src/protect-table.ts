// A table of true cells made publishable: what is told, what is hidden, and the second money that must be hidden beside a first. Pure.
import type { Cell } from './cells.ts';
import { type Figure, isShown, missing, suppressed, type Table, type TableRow } from './document.ts';
import { isDominated, protectCount, protectDays, protectMinor, type Recipe } from './protection.ts';
import type { MeasureName, TableSpec } from './registry.ts';

/** A figure that the audit wants hidden. `key` empty: the total; no `measure`: the whole row. */
export type Withheld = { readonly table: string; readonly key: readonly string[]; readonly measure?: string };

/** What a table is protected with. `isRecorded`: false when nobody was ever asked. */
export type TableRules = {
  readonly recipe: Recipe;
  readonly withheld: readonly Withheld[];
  readonly isRecorded: boolean;
  /** The scope's money that left in the period less what came back in it, exact: the grand total; absent: the households' sum. */
  readonly grandSpentMinor?: number;
  /** Money of 1 to K-1 households came back that had been paid earlier: the grand total is less by it than its rows. */
  readonly isFewBack?: boolean;
  /** The money table keeps silent about the grand total. */ readonly isGrandHidden?: boolean;
};

const sameKey = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, place) => each === b[place]);

const isWithheld = ({ withheld }: TableRules, { table, key }: Cell, measure: MeasureName): boolean =>
  withheld.some(
    (each) =>
      each.table === table && sameKey(each.key, key) && (each.measure === undefined || each.measure === measure),
  );

// Exact amounts of its own in hand, a partner reads the others' money off the row: the policy's few amounts then tell how many
// they are. A table by partner tells of each partner's clients on purpose, to those who decide about partners.
const isNearlyOnePartners = (spec: TableSpec, { besideOne }: Cell, { threshold }: Recipe): boolean =>
  threshold > 1 && !spec.dimensions.includes('partner') && besideOne < threshold;

const spentOf = (spec: TableSpec, cell: Cell, { recipe }: TableRules): Figure => {
  if (cell.households === 0) return 0;
  const isHidden = recipe.threshold > 1 && (isDominated(cell) || isNearlyOnePartners(spec, cell, recipe));
  return isHidden ? suppressed : protectMinor(cell.spentMinor, recipe);
};

const figureOf = (spec: TableSpec, measure: MeasureName, cell: Cell, rules: TableRules): Figure => {
  if (!rules.isRecorded) return missing;
  // Nothing of a row stands where its count does not.
  const households = isWithheld(rules, cell, 'households') ? suppressed : protectCount(cell.households, rules.recipe);
  if (measure === 'households' || !isShown(households)) return households;
  if (isWithheld(rules, cell, measure)) return suppressed;
  switch (measure) {
    case 'spentMinor':
      return spentOf(spec, cell, rules);
    case 'requestedMinor':
      return protectMinor(cell.requestedMinor, rules.recipe);
    case 'p50Days':
      return cell.households === 0 ? missing : protectDays(cell.days, 50, rules.recipe);
    case 'p90Days':
      return cell.households === 0 ? missing : protectDays(cell.days, 90, rules.recipe);
  }
};

const rowOf = (spec: TableSpec, cell: Cell, rules: TableRules): TableRow => ({
  key: cell.key,
  values: Object.fromEntries(spec.measures.map((measure) => [measure, figureOf(spec, measure, cell, rules)])),
});

const totalOf = (spec: TableSpec, total: Cell, rules: TableRules): Readonly<Record<string, Figure>> => {
  const { values } = rowOf(spec, total, rules);
  const isTold = isShown(values['households']) && !isWithheld(rules, total, 'spentMinor');
  if (!spec.measures.includes('spentMinor') || !isTold || total.households === 0) return values;
  const isHidden = rules.recipe.threshold > 1 && (rules.isGrandHidden === true || isDominated(total));
  return { ...values, spentMinor: isHidden ? suppressed : (rules.grandSpentMinor ?? total.spentMinor) };
};

/**
 * Money of one hidden cell is the exact total less all the others: where one is hidden, a second one is hidden with it, the
 * smallest that is told. What came back of a few households is hidden by the total as well.
 */
const withSecondHidden = (
  rows: readonly TableRow[],
  cells: readonly Cell[],
  isFewBack: boolean,
): readonly TableRow[] => {
  const moneyOf = (place: number): number => cells[place]?.spentMinor ?? 0;
  const places = [...rows.keys()].filter((place) => moneyOf(place) > 0);
  const hidden = places.filter((place) => !isShown(rows[place]?.values['spentMinor']));
  if (hidden.length !== 1 && !(hidden.length === 0 && isFewBack)) return rows;
  const [least] = places.filter((place) => !hidden.includes(place)).sort((a, b) => moneyOf(a) - moneyOf(b) || a - b);
  return rows.map((row, place) =>
    place === least ? { ...row, values: { ...row.values, spentMinor: suppressed } } : row,
  );
};

/** The table as it may be published. */
export const protectTable = (
  spec: TableSpec,
  dimensions: Table['dimensions'],
  { cells, total }: { readonly cells: readonly Cell[]; readonly total: Cell },
  rules: TableRules,
): Table => {
  const rows = cells.map((cell) => rowOf(spec, cell, rules));
  const isSafe = !spec.measures.includes('spentMinor') || rules.recipe.threshold === 1 || !rules.isRecorded;
  return {
    id: spec.id,
    dimensions,
    measures: spec.measures,
    rows: isSafe ? rows : withSecondHidden(rows, cells, rules.isFewBack === true),
    total: totalOf(spec, total, rules),
  };
};
