// What a docket has to read of each award: the award and its household as it counts, many at once.
import type { Award } from '@hearth/domain/awards';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { type Root, rootOf } from '@hearth/store/household-roots';
import { type Kin, kinOf } from '@hearth/store/relationships';
import type { Tables } from '@hearth/store/tables';

/** An award and the household whose window carries it; no root when there is no such award. `kin`: of those asked about. */
export type AwardRead = { readonly award: Loaded<Award>; readonly root: Root | undefined; readonly kin?: Kin };

/** Whose relationship to the household of an award is to be read with it. */
export type AskedOf = (award: Award) => readonly string[];
const nobody: AskedOf = () => [];

/** As many awards as are read at once: their households and windows then fill one batch of a hundred items. */
export const awardsAtOnce = 50;

/** Reads awards side by side, so that each round of reads travels as one batch. */
export const readAwards = async (
  tables: Tables,
  awardIds: readonly string[],
  askedOf: AskedOf = nobody,
): Promise<readonly AwardRead[]> => {
  const items = await tables.read(awardIds.map(stateRef));
  return Promise.all(
    awardIds.map(async (id, at): Promise<AwardRead> => {
      const award = loaded<Award>(id, items[at]);
      if (award.state === undefined) return { award, root: undefined };
      const { householdId } = award.state;
      const asked = askedOf(award.state);
      const root = await rootOf(tables, householdId);
      if (asked.length === 0) return { award, root };
      // After the window, by whose version the family is held: whoever joins it from here on moves that.
      const eldest = root.household.id;
      const own = (await kinOf(tables, [eldest], asked, true)).get(eldest);
      return { award, root, ...(own === undefined ? {} : { kin: own }) };
    }),
  );
};

/** The same for as many as a docket has, in their order. */
export const readInOrder = async (
  tables: Tables,
  awardIds: readonly string[],
  askedOf: AskedOf = nobody,
): Promise<readonly AwardRead[]> => {
  const reads: AwardRead[] = [];
  for (let from = 0; from < awardIds.length; from += awardsAtOnce)
    reads.push(...(await readAwards(tables, awardIds.slice(from, from + awardsAtOnce), askedOf)));
  return reads;
};
