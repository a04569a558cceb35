// Makes whole files of invented applications from a seed, with a plan of what is planted. One seed, one file, byte for byte.
import { type Application, inventApplication, partners, phoneBook } from './invented-households.ts';
import type { People } from './invented-people.ts';
import {
  canRepeat,
  isRepeat,
  type Plan,
  type Planted,
  plant,
  plantedIn600,
  type Repeat,
  repeatOf,
  repeats,
} from './planted.ts';
import { type Draws, seededDraws } from './seeded-draws.ts';

/** One row: an application with its partner's reference, what is planted in it, and of a repeat the first's reference. */
export type InventedApplication = {
  readonly application: Application;
  readonly partnerRef: string;
  readonly planted: Planted | undefined;
  readonly repeats: string | undefined;
};

const kinds = (plan: Plan): readonly Planted[] =>
  Object.keys(plantedIn600).flatMap((name) => {
    const kind = toPlanted(name);
    return Array.from({ length: plan[kind] ?? 0 }, () => kind);
  });

const toPlanted = (name: string): Planted => {
  if (!isPlanted(name)) throw new RangeError(`nothing is called ${name}`);
  return name;
};

const isPlanted = (name: string): name is Planted => name in plantedIn600;

/** What is planted in a demo file of so many rows: as in 600, in proportion. */
export const demoPlan = (rows: number): Plan =>
  Object.fromEntries(Object.entries(plantedIn600).map(([kind, count]) => [kind, Math.round((count * rows) / 600)]));

/** A plan for measuring: nothing but repeats, `share` of all rows (0 to 0.4), of every kind in turn. */
export const benchPlan = (rows: number, share: number): Plan => {
  const count = Math.round(rows * Math.min(Math.max(share, 0), 0.4));
  return Object.fromEntries(
    repeats.map((kind, at) => [kind, Math.floor((count + repeats.length - 1 - at) / repeats.length)]),
  );
};

/** Nobody is invented twice: a name with a date of birth comes once in a file. */
const onceOnly = () => {
  const seen = new Set<string>();
  return ({ applicant, members }: People): boolean => {
    const people = [applicant, ...members].map(({ given, family, birthDate }) =>
      `${given}|${family}|${birthDate}`.toLowerCase(),
    );
    if (new Set(people).size < people.length || people.some((person) => seen.has(person))) return false;
    for (const person of people) seen.add(person);
    return true;
  };
};

type Row = {
  readonly application: Application;
  readonly planted: Planted | undefined;
  readonly first: number | undefined;
};

const firstFor = (draws: Draws, kind: Repeat, rows: readonly Row[], taken: ReadonlySet<number>): number => {
  for (let tries = 0; tries < 10_000; tries += 1) {
    const at = draws.below(rows.length);
    const row = rows[at];
    if (row !== undefined && row.planted === undefined && !taken.has(at) && canRepeat(kind, row.application)) return at;
  }
  throw new RangeError('too many repeats for so few households');
};

/** First comers in a random order, then repeats, each to stand somewhere after its first. */
const inventRows = (draws: Draws, count: number, plan: Plan): readonly Row[] => {
  const inventing = { draws, phone: phoneBook(draws), isNew: onceOnly() };
  const caseworker = inventing.phone();
  const planned = kinds(plan);
  const single = planned.filter((kind) => !isRepeat(kind));
  const firstComers = count - planned.filter(isRepeat).length;
  const slots = draws.shuffled(Array.from({ length: firstComers }, (_, at) => single[at]));
  const rows: Row[] = slots.map((planted, at) => {
    const application = inventApplication(inventing, at + 1, {
      size: planted === 'under-cap' ? draws.between(5, 7) : undefined,
      partner: planted === 'shared-phone' ? partners[0] : undefined,
    });
    if (planted === undefined || isRepeat(planted)) return { application, planted: undefined, first: undefined };
    return { application: plant(draws, planted, application, caseworker), planted, first: undefined };
  });
  const candidates = [...rows];
  const taken = new Set<number>();
  for (const kind of planned.filter(isRepeat)) {
    const first = firstFor(draws, kind, candidates, taken);
    taken.add(first);
    const row = rows[first];
    if (row !== undefined)
      rows.push({ application: repeatOf(draws, kind, row.application, inventing.phone()), planted: kind, first });
  }
  return rows;
};

/** Where each row stands: first comers keep their order, a repeat goes to a random place after its first. */
const inOrder = (draws: Draws, rows: readonly Row[]): readonly number[] => {
  const place = rows.map((row, at) =>
    row.first === undefined ? at : row.first + 0.5 + draws.below(rows.length - row.first),
  );
  return rows.map((_, at) => at).sort((a, b) => (place[a] ?? 0) - (place[b] ?? 0) || a - b);
};

/**
 * Invents a file of `rows` applications from a seed. The same arguments always give the same rows. Repeats count among
 * the rows, so there are fewer households than rows. Throws a RangeError if the plan has more repeats than households allow.
 */
export const inventApplications = (rows: number, seed: number, plan: Plan): readonly InventedApplication[] => {
  const draws = seededDraws(seed);
  const invented = inventRows(draws, rows, plan);
  const counted = new Map<string, number>();
  const refs = new Map<number, string>();
  const order = inOrder(draws, invented);
  for (const at of order) {
    const prefix = invented[at]?.application.partner.prefix ?? '';
    const number = (counted.get(prefix) ?? 0) + 1;
    counted.set(prefix, number);
    refs.set(at, `${prefix}-${String(number).padStart(4, '0')}`);
  }
  return order.flatMap((at) => {
    const row = invented[at];
    if (row === undefined) return [];
    const { application, planted, first } = row;
    return {
      application,
      planted,
      partnerRef: refs.get(at) ?? '',
      repeats: first === undefined ? undefined : refs.get(first),
    };
  });
};
