import { describe, expect, test } from 'vitest';
import {
  blockLimit,
  blockRef,
  forgotten,
  hasRoom,
  isCrowded,
  joined,
  left,
  markedShared,
  membersOf,
} from './blocks.ts';
import { inMemoryTables } from './in-memory-tables.ts';
import type { Item, Tables } from './tables.ts';

const name = 'phone#ab12';
const filled = async (many: number) => {
  const tables = inMemoryTables();
  for (let n = 0; n < many; n += 1) expect(await tables.transact([joined(name, `app_${n}`)])).toEqual({ done: true });
  return { tables, block: async () => (await tables.read([blockRef(name)]))[0] };
};

test('a block that nobody joined has room and no members', () => {
  expect([hasRoom(undefined), membersOf(undefined)]).toEqual([true, []]);
});

test('a block tells its members while it has room', async () => {
  const { block } = await filled(blockLimit - 1);
  expect(hasRoom(await block())).toBe(true);
  expect(membersOf(await block())).toHaveLength(blockLimit - 1);
});

test('a full block is no evidence, and takes nobody more', async () => {
  const { tables, block } = await filled(blockLimit);
  expect([hasRoom(await block()), membersOf(await block())]).toEqual([false, []]);
  expect(await tables.transact([joined(name, 'app_more')])).toEqual({
    done: false,
    refusals: [{ at: 0, otherwise: 'block-full' }],
  });
});

test('a member that joins again, or leaves, is there once, or not at all', async () => {
  const { tables, block } = await filled(2);
  await tables.transact([joined(name, 'app_0')]);
  expect([...membersOf(await block())].sort()).toEqual(['app_0', 'app_1']);
  await tables.transact([left(name, 'app_0')]);
  expect(membersOf(await block())).toEqual(['app_1']);
  await tables.transact([left(name, 'app_1')]);
  expect([hasRoom(await block()), membersOf(await block())]).toEqual([true, []]);
  expect(await tables.transact([joined(name, 'app_2')])).toEqual({ done: true });
});

test('a block that a person marked as shared is crowded with two in it, and stays so when they left', async () => {
  const { tables, block } = await filled(2);
  await tables.transact([markedShared(name)]);
  expect([isCrowded(await block()), hasRoom(await block()), membersOf(await block())]).toEqual([true, false, []]);
  await tables.transact([left(name, 'app_0')]);
  await tables.transact([left(name, 'app_1')]);
  expect(isCrowded(await block())).toBe(true);
});

describe('an application that leaves for good', () => {
  const leaves = async (tables: Tables, id: string, item: Item | undefined) =>
    tables.transact([forgotten(name, id, item)]);

  test('takes the block with it when it was alone in it, and leaves the others theirs', async () => {
    const { tables, block } = await filled(2);
    await leaves(tables, 'app_0', await block());
    expect(membersOf(await block())).toEqual(['app_1']);
    await leaves(tables, 'app_1', await block());
    expect(await block()).toBeUndefined();
  });

  test('leaves what a person marked, and what somebody joined or marked meanwhile', async () => {
    const { tables, block } = await filled(1);
    const before = await block();
    await tables.transact([joined(name, 'app_9')]);
    expect(await leaves(tables, 'app_0', before)).toMatchObject({ done: false });
    await leaves(tables, 'app_9', await block());
    await tables.transact([markedShared(name)]);
    expect(await leaves(tables, 'app_0', before)).toMatchObject({ done: false });
    expect(await leaves(tables, 'app_0', await block())).toEqual({ done: true });
    expect(isCrowded(await block())).toBe(true);
  });
});
