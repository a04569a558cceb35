// The match index on the store's dialect: block items and sealed rows on an engine, read and written as the product does.
import { readProfile } from '@hearth/matching/read-profile';
import { blockRef, hasRoom, joined, membersOf } from '@hearth/store/blocks';
import { stateRef } from '@hearth/store/entities';
import type { Tables } from '@hearth/store/tables';
import { keyCreated, keyRef, keyRowOf, sealedCreated, sealedRef, sealedRowOf } from '@hearth/store/vault-rows';
import type { MatchIndex } from './match-index.ts';
import { numberIn, placeOf, type SealedHouseholds } from './sealed-households.ts';

/** The ids of applications by their number; an id may be any text, what the engine sees is a number's. */
const knownIds = (loaded: readonly string[]) => {
  const ids = [...loaded];
  const numbers = new Map(ids.map((id, number) => [id, number]));
  return {
    size: (): number => ids.length,
    has: (id: string): boolean => numbers.has(id),
    idOf: (member: string): string => ids[numberIn(member)] ?? '',
    placeOf: (id: string) => {
      const number = numbers.get(id);
      if (number === undefined) throw new RangeError(`the index does not hold ${id}`);
      return placeOf(number);
    },
    next: () => placeOf(ids.length),
    add: (id: string): void => {
      if (numbers.has(id)) throw new RangeError(`the index holds ${id} already`);
      numbers.set(id, ids.push(id) - 1);
    },
  };
};

/**
 * Opens an index over tables; `loaded` are the ids of what was imported, in their order. An application costs a read of its
 * blocks, a read of its candidates' states, a read of their sealed rows and keys, and, as intake does, another read of its blocks
 * and one transaction.
 */
export const dynoxideIndex = (
  tables: Tables,
  households: SealedHouseholds,
  loaded: readonly string[] = [],
): MatchIndex => {
  const known = knownIds(loaded);
  return {
    size: known.size,
    has: known.has,
    blocksOf: async (keys) => {
      const items = await tables.read((await households.blockNames(keys)).map(blockRef));
      return items.map((item) => ({
        // The engine gives a set in no order; numbers are padded, so this is the order of arrival.
        members: [...membersOf(item)].sort().map(known.idOf),
        isFull: !hasRoom(item),
      }));
    },
    readingsOf: async (ids) => {
      const places = ids.map(known.placeOf);
      // Screening asks each candidate's state whose household it is. None is kept here, and one of the usual size costs no more.
      await tables.read(places.map(({ applicationId }) => stateRef(applicationId)));
      const items = await tables.read(
        places.flatMap(({ householdId, applicationId }) => [
          sealedRef(householdId, applicationId),
          keyRef(householdId),
        ]),
      );
      const profiles = places.map((_, at) => households.open(sealedRowOf(items[at * 2]), keyRowOf(items[at * 2 + 1])));
      return (await Promise.all(profiles)).map(readProfile);
    },
    add: async ({ id, keys, profile }) => {
      const place = known.next();
      const wanted = await households.blockNames(keys);
      const items = await tables.read(wanted.map(blockRef));
      const blocks = wanted.filter((_, at) => hasRoom(items[at]));
      const { row, keyRow } = await households.seal(place, profile, blocks);
      const outcome = await tables.transact([
        ...blocks.map((name) => joined(name, place.applicationId)),
        keyCreated(keyRow),
        sealedCreated(row),
      ]);
      if (!outcome.done)
        throw new Error(`the engine refused ${place.applicationId}: ${JSON.stringify(outcome.refusals)}`);
      known.add(id);
    },
  };
};
