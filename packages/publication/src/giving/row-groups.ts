// Groups of grants that one row's words are shared by, and which of them are too small: for everybody, and for a partner who knows its own.
import { type Folding, type GrantFacts, rowKey } from './grant-facts.ts';

export type RowGroup = {
  readonly key: readonly [string, string, string, string];
  readonly grants: readonly GrantFacts[];
};

/** The groups of a folding, in the order of their keys. */
export const rowGroups = (facts: readonly GrantFacts[], folding: Folding): readonly RowGroup[] => {
  const groups = new Map<string, { readonly key: RowGroup['key']; readonly grants: GrantFacts[] }>();
  for (const one of facts) {
    const key = rowKey(one, folding);
    const name = key.join(' ');
    const known = groups.get(name);
    if (known === undefined) groups.set(name, { key, grants: [one] });
    else known.grants.push(one);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
};

/**
 * Whether enough households share a row: at least `threshold`, and whoever looks as a partner finds as many that are not its own, or
 * none at all.
 */
export const isShared = ({ grants }: RowGroup, threshold: number): boolean => {
  const households = new Map<string, Set<string>>();
  for (const { householdId, partnerId } of grants) {
    const partners = households.get(householdId);
    if (partners === undefined) households.set(householdId, new Set([partnerId]));
    else partners.add(partnerId);
  }
  if (households.size < threshold) return false;
  const own = new Map<string, number>();
  for (const partners of households.values())
    for (const partner of partners) own.set(partner, (own.get(partner) ?? 0) + 1);
  return [...own.values()].every((mine) => households.size === mine || households.size - mine >= threshold);
};

/** The codes of grants by how many have them, the most first. */
export const bySize = (codes: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([code]) => code);
};
