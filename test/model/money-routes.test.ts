// The money's routes against a model of a few numbers: whatever people send, in whatever order, the books are what the model says.
import { balances, type Entry, entryOf, sliceFigures } from '@hearth/domain/ledger';
import { generalFund } from '@hearth/domain/relief-fund.fixture';
import { readStreams } from '@hearth/store/rebuild';
import { troubles } from '@hearth/store/relief-checks.fixture';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moneyCommands } from './money-commands.ts';
import { allotted, emptyModel, type Model, places, received } from './money-model.ts';
import { openWorld, sliceAt, type World } from './money-world.ts';

const isLong = process.env['HEARTH_LONG'] === '1';

const entriesOf = async ({ tables }: World): Promise<readonly Entry[]> =>
  [...(await readStreams(tables)).values()].flat().flatMap((event) => entryOf(event) ?? []);

/** Store, record and model are one. */
const expectOneTruth = async (model: Model, world: World): Promise<void> => {
  const fund = await world.readFund();
  expect([fund.receivedMinor, fund.allottedMinor]).toEqual([received(model), allotted(model)]);
  const sums = balances(await entriesOf(world));
  for (const place of places) {
    const slice = await world.slice(place);
    const figures = model.slices[place];
    const told = figures && {
      allottedMinor: figures.allotted,
      availableMinor: figures.available,
      encumberedMinor: figures.encumbered,
      spentMinor: figures.spent,
    };
    expect(slice === undefined ? undefined : slice).toEqual(
      told === undefined ? undefined : expect.objectContaining(told),
    );
    if (told !== undefined) expect(sliceFigures(sums, { fundId: generalFund, ...sliceAt[place] })).toEqual(told);
  }
  expect(await troubles(world.tables, world.now())).toEqual([]);
};

test('whatever is sent in whatever order, the books are what the model says', async () => {
  await fc.assert(
    fc.asyncProperty(moneyCommands, async (commands) => {
      const state = { model: emptyModel(), real: await openWorld() };
      await fc.asyncModelRun(() => state, commands);
      await expectOneTruth(state.model, state.real);
    }),
    { numRuns: isLong ? 2_000 : 60, endOnFailure: true },
  );
}, 600_000);
