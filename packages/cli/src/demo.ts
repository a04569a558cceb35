// Command `pnpm demo [FILE.csv]`: the whole main job on this machine, then every check that must hold.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOf } from './cloud-addresses.ts';
import { demoDir, projectDir, readCommand, runCommand, typedPath, wholeOption, wrongUse } from './command-line.ts';
import { type ApplicationsFile, readApplicationsFile } from './demo/applications-file.ts';
import { checkAll } from './demo/checked.ts';
import { closingPage, refusedLines, timeLine, troubleLines } from './demo/closing-page.ts';
import { figuresOf } from './demo/figures.ts';
import { type JobOutcome, runMainJob } from './demo/main-job.ts';
import { prove } from './demo/proven.ts';
import { publicationChecks } from './demo/publication-checks.ts';
import { keptFromOthers, publicPathsOf, takePublications } from './demo/publication-files.ts';
import { publish } from './demo/publications.ts';
import { takeReport, writeRecord } from './demo/take-out.ts';
import { openProgress, type Progress } from './progress.ts';
import { foldedOf } from './record-folded.ts';
import { type SpawnedCloud, spawnCloud } from './spawned-cloud.ts';

const usualSeed = 'winter';

const help = `pnpm demo [FILE.csv] [--data DIR] [--keep] [--lanes N] [--faults] [--seed S]

Runs a relief fund from the first application to the last cent, on this machine and without any account:
founding, 600 applications through 15 partners, screening, review, approval, payment, weeks that go by,
reconciliation, report, and the checks that must hold.

  FILE.csv     applications to hand in (default: 600 invented ones)
  --data DIR   where everything is kept (default: .local/demo); what an earlier demo left there is removed
  --keep       goes on with what is there instead of removing it, after a demo that was interrupted
  --lanes N    how much is done side by side (default 8)
  --faults     the payment provider misbehaves in every way it can, from the first payment on until it is told to stop
  --seed S     what the misdeeds are drawn from, with the ids of this run (default ${usualSeed})`;

const defaultFile = join(projectDir, 'packages/local/samples/applications.csv');
const usualLanes = 8;
const settleMs = 300;
const marker = 'demo.txt';

const prepare = (folder: string, isKept: boolean): string => {
  const dataDir = join(folder, 'data');
  if (addressesOf(dataDir) !== undefined) throw wrongUse(`A local cloud runs on ${dataDir}. Stop it first.`);
  // Only what a demo made itself, by name: a folder that somebody named by mistake keeps its other files.
  if (!isKept)
    for (const name of ['data', 'report', 'publications', 'record.jsonl', 'record.ndjson', marker])
      rmSync(join(folder, name), { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  return dataDir;
};

const close = async (
  cloud: SpawnedCloud,
  file: ApplicationsFile,
  outcome: JobOutcome,
  folder: string,
  progress: Progress,
): Promise<number> => {
  const reportPaths = await progress.phase('The report is made', (step) =>
    takeReport(outcome.story, join(folder, 'report'), step),
  );
  await cloud.controls.untilIdle();
  const published = await progress.phase('The quarter is over: reports are made, two people sign each', (step) =>
    publish(outcome.story, step),
  );
  const forms = await takePublications(outcome.story, published, join(folder, 'publications'));
  const kept = await keptFromOthers(outcome.story, published);
  const proven = await progress.phase('The record is sealed, exported, and checked by the auditor', (step) =>
    prove(cloud, join(folder, 'record.ndjson'), step),
  );
  const partners = outcome.story.founded.partners.map(({ name }) => name);
  const { nowAt } = await cloud.controls.status();
  const { evidence, checks } = await progress.phase('Everything is checked', () =>
    checkAll(cloud, file, outcome, proven.check, (words) =>
      publicationChecks(published, forms, { bundle: proven.bundle, kept, words, partners, nowAt }),
    ),
  );
  const recordPath = join(folder, 'record.jsonl');
  await writeRecord(evidence.streams, recordPath);
  const died =
    cloud.restarts() === 0 ? [] : [`The cloud was ended ${cloud.restarts()} times and went on each time where it was.`];
  const page = closingPage({
    checks,
    figures: figuresOf(evidence),
    reportPaths,
    publicPaths: publicPathsOf(forms),
    recordPath,
    proof: proven,
    dataDir: join(folder, 'data'),
    notes: [
      ...troubleLines(outcome.troubles, foldedOf(evidence)),
      timeLine(progress.phases(), outcome.taken.length),
      ...died,
    ],
  });
  for (const line of [...refusedLines(file, outcome.refused), ...page]) progress.line(line);
  return checks.every(({ holds }) => holds) ? 0 : 1;
};

const demo = async (): Promise<number> => {
  const { values, positionals } = readCommand(process.argv.slice(2), {
    help: { type: 'boolean', short: 'h' },
    data: { type: 'string' },
    keep: { type: 'boolean' },
    lanes: { type: 'string' },
    faults: { type: 'boolean' },
    seed: { type: 'string' },
  });
  const progress = openProgress(process.stdout);
  if (values.help === true) {
    progress.line(help);
    return 0;
  }
  if (positionals.length > 1) throw wrongUse('One file at a time.\nSee --help.');
  const file = await readApplicationsFile(positionals[0] === undefined ? defaultFile : typedPath(positionals[0]));
  if (file.rows.length === 0)
    throw wrongUse([`${file.name} has no row that can be handed in.`, ...refusedLines(file, [])].join('\n'));
  const folder = values.data === undefined ? demoDir : typedPath(values.data);
  const dataDir = prepare(folder, values.keep === true);
  const lanes = wholeOption(values.lanes, '--lanes') ?? usualLanes;
  progress.line(
    `Hearth, a relief fund on this machine. ${file.rows.length} applications of ${file.name}; nobody in them exists.\n`,
  );
  const cloud = await progress.phase('The local cloud starts', (step) =>
    spawnCloud({ dataDir, settleMs, isRestarted: true, log: (line) => step.say(line.trim()) }),
  );
  try {
    const outcome = await runMainJob(cloud, file, progress, {
      lanes,
      keptIn: dataDir,
      ...(values.faults === true ? { faults: values.seed ?? usualSeed } : {}),
    });
    return await close(cloud, file, outcome, folder, progress);
  } finally {
    await cloud.stop();
  }
};

await runCommand(demo);
