import { matchKeyKinds } from '@hearth/matching/match-keys';
import { readProfile } from '@hearth/matching/read-profile';
import { blockLimit } from '@hearth/store/blocks';
import { array, assert, constantFrom, nat, property, record, tuple, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockTable } from './block-table.ts';
import { keyHash } from './key-hash.ts';
import { memoryIndex } from './memory-index.ts';
import { longestList, postingCells } from './posting-cells.ts';
import { textArena } from './text-arena.ts';

const profile = { names: { given: 'Ana', family: 'Lima' }, phones: [], emails: [], payees: [], members: [] };

/** The same rules without any of the machinery. */
const naiveBlocks = () => {
  const blocks = new Map<string, number[]>();
  return {
    membersOf: (key: string): readonly number[] | 'full' => {
      const members = blocks.get(key) ?? [];
      return members.length >= blockLimit ? 'full' : members;
    },
    join: (key: string, member: number): void => {
      const members = blocks.get(key) ?? [];
      if (members.length < blockLimit) blocks.set(key, [...members, member]);
    },
    full: () => [...blocks.values()].filter(({ length }) => length >= blockLimit).length,
    size: () => blocks.size,
  };
};

const anyKey = tuple(constantFrom(...matchKeyKinds), nat(30));

describe('the block table', () => {
  test('holds the blocks that a plain map would, with their limit and their fullness', () => {
    const step = record({ keys: uniqueArray(anyKey, { maxLength: 24, selector: String }), times: nat(20) });
    assert(
      property(array(step, { maxLength: 60 }), (steps) => {
        const [table, naive] = [blockTable(), naiveBlocks()];
        const seen = new Set<string>();
        let member = 0;
        for (const { keys, times } of steps)
          for (let time = 0; time <= times; time += 1) {
            for (const [kind, number] of keys) {
              table.join(keyHash({ kind, text: `key ${number}` }), member);
              naive.join(`${kind} ${number}`, member);
              seen.add(`${kind} ${number}`);
            }
            member += 1;
          }
        for (const name of seen) {
          const [kind, number] = name.split(' ');
          const hash = keyHash({ kind: kind as (typeof matchKeyKinds)[number], text: `key ${number}` });
          expect(table.membersOf(hash)).toEqual(naive.membersOf(name));
        }
        expect(table.counts()).toEqual({ blocks: naive.size(), full: naive.full() });
      }),
      { numRuns: 60 },
    );
  });

  test('finds each of many keys again after growing', () => {
    const table = blockTable();
    const hashOf = (number: number) => keyHash({ kind: 'name', text: `somebody ${number}` });
    for (let number = 0; number < 100_000; number += 1) table.join(hashOf(number), number);
    for (let number = 0; number < 100_000; number += 997) expect(table.membersOf(hashOf(number))).toEqual([number]);
    expect(table.membersOf(hashOf(100_000))).toEqual([]);
    expect(table.counts()).toEqual({ blocks: 100_000, full: 0 });
  });

  test('keeps kinds apart, and hashes of alike texts too', () => {
    const hashes = matchKeyKinds.flatMap((kind) =>
      Array.from({ length: 20_000 }, (_, at) => keyHash({ kind, text: `0${at}|lima|${at % 7}` })),
    );
    expect(new Set(hashes.map(({ high, low }) => `${high} ${low}`)).size).toBe(hashes.length);
    // The halves are spread by themselves: the one chooses the shard, the other the slot.
    const highs = new Set(hashes.map(({ high }) => high >>> 24));
    expect(highs.size).toBe(256);
  });
});

describe('posting cells', () => {
  test('grow list by list, take freed room again and stop at the longest', () => {
    const cells = postingCells();
    let ref = cells.create(1, 2);
    for (let value = 3; value <= longestList; value += 1) ref = cells.append(ref, value);
    expect(cells.listOf(ref)).toEqual(Array.from({ length: longestList }, (_, at) => at + 1));
    expect(() => cells.append(ref, 0)).toThrow(RangeError);
    cells.free(ref);
    let again = cells.create(7, 8);
    for (let value = 3; value <= longestList; value += 1) again = cells.append(again, value);
    expect(again).toBe(ref);
  });
});

describe('the text arena', () => {
  test('gives back any text by its number, also one larger than a chunk', () => {
    const arena = textArena();
    const texts = ['', 'né王', 'x'.repeat(20_000_000), 'after'];
    for (const text of texts) arena.add(text);
    expect(texts.map((_, number) => arena.textOf(number) === texts[number])).toEqual([true, true, true, true]);
    expect(() => arena.textOf(4)).toThrow(RangeError);
  });
});

describe('the memory index', () => {
  test('refuses an id twice and an id that it does not hold', async () => {
    const index = memoryIndex();
    const application = { id: 'app-1', keys: [], profile, reading: readProfile(profile) };
    await index.add(application);
    expect([index.size(), index.has('app-1'), index.has('app-2')]).toEqual([1, true, false]);
    await expect(index.add(application)).rejects.toThrow(RangeError);
    await expect(index.readingsOf(['app-2'])).rejects.toThrow(RangeError);
  });

  test('reads a profile again as it was', async () => {
    const index = memoryIndex();
    const many = Array.from({ length: 33_000 }, (_, at) => `app-${at}`);
    const reading = readProfile(profile);
    for (const id of many) await index.add({ id, keys: [], profile, reading });
    // The first ones were pushed out of what is kept at hand.
    expect(await index.readingsOf(['app-0'])).toEqual([reading]);
    expect((await index.readingsOf(['app-0']))[0]).not.toBe(reading);
  });
});
