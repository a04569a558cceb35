// How often matching is right, counted application by application while a population goes by; holds no pair.
import type { MatchBand } from '@hearth/matching/compare';
import type { Pair } from './match-stream.ts';
import { type PerApplication, type Rates, ratesOf } from './scoring.ts';

export type RightSoFar = {
  readonly truePairs: number;
  /** True pairs that were compared at all. */ readonly compared: number;
  readonly found: Rates;
  readonly same: Rates;
  readonly applications: PerApplication;
};

/** Opens the counts. Each application is told with its household and its pairs, once, in the order of arrival. */
export const rightSoFar = () => {
  const households = new Map<string, number>();
  const sizes: number[] = [];
  const entities = new Map<string, number>();
  const applications = { repeats: 0, repeatsCaught: 0, firsts: 0, firstsFlagged: 0 };
  const named: Record<MatchBand, { right: number; all: number }> = {
    none: { right: 0, all: 0 },
    possible: { right: 0, all: 0 },
    same: { right: 0, all: 0 },
  };
  let truePairs = 0;

  const entityOf = (household: string): number => {
    const known = households.get(household);
    if (known !== undefined) return known;
    households.set(household, households.size);
    return households.size - 1;
  };
  const count = (pairs: readonly Pair[], entity: number): { isFlagged: boolean; isCaught: boolean } => {
    let [isFlagged, isCaught] = [false, false];
    for (const { a, band, probability } of pairs) {
      const tally = named[probability >= 0.5 ? band : 'none'];
      const isRight = entities.get(a) === entity;
      tally.all += 1;
      if (isRight) tally.right += 1;
      if (probability < 0.5 || band === 'none') continue;
      isFlagged = true;
      isCaught ||= isRight;
    }
    return { isFlagged, isCaught };
  };

  /** Its household, and how many applications of it came before. */
  const arrived = (id: string, household: string): readonly [entity: number, before: number] => {
    const entity = entityOf(household);
    const before = sizes[entity] ?? 0;
    sizes[entity] = before + 1;
    entities.set(id, entity);
    return [entity, before];
  };

  return {
    /** An application that is there but not judged; says whether its household was there before. */
    know: (id: string, household: string): boolean => arrived(id, household)[1] > 0,
    add: (id: string, household: string, pairs: readonly Pair[]): void => {
      const [entity, before] = arrived(id, household);
      const { isFlagged, isCaught } = count(pairs, entity);
      truePairs += before;
      if (before === 0) {
        applications.firsts += 1;
        if (isFlagged) applications.firstsFlagged += 1;
      } else {
        applications.repeats += 1;
        if (isCaught) applications.repeatsCaught += 1;
      }
    },
    read: (): RightSoFar => {
      const { none, possible, same } = named;
      return {
        truePairs,
        compared: none.right + possible.right + same.right,
        found: ratesOf(possible.right + same.right, possible.all + same.all, truePairs),
        same: ratesOf(same.right, same.all, truePairs),
        applications: { ...applications },
      };
    },
  };
};
