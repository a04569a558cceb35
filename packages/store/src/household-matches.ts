// Every match that there ever was between two households, through all of their aliases: what was answered is remembered by it.
import type { Match } from '@hearth/domain/matches';
import { loaded, stateRef } from './entities.ts';
import { aliasesRef, householdMatchesRef } from './shared-items.ts';
import type { Item, Tables } from './tables.ts';

/** Of a household that came oftener, the rest is not looked at: then somebody may be asked once more. */
const mostAliases = 100;

const idsIn = (item: Item | undefined): readonly string[] =>
  item?.['ids'] instanceof Set ? [...item['ids']].map(String) : [];

/** The matches that a root and its aliases ever had. One read for a household without aliases. */
const matchesOf = async (tables: Tables, root: string): Promise<ReadonlySet<string>> => {
  const households = new Set<string>();
  const matches = new Set<string>();
  let level: readonly string[] = [root];
  while (level.length > 0 && households.size < mostAliases) {
    for (const id of level) households.add(id);
    const items = await tables.read([...level.map(householdMatchesRef), ...level.map(aliasesRef)]);
    for (const item of items.slice(0, level.length)) for (const id of idsIn(item)) matches.add(id);
    level = [...new Set(items.slice(level.length).flatMap(idsIn))].filter((id) => !households.has(id));
  }
  return matches;
};

/** The matches between two roots, whichever of their applications they were about. */
export const matchesBetween = async (tables: Tables, a: string, b: string): Promise<readonly Match[]> => {
  const [ofA, ofB] = await Promise.all([matchesOf(tables, a), matchesOf(tables, b)]);
  const both = [...ofA].filter((id) => ofB.has(id)).sort();
  const items = await tables.read(both.map(stateRef));
  return both.flatMap((id, at) => loaded<Match>(id, items[at]).state ?? []);
};
