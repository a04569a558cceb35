// Generates a population from the command line: node make.ts --kind KIND --households N --seed S --out FILE --truth FILE
import { readCommand, runCommand, typedPath, wholeOption, wrongUse } from '../../command-line.ts';
import { generateFiles } from './generate.ts';
import { isPopulationKind, kinds } from './kinds.ts';

const need = (value: string | undefined, name: string): string => {
  if (value === undefined) throw wrongUse(`${name} is missing.`);
  return value;
};

/** Reads the options, writes the files, and says how many records they hold. */
export const make = async (args: string[]): Promise<number> => {
  const text = { type: 'string' } as const;
  const { values } = readCommand(args, { kind: text, households: text, seed: text, out: text, truth: text });
  const kind = need(values.kind, '--kind');
  if (!isPopulationKind(kind)) throw wrongUse(`--kind takes ${Object.keys(kinds).join(', ')}.`);
  const households = wholeOption(values.households, '--households') ?? 1000;
  const seed = wholeOption(values.seed, '--seed') ?? 1;
  const out = typedPath(need(values.out, '--out'));
  const truth = typedPath(need(values.truth, '--truth'));
  const { records, entities, seconds } = generateFiles({ kind, households, seed, out, truth });
  const rate = Math.round(records / seconds);
  process.stderr.write(
    `${records} applications of ${entities} entities in ${seconds.toFixed(1)} s, ${rate} a second.\n`,
  );
  return 0;
};

if (import.meta.main) await runCommand(() => make(process.argv.slice(2)));
