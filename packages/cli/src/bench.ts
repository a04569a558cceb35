// Command `pnpm bench`: the whole story for 1,000 and 10,000 households, what it cost, and whether that is within the bars.
import { mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureSynthesized } from '@hearth/infra/synth';
import { writeJsonDurably } from '@hearth/local/engines/durable-file';
import { awsCost } from './bench/aws-cost.ts';
import { assumed, priceSources, prices, pricesOn } from './bench/aws-prices.ts';
import { bareMs, barsOf, goalsOf, mostWorkers, sdkMs } from './bench/bars.ts';
import { coldStarts } from './bench/cold-starts.ts';
import type { SizeFigures } from './bench/figures.ts';
import { importFigures } from './bench/import-figures.ts';
import { measureSize } from './bench/measure-size.ts';
import { moneyFigures } from './bench/money-figures.ts';
import { machine } from './bench/process-figures.ts';
import { proofFigures } from './bench/proof-figures.ts';
import { publicationFigures } from './bench/publication-figures.ts';
import { replayCosts } from './bench/replay.ts';
import { pageOf, type Result } from './bench/report.ts';
import { sealingFigures } from './bench/sealing-figures.ts';
import { projectDir, readCommand, runCommand, typedPath, wholeOption, wrongUse } from './command-line.ts';
import { openProgress, type Progress } from './progress.ts';

const help = `pnpm bench [--households N] [--workers N] [--data FOLDER]

Measures the whole story for 1,000 and 10,000 households, or for one size only.

  --households N   one size: 100 to 20,000 households
  --workers N      worker threads for all functions, 1 to ${mostWorkers} (default 4)
  --data FOLDER    where it works and leaves result.json (default .local/bench); emptied size by size`;

const usualSizes = [1_000, 10_000] as const;
const usualWorkers = 4;

const sizesOf = (typed: number | undefined): readonly number[] => {
  if (typed === undefined) return usualSizes;
  if (typed < 100 || typed > 20_000) throw wrongUse('--households takes 100 to 20000.');
  return [typed];
};

const measure = async (
  sizes: readonly number[],
  workers: number,
  folder: string,
  progress: Progress,
): Promise<Result> => {
  const before = machine();
  const { functions } = await ensureSynthesized({ log: progress.line });
  const cold = await progress.phase('cold starts', (step) => {
    step.of(Object.keys(functions).length);
    return coldStarts(join(projectDir, '.build/functions'), functions, step.tick);
  });
  const money = await moneyFigures(progress);
  const sealing = await sealingFigures(progress);
  const proof = await proofFigures(progress);
  const publication = await publicationFigures(progress);
  const imports = await importFigures(progress);
  const figures: SizeFigures[] = [];
  for (const size of sizes) figures.push(await measureSize(size, join(folder, `size-${size}`), progress, workers));
  // Last: what it holds in memory is not the story's.
  const replay = await replayCosts(join(folder, 'replay'), progress, workers);
  return {
    measuredAt: new Date().toISOString(),
    machine: { ...before, loadAfter: loadavg().map((load) => Math.round(load * 100) / 100) },
    workers,
    sizes: figures,
    replay,
    money,
    sealing,
    proof,
    publication,
    imports,
    coldStarts: cold,
  };
};

const keep = (path: string, result: Result): void => {
  const { sizes, replay } = result;
  writeJsonDurably(path, {
    ...result,
    bars: barsOf(result),
    goals: goalsOf(sizes),
    perHousehold: sizes.map((size) => ({
      households: size.households,
      sdkMs: sdkMs(size, replay),
      bareMs: bareMs(size, replay),
      awsDollars: awsCost(size),
    })),
    aws: { pricesOn, priceSources, prices, assumed },
  });
};

await runCommand(async () => {
  const { values } = readCommand(process.argv.slice(2), {
    households: { type: 'string' },
    workers: { type: 'string' },
    data: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const sizes = sizesOf(wholeOption(values.households, '--households'));
  const workers = wholeOption(values.workers, '--workers') ?? usualWorkers;
  if (workers < 1 || workers > mostWorkers) throw wrongUse(`--workers takes 1 to ${mostWorkers}.`);
  const folder = values.data === undefined ? resolve(projectDir, '.local/bench') : typedPath(values.data);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const result = await measure(sizes, workers, folder, openProgress(process.stderr));
  const path = join(folder, 'result.json');
  keep(path, result);
  console.log(`${pageOf(result)}\n  all figures: ${path}`);
  return barsOf(result).every(({ isMet }) => isMet) ? 0 : 1;
});
