// The world while applications arrive one by one and nobody is asked: who is found counts as having come before.
import type { MatchBand } from './compare.ts';
import type { World } from './weigh.ts';

export type GrowingWorld = {
  /** The world in which the next application is compared: with itself, as a household of its own so far. */
  readonly next: () => World;
  /** Tells the bands of an application's pairs, once for each application. */
  readonly arrived: (bands: readonly MatchBand[]) => void;
  /** The world of all that arrived. */
  readonly now: () => World;
};

/**
 * Opens a count of applications and households. An application with a pair that is `possible` or `same` is no further household, as
 * a person who is asked mostly says. `applications` are there already, of which `returned` were found.
 */
export const growingWorld = (applications = 0, returned = 0): GrowingWorld => {
  let [all, back] = [applications, returned];
  return {
    next: () => ({ applications: all + 1, households: all + 1 - back }),
    arrived: (bands) => {
      all += 1;
      if (bands.some((band) => band !== 'none')) back += 1;
    },
    now: () => ({ applications: all, households: all - back }),
  };
};
