// One history: faults first, and safety judged after every step; then no more faults, and everything has to come to rest.

import { monday } from '@hearth/domain/relief-fund.fixture';
import { somebody } from './actors/actors.ts';
import { noFaults, told } from './fates.ts';
import { cameToRest } from './rest.ts';
import { newStory, type Violation } from './story.ts';
import { begin, openWorld } from './world.ts';
import type { Plant, World } from './world-shape.ts';

export type History = {
  readonly seed: number;
  readonly steps: number;
  readonly trace: string;
  readonly violations: readonly Violation[];
  readonly lines: readonly string[];
  /** How often each event, fault and refusal came. */ readonly tally: ReadonlyMap<string, number>;
};

const minute = 60_000;

/** No process lives longer: the longest time-out of a function (infra/limits.ts), and a little more. */
const longestLife = 31_000;

/** How long until shortly before, or after, something falls due: a payee's days, or the days of a key. */
const toDeadline = ({ clock, dice, oracle }: World): number => {
  const due = oracle.facts.deadlines.filter((ms) => ms > clock.ms);
  return due.length === 0 ? minute : Math.max(1, dice.pick(due) - clock.ms + dice.pick([-minute, 0, minute]));
};

/** Reconciliation looks back sixty days. Where no run got through for that long, a person has to look, and no machine comes to rest. */
const latest = Date.parse(monday) + 50 * 1440 * minute;

const passing = (world: World): number => {
  const { dice, fates, stage } = world;
  // Jumps mostly come between processes: most of what runs is over before an hour is.
  const isShort = (stage.live() > 0 && dice.chance(0.8)) || !dice.chance(0.15 + fates['clock-jumps']);
  if (isShort) return dice.pick([1, 50, 1_600, 5_000]);
  if (dice.chance(fates['keys-expire'])) return (20 + dice.below(15)) * 1440 * minute;
  if (dice.chance(fates['clock-jumps'])) return toDeadline(world);
  return dice.pick([1, 11, 11, 60, 360, 1440, 4320]) * minute;
};

const tick = (world: World): void => {
  const { clock, story, stage } = world;
  clock.ms += Math.max(1, Math.min(passing(world), latest - clock.ms));
  story.say(() => 'time passes');
  stage.timeOut(clock.ms - longestLife);
};

/** Faults on: whoever's turn it is acts, and what waits goes on, one call at a time. Stops at the first violation. */
const troubledTimes = async (world: World, steps: number): Promise<void> => {
  const { dice, stage, oracle, story } = world;
  const [crowd, haste] = [1 + dice.below(6), dice.pick([0.1, 0.25, 0.5])];
  for (let turn = 0; turn < steps && story.violations.length === 0; turn += 1) {
    if (dice.chance(0.06)) tick(world);
    const isQuiet = stage.waiting() === 0;
    if (isQuiet || (stage.live() < crowd && dice.chance(haste))) {
      const errand = await somebody(world);
      if (errand !== undefined) await begin(world, errand);
      if (errand?.isRequest === true && dice.chance(world.fates['person-clicks-twice'])) await begin(world, errand);
    } else await stage.step(dice.below(stage.waiting()));
    oracle.stepped();
  }
};

/** Plays the history of a seed. Two runs give the same trace. `isTold` keeps a line for every step. */
export const history = async (
  seed: number,
  {
    isTold = false,
    plant,
    steps = 800,
  }: { readonly isTold?: boolean; readonly plant?: Plant; readonly steps?: number } = {},
): Promise<History> => {
  let world: World | undefined;
  const story = newStory(isTold, () => world?.clock.ms ?? 0);
  world = await openWorld(seed, story, { plant });
  const { fates } = world;
  story.say(() => `seed ${seed}: ${told(fates)}`);
  await troubledTimes(world, steps);
  if (story.violations.length === 0) {
    world.fates = noFaults;
    await cameToRest(world);
  }
  const { violations, lines, tally } = story;
  return { seed, steps: story.steps(), trace: story.trace(), violations, lines, tally };
};
