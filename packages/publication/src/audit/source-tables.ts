// Tables by who is counted in them, and which of their dimensions hang together. Hides how a household's history falls into parts.
import type { TableRows } from './statements.ts';
import type { Counted, Source } from './told.ts';

/**
 * What tables of one population share besides their total; a household's whole history is split by it. Everything else that a
 * household is told apart by stands in one table at a time, or (purpose, region) in one bundle.
 */
const sharedDimensions: readonly string[] = ['outcome'];

/** A bundle of dimensions that some table tells together. */
export type Arm = string;

export type SourceTables = {
  readonly source: Source;
  readonly arms: ReadonlyMap<Arm, readonly TableRows[]>;
  readonly totals: readonly TableRows[];
};

const apartOf = ({ table }: TableRows): readonly string[] =>
  table.dimensions.map(({ id }) => id).filter((id) => !sharedDimensions.includes(id));

/** Dimensions that stand in one table, directly or over another table, are one arm. */
const armsOf = (tables: readonly TableRows[]): ((dimension: string) => Arm) => {
  const heads = new Map<string, string>();
  const head = (id: string): string => {
    const next = heads.get(id) ?? id;
    return next === id ? id : head(next);
  };
  for (const each of tables) {
    const [first, ...rest] = apartOf(each);
    if (first !== undefined) for (const other of rest) heads.set(head(other), head(first));
  }
  return head;
};

/** The sources of some tables. */
export const sourceTables = (tables: readonly TableRows[]): readonly SourceTables[] => {
  const armOf = armsOf(tables);
  return [...Map.groupBy(tables, ({ source }) => source.id).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const arms = Map.groupBy(own, (each) => {
      const [dimension] = apartOf(each);
      return dimension === undefined ? '' : armOf(dimension);
    });
    return { source: first.source, arms, totals: own };
  });
};

/** A household at a source. */
export type Placed = { readonly at: SourceTables; readonly unit: Counted };
