// The world at the doors: its twins outside, its judge, and who acts in it.
import { inMemoryLargeFiles } from '@hearth/channels/in-memory-large-files';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { koboServer } from '@hearth/functions/forms/kobo-server.fixture.ts';
import { inMemoryTables } from '@hearth/store/in-memory-tables';
import { beginIn } from '../begin.ts';
import { diceOf } from '../dice.ts';
import { doorFaults, drawnFates } from '../fates.ts';
import { emptyPost } from '../post.ts';
import { emptyStage } from '../stage.ts';
import type { Story } from '../story.ts';
import { doorCast } from './actors/door-actors.ts';
import { doorBase } from './doors-founding.ts';
import { openDoorPorts } from './doors-ports.ts';
import type { DoorErrand, DoorPlant, DoorWorld } from './doors-shape.ts';
import { openDoorOracle } from './oracle/door-oracle.ts';

/** Begins an errand as a task, and lets it come to its first call. */
export const beginAtDoors = async (world: DoorWorld, errand: DoorErrand): Promise<void> => {
  await beginIn(world, errand, (task) => openDoorPorts(world, task));
  await world.stage.standStill();
};

/** A world as it is before its first step. */
export const openDoors = async (seed: number, story: Story, plant?: DoorPlant): Promise<DoorWorld> => {
  const making = diceOf(seed, 2);
  const clock = { ms: Date.parse(monday) + 1_800_000 };
  const post = emptyPost();
  const { items, form, webhooks, refs } = await doorBase();
  const oracle = openDoorOracle({ story, webhooks, refs });
  for (const [key, item] of items) oracle.wrote(key, undefined, item, undefined);
  const tables = inMemoryTables({
    from: items,
    onWrite: (key, before, after) => {
      oracle.wrote(key, before, after, world.working);
      post.hear(key, before, after);
    },
  });
  const dice = diceOf(seed, 3);
  const memories = new Map<string, Set<string>>();
  let keys = 0;
  const world: DoorWorld = {
    seed,
    dice,
    clock,
    fates: drawnFates(making, doorFaults),
    tables: plant?.engine === undefined ? tables : { ...plant.engine(tables), items: tables.items },
    stage: emptyStage(dice, () => world.fates, story.step),
    post,
    story,
    oracle,
    outside: { files: inMemoryLargeFiles(), kobo: koboServer({ hasRoot: making.chance(0.5) }), sent: new Map() },
    lists: new Map(),
    form,
    webhooks,
    repeats: [],
    cast: doorCast(making),
    plant,
    working: undefined,
    nextKey: () => {
      keys += 1;
      return `key-${keys}`;
    },
    memory: (name) => {
      const known = memories.get(name) ?? new Set();
      memories.set(name, known);
      return known;
    },
  };
  return world;
};
