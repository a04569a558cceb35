import { hour } from '@hearth/domain/relief-fund.fixture';
import { playedBySeeds, seedOfToday } from '@hearth/domain/two-seeds.fixture';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inMemoryTables } from './in-memory-tables.ts';
import { played, type StepName, type Throw } from './plausible-history.fixture.ts';
import { stateDifferences } from './rebuild.ts';
import { sliceOf } from './slices.ts';
import type { Item, Tables } from './tables.ts';

const now = hour(1000);

/** What brings checks on their way, and then mostly what becomes of them. */
const steps: readonly StepName[] = [
  'submit',
  'decide',
  'approve',
  'pay',
  'pay',
  'register',
  'hearOfCheck',
  'hearOfCheck',
];
/** Thrown so that most awards are approved and paid by check; everything else as it falls. */
const hows: Partial<Record<StepName, fc.Arbitrary<number>>> = {
  approve: fc.constantFrom(1, 2, 3, 4, 6),
  pay: fc.constantFrom(3, 9, 15, 21, 27, 34),
};
const dice: fc.Arbitrary<Throw> = fc
  .constantFrom(...steps)
  .chain((step) => fc.record({ step: fc.constant(step), on: fc.nat(40), how: hows[step] ?? fc.nat(40) }));

const turned = (tables: Tables, turn: number): Tables => ({
  ...tables,
  scan: async (table) => {
    const { items } = await tables.scan(table);
    const place = ({ pk, sk }: Item): string =>
      [...`${pk}${sk}`]
        .toReversed()
        .join('')
        .slice(turn % 7);
    return { items: items.toSorted((a, b) => (place(a) < place(b) ? -1 : 1)) };
  },
});

test(`whatever becomes of checks, in whatever order it is read back, the record folds to the state as it is (seed ${seedOfToday})`, async () => {
  const reached = await playedBySeeds(
    fc.tuple(fc.array(dice, { minLength: 150, maxLength: 300, size: 'max' }), fc.nat()),
    async ([history, turn], meet) => {
      const tables = inMemoryTables();
      await played(tables, history);
      expect(await stateDifferences(turned(tables, turn), now)).toEqual([]);
      for (const item of tables.items.values()) {
        const { type } = item;
        if (typeof type === 'string') meet(type);
        if (!item.pk.startsWith('slices#')) continue;
        const { allottedMinor, availableMinor, encumberedMinor, spentMinor } = sliceOf(item);
        expect(Math.min(availableMinor, encumberedMinor, spentMinor)).toBeGreaterThanOrEqual(0);
        expect(availableMinor + encumberedMinor + spentMinor).toBe(allottedMinor);
      }
    },
    { fixed: 20, today: 10 },
  );
  for (const type of [
    'RegisterDropped',
    'RegisterReleased',
    'CheckUnregistered',
    'CheckIssued',
    'CheckCleared',
    'CheckVoided',
    'CheckStale',
  ])
    expect(reached.get(type) ?? 0, type).toBeGreaterThan(0);
});
