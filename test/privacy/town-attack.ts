// Finds towns by ties: a place key holds one town, so whoever stands in one block with somebody of a known town lives there too.
import type { Tables } from './tables-view.ts';
import type { World } from './world-knowledge.ts';

const rounds = 6;

type Counts = Map<string, number>;
const add = (counts: Counts, town: string, weight = 1): void => void counts.set(town, (counts.get(town) ?? 0) + weight);
const most = (counts: Counts): string | undefined => [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];

/** How many live in which town, by area: public. */
const townsOfAreas = (world: World): ReadonlyMap<string, Counts> => {
  const areas = new Map<string, Counts>();
  for (let at = 0; at < world.applications; at += 1) {
    const { area } = world.told(at);
    const counts = areas.get(area) ?? new Map<string, number>();
    add(counts, world.city(at));
    areas.set(area, counts);
  }
  return areas;
};

/** A town for every application by its area alone: the largest of the area. */
export const townsByArea = ({ told }: Tables, world: World): readonly string[] => {
  const areas = townsOfAreas(world);
  return told.map(({ area }) => most(areas.get(area) ?? new Map()) ?? '');
};

/** A town for every application: what its area says, until ties to those in `known` say more. */
export const townsByTies = (tables: Tables, world: World, known: ReadonlyMap<number, string>): readonly string[] => {
  const areas = townsOfAreas(world);
  const places = tables.blocks.filter(({ kind, members }) => kind === 'place' && members.length > 1);
  let towns: readonly (string | undefined)[] = tables.told.map((_, at) => known.get(at));
  for (let round = 0; round < rounds; round += 1) {
    const votes = tables.told.map((): Counts => new Map());
    for (const { members } of places) {
      const ofBlock: Counts = new Map();
      for (const at of members) {
        const town = towns[at];
        if (town !== undefined) add(ofBlock, town, known.has(at) ? 3 : 1);
      }
      for (const [town, weight] of ofBlock)
        for (const at of members) {
          const counts = votes[at];
          // Nobody lives in a town outside their area.
          if (counts !== undefined && areas.get(tables.told[at]?.area ?? '')?.has(town))
            add(counts, town, weight / members.length);
        }
    }
    towns = votes.map((counts, at) => known.get(at) ?? most(counts));
  }
  const byArea = townsByArea(tables, world);
  return towns.map((town, at) => town ?? byArea[at] ?? '');
};
