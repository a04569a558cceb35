// The log as dice fall: some streams are sealed further, the head is fixed, signed, kept, and the record is said to be swept.
import { keyIdOf, noteOf, vkeyOf } from '@hearth/domain/checkpoint-note';
import { derivedId } from '@hearth/domain/ids';
import type { Leaf, Log, LogEvent } from '@hearth/domain/log';
import { rootOf } from '@hearth/domain/merkle';
import { eventOf, type Loaded } from './entities.ts';
import { type Dice, on, read, type World, write } from './history-world.fixture.ts';
import { sealedOf, sealedRef } from './log-items.ts';
import { logStream } from './projection.ts';
import { textOf } from './tables.ts';

const logId = derivedId('log', 'fiscal agent');
const origin = 'fund.example/log';
const publicKey = Buffer.alloc(32, 7);

/** Whatever is behind the seal of one stream of every few. */
const leavesOn = async ({ tables }: World, { on: n, how }: Dice): Promise<readonly Leaf[]> => {
  const streams = new Map<string, Leaf[]>();
  for (const item of (await tables.scan('events')).items) {
    const { stream, sequence } = eventOf(item);
    if (stream === logId || (stream.charCodeAt(8) + n) % 4 !== 0) continue;
    streams.set(stream, [...(streams.get(stream) ?? []), [stream, sequence, textOf(item, 'hash')]]);
  }
  const some = [...streams].slice(0, 1 + how);
  const sealed = await tables.read(some.map(([stream]) => sealedRef(stream)));
  return some.flatMap(([, leaves], at) => leaves.toSorted(([, a], [, b]) => a - b).slice(sealedOf(sealed[at]).count));
};

const nextOf = async (world: World, dice: Dice, { state }: Loaded<Log>): Promise<LogEvent | undefined> => {
  const { fixed, signed, keptSize = 0, size = 0, frontier = [] } = state ?? {};
  if (signed !== undefined && signed.size > keptSize) return { type: 'CheckpointKept', data: { size: signed.size } };
  if (fixed !== undefined && fixed.size !== signed?.size) {
    const by = { name: origin, keyId: keyIdOf(origin, publicKey), signature: Buffer.alloc(64, dice.how) };
    return { type: 'CheckpointSigned', data: { size: fixed.size, note: noteOf(fixed, by) } };
  }
  if (dice.how % 3 === 0 && size > (fixed?.size ?? 0))
    return { type: 'CheckpointFixed', data: { size, root: rootOf(frontier), origin, key: vkeyOf(origin, publicKey) } };
  if (dice.how % 7 === 0) return { type: 'LogSwept', data: { events: size, flaws: [] } };
  const leaves = await leavesOn(world, dice);
  return leaves.length === 0 ? undefined : { type: 'LogExtended', data: { from: size, leaves } };
};

/** The log goes on by one event. */
export const sealSome = async (world: World, dice: Dice): Promise<void> => {
  const log = await read<Log>(world, logId);
  const event = await nextOf(world, dice, log);
  if (event !== undefined && !(await write(world, { appends: [on(logStream, log, event)] })))
    throw new Error(`${event.type} was refused`);
};
