// The second phase: no more faults. Everything on its way arrives, the schedules run, weeks pass; then nothing moves any more, and the end is judged.

import { relayErrand } from './actors/on-its-way.ts';
import { gather, newsErrand } from './actors/provider-events.ts';
import { queueErrand, reconciliation, redrive } from './actors/steps.ts';
import { judgeEnd } from './oracle/end.ts';
import { begin } from './world.ts';
import type { Errand, World } from './world-shape.ts';

const minute = 60_000;
const day = 1440 * minute;

/** Every task goes on to its end, in some order. */
const finish = async ({ stage, dice, oracle }: World): Promise<void> => {
  while (stage.waiting() > 0) {
    await stage.step(dice.below(stage.waiting()));
    oracle.stepped();
  }
};

export const alone = async (world: World, errand: Errand): Promise<void> => {
  await begin(world, errand);
  await finish(world);
};

/** Whatever is on its way arrives: the stream, the queues, the provider's events. */
export const deliver = async (world: World): Promise<void> => {
  const { post } = world;
  for (;;) {
    gather(world);
    const [news] = post.news;
    const [message] = post.messages;
    if (post.stream.length > 0) await alone(world, relayErrand(world, post.stream.length));
    else if (message !== undefined)
      await alone(
        world,
        queueErrand(
          world,
          post.messages.filter(({ queue }) => queue === message.queue),
        ),
      );
    else if (news !== undefined) await alone(world, newsErrand(world, news));
    else return;
    if (world.story.violations.length > 0) return;
  }
};

/** As many steps as anything may take: what goes on longer does not come to rest. */
const mostRounds = 6;
const quiet = 'when faults stop, everything comes to rest';

/** Runs the schedules until they change nothing but their own report. */
const untilQuiet = async (world: World): Promise<void> => {
  for (let round = 0; round < mostRounds; round += 1) {
    const before = world.oracle.moves();
    await deliver(world);
    await alone(world, reconciliation());
    await deliver(world);
    world.clock.ms += 11 * minute;
    await alone(world, redrive());
    await deliver(world);
    if (world.oracle.moves() === before || world.story.violations.length > 0) return;
  }
  world.oracle.judge.violated(10, quiet, `something moved in each of ${mostRounds} rounds`);
};

/** The schedule looks back far in the first minutes of a day: what came back weeks later is heard then. */
const untilMorning = ({ clock }: World): void => {
  clock.ms = (Math.floor(clock.ms / day) + 1) * day + minute;
};

/** Long enough for a silent payment, a key, a payee's days, and for what comes back weeks later. Some take it in smaller parts. */
const long = [0, 31 * day];
const longest = [0, 2 * day, 30 * day, 8 * day];
const short = [0, day];
const spansOf = (seed: number): readonly number[] => (seed % 8 === 0 ? longest : seed % 2 === 0 ? short : long);

/** Brings a world to rest, and judges how it ended. */
export const cameToRest = async (world: World, spans = spansOf(world.seed), isFolded?: boolean): Promise<void> => {
  const { twin, clock, story } = world;
  await finish(world);
  twin.credit(5_000_000);
  for (const span of spans) {
    clock.ms += span;
    untilMorning(world);
    story.say(() => 'no more faults; time passes');
    await untilQuiet(world);
    if (story.violations.length > 0) return;
  }
  await judgeEnd(world, isFolded);
};
