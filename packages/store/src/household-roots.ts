// Aliases: a household that was found to be another one answers for that one's window and payee.
import type { Household, HouseholdAliased } from '@hearth/domain/households';
import { idOrThrow, type MatchId } from '@hearth/domain/ids';
import { type Append, append } from './commit.ts';
import { type Loaded, loaded, stateRef } from './entities.ts';
import { householdStream } from './projection.ts';
import type { Tables } from './tables.ts';
import { type Window, windowOf, windowRef } from './windows.ts';

/** A household as it counts: the eldest of its aliases, with that one's window, and since when it is known if it has any. */
export type Root = { readonly household: Loaded<Household>; readonly window: Window; readonly since?: string };

/** A household's root, and when the household itself applied. */
export type Applied = { readonly root: Root; readonly submittedAt: string };

const mostAliases = 20;

/** Follows the aliases of a household to the one that counts. One read for a household that is nobody's alias. */
export const rootOf = async (tables: Tables, householdId: string): Promise<Root> => {
  let id = householdId;
  let since: string | undefined;
  for (let step = 0; step < mostAliases; step += 1) {
    const [item, windowItem] = await tables.read([stateRef(id), windowRef(id)]);
    const household = loaded<Household>(id, item);
    const elder = household.state?.aliasOf;
    if (elder === undefined)
      return { household, window: windowOf(id, windowItem), ...(since === undefined ? {} : { since }) };
    since = household.state?.elderSince;
    id = elder;
  }
  throw new RangeError(`more than ${mostAliases} aliases from ${householdId}`);
};

/** The ids of the roots of many households, by household: one read of them all when nobody of them is an alias. */
export const rootIdsOf = async (
  tables: Tables,
  householdIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const roots = new Map(householdIds.map((id) => [id, id]));
  let level = [...roots.keys()];
  for (let step = 0; step < mostAliases && level.length > 0; step += 1) {
    const asked = [...new Set(level.map((id) => roots.get(id) ?? id))];
    const items = await tables.read(asked.map(stateRef));
    const elders = new Map(asked.map((id, at) => [id, loaded<Household>(id, items[at]).state?.aliasOf]));
    level = level.filter((id) => {
      const elder = elders.get(roots.get(id) ?? id);
      if (elder !== undefined) roots.set(id, elder);
      return elder !== undefined;
    });
  }
  return roots;
};

const sinceOf = ({ root, submittedAt }: Applied): string => root.since ?? submittedAt;

/**
 * What makes two roots one household: the one that applied later becomes an alias of the elder (`a` when they applied at the same
 * instant), and what it was granted goes over. Both windows are written under the versions that were read, so of two joins that
 * touch one household at the same moment one begins again: there is no ring, and no grant is lost. Nothing when both are one already.
 */
export const joinedRoots = (
  matchId: MatchId,
  a: Applied,
  b: Applied,
): { readonly appends: readonly Append[]; readonly windows: readonly Window[] } => {
  if (a.root.household.id === b.root.household.id) return { appends: [], windows: [] };
  const [elder, newer] = sinceOf(b) < sinceOf(a) ? [b, a] : [a, b];
  const event: HouseholdAliased = {
    type: 'HouseholdAliased',
    data: {
      elder: idOrThrow('household', elder.root.household.id),
      elderSince: sinceOf(elder),
      matchId,
      moved: newer.root.window.grants,
    },
  };
  return {
    appends: [append(householdStream, newer.root.household, [event])],
    windows: [elder.root.window, newer.root.window],
  };
};
