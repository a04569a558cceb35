// What a document tells: every published number as a range that its true value lies in. Hides rounding, suppression and which rows a household stands in.
import { categoryOf } from '../categories.ts';
import { type Figure, isShown, type Protection, type Table } from '../document.ts';
import { isDimension } from '../registry.ts';
import { type Counted, joinedKey, type Told, type ToldTable } from './told.ts';

export type Measure = 'households' | 'spentMinor';

/** One published number: somebody who reads it knows that the truth lies from `least` to `most`. `truth` is never told. */
export type Statement = {
  /** Its document's place in the list. */ readonly document: number;
  readonly table: Table;
  /** Empty: the total. */ readonly key: readonly string[];
  readonly measure: Measure;
  readonly source: string;
  readonly least: number;
  readonly most: number;
  readonly truth: number;
  /** Signed off before, and by today's cases no longer so. */ readonly isMoved?: true;
};

/** The range of a count. Of a hidden one an attacker is granted that it knows whether fewer than the threshold are hidden. */
export const countRange = (figure: Figure | undefined, truth: number, { threshold, roundTo }: Protection) => {
  if (isShown(figure)) {
    if (figure === 0) return { least: 0, most: 0 };
    return { least: Math.max(threshold, figure - Math.floor(roundTo / 2)), most: figure + Math.ceil(roundTo / 2) - 1 };
  }
  if (truth === 0) return { least: 0, most: Number.POSITIVE_INFINITY };
  return { least: 1, most: truth < threshold ? threshold - 1 : Number.POSITIVE_INFINITY };
};

/** The range of an amount. A grand total is exact, and so is known even where its table keeps silent: the money table tells it. */
export const moneyRange = (
  figure: Figure | undefined,
  truth: number,
  isTotal: boolean,
  { roundMinorTo }: Protection,
) => {
  if (isTotal) return { least: truth, most: truth };
  if (!isShown(figure)) return { least: 0, most: Number.POSITIVE_INFINITY };
  return { least: Math.max(0, figure - roundMinorTo / 2), most: figure + roundMinorTo / 2 };
};

/** Places of statements by table row: what a unit adds to. `key` is the row's key joined by a blank; `total` the total's. */
export type TableRows = ToldTable & {
  readonly rows: ReadonlyMap<string, readonly number[]>;
  readonly total: readonly number[];
};

/** What is counted of rows about one grant each; exact. */
const rowsMeasure = 'grants';

const measuresOf = (values: Readonly<Record<string, Figure>>): readonly Measure[] => {
  if (Object.hasOwn(values, rowsMeasure)) return ['households'];
  return (['households', 'spentMinor'] as const).filter((measure) => Object.hasOwn(values, measure));
};

const rangeOf = (
  measure: Measure,
  values: Readonly<Record<string, Figure>>,
  truth: number,
  isTotal: boolean,
  protection: Protection,
) => {
  const rows = values[rowsMeasure];
  if (isShown(rows)) return { least: rows, most: rows };
  return measure === 'households'
    ? countRange(values[measure], truth, protection)
    : moneyRange(values[measure], truth, isTotal, protection);
};

type Truth = { readonly households: Map<string, number>; minor: number };

/** The row of a table that somebody stands in; nothing when in none. */
export const rowKeyOf = (
  { dimensions }: Table,
  { codes, rowKey }: Pick<Counted, 'codes' | 'rowKey'>,
): string | undefined => {
  if (rowKey !== undefined) return rowKey;
  const key: string[] = [];
  for (const dimension of dimensions) {
    const category = categoryOf(dimension, isDimension(dimension.id) ? codes[dimension.id] : undefined);
    if (category === undefined) return undefined;
    key.push(category);
  }
  return joinedKey(key);
};

const truthsOf = ({ table, source }: ToldTable): ReadonlyMap<string, Truth> => {
  const truths = new Map<string, Truth>();
  const add = (key: string, { countedAs, times, amountMinor }: Counted): void => {
    const truth = truths.get(key) ?? { households: new Map(), minor: 0 };
    truth.households.set(countedAs, Math.max(times, truth.households.get(countedAs) ?? 0));
    truth.minor += amountMinor;
    truths.set(key, truth);
  };
  for (const each of source.counted) {
    const key = rowKeyOf(table, each);
    if (key !== undefined && key !== '') add(key, each);
    add('', each);
  }
  return truths;
};

/**
 * What was published stands, whatever today's code makes of its cases (a category drawn otherwise, an event that was sealed late): the
 * range goes to where the truth lies now, as wide as it was told, so that it says as much of everything it hangs together with.
 */
const movedTo = (truth: number, { least, most }: Pick<Statement, 'least' | 'most'>) =>
  truth < least ? { least: truth, most: truth + most - least } : { least: truth - most + least, most: truth };

const sum = (numbers: Iterable<number>): number => {
  let all = 0;
  for (const each of numbers) all += each;
  return all;
};

/**
 * All statements of some documents, the draft first, and where each table's rows are among them. Throws when the draft itself is not
 * what its cases tell.
 */
export const statementsOf = (
  told: readonly Told[],
): { readonly statements: readonly Statement[]; readonly tables: readonly TableRows[] } => {
  const statements: Statement[] = [];
  const tables = told.flatMap(({ document, tables: household }, place) =>
    household.map(({ table, source }): TableRows => {
      const truths = truthsOf({ table, source });
      const placesOf = (key: readonly string[], values: Readonly<Record<string, Figure>>): readonly number[] =>
        measuresOf(values).map((measure) => {
          const { households, minor } = truths.get(joinedKey(key)) ?? {
            households: new Map<string, number>(),
            minor: 0,
          };
          const truth = measure === 'households' ? sum(households.values()) : minor;
          const range = rangeOf(measure, values, truth, key.length === 0, document.protection);
          const isMoved = truth < range.least || truth > range.most;
          if (isMoved && place === 0)
            throw new Error(`${document.publicationId} ${table.id} ${joinedKey(key)} is not what the cases tell`);
          const told = { document: place, table, key, measure, source: source.id, truth };
          return (
            statements.push({ ...told, ...(isMoved ? { ...movedTo(truth, range), isMoved: true as const } : range) }) -
            1
          );
        });
      const rows = new Map(table.rows.map(({ key, values }) => [joinedKey(key), placesOf(key, values)]));
      return {
        table,
        source,
        rows,
        total: table.total === undefined ? [] : placesOf([], table.total),
      };
    }),
  );
  return { statements, tables };
};
