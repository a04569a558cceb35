// Everybody who is one household: the eldest and all of its aliases. What concerns the people concerns all of them.
import type { Household } from '@hearth/domain/households';
import { type Loaded, loaded, stateRef } from './entities.ts';
import { rootOf } from './household-roots.ts';
import { aliasesRef } from './shared-items.ts';
import type { Tables } from './tables.ts';

/** As many aliases fit the guards of one transaction. A household that came oftener is a mistake for a person to undo. */
export const mostInFamily = 40;

/**
 * The households that are one with this one, the eldest first, each as it is now; itself alone when it has no alias.
 * Throws a RangeError when they are more than forty.
 */
export const familyOf = async (tables: Tables, householdId: string): Promise<readonly Loaded<Household>[]> => {
  const { household: eldest } = await rootOf(tables, householdId);
  const family = new Map([[eldest.id, eldest]]);
  let level: readonly string[] = [eldest.id];
  while (level.length > 0) {
    const aliases = await tables.read(level.map(aliasesRef));
    const ids = aliases.flatMap((item) => (item?.['ids'] instanceof Set ? [...item['ids']].map(String) : []));
    level = [...new Set(ids)].filter((id) => !family.has(id)).sort();
    if (family.size + level.length > mostInFamily)
      throw new RangeError(`more than ${mostInFamily} households are one with ${householdId}`);
    const items = await tables.read(level.map(stateRef));
    for (const [at, id] of level.entries()) family.set(id, loaded<Household>(id, items[at]));
  }
  return [...family.values()];
};
