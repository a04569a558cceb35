import { monday } from '@hearth/domain/relief-fund.fixture';
import { dateOf } from '@hearth/domain/time';
import { inMemoryProvider } from '@hearth/payments/in-memory-provider';
import { inMemoryTables } from '@hearth/store/in-memory-tables';
import { castOf } from './actors/actors.ts';
import { beginIn } from './begin.ts';
import { type Dice, diceOf } from './dice.ts';
import { drawnFates } from './fates.ts';
import { foundedBase, newCasebook, withMoneyAndCases } from './founding.ts';
import { type Oracle, openOracle } from './oracle/oracle.ts';
import { openPorts } from './ports.ts';
import { emptyPost } from './post.ts';
import { type Doom, emptyStage } from './stage.ts';
import type { Story } from './story.ts';
import type { Errand, Plant, World } from './world-shape.ts';

/** Begins an errand as a task. A request that was not answered may come again. */
export const begin = (world: World, errand: Errand): Promise<void> =>
  beginIn(world, errand, (task) => openPorts(world, task));

/** How a world is opened other than by its seed alone. */
export type Opening = {
  readonly plant?: Plant | undefined;
  readonly doom?: Doom;
  readonly found?: (world: World, dice: Dice) => Promise<void>;
};

/** A world as it is before its first step. */
export const openWorld = async (
  seed: number,
  story: Story,
  { plant, doom, found = withMoneyAndCases }: Opening = {},
): Promise<World> => {
  const making = diceOf(seed, 1);
  // Half past: a process whose clock is behind must not write into an hour before the record began.
  const clock = { ms: Date.parse(monday) + 1_800_000 };
  const post = emptyPost();
  let keys = 0;
  const memories = new Map<string, Set<string>>();
  let oracle: Oracle | undefined;
  const isStrict = found === withMoneyAndCases && seed % 3 === 0;
  const base = await foundedBase(isStrict);
  const tables = inMemoryTables({
    from: base,
    onWrite: (key, before, after) => {
      oracle?.wrote(key, before, after);
      post.hear(key, before, after);
    },
  });
  const feeMinor = making.chance(0.5) ? 150 : 0;
  const twin = inMemoryProvider({ now: () => clock.ms, feeMinor, reversalMs: making.chance(0.5) ? 0 : 7_200_000 });
  const dice = diceOf(seed);
  const fates = drawnFates(making);
  const engine = plant?.engine === undefined ? tables : { ...plant.engine(tables), items: tables.items };
  const world: World = {
    seed,
    isStrict,
    dice,
    clock,
    fates,
    tables: engine,
    twin,
    post,
    story,
    stage: emptyStage(dice, () => world.fates, story.step, doom),
    oracle: openOracle({ story, nowMs: () => clock.ms, twin }),
    cases: [],
    casebook: newCasebook(making),
    repeats: [],
    feeMinor,
    cast: castOf(making),
    plant,
    working: undefined,
    releasedOn: (id) =>
      dateOf(new Date((world.oracle.facts.releasedMs.get(id) ?? clock.ms) - 5 * 3_600_000).toISOString()),
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
  oracle = world.oracle;
  for (const [key, item] of base) oracle.wrote(key, undefined, item);
  oracle.stepped();
  await found(world, making);
  oracle.stepped();
  return world;
};
