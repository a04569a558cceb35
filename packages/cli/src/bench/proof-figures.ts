// What the offline verifier needs, and how long one event's proof is, measured in a process of its own (test/bench/proof.ts).
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectDir } from '../command-line.ts';
import type { Progress } from '../progress.ts';

/** One run of the verifier over a bundle of everything, as an auditor starts it. */
export type ProofFigures = {
  readonly events: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMb: number;
  readonly bundleMb: number;
  /** A line of a grant's bundle that proves the event with the longest way to the root. */
  readonly longestProofBytes: number;
};

/** The bars of `pnpm bench`. */
export const proofBar = { events: 100_000, seconds: 30, peakMb: 300, proofBytes: 2_048 } as const;

/** Measures. Faults: a process that ends with a failure, also when the bundle does not hold. */
export const proofFigures = (progress: Progress): Promise<ProofFigures> =>
  progress.phase(`verifying ${proofBar.events} events`, async () => {
    const script = join(projectDir, 'test/bench/proof.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [script, String(proofBar.events)]);
    const figures: ProofFigures = JSON.parse(stdout);
    return figures;
  });
