// How often matching is right: precision, recall and F1 of pairs, and what each application met. Pure.
import { type Distribution, distribution } from './distribution.ts';
import type { JudgedPair } from './pairs-file.ts';
import type { Truth } from './truth-file.ts';

export type Rates = {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
};

/** Rates when `right` of `named` pairs are true, of `truePairs` that there are. Nothing named is never wrong. */
export const ratesOf = (right: number, named: number, truePairs: number): Rates => {
  const precision = named === 0 ? 1 : right / named;
  const recall = truePairs === 0 ? 1 : right / truePairs;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { right, wrong: named - right, missed: truePairs - right, precision, recall, f1 };
};

/** A pair counts as found when its probability is at least one half and its band is not `none`. */
export const isFound = ({ probability, band }: JudgedPair): boolean => probability >= 0.5 && band !== 'none';

export type PerApplication = {
  readonly repeats: number;
  readonly repeatsCaught: number;
  readonly firsts: number;
  readonly firstsFlagged: number;
};

/** Who was flagged: a repeat application that points to an earlier one of its household, a first one that points to any. */
const perApplication = ({ entities }: Truth, pairs: readonly JudgedPair[]): PerApplication => {
  const [flagged, caught] = [new Set<number>(), new Set<number>()];
  for (const { newer, isTrue } of pairs) {
    flagged.add(newer);
    if (isTrue) caught.add(newer);
  }
  const seen = new Set<number>();
  const counts = { repeats: 0, repeatsCaught: 0, firsts: 0, firstsFlagged: 0 };
  for (const [number, entity] of entities.entries()) {
    if (seen.has(entity)) {
      counts.repeats += 1;
      if (caught.has(number)) counts.repeatsCaught += 1;
    } else {
      counts.firsts += 1;
      if (flagged.has(number)) counts.firstsFlagged += 1;
    }
    seen.add(entity);
  }
  return counts;
};

export type BandScore = { readonly pairs: Rates; readonly applications: PerApplication };

/** The score of the pairs named, whatever names them. */
export const scoreOf = (truth: Truth, named: readonly JudgedPair[]): BandScore => ({
  pairs: ratesOf(named.filter(({ isTrue }) => isTrue).length, named.length, truth.truePairs),
  applications: perApplication(truth, named),
});

export type Blocking = {
  readonly compared: number;
  readonly perApplication: Distribution;
  /** The share of true pairs that were compared at all. */ readonly completeness: number;
};

export const blockingOf = ({ entities, truePairs }: Truth, pairs: readonly JudgedPair[]): Blocking => {
  const counts = new Uint32Array(entities.length);
  for (const { newer } of pairs) counts[newer] = (counts[newer] ?? 0) + 1;
  const candidates = distribution();
  for (const count of counts) candidates.add(count);
  const met = pairs.filter(({ isTrue }) => isTrue).length;
  return {
    compared: pairs.length,
    perApplication: candidates.read(),
    completeness: truePairs === 0 ? 1 : met / truePairs,
  };
};

export type Mark = Rates & { readonly threshold: number };

/** The rates at every probability that occurs, from the most to the least probable. */
export const sweepOf = ({ truePairs }: Truth, pairs: readonly JudgedPair[]): readonly Mark[] => {
  const sorted = pairs.toSorted((a, b) => b.probability - a.probability);
  const marks: Mark[] = [];
  let right = 0;
  for (const [at, { probability, isTrue }] of sorted.entries()) {
    if (isTrue) right += 1;
    if (sorted[at + 1]?.probability === probability) continue;
    marks.push({ threshold: probability, ...ratesOf(right, at + 1, truePairs) });
  }
  return marks;
};

/** The mark with the best F1. */
export const bestMark = (marks: readonly Mark[]): Mark | undefined =>
  marks.reduce<Mark | undefined>((best, mark) => (best === undefined || mark.f1 > best.f1 ? mark : best), undefined);

/** The last mark that keeps this precision: the most that can be recalled with it. */
export const markAtPrecision = (marks: readonly Mark[], precision: number): Mark | undefined =>
  marks.findLast((mark) => mark.precision >= precision);

const edges = [0, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999] as const;

/** What probabilities promise and what came true, in classes from `from` up to the next. */
export const calibrationOf = (pairs: readonly JudgedPair[]) =>
  edges
    .map((from, at) => {
      const inside = pairs.filter(({ probability }) => probability >= from && probability < (edges[at + 1] ?? 2));
      const promised = inside.reduce((sum, { probability }) => sum + probability, 0);
      return { from, pairs: inside.length, promised, right: inside.filter(({ isTrue }) => isTrue).length };
    })
    .filter((one) => one.pairs > 0);
