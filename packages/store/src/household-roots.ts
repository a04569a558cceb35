// Aliases: a household that was found to be another one answers for that one's window and payee.
import type { Household } from '@hearth/domain/households';
import { type Loaded, loaded, stateRef } from './entities.ts';
import type { Tables } from './tables.ts';
import { type Window, windowOf, windowRef } from './windows.ts';

/** A household as it counts: the eldest of its aliases, with that one's window. */
export type Root = { readonly household: Loaded<Household>; readonly window: Window };

const mostAliases = 20;

/** Follows the aliases of a household to the one that counts. One read for a household that is nobody's alias. */
export const rootOf = async (tables: Tables, householdId: string): Promise<Root> => {
  let id = householdId;
  for (let step = 0; step < mostAliases; step += 1) {
    const [item, windowItem] = await tables.read([stateRef(id), windowRef(id)]);
    const household = loaded<Household>(id, item);
    const elder = household.state?.aliasOf;
    if (elder === undefined) return { household, window: windowOf(id, windowItem) };
    id = elder;
  }
  throw new RangeError(`more than ${mostAliases} aliases from ${householdId}`);
};
