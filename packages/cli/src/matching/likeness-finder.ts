// Collects how compared pairs agree, for learning weights: the pairs that a run would compare, without their probabilities.
import { compare } from '@hearth/matching/compare';
import type { Population } from '@hearth/matching/learn-weights';
import { type Likeness, likeness } from '@hearth/matching/likeness';
import type { ApplicationLine } from './application-line.ts';
import type { MatchIndex } from './match-index.ts';
import { neighboursOf } from './match-stream.ts';

export type LikenessFinder = {
  /** Compares an application with those before it and remembers it. */
  readonly add: (application: ApplicationLine) => Promise<void>;
  /** Every pair so far. The world is that of the whole: how many applications came, and how many were not the `same` as an earlier one. */
  readonly read: () => Population;
};

/** Opens the collection over an empty index. Faults: the index's. */
export const likenessFinder = (index: MatchIndex): LikenessFinder => {
  const pairs: Likeness[] = [];
  let returned = 0;
  return {
    add: async (application) => {
      const { keys, reading, here, others } = await neighboursOf(index, application);
      const applications = index.size() + 1;
      const world = { households: applications - returned, applications };
      for (const other of others) pairs.push(likeness(other.reading, here));
      if (others.some((other) => compare(other.reading, here, world).band === 'same')) returned += 1;
      await index.add({ ...application, keys, reading });
    },
    read: () => ({ pairs, world: { households: index.size() - returned, applications: index.size() } }),
  };
};
