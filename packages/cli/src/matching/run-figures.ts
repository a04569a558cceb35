// What a run over applications did, counted on the way and told in a few lines.
import { type MatchBand, weightsVersion } from '@hearth/matching/compare';
import { distribution } from './distribution.ts';
import { grouped } from './figures-text.ts';
import type { Found } from './match-stream.ts';

export type RunFigures = ReturnType<ReturnType<typeof countRun>['read']>;

/** Opens the counts of a run. `nowMs` is the clock it measures with. */
export const countRun = (nowMs: () => number = () => performance.now()) => {
  const startedMs = nowMs();
  const [keys, candidates, fullMet] = [distribution(), distribution(), distribution()];
  const bands: Record<MatchBand, number> = { none: 0, possible: 0, same: 0 };
  let applications = 0;
  const perSecond = (): number => (applications * 1000) / Math.max(1, nowMs() - startedMs);
  return {
    add: (found: Found): void => {
      applications += 1;
      keys.add(found.keys);
      candidates.add(found.pairs.length);
      fullMet.add(found.fullBlocks);
      for (const { band } of found.pairs) bands[band] += 1;
    },
    perSecond,
    read: () => ({
      applications,
      seconds: (nowMs() - startedMs) / 1000,
      perSecond: perSecond(),
      keys: keys.read(),
      candidates: candidates.read(),
      fullBlocksMet: fullMet.read(),
      pairs: bands,
      peakMemoryMb: process.resourceUsage().maxRSS / 1024,
      weights: weightsVersion,
    }),
  };
};

const spread = ({ median, p99, most }: { median: number; p99: number; most: number }): string =>
  `median ${grouped(median)}, 99th percentile ${grouped(p99)}, most ${grouped(most)}`;

/** The lines of a run's end. */
export const linesOf = (figures: RunFigures, more: readonly (readonly [string, string])[]): readonly string[] => {
  const { applications, seconds, perSecond, keys, candidates, fullBlocksMet, pairs, peakMemoryMb } = figures;
  const rows: readonly (readonly [string, string])[] = [
    ['applications', `${grouped(applications)} in ${grouped(seconds, 1)} s: ${grouped(perSecond)} a second`],
    ['keys an application', spread(keys)],
    ['candidates an application', spread(candidates)],
    ['pairs', `${grouped(pairs.same)} same, ${grouped(pairs.possible)} possible, ${grouped(pairs.none)} none`],
    ['full blocks an application met', spread(fullBlocksMet)],
    ...more,
    ['peak memory', `${grouped(peakMemoryMb)} MB`],
    ['weights', figures.weights],
  ];
  return rows.map(([name, said]) => `  ${name.padEnd(32)} ${said}`);
};
