// One history at the doors: faults first, and safety judged at every write and call; then no more faults, and everything has to come to rest.
import { noFaults, told } from '../fates.ts';
import type { History } from '../history.ts';
import { newStory } from '../story.ts';
import { someoneAtDoors } from './actors/door-actors.ts';
import { cameToRestAtDoors } from './doors-rest.ts';
import type { DoorPlant, DoorWorld } from './doors-shape.ts';
import { beginAtDoors, openDoors } from './open-doors.ts';

const minute = 60_000;
/** No process lives longer in these histories. */
const longestLife = 31_000;

const tick = ({ clock, dice, story, stage }: DoorWorld): void => {
  const isShort = (stage.live() > 0 && dice.chance(0.8)) || dice.chance(0.7);
  clock.ms += isShort ? dice.pick([1, 50, 1_600, 5_000]) : dice.pick([1, 6, 11, 31, 140, 720, 1_440]) * minute;
  story.say(() => 'time passes');
  stage.timeOut(clock.ms - longestLife);
};

/** Faults on: whoever's turn it is acts, and what waits goes on, one call at a time. Stops at the first violation. */
const troubled = async (world: DoorWorld, steps: number): Promise<void> => {
  const { dice, stage, story } = world;
  const [crowd, haste] = [1 + dice.below(6), dice.pick([0.1, 0.25, 0.5])];
  for (let turn = 0; turn < steps && story.violations.length === 0; turn += 1) {
    if (dice.chance(0.06)) tick(world);
    if (stage.waiting() === 0 || (stage.live() < crowd && dice.chance(haste))) {
      const errand = await someoneAtDoors(world);
      if (errand !== undefined) await beginAtDoors(world, errand);
      if (errand?.isRequest === true && dice.chance(world.fates['person-clicks-twice']))
        await beginAtDoors(world, errand);
      continue;
    }
    await stage.step(dice.below(stage.waiting()));
    await stage.standStill();
  }
};

/** Plays the history of a seed. Two runs give the same trace. */
export const doorsHistory = async (
  seed: number,
  {
    isTold = false,
    plant,
    steps = 500,
  }: { readonly isTold?: boolean; readonly plant?: DoorPlant | undefined; readonly steps?: number } = {},
): Promise<History> => {
  let world: DoorWorld | undefined;
  const story = newStory(isTold, () => world?.clock.ms ?? 0);
  world = await openDoors(seed, story, plant);
  const { fates } = world;
  story.say(() => `seed ${seed}: ${told(fates)}`);
  await troubled(world, steps);
  if (story.violations.length === 0) {
    world.fates = noFaults;
    await cameToRestAtDoors(world);
  }
  const { violations, lines, tally } = story;
  return { seed, steps: story.steps(), trace: story.trace(), violations, lines, tally };
};
