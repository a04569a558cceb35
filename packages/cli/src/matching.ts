// Command `pnpm matching`: the product's matching on a file of applications, its score against the truth, and what it costs at scale.
import { readCommand, runCommand, wholeOption, wrongUse } from './command-line.ts';
import { generateMatching, populationKinds } from './matching/generate-files.ts';
import { engineNames, isEngine } from './matching/index-engines.ts';
import { learnMatching } from './matching/learn.ts';
import { runMatching } from './matching/run.ts';
import { scaleMatching } from './matching/scale.ts';
import { scoreMatching } from './matching/score.ts';

const help = `pnpm matching COMMAND

  run                     compares each application with those before it, in the order of the file
    --applications FILE   JSON lines {applicationId, givenName, familyName, dateOfBirth, phone, email, address, members}
    --out FILE            JSON lines {a, b, probability, band, evidence, codes}, one for every pair compared
    --engine NAME         memory (default) or dynoxide, the local DynamoDB
    --json                the summary as JSON on standard output

  score                   tells how often the pairs are right
    --pairs FILE          what run wrote
    --truth FILE          CSV applicationId,entityId: applications of one entity are one household
    --applications FILE   gives the order of arrival (else that of the ids), and what --by and --show need
    --by FIELD            recall by a field's values on both sides, for example partnerId or extra.kind
    --show N              the N worst false alarms and the N worst misses
    --json                everything as JSON

  learn                   the weights that applications teach without labels, beside those that are shipped; changes nothing
    --applications FILE   JSON lines; more files may follow as words
    --rounds N            rounds of learning (default 15)
    --json                the weights as JSON

  scale                   what an application costs among many households of a generated fund
    --households LIST     sizes, for example 1000,10000,100000
    --engine NAME         memory: speed, memory, recall; dynoxide: calls and units of a sample after a bulk load
    --sample N            measures the last N applications; the others are loaded in bulk (default all in memory, 300 on dynoxide)
    --kind NAME --seed N  another generated population (default fund, 1)
    --json                everything as JSON

  generate                writes a generated population
    --kind NAME           ${populationKinds.join(', ')}
    --households N        how many households it has
    --out FILE            applications, JSON lines in the order of arrival
    --truth FILE          CSV applicationId,entityId
    --seed N              another seed gives another population (default 1)`;

const options = {
  help: { type: 'boolean', short: 'h' },
  applications: { type: 'string' },
  out: { type: 'string' },
  engine: { type: 'string' },
  pairs: { type: 'string' },
  truth: { type: 'string' },
  by: { type: 'string' },
  show: { type: 'string' },
  rounds: { type: 'string' },
  households: { type: 'string' },
  sample: { type: 'string' },
  kind: { type: 'string' },
  seed: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof readCommand<typeof options>>['values'];

const needed = (value: string | undefined, name: string): string => {
  if (value === undefined || value === '') throw wrongUse(`${name} is missing.\nSee --help.`);
  return value;
};

const engineOf = (name = 'memory') => {
  if (!isEngine(name)) throw wrongUse(`--engine takes ${engineNames.join(' or ')}, not "${name}".`);
  return name;
};

const commands: Readonly<Record<string, (values: Values, files: readonly string[]) => Promise<number>>> = {
  run: (values) =>
    runMatching({
      applications: needed(values.applications, '--applications'),
      out: needed(values.out, '--out'),
      engine: engineOf(values.engine),
      isJson: values.json === true,
    }),
  score: ({ pairs, truth, applications, by, show, json }) =>
    scoreMatching({
      pairs: needed(pairs, '--pairs'),
      truth: needed(truth, '--truth'),
      applications,
      by,
      show: wholeOption(show, '--show') ?? 0,
      isJson: json === true,
    }),
  learn: ({ applications, rounds, json }, files) =>
    learnMatching({
      applications: [needed(applications, '--applications'), ...files],
      rounds: wholeOption(rounds, '--rounds') ?? 15,
      isJson: json === true,
    }),
  scale: ({ engine, households, sample, kind, seed, json }) =>
    scaleMatching({
      engine: engineOf(engine),
      households: needed(households, '--households'),
      sample: wholeOption(sample, '--sample'),
      kind: kind ?? 'fund',
      seed: wholeOption(seed, '--seed') ?? 1,
      isJson: json === true,
    }),
  generate: ({ kind, households, out, truth, seed }) =>
    generateMatching({
      kind: needed(kind, '--kind'),
      households: wholeOption(needed(households, '--households'), '--households') ?? 0,
      out: needed(out, '--out'),
      truth: needed(truth, '--truth'),
      seed: wholeOption(seed, '--seed') ?? 1,
    }),
};

await runCommand(async () => {
  const { values, positionals } = readCommand(process.argv.slice(2), options);
  const [name, ...more] = positionals;
  if (values.help === true || name === undefined) {
    console.log(help);
    return values.help === true ? 0 : 2;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw wrongUse(`There is no command "${name}".\n\n${help}`);
  if (more.length > 0 && name !== 'learn') throw wrongUse(`"${more[0]}" is one word too many.\nSee --help.`);
  return command(values, more);
});
