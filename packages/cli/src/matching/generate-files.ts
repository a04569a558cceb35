// `pnpm matching generate`: writes a generated population and its truth to files.
import { typedPath, wrongUse } from '../command-line.ts';
import { grouped } from './figures-text.ts';
import { generateFiles } from './populations/generate.ts';
import { isPopulationKind, kinds } from './populations/kinds.ts';

export const populationKinds: readonly string[] = Object.keys(kinds);

export type GenerateRequest = {
  readonly kind: string;
  readonly households: number;
  readonly out: string;
  readonly truth: string;
  readonly seed: number;
};

const mostHouseholds = 2_000_000;

/** Generates to an exit code. */
export const generateMatching = async ({ kind, households, out, truth, seed }: GenerateRequest): Promise<number> => {
  if (!isPopulationKind(kind)) throw wrongUse(`--kind takes ${populationKinds.join(', ')}, not "${kind}".`);
  if (households < 1 || households > mostHouseholds)
    throw wrongUse(`--households takes 1 to ${grouped(mostHouseholds)}.`);
  const files = { out: typedPath(out), truth: typedPath(truth) };
  if (files.out === files.truth) throw wrongUse('--out and --truth are one file.');
  const { records, entities, seconds } = generateFiles({ kind, households, seed, ...files });
  console.log(`${grouped(records)} applications of ${grouped(entities)} households in ${grouped(seconds, 1)} s`);
  return 0;
};
