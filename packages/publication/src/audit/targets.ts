// What an attacker must not learn: small cells, small differences of cells that were told, and for a partner what is left beside its own cases.
import { codeOn } from '../categories.ts';
import type { Period, PublicationDocument, Table } from '../document.ts';
import type { Form } from './forms.ts';
import { rowKeyOf, type Statement, type TableRows } from './statements.ts';
import type { Told } from './told.ts';

/** Who attacks: everybody who reads, in one (no partner); or a partner that knows its own cases besides. */
export type Attacker = { readonly partnerId?: string };

/** A number of 1 to K-1 households, and how an attacker would come by it. `truth` is never told. */
export type Target = {
  readonly form: Form;
  readonly truth: number;
  /** The statement it is about; for a difference the greater one. */ readonly statement: number;
  readonly less?: number;
};

/** More than this many households apart, a number isn't known. */
export const farEnough = 3;

/** How many of a statement's households each partner put there itself. */
export type OwnCounts = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Own counts of every partner. */
export const ownCountsOf = (tables: readonly TableRows[]): OwnCounts => {
  const own = new Map<string, Map<number, Map<string, number>>>();
  const add = (partnerId: string, place: number, countedAs: string, times: number): void => {
    const statements = own.get(partnerId) ?? new Map<number, Map<string, number>>();
    own.set(partnerId, statements);
    const households = statements.get(place) ?? new Map<string, number>();
    statements.set(place, households.set(countedAs, times));
  };
  for (const { table, source, rows, total } of tables)
    for (const counted of source.counted) {
      const { partnerIds, countedAs, times } = counted;
      const key = rowKeyOf(table, counted);
      const row = key === undefined || key === '' ? undefined : rows.get(key);
      for (const place of [...(row ?? []), ...total])
        for (const partnerId of partnerIds) add(partnerId, place, countedAs, times);
    }
  const sum = (households: ReadonlyMap<string, number>): number => [...households.values()].reduce((a, b) => a + b, 0);
  return new Map(
    [...own].map(([partnerId, statements]) => [
      partnerId,
      new Map([...statements].map(([place, households]) => [place, sum(households)])),
    ]),
  );
};

const holds = (outer: Table, outerKey: readonly string[], inner: Table, innerKey: readonly string[]): boolean =>
  outer.dimensions.every((dimension, place) => {
    const innerPlace = inner.dimensions.findIndex(({ id }) => id === dimension.id);
    const wide = dimension.categories.find(({ id }) => id === outerKey[place]);
    const narrow = inner.dimensions[innerPlace]?.categories.find(({ id }) => id === innerKey[innerPlace]);
    if (wide === undefined || narrow === undefined) return false;
    return narrow.of.length > 0 && narrow.of.every((code) => wide.of.includes(codeOn(dimension, code)));
  });

const within = (inner: Period, outer: Period): boolean => inner.from >= outer.from && inner.until <= outer.until;

/** Says whether everybody in one cell is in another by what the cells are, whoever they are. */
const isPart = (b: Statement, a: Statement, documents: readonly PublicationDocument[]): boolean => {
  const inner = documents[b.document];
  const outer = documents[a.document];
  if (inner === undefined || outer === undefined || inner.currency !== outer.currency) return false;
  const isScope = outer.scope.kind === 'all' || JSON.stringify(outer.scope) === JSON.stringify(inner.scope);
  if (!isScope || !within(inner.period, outer.period) || a.source.split(' ')[0] !== b.source.split(' ')[0])
    return false;
  // Where somebody stands at the end of a quarter need not be where they stand at the end of the year.
  const staysSame =
    inner.period.name === outer.period.name ||
    a.key.length === 0 ||
    a.table.dimensions.every(({ id }) => id !== 'outcome' && id !== 'times');
  return (
    staysSame &&
    (a.key.length === 0 || holds(a.table, a.key, b.table, b.key)) &&
    (b.key.length > 0 || a.key.length === 0)
  );
};

/** Everything that an attacker must not learn: numbers from 1 up to one less than the threshold, in `own` less what it put there itself. */
export const targetsOf = (
  told: readonly Told[],
  statements: readonly Statement[],
  own: ReadonlyMap<number, number> | undefined,
): readonly Target[] => {
  const documents = told.map(({ document }) => document);
  const thresholdOf = (statement: Statement): number => documents[statement.document]?.protection.threshold ?? 1;
  const restOf = (place: number, { truth }: Statement): number => truth - (own?.get(place) ?? 0);
  const isSmall = (rest: number, threshold: number): boolean => rest >= 1 && rest < threshold;
  const counts = [...statements.entries()].filter(([, { measure }]) => measure === 'households');
  const cells = counts.flatMap(([place, statement]): readonly Target[] => {
    const rest = restOf(place, statement);
    // Of a figure that was told otherwise, nobody can work out what it would be today.
    if (statement.isMoved === true || !isSmall(rest, thresholdOf(statement))) return [];
    const form = { parts: new Map([[place, 1]]), up: farEnough, down: Math.min(farEnough, rest) };
    return [{ form, truth: rest, statement: place }];
  });
  const shown = counts
    .filter(([, { most, truth }]) => most !== Number.POSITIVE_INFINITY && truth > 0)
    .sort(([, a], [, b]) => a.truth - b.truth);
  const differences = shown.flatMap(([inner, b], rank): readonly Target[] => {
    const found: Target[] = [];
    for (let next = rank + 1; next < shown.length; next += 1) {
      const [outer, a] = shown[next] ?? [0, b];
      if (own === undefined && a.truth - b.truth >= thresholdOf(a)) break;
      const rest = restOf(outer, a) - restOf(inner, b);
      if (a.truth < thresholdOf(a) || !isSmall(rest, thresholdOf(a)) || !isPart(b, a, documents)) continue;
      const form = {
        parts: new Map([
          [outer, 1],
          [inner, -1],
        ]),
        up: farEnough,
        down: Math.min(farEnough, rest),
      };
      found.push({ form, truth: rest, statement: outer, less: inner });
    }
    return found;
  });
  return [...cells, ...differences];
};
