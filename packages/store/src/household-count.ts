// How many applications and households there are, by order of magnitude: what matching has to know of the world, at a cost that does not grow.
import { sha256 } from '@hearth/domain/canonical';
import { type Change, type Item, numberOf, type Ref } from './tables.ts';

/** One household in so many is counted, for all of them: one item, seldom written. */
const oneIn = 16;

export const householdCountRef: Ref = { table: 'state', pk: 'households', sk: 'count' };

/** About how many applications came, and from how many households as far as is known: multiples of sixteen. */
export type Counted = { readonly applications: number; readonly households: number };

export const countedIn = (item: Item | undefined): Counted => ({
  applications: numberOf(item, 'applications'),
  households: numberOf(item, 'households'),
});

/** Whether a household is one that is counted follows from its id alone, so that the record folds to the same count. */
const isCounted = (householdId: string): boolean => Number.parseInt(sha256(householdId).slice(0, 4), 16) % oneIn === 0;

/** What an application adds, whose household is new until it turns out to be another one. */
export const arrived = (householdId: string): readonly Change[] =>
  isCounted(householdId)
    ? [{ update: householdCountRef, add: { applications: oneIn, households: oneIn }, when: [] }]
    : [];

/** What an application adds, whose household is known to come again. */
export const cameAgain = (householdId: string): readonly Change[] =>
  isCounted(householdId) ? [{ update: householdCountRef, add: { applications: oneIn }, when: [] }] : [];

/** What a household takes away that became an alias of another. */
export const becameAlias = (householdId: string): readonly Change[] =>
  isCounted(householdId) ? [{ update: householdCountRef, add: { households: -oneIn }, when: [] }] : [];
