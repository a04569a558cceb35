// What each household adds to everything that was ever published. Hides how sources, tables and money hang together.
import { componentsOf } from './components.ts';
import { type Arm, type Placed, sourceTables } from './source-tables.ts';
import type { Statement, TableRows } from './statements.ts';
import { rowKeyOf } from './statements.ts';
import type { Counted } from './told.ts';

/** Places of statements that a household adds to by one bundle: to counts by 1 each, to money by what it has there. */
export type ArmPlaces = { readonly counts: readonly number[]; readonly money: ReadonlyMap<string, readonly number[]> };

/** A household as it is counted: any other like it could be in its place. */
export type Free = {
  readonly householdId: string;
  readonly partners: readonly string[];
  /** Which sources count it, and how: households of one class differ in their arms alone. */ readonly class: string;
  readonly whole: ArmPlaces;
  readonly arms: ReadonlyMap<Arm, ArmPlaces>;
  /** Minor units by component: a funder's part of one of its cases, or the rest of that. */
  readonly minor: ReadonlyMap<string, number>;
  readonly periods: ReadonlySet<string>;
  /** What an arm would add if its codes were others, the same for every source; nothing where no row is published for them. */
  readonly withCodes: (arm: Arm, codes: Counted['codes']) => ArmPlaces | undefined;
  /** Its sources, with the shared codes that it has there. */ readonly at: readonly string[];
};

/** Codes of an arm that somebody has at a source (with its shared codes): what others of that source might have too. */
export type SeenCodes = {
  readonly at: string;
  readonly arm: Arm;
  readonly codes: Counted['codes'];
  readonly counts: readonly number[];
};

const split = (places: readonly number[], statements: readonly Statement[]) => ({
  counts: places.filter((place) => statements[place]?.measure === 'households'),
  money: places.filter((place) => statements[place]?.measure === 'spentMinor'),
});

/** A source and the shared codes that a household has there. */
const placeName = ({ at, unit }: Placed): string => `${at.source.id}:${unit.codes.outcome ?? ''}`;

const rowPlaces = (tables: readonly TableRows[], unit: Counted): readonly number[] =>
  tables.flatMap(({ table, rows }) => {
    const key = rowKeyOf(table, unit);
    return (key === undefined || key === '' ? undefined : rows.get(key)) ?? [];
  });

const armPlaces = (
  placed: readonly Placed[],
  statements: readonly Statement[],
  components: ReturnType<typeof componentsOf>,
  placesOf: (each: Placed) => readonly number[],
): ArmPlaces => {
  const byUnit = new Map(placed.map((each) => [each.unit, split(placesOf(each), statements)]));
  return {
    counts: [...new Set([...byUnit.values()].flatMap(({ counts }) => counts))],
    money: new Map(
      [...components].map(([id, { units }]) => [id, units.flatMap((unit) => byUnit.get(unit)?.money ?? [])]),
    ),
  };
};

const sharedOf = ({ codes }: Counted): Counted['codes'] =>
  codes.outcome === undefined ? {} : { outcome: codes.outcome };

const freeOf = (householdId: string, placed: readonly Placed[], statements: readonly Statement[]): Free => {
  const components = componentsOf(placed);
  const armNames = new Set(placed.flatMap(({ at }) => [...at.arms.keys()].filter((arm) => arm !== '')));
  const ofArm = (arm: Arm) =>
    armPlaces(placed, statements, components, ({ at, unit }) => rowPlaces(at.arms.get(arm) ?? [], unit));
  const whole = armPlaces(placed, statements, components, ({ at, unit }) => [
    ...rowPlaces(at.arms.get('') ?? [], unit),
    ...at.totals.flatMap(({ total }) => total),
  ]);
  const arms = new Map([...armNames].sort().map((arm) => [arm, ofArm(arm)]));
  return {
    householdId,
    partners: [...new Set(placed.flatMap(({ unit }) => unit.partnerIds))],
    class: [...placed.map(placeName).sort(), ...components.keys()].join('|'),
    whole,
    arms,
    minor: new Map([...components].map(([id, { minor }]) => [id, minor])),
    periods: new Set(placed.map(({ at }) => at.source.period)),
    withCodes: (arm, codes) => {
      if (placed.some(({ at, unit }) => unit.rowKey !== undefined && at.arms.has(arm))) return undefined;
      const changed = ({ unit }: Placed): Counted => ({ ...unit, codes: { ...codes, ...sharedOf(unit) } });
      const isTold = placed.every((each) =>
        (each.at.arms.get(arm) ?? []).every(({ table }) => rowKeyOf(table, changed(each)) !== undefined),
      );
      // The units stay those that the components name: what they have would be in no row's money otherwise.
      return isTold
        ? armPlaces(placed, statements, components, (each) => rowPlaces(each.at.arms.get(arm) ?? [], changed(each)))
        : undefined;
    },
    at: placed.map(placeName),
  };
};

const seenCodes = (
  byHousehold: ReadonlyMap<string, readonly Placed[]>,
  statements: readonly Statement[],
): readonly SeenCodes[] => {
  const seen = new Map<string, SeenCodes>();
  for (const placed of byHousehold.values())
    for (const each of placed)
      for (const [arm, tables] of each.at.arms) {
        if (arm === '') continue;
        const { counts } = split(rowPlaces(tables, each.unit), statements);
        const at = placeName(each);
        const key = `${at} ${arm} ${counts.join(' ')}`;
        if (!seen.has(key)) seen.set(key, { at, arm, codes: each.unit.codes, counts });
      }
  return [...seen.values()];
};

export type Histories = { readonly free: readonly Free[]; readonly seen: readonly SeenCodes[] };

/** Counted twice by one source, with the money of two funders in one period, or in two periods that a third one holds. */
const isRepeated = (placed: readonly Placed[], longPopulations: ReadonlySet<string>): boolean =>
  placed.some(({ at, unit }) => {
    const { source } = at;
    if (unit.times !== 1) return true;
    return placed.some(({ at: { source: other }, unit: second }) => {
      if (unit === second || source.population !== other.population) return false;
      if (source.id === other.id) return true;
      if (source.period === other.period) return source.scope === 'funder' && other.scope === 'funder';
      return longPopulations.has(source.population) && source.kind !== 'year' && other.kind !== 'year';
    });
  });

/**
 * The households that a world with the same publications may have more or fewer of, or elsewhere. All that are counted repeatedly an
 * attacker is granted to know: so it knows by how much the rows of a table, of funders and of quarters exceed what they add up to.
 */
export const historiesOf = (tables: readonly TableRows[], statements: readonly Statement[]): Histories => {
  const byHousehold = new Map<string, Placed[]>();
  const sources = sourceTables(tables);
  for (const at of sources)
    for (const unit of at.source.counted) {
      const known = byHousehold.get(unit.householdId);
      if (known === undefined) byHousehold.set(unit.householdId, [{ at, unit }]);
      else known.push({ at, unit });
    }
  const longPopulations = new Set(sources.flatMap(({ source }) => (source.kind === 'year' ? source.population : [])));
  const free = [...byHousehold]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([householdId, placed]) =>
      isRepeated(placed, longPopulations) ? [] : freeOf(householdId, placed, statements),
    );
  return { free, seen: seenCodes(byHousehold, statements) };
};
