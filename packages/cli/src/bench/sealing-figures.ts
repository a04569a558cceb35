// What sealing costs by itself, measured in a process of its own (test/bench/sealing.ts).
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectDir } from '../command-line.ts';
import type { Progress } from '../progress.ts';

/** One seal over a fund's events on the local engine. CPU milliseconds are for each event, ours and the engine's. */
export type SealingFigures = {
  readonly events: number;
  readonly streams: number;
  readonly seconds: number;
  readonly eventsPerSecond: number;
  readonly cpuMs: number;
  readonly engineCpuMs: number;
  /** A run with nothing new. */ readonly idleMs: number;
  readonly proofHashes: number;
};

/** The bar of `pnpm bench`: so many events within so many seconds. */
export const sealingBar = { events: 10_000, seconds: 5 } as const;

/** Measures. Faults: a process that ends with a failure, also when what it sealed can not be proven. */
export const sealingFigures = (progress: Progress): Promise<SealingFigures> =>
  progress.phase(`sealing ${sealingBar.events} events`, async () => {
    const script = join(projectDir, 'test/bench/sealing.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [script, String(sealingBar.events)]);
    const figures: SealingFigures = JSON.parse(stdout);
    return figures;
  });
