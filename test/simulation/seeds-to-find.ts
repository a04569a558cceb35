// How many histories it takes until a planted bug is found: the measure of what the simulation is worth.
import { type History, history } from './history.ts';
import type { Violation } from './story.ts';
import type { Plant } from './world-shape.ts';

export type Found = {
  readonly name: string;
  /** How many seeds were played until one broke an invariant; undefined when none did. */ readonly seeds:
    | number
    | undefined;
  readonly first: Violation | undefined;
};

type Play<P> = (seed: number, of: { readonly plant: P }) => Promise<Pick<History, 'violations'>>;

/** Plays seeds from 1 on with a plant until an invariant breaks, at most `most`; `play` is how one seed is played. */
export const seedsToFindBy = async <P extends { readonly name: string }>(
  play: Play<P>,
  plant: P,
  most: number,
): Promise<Found> => {
  for (let seed = 1; seed <= most; seed += 1) {
    const [first] = (await play(seed, { plant })).violations;
    if (first !== undefined) return { name: plant.name, seeds: seed, first };
  }
  return { name: plant.name, seeds: undefined, first: undefined };
};

/** The same for histories of money. */
export const seedsToFind = (plant: Plant, most: number): Promise<Found> => seedsToFindBy(history, plant, most);
