// The slices of the partners of one docket, kept up to date with what the docket draws; the store's guard has the last word.
import type { Slice } from '@hearth/domain/funds';
import type { Program } from '@hearth/domain/governance';
import { type Draw, sliceName } from '@hearth/domain/ledger';
import { localDate } from '@hearth/domain/time';
import { loaded, stateRef } from '@hearth/store/entities';
import { slicesOf } from '@hearth/store/slices';
import type { Tables } from '@hearth/store/tables';
import type { SliceBook } from './approve-award.ts';

const less = (slices: readonly Slice[], draws: readonly Draw[]): readonly Slice[] => {
  const taken = new Map(draws.map((draw) => [sliceName(draw), draw.amountMinor]));
  return slices.map((slice) => ({
    ...slice,
    availableMinor: slice.availableMinor - (taken.get(sliceName(slice)) ?? 0),
  }));
};

const timeZoneOf = async (tables: Tables, programId: string): Promise<string> => {
  const [item] = await tables.read([stateRef(programId)]);
  const program = loaded<Program>(programId, item).state;
  if (program === undefined) throw new TypeError(`the record names a program that is not there: ${programId}`);
  return program.timeZone;
};

/** A book for one sitting. Each partner's slices are read once, however many awards ask at once, and again after `forget`. */
export const sliceBook = (tables: Tables): SliceBook => {
  const known = new Map<string, Promise<readonly Slice[]>>();
  const timeZones = new Map<string, Promise<string>>();
  return {
    slices: (partnerId, programId) => {
      const key = `${partnerId}/${programId}`;
      const slices = known.get(key) ?? slicesOf(tables, partnerId, programId);
      known.set(key, slices);
      slices.catch(() => known.delete(key));
      return slices;
    },
    drawn: (draws) => {
      for (const [key, slices] of known) {
        const left = slices.then((each) => less(each, draws));
        known.set(key, left);
        left.catch(() => known.delete(key));
      }
    },
    forget: () => known.clear(),
    today: async (programId, now) => {
      const timeZone = timeZones.get(programId) ?? timeZoneOf(tables, programId);
      timeZones.set(programId, timeZone);
      timeZone.catch(() => timeZones.delete(programId));
      return localDate(now, await timeZone);
    },
  };
};
