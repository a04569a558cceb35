// An attacker written apart from the audit: every finest cell of one period is an unknown, every published number an inequality, no other thought. For its tests.
import highsModule, { type Highs } from 'highs';
import type { Cases } from '../cases.ts';
import type { PublicationDocument, Table } from '../document.ts';
import { unitsOf } from '../units.ts';

/** A small cell that it attacked, and all that is left to it. */
export type Attacked = {
  readonly document: string;
  readonly table: string;
  readonly key: string;
  readonly truth: number;
  readonly least: number;
  readonly most: number;
};

type Cell = { readonly fund: string; readonly purpose: string; readonly region: string };

const load = async (): Promise<Highs> => (highsModule as unknown as () => Promise<Highs>)();

const nameOf = ({ fund, purpose, region }: Cell): string => `${fund}/${purpose}/${region}`;

/** The published tables of those helped that it reads. */
const tablesRead = ['households-by-purpose', 'households-by-region', 'purpose-by-region'];

const holds = (table: Table, key: readonly string[], cell: Cell): boolean =>
  table.dimensions.every(({ id, categories }, place) => {
    const code = id === 'purpose' ? cell.purpose : cell.region;
    const category = categories.find(({ id: name }) => name === key[place]);
    if (category === undefined) return false;
    const isIn = (codes: readonly string[]): boolean =>
      codes.some((each) => code === each || (id === 'region' && code.startsWith(`${each}-`)));
    return category.of.length > 0 ? isIn(category.of) : categories.every(({ of }) => !isIn(of));
  });

/**
 * Attacks the documents of one quarter: the public one and funders'. It knows for each row how often households stand in several of
 * its cells, and that a hidden cell of 1 to 10 is one.
 */
export const bruteAttack = async (
  documents: readonly PublicationDocument[],
  cases: Cases,
  granted: { readonly knowsRepeats: boolean } = { knowsRepeats: true },
): Promise<readonly Attacked[]> => {
  const [first] = documents;
  if (first === undefined) return [];
  const funders = documents.flatMap(({ scope }) => (scope.kind === 'funder' ? [scope] : []));
  const behind = new Map<string, Set<string>>();
  const cells: Cell[] = [];
  const all = unitsOf(cases, 'helped', first.period, { kind: 'all' }, 'USD');
  const put = (fund: string, { codes, householdId }: (typeof all)[number]): void => {
    const cell = { fund, purpose: codes.purpose ?? '', region: codes.region ?? '' };
    const name = nameOf(cell);
    if (!behind.has(name)) cells.push(cell);
    behind.set(name, (behind.get(name) ?? new Set()).add(householdId));
  };
  const paidBy = new Set<string>();
  const caseOf = ({ codes, householdId }: (typeof all)[number]): string =>
    `${householdId} ${JSON.stringify(Object.entries(codes).sort())}`;
  for (const scope of funders)
    for (const unit of unitsOf(cases, 'helped', first.period, scope, 'USD')) {
      put(scope.funderId, unit);
      paidBy.add(caseOf(unit));
    }
  for (const unit of all) if (!paidBy.has(caseOf(unit))) put('rest', unit);
  const purposes = [...new Set(cells.map(({ purpose }) => purpose))];
  const regions = [...new Set(cells.map(({ region }) => region))];
  const unknowns = ['rest', ...funders.map(({ funderId }) => funderId)].flatMap((fund) =>
    purposes.flatMap((purpose) => regions.map((region): Cell => ({ fund, purpose, region }))),
  );
  const truths = unknowns.map((cell) => behind.get(nameOf(cell))?.size ?? 0);
  const rows = documents.flatMap((document) =>
    document.tables
      .filter(({ id }) => tablesRead.includes(id))
      .flatMap((table) => [
        ...table.rows.map(({ key, values }) => ({ document, table, key, shown: values['households'] })),
        ...(table.total ? [{ document, table, key: [] as readonly string[], shown: table.total['households'] }] : []),
      ]),
  );
  const laid = rows.map(({ document, table, key, shown }) => {
    const { scope, protection } = document;
    const places = [...unknowns.keys()].filter((place) => {
      const cell = unknowns[place] as Cell;
      return (
        (scope.kind === 'all' || scope.kind !== 'funder' || cell.fund === scope.funderId) &&
        (key.length === 0 || holds(table, key, cell))
      );
    });
    const households = new Set(places.flatMap((place) => [...(behind.get(nameOf(unknowns[place] as Cell)) ?? [])]))
      .size;
    const repeats = places.reduce((sum, place) => sum + (truths[place] ?? 0), 0) - households;
    const half = protection.roundTo / 2;
    const [least, most] =
      typeof shown === 'number'
        ? shown === 0
          ? [0, 0]
          : [Math.max(11, Math.ceil(shown - half)), Math.ceil(shown + half) - 1]
        : households > 10 || households === 0
          ? [0, 100_000]
          : [1, 10];
    return { document, table, key, places, households, least: least + repeats, most: most + repeats, repeats };
  });
  const highs = await load();
  const used = granted.knowsRepeats ? laid : laid.filter(({ repeats }) => repeats === 0);
  const columns = unknowns.map((_, column) =>
    used.flatMap(({ places }, row) => (places.includes(column) ? [row] : [])),
  );
  const starts = [0];
  for (const own of columns) starts.push((starts.at(-1) ?? 0) + own.length);
  const model = highs.createModel({
    numCols: unknowns.length,
    numRows: used.length,
    colCost: unknowns.map(() => 0),
    colLower: unknowns.map(() => 0),
    colUpper: unknowns.map(() => 5_000),
    rowLower: used.map(({ least }) => least),
    rowUpper: used.map(({ most }) => most),
    matrix: {
      format: 'csc',
      numCols: unknowns.length,
      numRows: used.length,
      starts,
      indices: columns.flat(),
      values: columns.flat().map(() => 1),
    },
  });
  model.options.set({ output_flag: false });
  try {
    return used
      .filter(({ households }) => households >= 1 && households <= 10)
      .map(({ document, table, key, places, households, repeats }) => {
        const end = (sign: number): number => {
          for (const place of places) model.changeColCost(place, sign);
          model.run();
          if (model.getModelStatus() !== highs.constants.modelStatus.optimal) throw new Error('no answer');
          const value = model.getObjectiveValue() * sign - repeats;
          for (const place of places) model.changeColCost(place, 0);
          return value;
        };
        return {
          document: document.publicationId,
          table: table.id,
          key: key.join(','),
          truth: households,
          least: Math.ceil(end(1) - 1e-5),
          most: Math.floor(end(-1) + 1e-5),
        };
      });
  } finally {
    model.dispose();
  }
};
