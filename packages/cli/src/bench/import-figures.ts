// What a long list costs: fifty thousand rows checked by the job over the local engine, and some applied; in a process of its own (test/bench/import-job.ts).
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectDir } from '../command-line.ts';
import type { Progress } from '../progress.ts';

export type ImportFigures = {
  readonly rows: number;
  readonly checkSeconds: number;
  readonly checkPeakMiB: number;
  readonly applied: number;
  readonly appliedPerSecond: number;
};

/** The bars of `pnpm bench`: a list of fifty thousand under a minute and 300 MiB; rows applied as fast as a household's story goes. */
export const importBar = { rows: 50_000, seconds: 60, peakMiB: 300, appliedPerSecond: 20 } as const;

const applied = 500;
/** A Lambda's heap is bounded by its memory; without a bound V8 takes what the machine has before it cleans up. */
const heap = ['--max-old-space-size=96', '--max-semi-space-size=8'] as const;

/** Measures. Faults: a process that ends with a failure. */
export const importFigures = (progress: Progress): Promise<ImportFigures> =>
  progress.phase(`a list of ${importBar.rows} rows checked, ${applied} applied`, async () => {
    const script = join(projectDir, 'test/bench/import-job.ts');
    const words = [String(importBar.rows), String(applied), 'engine'];
    const { stdout } = await promisify(execFile)(process.execPath, [...heap, script, ...words]);
    const figures: ImportFigures = JSON.parse(stdout);
    return figures;
  });
