// Updates of one item by several events of one transaction, as one: a transaction touches an item once.
import { type Change, type Guard, keyOf, refText } from './tables.ts';

type Update = Extract<Change, { readonly update: unknown }>;

const summed = (
  a: Readonly<Record<string, number>> = {},
  b: Readonly<Record<string, number>> = {},
): Readonly<Record<string, number>> => {
  const sum: Record<string, number> = { ...a };
  for (const [name, amount] of Object.entries(b)) sum[name] = (sum[name] ?? 0) + amount;
  return sum;
};

type Bound = 'atLeast' | 'atMost';
type Bounded = Extract<Guard, { readonly atLeast: number } | { readonly atMost: number }>;

const boundOf = (guard: Guard): (Bounded & { readonly bound: Bound; readonly amount: number }) | undefined => {
  if ('atLeast' in guard) return { ...guard, bound: 'atLeast', amount: guard.atLeast };
  return 'atMost' in guard ? { ...guard, bound: 'atMost', amount: guard.atMost } : undefined;
};
const guardOf = (attribute: string, bound: Bound, amount: number): Guard =>
  bound === 'atLeast' ? { attribute, atLeast: amount } : { attribute, atMost: amount };

/**
 * The guards of both, on what is there before either: an amount must be enough (or have room) for the second after the first took
 * (or brought) its own. Any other guard of the second finds what the first writes, so that the first one's holds for both.
 */
const together = (first: Update, second: Update): readonly Guard[] => {
  const asked = new Map<string, { readonly attribute: string; readonly bound: Bound; readonly amount: number }>();
  for (const guard of second.when) {
    const limit = boundOf(guard);
    if (limit === undefined) continue;
    const { attribute, bound } = limit;
    const amount = limit.amount - (first.add?.[attribute] ?? 0);
    asked.set(`${bound} ${attribute}`, { attribute, bound, amount });
  }
  const held = first.when.map((guard) => {
    const limit = boundOf(guard);
    if (limit === undefined) return guard;
    const key = `${limit.bound} ${limit.attribute}`;
    const other = asked.get(key);
    asked.delete(key);
    if (other === undefined) return guard;
    const tighter = limit.bound === 'atLeast' ? Math.max : Math.min;
    return guardOf(limit.attribute, limit.bound, tighter(limit.amount, other.amount));
  });
  return [...held, ...[...asked.values()].map(({ attribute, bound, amount }) => guardOf(attribute, bound, amount))];
};

const merged = (first: Update, second: Update): Update => {
  const include = { ...first.include, ...second.include };
  for (const [name, member] of Object.entries(first.include ?? {})) {
    if (include[name] !== member) throw new RangeError(`two members of one set of ${refText(first.update)} at once`);
  }
  if ([first, second].some(({ set, remove, exclude }) => (set ?? remove ?? exclude) !== undefined))
    throw new RangeError(`two updates of ${refText(first.update)} that can not be one`);
  return { ...first, add: summed(first.add, second.add), include, when: together(first, second) };
};

/** The changes with several additions to one item made one; a match that is opened and decided at once counts nobody. */
export const mergedUpdates = (changes: readonly Change[]): readonly Change[] => {
  const places = new Map<string, number>();
  const all: Change[] = [];
  for (const change of changes) {
    const key = refText(keyOf(change));
    const place = places.get(key);
    const before = place === undefined ? undefined : all[place];
    if (place === undefined || before === undefined || !('update' in before) || !('update' in change)) {
      places.set(key, all.length);
      all.push(change);
    } else all[place] = merged(before, change);
  }
  return all;
};
