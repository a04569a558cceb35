// How an errand begins as a task of its own, in any world: with a clock of its own, and over ports that somebody opens for it.
import type { Oracle } from './oracle/oracle.ts';
import type { Task } from './stage.ts';
import type { Errand, World } from './world-shape.ts';

type Beginning<P> = Pick<World, 'clock' | 'dice' | 'fates' | 'stage' | 'story'> & {
  readonly oracle: Pick<Oracle, 'ended'>;
  readonly repeats: Errand<P>[];
};

/** The instant by the clock of one process. */
const instantFor = ({ clock, dice, fates }: Pick<World, 'clock' | 'dice' | 'fates'>): string => {
  const skew = dice.chance(fates['clock-skews']) ? (dice.below(7) - 3) * dice.pick([1_000, 5_000, 20_000]) : 0;
  return new Date(clock.ms + skew).toISOString();
};

/** Begins an errand as a task over the ports that `open` opens. A request that was not answered may come again. */
export const beginIn = async <P>(world: Beginning<P>, errand: Errand<P>, open: (task: Task) => P): Promise<void> => {
  const { stage, fates, dice, oracle, repeats } = world;
  stage.begin(
    errand.who,
    instantFor(world),
    world.clock.ms,
    (task) => errand.run(open(task)),
    (ending, task) => {
      world.story.ended(task, ending);
      oracle.ended(errand, ending, task);
      errand.onEnd?.(ending);
      if (errand.isRequest !== true) return;
      const isAnswered = ending.how === 'answered';
      if (isAnswered ? dice.chance(fates['person-repeats']) : !dice.chance(fates['person-gives-up']))
        repeats.push(errand);
    },
  );
  await stage.settle();
};
