// Compared pairs read back from their file and held against the truth.
import type { MatchBand } from '@hearth/matching/compare';
import { fileLines } from './file-lines.ts';
import type { Truth } from './truth-file.ts';

/** A pair by the numbers of its applications, the earlier first. */
export type JudgedPair = {
  readonly earlier: number;
  readonly newer: number;
  readonly probability: number;
  readonly band: MatchBand;
  readonly isTrue: boolean;
};

export type JudgedPairs = {
  readonly pairs: readonly JudgedPair[];
  /** Pairs with an application that the truth doesn't know. */ readonly unknown: number;
  /** Pairs whose `a` came after its `b` in the order used. */ readonly turned: number;
};

/** A line of a pairs file. */
export type PairLine = {
  readonly a: string;
  readonly b: string;
  readonly probability: number;
  readonly band: MatchBand;
  readonly evidence: string;
};

const isBand = (value: unknown): value is MatchBand => value === 'none' || value === 'possible' || value === 'same';

const isProbability = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

const readPair = (text: string): PairLine | undefined => {
  try {
    const { a, b, probability, band, evidence } = JSON.parse(text);
    const isPair = typeof a === 'string' && typeof b === 'string' && isProbability(probability) && isBand(band);
    return isPair ? { a, b, probability, band, evidence: typeof evidence === 'string' ? evidence : '' } : undefined;
  } catch {
    return undefined;
  }
};

/** The pairs of a file, one by one. Faults: a line that is no pair, by its number. */
export async function* pairLines(path: string): AsyncGenerator<PairLine> {
  for await (const line of fileLines(path)) {
    if ('text' in line && line.text.trim() === '') continue;
    const pair = 'text' in line ? readPair(line.text) : undefined;
    if (pair === undefined)
      throw new Error(`${path} line ${line.number} is no pair {"a","b","probability","band","evidence"}.`);
    yield pair;
  }
}

/** Collects pairs, each once: of two lines for one pair the more probable counts. A pair of one with itself is none. */
export const judging = ({ numberOf, entities }: Truth) => {
  const found = new Map<number, JudgedPair>();
  let [unknown, turned] = [0, 0];
  return {
    add: ({ a, b, probability, band }: Omit<PairLine, 'evidence'>): void => {
      if (a === b) return;
      const [one, other] = [numberOf.get(a), numberOf.get(b)];
      if (one === undefined || other === undefined) {
        unknown += 1;
        return;
      }
      const [earlier, newer] = one < other ? [one, other] : [other, one];
      if (one > other) turned += 1;
      const key = earlier * entities.length + newer;
      const known = found.get(key);
      if (known !== undefined && known.probability >= probability) return;
      found.set(key, { earlier, newer, probability, band, isTrue: entities[earlier] === entities[newer] });
    },
    read: (): JudgedPairs => ({ pairs: [...found.values()], unknown, turned }),
  };
};

export const judgedFile = async (path: string, truth: Truth): Promise<JudgedPairs> => {
  const judged = judging(truth);
  for await (const pair of pairLines(path)) judged.add(pair);
  return judged.read();
};
