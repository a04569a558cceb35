// The true cells of a table: distinct households and what they were paid, by combination of categories. Hides how a household in two rows is counted.
import { type CodeCounts, categoriesOf, categoryOf } from './categories.ts';
import type { Category, Table } from './document.ts';
import type { DimensionName, TableSpec } from './registry.ts';
import type { Unit } from './unit.ts';

/** What is true of one row of a table of households; `key` is empty for its total. Households are distinct; amounts are minor units. */
export type Cell = {
  readonly table: string;
  readonly key: readonly string[];
  readonly households: number;
  readonly spentMinor: number;
  readonly requestedMinor: number;
  /** The most that one household has of `spentMinor`. */ readonly mostMinor: number;
  /** Households that are left for a partner who knows its own, the fewest of all partners. */ readonly besideOne: number;
  /** Days from request to money, one for each payment, least first. */ readonly days: readonly number[];
};

/** Distinct households by their codes of one dimension. */
const countsOf = (units: readonly Unit[], dimension: DimensionName): CodeCounts => {
  const households = new Map<string, Set<string>>();
  for (const { codes, householdId } of units) {
    const code = codes[dimension];
    if (code === undefined) continue;
    const known = households.get(code);
    if (known === undefined) households.set(code, new Set([householdId]));
    else known.add(householdId);
  }
  return new Map([...households].map(([code, ids]) => [code, ids.size]));
};

/** The dimensions of a table on a rung, with the categories that its units call for. */
export const dimensionsOn = (
  spec: TableSpec,
  levels: readonly string[],
  units: readonly Unit[],
  threshold: number,
): Table['dimensions'] =>
  spec.dimensions.map((id, place) => {
    const level = levels[place] ?? '';
    return { id, level, categories: categoriesOf(id, level, countsOf(units, id), threshold) };
  });

/** The truth of some units as one cell. */
const cellOf = (spec: TableSpec, key: readonly string[], units: readonly Unit[], places: readonly number[]): Cell => {
  const spent = new Map<string, number>();
  const partners = new Map<string, Set<string>>();
  const days: number[] = [];
  let requestedMinor = 0;
  for (const place of places) {
    const unit = units[place];
    if (unit === undefined) continue;
    spent.set(unit.householdId, (spent.get(unit.householdId) ?? 0) + unit.amountMinor);
    const own = partners.get(unit.partnerId);
    if (own === undefined) partners.set(unit.partnerId, new Set([unit.householdId]));
    else own.add(unit.householdId);
    requestedMinor += unit.requestedMinor;
    for (const day of unit.days) days.push(day);
  }
  let spentMinor = 0;
  let mostMinor = 0;
  for (const amountMinor of spent.values()) {
    spentMinor += amountMinor;
    mostMinor = Math.max(mostMinor, amountMinor);
  }
  return {
    table: spec.id,
    key,
    households: spent.size,
    spentMinor,
    requestedMinor,
    mostMinor,
    besideOne: spent.size - Math.max(0, ...[...partners.values()].map(({ size }) => size)),
    days: days.sort((a, b) => a - b),
  };
};

const everyKey = (
  dimensions: readonly { readonly categories: readonly Category[] }[],
): readonly (readonly string[])[] =>
  dimensions.reduce<readonly (readonly string[])[]>(
    (keys, { categories }) => keys.flatMap((key) => categories.map(({ id }) => [...key, id])),
    [[]],
  );

/** The cells of a table, one for each combination of its categories, and its total. */
export const cellsOf = (
  spec: TableSpec,
  dimensions: Table['dimensions'],
  units: readonly Unit[],
): { readonly cells: readonly Cell[]; readonly total: Cell } => {
  const categories = spec.dimensions.map(() => new Map<string | undefined, string | undefined>());
  const places = new Map<string, number[]>(everyKey(dimensions).map((key) => [key.join(' '), []]));
  units.forEach((unit, place) => {
    const key = spec.dimensions.map((name, which) => {
      const known = categories[which];
      const dimension = dimensions[which];
      const code = unit.codes[name];
      if (known === undefined || dimension === undefined) return undefined;
      if (!known.has(code)) known.set(code, categoryOf(dimension, code));
      return known.get(code);
    });
    places.get(key.join(' '))?.push(place);
  });
  return {
    cells: everyKey(dimensions).map((key) => cellOf(spec, key, units, places.get(key.join(' ')) ?? [])),
    total: cellOf(spec, [], units, [...units.keys()]),
  };
};
