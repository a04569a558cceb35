// The second phase at the doors: no more faults. Everything on its way arrives, the schedules run, days pass; then the end is judged.
import { relaySpan } from '@hearth/functions/relay/relay-events.ts';
import { troubles } from '@hearth/store/relief-checks.fixture';
import { relayErrand } from '../actors/on-its-way.ts';
import { doorQueueErrand, messagesByClock, redriveByClock, webhooksByClock } from './actors/door-steps.ts';
import { pullErrand } from './actors/forms.ts';
import type { DoorErrand, DoorWorld } from './doors-shape.ts';
import { beginAtDoors } from './open-doors.ts';
import { judgeDoorsEnd } from './oracle/door-end.ts';

const quiet = 'when faults stop, everything comes to rest';

const finish = async ({ stage, dice }: DoorWorld): Promise<void> => {
  while (stage.waiting() > 0) {
    await stage.step(dice.below(stage.waiting()));
    await stage.standStill();
  }
};

const alone = async (world: DoorWorld, errand: DoorErrand): Promise<void> => {
  await beginAtDoors(world, errand);
  await finish(world);
};

/** Sends again from where the stream gave up: somebody always does, for the places are kept. */
const relayLost = async (world: DoorWorld): Promise<void> => {
  for (const { body } of world.post.lost.splice(0)) {
    const { at }: { at: string } = JSON.parse(body);
    await alone(world, { who: 'relay of a lost place', run: (ports) => relaySpan(ports)({ from: at, to: at }) });
  }
};

/** Whatever is on its way arrives; what was given up by a queue is sent again by whoever its alarm calls. */
const deliver = async (world: DoorWorld): Promise<void> => {
  const { post } = world;
  for (;;) {
    for (const { queue, body } of post.dead.splice(0)) post.send(queue, [body]);
    const [message] = post.messages;
    if (post.stream.length > 0) await alone(world, relayErrand(world, post.stream.length));
    else if (message !== undefined)
      await alone(
        world,
        doorQueueErrand(
          world,
          post.messages.filter(({ queue }) => queue === message.queue),
        ),
      );
    else return;
    if (world.story.violations.length > 0) return;
  }
};

/** An hour at which anybody may be written to; and so many days have one try of everything that waits for its next. */
const afternoonHour = 16;
const [hourMs, dayMs] = [3_600_000, 86_400_000];
const mostDays = 4;

const untilAfternoon = ({ clock }: DoorWorld): void => {
  const today = Math.floor(clock.ms / dayMs) * dayMs + afternoonHour * hourMs;
  clock.ms = today > clock.ms ? today : today + dayMs;
};

/** Brings a world to rest, and judges how it ended. */
export const cameToRestAtDoors = async (world: DoorWorld): Promise<void> => {
  const { clock, story, oracle, tables, seed } = world;
  await finish(world);
  await relayLost(world);
  for (let day = 1; day <= mostDays; day += 1) {
    const before = oracle.moves();
    await deliver(world);
    for (const errand of [pullErrand, redriveByClock, webhooksByClock, messagesByClock]) {
      await alone(world, errand());
      await deliver(world);
    }
    if (story.violations.length > 0) return;
    if (day > 2 && oracle.moves() === before) break;
    if (day === mostDays) oracle.violated(10, quiet, 'something still moves after days');
    untilAfternoon(world);
    story.say(() => 'no more faults; time passes');
  }
  judgeDoorsEnd(world);
  if (seed % 16 !== 0) return;
  const wrong = await troubles(tables, new Date(clock.ms).toISOString());
  for (const each of wrong) oracle.violated(10, 'state is what the record folds to, byte for byte', each.slice(0, 400));
};
