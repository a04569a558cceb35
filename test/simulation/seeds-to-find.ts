// How many histories it takes until a planted bug is found: the measure of what the simulation is worth.
import { history } from './history.ts';
import type { Violation } from './story.ts';
import type { Plant } from './world-shape.ts';

export type Found = {
  readonly name: string;
  /** How many seeds were played until one broke an invariant; undefined when none did. */ readonly seeds:
    | number
    | undefined;
  readonly first: Violation | undefined;
};

/** Plays seeds from 1 on with a plant until an invariant breaks, at most `most`. */
export const seedsToFind = async (plant: Plant, most: number): Promise<Found> => {
  for (let seed = 1; seed <= most; seed += 1) {
    const { violations } = await history(seed, { plant });
    const [first] = violations;
    if (first !== undefined) return { name: plant.name, seeds: seed, first };
  }
  return { name: plant.name, seeds: undefined, first: undefined };
};
