// The figures of a score: pairs and truth read from their files, with what lies behind mistakes.
import { wrongUse } from '../command-line.ts';
import { existingFile } from './application-lines.ts';
import { type KnownApplications, knownApplications } from './known-applications.ts';
import { judgedFile, pairLines } from './pairs-file.ts';
import { bestMark, blockingOf, calibrationOf, isFound, markAtPrecision, scoreOf, sweepOf } from './scoring.ts';
import { type Mistake, recallBy, worstAlarms, worstMisses } from './true-pairs.ts';
import { readTruth } from './truth-file.ts';

export type ScoreOptions = {
  readonly pairs: string;
  readonly truth: string;
  readonly applications: string | undefined;
  readonly by: string | undefined;
  readonly show: number;
};

const precisions = [0.95, 0.99, 0.999] as const;

export type ShownMistake = Mistake & { readonly evidence?: string; readonly sides?: readonly string[] };

/** Gives mistakes their evidence and, where applications are at hand, both sides as they were handed in. */
const withEvidence = async (
  path: string,
  mistakes: readonly Mistake[],
  known: KnownApplications | undefined,
): Promise<readonly ShownMistake[]> => {
  if (mistakes.length === 0) return [];
  const wanted = new Set(mistakes.flatMap(({ a, b }) => [`${a}\n${b}`, `${b}\n${a}`]));
  const words = new Map<string, string>();
  for await (const { a, b, evidence } of pairLines(path)) {
    if (!wanted.has(`${a}\n${b}`)) continue;
    words.set(`${a}\n${b}`, evidence);
    words.set(`${b}\n${a}`, evidence);
  }
  const sides =
    known === undefined ? new Map<string, string>() : await known.linesOf(mistakes.flatMap(({ a, b }) => [a, b]));
  return mistakes.map((mistake) => {
    const { a, b } = mistake;
    const evidence = words.get(`${a}\n${b}`);
    const lines = [a, b].flatMap((id) => sides.get(id) ?? []);
    return {
      ...mistake,
      ...(evidence === undefined ? {} : { evidence }),
      ...(lines.length === 0 ? {} : { sides: lines }),
    };
  });
};

/** All figures of a score. Faults: wrong use, a file that can't be read, a line that is no pair or no truth. */
export const scoreFigures = async ({ pairs: pairsPath, truth: truthPath, applications, by, show }: ScoreOptions) => {
  if (by !== undefined && applications === undefined) throw wrongUse('--by needs --applications FILE.');
  const [pairsFile, truthFile] = [existingFile(pairsPath), existingFile(truthPath)];
  const known = applications === undefined ? undefined : await knownApplications(existingFile(applications), by);
  const truth = await readTruth(truthFile, known?.order);
  const { pairs, unknown, turned } = await judgedFile(pairsFile, truth);
  const found = pairs.filter(isFound);
  const marks = sweepOf(truth, pairs);
  return {
    applications: truth.ids.length,
    households: new Set(truth.entities).size,
    truePairs: truth.truePairs,
    unknownPairs: unknown,
    turnedPairs: turned,
    bands: {
      found: scoreOf(truth, found),
      same: scoreOf(
        truth,
        found.filter(({ band }) => band === 'same'),
      ),
    },
    blocking: blockingOf(truth, pairs),
    best: bestMark(marks),
    atPrecision: precisions.map((precision) => ({ precision, mark: markAtPrecision(marks, precision) })),
    calibration: calibrationOf(pairs),
    ...(by === undefined || known === undefined ? {} : { by: recallBy(truth, pairs, known.fieldOf) }),
    ...(show === 0
      ? {}
      : {
          alarms: await withEvidence(pairsFile, worstAlarms(truth, pairs, show), known),
          misses: await withEvidence(pairsFile, worstMisses(truth, pairs, show), known),
        }),
  };
};

export type ScoreFigures = Awaited<ReturnType<typeof scoreFigures>>;
