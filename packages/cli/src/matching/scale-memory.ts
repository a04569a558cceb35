// Matching at scale in memory: a whole generated population, with its speed, its memory and how often it is right.
import { setImmediate } from 'node:timers/promises';
import type { Step } from '../progress.ts';
import { type Distribution, distribution } from './distribution.ts';
import { grouped } from './figures-text.ts';
import { pairFinder, remember } from './match-stream.ts';
import { memoryIndex } from './memory-index.ts';
import { populationLines } from './population-lines.ts';
import type { PopulationOptions } from './populations/generate-population.ts';
import { type RightSoFar, rightSoFar } from './right-so-far.ts';

export type MemoryScale = {
  readonly households: number;
  readonly applications: number;
  /** How many were handed in and measured; the others were loaded in bulk before. */ readonly measured: number;
  readonly loadSeconds: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** Of the last tenth measured, when the index is fullest. */ readonly lastPerSecond: number;
  readonly keys: Distribution;
  readonly candidates: Distribution;
  readonly blocks: { readonly blocks: number; readonly full: number };
  readonly right: RightSoFar;
  readonly peakMemoryMb: number;
};

const markEvery = 100;

/** Seconds of matching alone, told for the whole and for what came after any application. */
const stopwatch = () => {
  const marks: number[] = [];
  let spentMs = 0;
  return {
    time: async <T>(does: () => Promise<T>): Promise<T> => {
      const startedMs = performance.now();
      const value = await does();
      spentMs += performance.now() - startedMs;
      return value;
    },
    mark: (): void => void marks.push(spentMs),
    read: () => {
      const from = Math.floor(marks.length * 0.9);
      return {
        seconds: spentMs / 1000,
        lastSeconds: (spentMs - (marks[from] ?? 0)) / 1000,
        lastMarks: marks.length - 1 - from,
      };
    },
  };
};

/** What is counted of the applications that are measured. */
const counts = () => {
  const [watch, right] = [stopwatch(), rightSoFar()];
  return { watch, right, keys: distribution(), candidates: distribution(), loaded: 0, returned: 0, measured: 0 };
};

const figuresOf = ({ watch, right, keys, candidates, loaded, measured }: ReturnType<typeof counts>) => {
  const { seconds, lastSeconds, lastMarks } = watch.read();
  return {
    applications: loaded + measured,
    measured,
    seconds,
    perSecond: measured / seconds,
    lastPerSecond: lastMarks <= 0 ? measured / seconds : (lastMarks * markEvery) / lastSeconds,
    keys: keys.read(),
    candidates: candidates.read(),
    right: right.read(),
  };
};

/**
 * Loads a population but for its last `sample` applications (keys and blocks alone) and matches those, in the order of arrival; without
 * a sample it matches all. Generating is not counted in the time. What was loaded is known as if each repeat had been recognized.
 */
export const scaleInMemory = async (
  options: PopulationOptions,
  sample: number | undefined,
  step: Step,
): Promise<MemoryScale> => {
  const index = memoryIndex();
  const count = counts();
  const startedMs = performance.now();
  let [findPairs, loadSeconds] = [pairFinder(index), 0];
  for (const { application, entityId, isMeasured } of populationLines(options, sample)) {
    if (isMeasured) {
      if (count.measured === 0) {
        findPairs = pairFinder(index, count.returned);
        loadSeconds = (performance.now() - startedMs) / 1000;
      }
      const found = await count.watch.time(() => findPairs(application));
      count.right.add(application.id, entityId, found.pairs);
      count.keys.add(found.keys);
      count.candidates.add(found.pairs.length);
      count.measured += 1;
    } else {
      await remember(index, application);
      if (count.right.know(application.id, entityId)) count.returned += 1;
      count.loaded += 1;
    }
    if ((count.loaded + count.measured) % markEvery !== 0) continue;
    if (isMeasured) count.watch.mark();
    const speed = `${grouped(count.measured / Math.max(0.001, count.watch.read().seconds))} a second`;
    step.say(`${grouped(count.loaded)} loaded, ${grouped(count.measured)} matched, ${speed}`);
    await setImmediate();
  }
  return {
    households: options.households,
    ...figuresOf(count),
    loadSeconds,
    blocks: { ...index.blocks() },
    peakMemoryMb: process.resourceUsage().maxRSS / 1024,
  };
};
