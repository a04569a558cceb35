// What a docket has to read of each award: the award and its household as it counts, many at once.
import type { Award } from '@hearth/domain/awards';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { type Root, rootOf } from '@hearth/store/household-roots';
import type { Tables } from '@hearth/store/tables';

/** An award and the household whose window carries it; no root when there is no such award. */
export type AwardRead = { readonly award: Loaded<Award>; readonly root: Root | undefined };

/** As many awards as are read at once: their households and windows then fill one batch of a hundred items. */
export const awardsAtOnce = 50;

/** Reads awards side by side, so that each round of reads travels as one batch. */
export const readAwards = async (tables: Tables, awardIds: readonly string[]): Promise<readonly AwardRead[]> => {
  const items = await tables.read(awardIds.map(stateRef));
  return Promise.all(
    awardIds.map(async (id, at): Promise<AwardRead> => {
      const award = loaded<Award>(id, items[at]);
      const root = award.state === undefined ? undefined : await rootOf(tables, award.state.householdId);
      return { award, root };
    }),
  );
};
