// Matching at scale on the local engine: a population loaded in bulk, then the calls and units of a sample handed in after it.
import { setImmediate } from 'node:timers/promises';
import { keyRows } from '@hearth/store/vault-rows';
import type { Step } from '../progress.ts';
import type { ApplicationLine } from './application-line.ts';
import { openBulkLoad } from './bulk-load.ts';
import { type Distribution, distribution } from './distribution.ts';
import { dynoxideIndex } from './dynoxide-index.ts';
import { type CallFigures, countEngineCalls } from './engine-calls.ts';
import { engineFolder, importTables, startTables } from './engine-tables.ts';
import { grouped } from './figures-text.ts';
import { pairFinder } from './match-stream.ts';
import { populationLines } from './population-lines.ts';
import type { PopulationOptions } from './populations/generate-population.ts';
import { sealedHouseholds } from './sealed-households.ts';

export type EngineScale = {
  readonly households: number;
  readonly loaded: number;
  readonly blocks: number;
  readonly sample: number;
  readonly engineCalls: CallFigures;
  readonly keys: Distribution;
  readonly candidates: Distribution;
  readonly msEach: number;
};

const pauseEvery = 500;

type Loaded = { readonly ids: readonly string[]; readonly blocks: number; readonly rest: readonly ApplicationLine[] };

const load = async (
  folder: string,
  nowText: string,
  options: PopulationOptions,
  sample: number,
  step: Step,
): Promise<Loaded & { readonly returned: number }> => {
  const bulk = openBulkLoad(folder, nowText);
  const [entities, rest] = [new Set<string>(), [] as ApplicationLine[]];
  let count = 0;
  for (const { application, entityId, isMeasured } of populationLines(options, sample)) {
    if (isMeasured) {
      rest.push(application);
      continue;
    }
    await bulk.add(application);
    entities.add(entityId);
    count += 1;
    if (count % pauseEvery === 0) await setImmediate();
    step.say(`${grouped(count)} prepared`);
  }
  const loaded = await bulk.close();
  step.say(`${grouped(count)} prepared, now imported`);
  await importTables(folder);
  step.say(`${grouped(count)} applications`);
  return { ...loaded, rest, returned: count - entities.size };
};

/** Loads a population but for its last `sample` applications, and matches those one by one. What was loaded is known as if each repeat had been recognized. */
export const scaleOnEngine = async (options: PopulationOptions, sample: number, step: Step): Promise<EngineScale> => {
  const [folder, nowText] = [engineFolder(), new Date().toISOString()];
  const { ids, blocks, rest, returned } = await load(folder, nowText, options, sample, step);
  const { tables, stop } = await startTables(folder);
  const households = sealedHouseholds(keyRows(tables), nowText);
  await households.ready();
  const findPairs = pairFinder(dynoxideIndex(tables, households, ids), returned);
  const [keys, candidates] = [distribution(), distribution()];
  const calls = countEngineCalls();
  const startedMs = performance.now();
  try {
    for (const application of rest) {
      const found = await findPairs(application);
      keys.add(found.keys);
      candidates.add(found.pairs.length);
      calls.next();
    }
    return {
      households: options.households,
      loaded: ids.length,
      blocks,
      sample: rest.length,
      engineCalls: calls.read(),
      keys: keys.read(),
      candidates: candidates.read(),
      msEach: (performance.now() - startedMs) / Math.max(1, rest.length),
    };
  } finally {
    calls.stop();
    await stop();
  }
};
