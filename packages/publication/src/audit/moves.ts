// Cheap witnesses: other worlds, a few households apart from the true one, that give the same publications. Hides the search for them.
import type { AmountRange, ArmValue, HouseholdClass, Unknowns } from './classes.ts';
import type { Form } from './forms.ts';
import { placesOf } from './near-classes.ts';
import type { Statement } from './statements.ts';
import { noDifference, type World } from './worlds.ts';

/** As far as anybody needs to be moved: one more than what counts as known. */
const enough = 3;

/** Beyond the largest classes a search by hand finds little, and between two of them even less; the solver looks everywhere. */
const mostClasses = 12;
const mostPairs = 3;

/** How many households more or fewer have a value, and by how much statements differ, in the world that is tried. */
type Trial = { readonly households: Map<ArmValue, number>; readonly counts: Map<number, number> };

type Search = {
  readonly form: Form;
  readonly sign: number;
  readonly trial: Trial;
  readonly statements: readonly Statement[];
  readonly amounts: ReadonlyMap<string, AmountRange>;
};

/** One household that leaves one value (or isn't there) and comes to another (or is there no more). */
type Step = { readonly from: ArmValue | undefined; readonly to: ArmValue | undefined };

const none: readonly number[] = [];

const weightOf = (value: ArmValue | undefined, { form, sign }: Search): number => {
  let weight = 0;
  for (const place of value?.counts ?? none) weight += form.parts.get(place) ?? 0;
  return weight * sign;
};

const hasRoom = ({ statements, trial }: Search, place: number, by: number): boolean => {
  const statement = statements[place];
  if (statement === undefined) return false;
  const count = statement.truth + (trial.counts.get(place) ?? 0) + by;
  return by > 0 ? count <= statement.most : count >= statement.least;
};

const numberOf = (value: ArmValue, { trial }: Search): number => value.households + (trial.households.get(value) ?? 0);

/** Money stays where it is told: more or fewer may share it if nobody gets more than the greatest amount, or less than the least. */
const canShare = (value: ArmValue, households: number, { amounts }: Search): boolean => {
  for (const [component, minor] of value.minor) {
    const range = amounts.get(component);
    if (range === undefined || minor < range.leastMinor * households || minor > range.mostMinor * households)
      return false;
  }
  return true;
};

const isMoney = ({ money }: ArmValue): boolean => {
  for (const places of money.values()) if (places.length > 0) return true;
  return false;
};

const isOpen = (value: ArmValue, by: number, search: Search): boolean => {
  const households = numberOf(value, search) + by;
  if (households < 0) return false;
  if (!isMoney(value)) return true;
  // An imagined value has no money of its own to share.
  if (value.minor.size === 0) return households === 0;
  return canShare(value, households, search);
};

const keeps = ({ from, to }: Step, search: Search): boolean => {
  const left = from?.counts ?? none;
  const come = to?.counts ?? none;
  for (const place of come) if (!left.includes(place) && !hasRoom(search, place, 1)) return false;
  for (const place of left) if (!come.includes(place) && !hasRoom(search, place, -1)) return false;
  return true;
};

const apply = (steps: readonly Step[], { trial }: Search): void => {
  const add = <K>(map: Map<K, number>, key: K, by: number) => map.set(key, (map.get(key) ?? 0) + by);
  for (const { from, to } of steps) {
    if (to !== undefined) add(trial.households, to, 1);
    if (from !== undefined) add(trial.households, from, -1);
    for (const place of to?.counts ?? none) add(trial.counts, place, 1);
    for (const place of from?.counts ?? none) add(trial.counts, place, -1);
  }
};

/** The step of one arm that gains the form most and keeps every statement; nothing when there is none. */
const bestStep = (
  froms: readonly (ArmValue | undefined)[],
  tos: readonly (ArmValue | undefined)[],
  search: Search,
  most: number,
): { readonly step: Step; readonly gain: number } | undefined => {
  let best: { readonly step: Step; readonly gain: number } | undefined;
  for (const to of tos) {
    if (to !== undefined && !isOpen(to, 1, search)) continue;
    for (const from of froms) {
      if (from === to && from !== undefined) {
        if (best === undefined) best = { step: { from: undefined, to: undefined }, gain: 0 };
        continue;
      }
      const gain = weightOf(to, search) - weightOf(from, search);
      if (best !== undefined && gain <= best.gain) continue;
      if (from !== undefined && !isOpen(from, -1, search)) continue;
      const step = { from, to };
      if (!keeps(step, search)) continue;
      best = { step, gain };
      if (gain >= most) return best;
    }
  }
  return best;
};

