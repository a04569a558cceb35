// Whom each row of a document counts: for tests that hold what is told against what is so.
import type { Cases } from './cases.ts';
import { categoryOf } from './categories.ts';
import type { PublicationDocument, Table } from './document.ts';
import { isDimension, templateOf } from './registry.ts';
import type { Unit } from './unit.ts';
import { unitsOf } from './units.ts';

/** One row of a table of households, also a hidden or an empty one; `key` is `total` for its total. */
export type TruthRow = {
  readonly table: string;
  readonly key: readonly string[] | 'total';
  readonly households: number;
};

const keyOf = ({ dimensions }: Table, { codes }: Unit): string =>
  dimensions
    .map((dimension) => categoryOf(dimension, isDimension(dimension.id) ? codes[dimension.id] : undefined))
    .join(' ');

const distinct = (units: readonly Unit[]): number => new Set(units.map(({ householdId }) => householdId)).size;

/** The rows of a document's tables of households, each with how many there are in truth. */
export const truthOf = (document: PublicationDocument, cases: Cases): readonly TruthRow[] => {
  const { period, scope, currency, template } = document;
  return templateOf(template).tables.flatMap(({ id, population }): readonly TruthRow[] => {
    const table = document.tables.find((each) => each.id === id);
    if (table === undefined) return [];
    const units = unitsOf(cases, population, period, scope, currency);
    const byKey = Map.groupBy(units, (unit) => keyOf(table, unit));
    return [
      ...table.rows.map(({ key }) => ({ table: id, key, households: distinct(byKey.get(key.join(' ')) ?? []) })),
      { table: id, key: 'total', households: distinct(units) },
    ];
  });
};
