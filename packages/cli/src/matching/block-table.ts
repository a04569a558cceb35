// Blocks by the hash of their key in typed arrays: tens of millions of keys in a few hundred megabytes.
import { blockLimit } from '@hearth/store/blocks';
import type { KeyHash } from './key-hash.ts';
import { longestList, postingCells } from './posting-cells.ts';

export type BlockTable = {
  /** The members in the order in which they joined; `full` once the block reached its limit, for ever. */
  readonly membersOf: (hash: KeyHash) => readonly number[] | 'full';
  /** Joins if there is room. */ readonly join: (hash: KeyHash, member: number) => void;
  /** How many blocks there are, and how many are full. */ readonly counts: () => {
    readonly blocks: number;
    readonly full: number;
  };
};

/** A table of many small ones: each grows by itself, so growing never needs twice the whole. */
const shardBits = 8;
const firstSlots = 64;
const mostLoad = 0.75;

// What stands in a slot: nothing, a full block, one member (positive), or the place of a list (negative).
const empty = 0;
const full = -1;
const ofMember = (member: number): number => member + 1;
const memberIn = (value: number): number => value - 1;
const ofList = (ref: number): number => -(ref + 2);
const listIn = (value: number): number => -value - 2;

type Shard = { hashes: Uint32Array; values: Int32Array; used: number };

const emptyShard = (slots: number): Shard => ({
  hashes: new Uint32Array(slots * 2),
  values: new Int32Array(slots),
  used: 0,
});

/** The slot of a hash in a shard, or the empty one where it belongs. */
const slotOf = ({ hashes, values }: Shard, high: number, low: number): number => {
  const mask = values.length - 1;
  for (let slot = low & mask; ; slot = (slot + 1) & mask) {
    if (values[slot] === empty || (hashes[slot * 2] === high && hashes[slot * 2 + 1] === low)) return slot;
  }
};

const put = (shard: Shard, high: number, low: number, value: number): void => {
  const slot = slotOf(shard, high, low);
  shard.hashes[slot * 2] = high;
  shard.hashes[slot * 2 + 1] = low;
  shard.values[slot] = value;
};

const grown = ({ hashes, values, used }: Shard): Shard => {
  const larger = { ...emptyShard(values.length * 2), used };
  for (let slot = 0; slot < values.length; slot += 1) {
    const value = values[slot] ?? empty;
    if (value !== empty) put(larger, hashes[slot * 2] ?? 0, hashes[slot * 2 + 1] ?? 0, value);
  }
  return larger;
};

/** Opens an empty table. A full block gives its memory back: nobody reads it again. */
export const blockTable = (): BlockTable => {
  if (blockLimit - 1 > longestList) throw new RangeError('blocks are larger than the lists that hold them');
  const shards = Array.from({ length: 1 << shardBits }, () => emptyShard(firstSlots));
  const cells = postingCells();
  const counts = { blocks: 0, full: 0 };

  const shardAt = ({ high }: KeyHash): number => high >>> (32 - shardBits);
  const slotValue = (hash: KeyHash): number => {
    const shard = shards[shardAt(hash)];
    return shard?.values[slotOf(shard, hash.high, hash.low)] ?? empty;
  };
  const create = (hash: KeyHash, member: number): void => {
    const at = shardAt(hash);
    const shard = shards[at] ?? emptyShard(firstSlots);
    const roomy = (shard.used + 1) / shard.values.length > mostLoad ? grown(shard) : shard;
    put(roomy, hash.high, hash.low, ofMember(member));
    roomy.used += 1;
    counts.blocks += 1;
    shards[at] = roomy;
  };
  const joinedTo = (value: number, member: number): number => {
    if (value > 0) return ofList(cells.create(memberIn(value), member));
    const ref = listIn(value);
    if (cells.countOf(ref) < blockLimit - 1) return ofList(cells.append(ref, member));
    cells.free(ref);
    counts.full += 1;
    return full;
  };

  return {
    membersOf: (hash) => {
      const value = slotValue(hash);
      if (value === empty) return [];
      if (value === full) return 'full';
      return value > 0 ? [memberIn(value)] : cells.listOf(listIn(value));
    },
    join: (hash, member) => {
      const value = slotValue(hash);
      if (value === full) return;
      const shard = shards[shardAt(hash)];
      if (value === empty || shard === undefined) create(hash, member);
      else put(shard, hash.high, hash.low, joinedTo(value, member));
    },
    counts: () => counts,
  };
};
