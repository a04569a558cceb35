// The clock of the local cloud: real time plus an offset that only grows. Hides where the offset is kept and how workers see it.
import { join } from 'node:path';
import { writeJsonDurably } from '../engines/durable-file.ts';
import { numberIn, objectIn } from './json.ts';
import { readKept } from './kept-file.ts';

export type Clock = {
  /** Milliseconds since the epoch, moved. */
  readonly now: () => number;
  readonly offsetMs: () => number;
  /** Moves forward by milliseconds, on disk first; a negative or fractional figure is refused with a fault. */
  readonly advance: (byMs: number) => void;
  /** Eight bytes that hold the offset as a signed 64-bit integer, for workers. */
  readonly memory: SharedArrayBuffer;
};

/** Opens the clock of a folder. It goes on where it was before a restart, so time never runs backwards. */
export const openClock = (dataDir: string, realNow: () => number = Date.now): Clock => {
  const path = join(dataDir, 'clock.json');
  const memory = new SharedArrayBuffer(8);
  const cell = new BigInt64Array(memory);
  const offsetMs = (): number => Number(Atomics.load(cell, 0));
  Atomics.store(cell, 0, BigInt(numberIn(objectIn(readKept(path))['offsetMs']) ?? 0));
  return {
    now: () => realNow() + offsetMs(),
    offsetMs,
    advance: (byMs) => {
      if (!Number.isSafeInteger(byMs) || byMs < 0)
        throw new Error(`the clock moves forward by whole milliseconds, not ${byMs}`);
      writeJsonDurably(path, { offsetMs: offsetMs() + byMs });
      Atomics.add(cell, 0, BigInt(byMs));
    },
    memory,
  };
};
