// The unknowns and the statements as a linear program in differences from the truth. Hides its layout.
import type { ArmValue, HouseholdClass, Unknowns } from './classes.ts';
import { addForm, type Form, type FormColumns, minorUnit, statementColumns, worldOf } from './forms.ts';
import type { ArmPlaces } from './histories.ts';
import { addColumn, addRow, type Draft, modelOf, put } from './program.ts';
import type { LinearModel } from './solver.ts';
import type { Statement } from './statements.ts';
import type { World } from './worlds.ts';

/** No world is asked for that has this many households more of one kind: what an attacker can't exclude stays so without them. */
const mostMore = 60;
/** `rowStatements`: the statement of each row, -1 where it is none. */
export type LinearSystem = {
  readonly model: LinearModel;
  readonly forms: readonly FormColumns[];
  readonly statementOf: (row: number) => number | undefined;
  /** The world that a solution tells of. */ readonly worldOf: (columns: Float64Array) => World;
};

const scaleOf = ({ measure }: Statement): number => (measure === 'households' ? 1 : minorUnit);

const adder = (draft: Draft, statements: readonly Statement[], asked: ReadonlySet<number>) => {
  const rowOf = (place: number): number | undefined => {
    const known = draft.statementRows.get(place);
    if (known !== undefined) return known;
    const statement = statements[place];
    if (statement === undefined) return undefined;
    const { least, most, truth } = statement;
    const isOpen = most === Number.POSITIVE_INFINITY && (least === 0 || statement.measure === 'spentMinor');
    if (isOpen && !asked.has(place)) return undefined;
    const scale = scaleOf(statement);
    const row = addRow(draft, (least - truth) / scale, (most - truth) / scale, place);
    draft.statementRows.set(place, row);
    return row;
  };
  return (column: number, places: readonly number[]): void => {
    for (const place of places) {
      const row = rowOf(place);
      if (row !== undefined) put(draft, column, row, 1);
    }
  };
};

type Add = ReturnType<typeof adder>;

/** How many households more or fewer can share the money that a value has. */
const sharing = (value: ArmValue, needed: ReadonlySet<string>, { amounts }: Unknowns): readonly [number, number] => {
  let least = -value.households;
  let most = mostMore;
  for (const component of needed) {
    const range = amounts.get(component);
    const minor = value.minor.get(component) ?? 0;
    if (range === undefined) continue;
    least = Math.max(least, minor / range.mostMinor - value.households);
    most = Math.min(most, minor / range.leastMinor - value.households);
  }
  return [Math.min(0, least), Math.max(0, most)];
};

/** A column for households of one value, and one for each component of their money that something is told of. */
const valueColumns = (
  draft: Draft,
  add: Add,
  unknowns: Unknowns,
  value: ArmValue,
  needed: ReadonlySet<string>,
  meaning: ArmValue = value,
): { readonly households: number; readonly money: ReadonlyMap<string, number> } => {
  const [least, most] = draft.moneyStays ? sharing(value, needed, unknowns) : [-value.households, mostMore];
  const households = addColumn(draft, least, most);
  add(households, value.counts);
  draft.meanings.push({ column: households, value: meaning });
  const money = new Map<string, number>();
  for (const component of draft.moneyStays ? [] : needed) {
    const range = unknowns.amounts.get(component);
    if (range === undefined) continue;
    const hasMinor = value.minor.get(component) ?? 0;
    const least = range.leastMinor / minorUnit;
    const most = range.mostMinor / minorUnit;
    const has = hasMinor / minorUnit;
    const column = addColumn(draft, -has, mostMore * most);
    const above = addRow(draft, least * value.households - has, Number.POSITIVE_INFINITY);
    const below = addRow(draft, Number.NEGATIVE_INFINITY, most * value.households - has);
    put(draft, column, above, 1);
    put(draft, households, above, -least);
    put(draft, column, below, 1);
    put(draft, households, below, -most);
    add(column, value.money.get(component) ?? []);
    money.set(component, column);
    draft.meanings.push({ column, value: meaning, component });
  }
  return { households, money };
};

const isTold =
  (statements: readonly Statement[]) =>
  (place: number): boolean =>
    statements[place]?.most !== Number.POSITIVE_INFINITY;

const componentsTold = ({ money }: ArmPlaces, tells: (place: number) => boolean): readonly string[] =>
  [...money].filter(([, places]) => places.some(tells)).map(([id]) => id);

const joined = (a: ArmValue, b: ArmPlaces): ArmValue => ({
  ...a,
  counts: [...a.counts, ...b.counts],
  money: new Map([...a.money].map(([id, places]) => [id, [...places, ...(b.money.get(id) ?? [])]])),
});

/** An arm with one value moves with its class. */
const folded = ({ whole, arms }: HouseholdClass) => ({
  whole: [...arms.values()].reduce(
    (all, [only, ...more]) => (only && more.length === 0 ? joined(all, only) : all),
    whole,
  ),
  arms: [...arms.values()].filter(({ length }) => length > 1),
});

const addClass = (
  draft: Draft,
  add: Add,
  unknowns: Unknowns,
  held: HouseholdClass,
  statements: readonly Statement[],
): void => {
  const tells = isTold(statements);
  const { whole, arms } = folded(held);
  const neededBy = arms.map((values) => new Set(values.flatMap((value) => componentsTold(value, tells))));
  const needed = new Set([...componentsTold(whole, tells), ...neededBy.flatMap((each) => [...each])]);
  const all = valueColumns(draft, add, unknowns, whole, needed, held.whole);
  for (const [place, values] of arms.entries()) {
    const own = neededBy[place] ?? new Set<string>();
    const sums = addRow(draft, 0, 0);
    put(draft, all.households, sums, -1);
    const moneySums = new Map((draft.moneyStays ? [] : [...own]).map((component) => [component, addRow(draft, 0, 0)]));
    for (const [component, row] of moneySums) {
      const column = all.money.get(component);
      if (column !== undefined) put(draft, column, row, -1);
    }
    for (const value of values) {
      const columns = valueColumns(draft, add, unknowns, value, own);
      put(draft, columns.households, sums, 1);
      for (const [component, column] of columns.money) put(draft, column, moneySums.get(component) ?? sums, 1);
    }
  }
};

/** The program of some unknowns under some statements, with the forms that will be asked about. */
export const linearSystem = (
  unknowns: Unknowns,
  statements: readonly Statement[],
  forms: readonly Form[],
  moneyStays = false,
): LinearSystem => {
  const draft: Draft = { columns: [], rows: [], statementRows: new Map(), moneyStays, meanings: [] };
  const asked = new Set(forms.flatMap(({ parts }) => [...parts.keys()]));
  const add = adder(draft, statements, asked);
  for (const each of unknowns.classes) addClass(draft, add, unknowns, each, statements);
  const columnOf = statementColumns(draft, asked);
  const formColumns = forms.map((form) => addForm(draft, form, columnOf));
  return {
    model: modelOf(draft),
    forms: formColumns,
    statementOf: (row) => draft.rows[row]?.statement,
    worldOf: (columns) => worldOf(draft, columns),
  };
};
