// Collects how compared pairs agree, for learning weights: the pairs that a run would compare, without their probabilities.
import { compare } from '@hearth/matching/compare';
import { growingWorld } from '@hearth/matching/growing-world';
import type { Population } from '@hearth/matching/learn-weights';
import { type Likeness, likeness } from '@hearth/matching/likeness';
import type { ApplicationLine } from './application-line.ts';
import type { MatchIndex } from './match-index.ts';
import { neighboursOf } from './match-stream.ts';

export type LikenessFinder = {
  /** Compares an application with those before it and remembers it. */
  readonly add: (application: ApplicationLine) => Promise<void>;
  /** Every pair so far, and the world of the whole. */
  readonly read: () => Population;
};

/** Opens the collection over an empty index. Faults: the index's. */
export const likenessFinder = (index: MatchIndex): LikenessFinder => {
  const pairs: Likeness[] = [];
  const world = growingWorld();
  return {
    add: async (application) => {
      const { keys, reading, here, others } = await neighboursOf(index, application);
      const then = world.next();
      for (const other of others) pairs.push(likeness(other.reading, here));
      world.arrived(others.map((other) => compare(other.reading, here, then).band));
      await index.add({ ...application, keys, reading });
    },
    read: () => ({ pairs, world: world.now() }),
  };
};
