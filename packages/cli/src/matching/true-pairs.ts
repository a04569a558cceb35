// The true pairs themselves: which were found, by the values of a field, and which were missed worst.
import type { JudgedPair } from './pairs-file.ts';
import { isFound } from './scoring.ts';
import type { Truth } from './truth-file.ts';

/** Every true pair, the earlier first. */
export function* truePairsOf({ entities }: Truth): Generator<readonly [earlier: number, newer: number]> {
  const groups = new Map<number, number[]>();
  for (const [number, entity] of entities.entries()) {
    const group = groups.get(entity) ?? [];
    for (const earlier of group) yield [earlier, number];
    groups.set(entity, [...group, number]);
  }
}

const placed = (pairs: readonly JudgedPair[], count: number): ReadonlyMap<number, JudgedPair> =>
  new Map(pairs.map((pair) => [pair.earlier * count + pair.newer, pair]));

export type Group = { readonly truePairs: number; readonly found: number };

/** Recall by the unordered pair of what `fieldOf` says of the two applications, in the order of the names. */
export const recallBy = (
  truth: Truth,
  pairs: readonly JudgedPair[],
  fieldOf: (id: string) => string,
): readonly (readonly [name: string, group: Group])[] => {
  const count = truth.ids.length;
  const found = placed(pairs.filter(isFound), count);
  const groups = new Map<string, Group>();
  for (const [earlier, newer] of truePairsOf(truth)) {
    const name = [earlier, newer]
      .map((number) => fieldOf(truth.ids[number] ?? ''))
      .sort()
      .join(' ~ ');
    const { truePairs, found: already } = groups.get(name) ?? { truePairs: 0, found: 0 };
    groups.set(name, { truePairs: truePairs + 1, found: already + (found.has(earlier * count + newer) ? 1 : 0) });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
};

/** A wrong judgement; without a probability it was never compared. */
export type Mistake = { readonly a: string; readonly b: string; readonly probability: number | undefined };

/** The most probable false alarms. */
export const worstAlarms = (truth: Truth, pairs: readonly JudgedPair[], most: number): readonly Mistake[] =>
  pairs
    .filter((pair) => !pair.isTrue && isFound(pair))
    .sort((a, b) => b.probability - a.probability)
    .slice(0, most)
    .map(({ earlier, newer, probability }) => ({
      a: truth.ids[earlier] ?? '',
      b: truth.ids[newer] ?? '',
      probability,
    }));

/** The true pairs that were missed, the least probable first; those never compared come last, since keys missed them. */
export const worstMisses = (truth: Truth, pairs: readonly JudgedPair[], most: number): readonly Mistake[] => {
  const count = truth.ids.length;
  const all = placed(pairs, count);
  const [compared, unseen]: [Mistake[], Mistake[]] = [[], []];
  for (const [earlier, newer] of truePairsOf(truth)) {
    const pair = all.get(earlier * count + newer);
    if (pair !== undefined && isFound(pair)) continue;
    const mistake = { a: truth.ids[earlier] ?? '', b: truth.ids[newer] ?? '', probability: pair?.probability };
    (pair === undefined ? unseen : compared).push(mistake);
  }
  compared.sort((a, b) => (a.probability ?? 0) - (b.probability ?? 0));
  return [...compared.slice(0, most), ...unseen.slice(0, most)];
};
