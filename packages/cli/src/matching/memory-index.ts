// The match index in memory: a million applications in well under three gigabytes, with no call to anything.
import type { MatchProfile } from '@hearth/matching/match-profile';
import { type Reading, readProfile } from '@hearth/matching/read-profile';
import { blockTable } from './block-table.ts';
import { keyHash } from './key-hash.ts';
import type { MatchIndex } from './match-index.ts';
import { textArena } from './text-arena.ts';

/** As many readings are kept as they are; of the others the profile is read again. */
const mostReadings = 32_768;

/** The readings that were asked for last. */
const recentReadings = () => {
  const held = new Map<number, Reading>();
  return {
    keep: (number: number, reading: Reading): Reading => {
      held.delete(number);
      held.set(number, reading);
      const [oldest] = held.size > mostReadings ? held.keys() : [];
      if (oldest !== undefined) held.delete(oldest);
      return reading;
    },
    of: (number: number): Reading | undefined => held.get(number),
  };
};

/** Opens an empty index. `blocks` tells how many blocks there are, and how many are full. */
export const memoryIndex = (): MatchIndex & {
  readonly blocks: () => { readonly blocks: number; readonly full: number };
} => {
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  const table = blockTable();
  const profiles = textArena();
  const readings = recentReadings();

  const numberOf = (id: string): number => {
    const number = numbers.get(id);
    if (number === undefined) throw new RangeError(`the index does not hold ${id}`);
    return number;
  };
  const readAgain = (number: number): Reading => {
    const profile: MatchProfile = JSON.parse(profiles.textOf(number));
    return readProfile(profile);
  };

  return {
    size: () => ids.length,
    has: (id) => numbers.has(id),
    blocksOf: async (keys) =>
      keys.map((key) => {
        const members = table.membersOf(keyHash(key));
        return members === 'full'
          ? { members: [], isFull: true }
          : { members: members.map((number) => ids[number] ?? ''), isFull: false };
      }),
    readingsOf: async (wanted) =>
      wanted.map((id) => {
        const number = numberOf(id);
        return readings.keep(number, readings.of(number) ?? readAgain(number));
      }),
    add: async ({ id, keys, profile, reading }) => {
      if (numbers.has(id)) throw new RangeError(`the index holds ${id} already`);
      const number = ids.push(id) - 1;
      numbers.set(id, number);
      profiles.add(JSON.stringify(profile));
      readings.keep(number, reading);
      for (const key of keys) table.join(keyHash(key), number);
    },
    blocks: table.counts,
  };
};
