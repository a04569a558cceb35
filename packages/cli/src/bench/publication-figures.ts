// What a public report of many grants takes, and what attacking a year's publications takes, each in a process of its own (test/bench/publication.ts).
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectDir } from '../command-line.ts';
import type { Progress } from '../progress.ts';

export type PublicationFigures = {
  readonly grants: number;
  readonly seconds: number;
  readonly peakMb: number;
  readonly pageBytes: number;
  readonly audit: {
    readonly grants: number;
    readonly publications: number;
    /** Small numbers that were attacked in the last of them. */ readonly checked: number;
    readonly seconds: number;
  };
};

/** The bars of `pnpm bench`. */
export const publicationBar = {
  grants: 50_000,
  seconds: 20,
  peakMb: 500,
  pageBytes: 150_000,
  auditSeconds: 60,
} as const;

/** What a year of the largest program of the tests has. */
const audited = 4_000;
/** The heap is held as tight as the bar asks for, or the process takes what the machine has. */
const heap = ['--max-old-space-size=280', '--max-semi-space-size=16'] as const;

const run = async <F>(...words: readonly string[]): Promise<F> => {
  const script = join(projectDir, 'test/bench/publication.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [...heap, script, ...words]);
  const figures: F = JSON.parse(stdout);
  return figures;
};

/** Measures. Faults: a process that ends with a failure. */
export const publicationFigures = (progress: Progress): Promise<PublicationFigures> =>
  progress.phase(`a report of ${publicationBar.grants} grants, and the attack on a year of ${audited}`, async () => ({
    ...(await run<Omit<PublicationFigures, 'audit'>>('page', String(publicationBar.grants))),
    audit: await run<PublicationFigures['audit']>('audit', String(audited)),
  }));
