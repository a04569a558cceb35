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

/**
 * The guards of both, on what is there before either: an amount must be enough for the second after the first took its own. Any
 * other guard of the second finds what the first writes, so that the first one's holds for both.
 */
const together = (first: Update, second: Update): readonly Guard[] => {
  const least = new Map<string, number>();
  for (const guard of second.when) {
    if ('atLeast' in guard) least.set(guard.attribute, guard.atLeast - (first.add?.[guard.attribute] ?? 0));
  }
  const held = first.when.map((guard) => {
    if (!('atLeast' in guard)) return guard;
    const other = least.get(guard.attribute);
    least.delete(guard.attribute);
    return other === undefined ? guard : { ...guard, atLeast: Math.max(guard.atLeast, other) };
  });
  return [...held, ...[...least].map(([attribute, atLeast]): Guard => ({ attribute, atLeast }))];
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