const valuesIn = (held: HouseholdClass | undefined, arm: string): readonly (ArmValue | undefined)[] =>
  held?.arms.get(arm) ?? [undefined];

const most = (values: readonly (ArmValue | undefined)[], search: Search, sign: number): number =>
  values.reduce((best, value) => Math.max(best, weightOf(value, search) * sign), Number.NEGATIVE_INFINITY);

/** Says whether the form could gain at all, room or not. */
const couldGain = (from: HouseholdClass | undefined, to: HouseholdClass | undefined, search: Search): boolean => {
  let gain = weightOf(to?.whole, search) - weightOf(from?.whole, search);
  for (const arm of new Set([...(from?.arms.keys() ?? []), ...(to?.arms.keys() ?? [])]))
    gain += most(valuesIn(to, arm), search, 1) + most(valuesIn(from, arm), search, -1);
  return gain > 0;
};

/** A household of one class (or nobody) becomes one of another (or nobody), in whatever way gains the form most. */
const exchange = (from: HouseholdClass | undefined, to: HouseholdClass | undefined, search: Search): boolean => {
  if (!couldGain(from, to, search)) return false;
  const steps: Step[] = [];
  let gain = 0;
  if (from !== to) {
    const whole = bestStep([from?.whole], [to?.whole], search, 1);
    if (whole === undefined) return false;
    steps.push(whole.step);
    gain += whole.gain;
  }
  for (const arm of new Set([...(from?.arms.keys() ?? []), ...(to?.arms.keys() ?? [])])) {
    const best = bestStep(valuesIn(from, arm), valuesIn(to, arm), search, from === to ? 1 - gain : 1);
    if (best === undefined) return false;
    if (from === to && best.gain <= 0) continue;
    steps.push(best.step);
    gain += best.gain;
    // A household that stays in its class changes one thing.
    if (from === to) break;
  }
  if (gain <= 0) return false;
  apply(steps, search);
  return true;
};

type Moves = { readonly moved: number; readonly world: World };
export type Moved = { readonly up: number; readonly down: number; readonly worlds: readonly World[] };

const worldOf = ({ households }: Trial): World =>
  new Map(
    [...households].filter(([, by]) => by !== 0).map(([value, by]) => [value, { ...noDifference, households: by }]),
  );

/** How far a form can be moved by households that come, go or are elsewhere: never further than it truly can. */
export const movesOf = ({ classes, amounts }: Unknowns, statements: readonly Statement[]): ((form: Form) => Moved) => {
  const largestFirst = classes.toSorted((a, b) => b.whole.households - a.whole.households || (a.id < b.id ? -1 : 1));
  const places = new Map(largestFirst.map((each) => [each, placesOf(each)]));
  const move = (form: Form, sign: number): Moves => {
    const search: Search = { form, sign, trial: { households: new Map(), counts: new Map() }, statements, amounts };
    const parts = [...form.parts.keys()];
    const near = largestFirst
      .filter((each) => parts.some((place) => places.get(each)?.has(place)))
      .slice(0, mostClasses);
    const others = largestFirst.slice(0, mostPairs);
    const once = (): boolean =>
      near.some((each) => exchange(each, each, search)) ||
      near.some((each) => exchange(undefined, each, search) || exchange(each, undefined, search)) ||
      near
        .slice(0, mostPairs)
        .some((each) =>
          others.some((other) => other !== each && (exchange(other, each, search) || exchange(each, other, search))),
        );
    let moved = 0;
    while (moved < enough && once()) moved += 1;
    return { moved, world: worldOf(search.trial) };
  };
  return (form) => {
    const up = move(form, 1);
    const down = up.moved >= enough ? { moved: 0, world: new Map() } : move(form, -1);
    return { up: up.moved, down: down.moved, worlds: [up.world, down.world] };
  };
};
