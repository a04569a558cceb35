// `pnpm matching scale`: what an application costs among ever more households, and how often matching is still right.

import { machine } from '../bench/process-figures.ts';
import { wrongUse } from '../command-line.ts';
import { openProgress } from '../progress.ts';
import { grouped } from './figures-text.ts';
import type { EngineName } from './index-engines.ts';
import { isPopulationKind, type PopulationKind } from './populations/kinds.ts';
import { type EngineScale, scaleOnEngine } from './scale-dynoxide.ts';
import { type MemoryScale, scaleInMemory } from './scale-memory.ts';
import { engineTable, memoryTable } from './scale-tables.ts';

export type ScaleOptions = {
  readonly engine: EngineName;
  readonly households: string;
  /** Undefined: all in memory, and a few on an engine. */ readonly sample: number | undefined;
  readonly kind: string;
  readonly seed: number;
  readonly isJson: boolean;
};

const mostHouseholds = { memory: 2_000_000, dynoxide: 200_000 } as const;

/** The sizes that a person typed, ascending: peak memory is the process's, so the largest comes last. */
export const sizesOf = (typed: string, engine: EngineName): readonly number[] => {
  const sizes = typed.split(',').map((text) => {
    const size = /^\d{1,9}$/.test(text.trim()) ? Number(text) : 0;
    if (size >= 1 && size <= mostHouseholds[engine]) return size;
    throw wrongUse(
      `--households takes numbers from 1 to ${grouped(mostHouseholds[engine])} on ${engine}, not "${text}".`,
    );
  });
  return [...new Set(sizes)].sort((a, b) => a - b);
};

/** So many are measured on an engine when nothing else is said. */
const engineSample = 300;

const kindOf = (typed: string): PopulationKind => {
  if (isPopulationKind(typed)) return typed;
  throw wrongUse(`--kind names no generated population: "${typed}".`);
};

const machineLine = (): string => {
  const { cpu, cores, memoryGb, system, node } = machine();
  return `${cpu}, ${cores} cores, ${memoryGb} GB, ${system}, Node ${node}`;
};

/** Measures size after size and prints a table. */
export const scaleMatching = async (options: ScaleOptions): Promise<number> => {
  const { engine, sample, seed } = options;
  if (sample === 0) throw wrongUse('--sample takes a number from 1.');
  const [kind, sizes] = [kindOf(options.kind), sizesOf(options.households, engine)];
  const progress = openProgress(process.stderr);
  const [inMemory, onEngine]: [MemoryScale[], EngineScale[]] = [[], []];
  for (const households of sizes) {
    await progress.phase(`${grouped(households)} households`, async (step) => {
      const population = { kind, households, seed };
      if (engine === 'memory') inMemory.push(await scaleInMemory(population, sample, step));
      else onEngine.push(await scaleOnEngine(population, sample ?? engineSample, step));
    });
  }
  const result = { machine: machine(), engine, kind, seed, sizes: engine === 'memory' ? inMemory : onEngine };
  const table = engine === 'memory' ? memoryTable(inMemory) : engineTable(onEngine);
  const page = [`generated kind ${kind}, seed ${seed}, engine ${engine}`, machineLine(), '', ...table];
  console.log(options.isJson ? JSON.stringify(result, null, 2) : page.join('\n'));
  return 0;
};
