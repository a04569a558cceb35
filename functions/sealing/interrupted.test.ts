import { monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { seedOfToday } from '@hearth/domain/two-seeds.fixture';
import { inMemoryTables } from '@hearth/store/in-memory-tables';
import { itemBytes } from '@hearth/store/rebuild';
import type { Tables } from '@hearth/store/tables';
import { inTurns } from '@hearth/store/watched-tables.fixture';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interruptedSealer, lockedFiles, type Stop } from './interrupted.fixture.ts';
import { lies, toldBy } from './sealed-truth.fixture.ts';
import { plainRecord, sealerOf } from './sealing.fixture.ts';

const minutes = (count: number): string => new Date(Date.parse(monday) + count * 60_000).toISOString();

/** A record that was sealed before, and has grown since by more than one transaction takes. */
const grownRecord = async () => {
  const tables = inMemoryTables();
  const files = lockedFiles();
  const record = plainRecord(tables);
  for (let nth = 0; nth < 30; nth += 1) await record.grow(nth, 2, minutes(0));
  await (await sealerOf(tables, { files })).sealAt(minutes(15));
  for (let nth = 20; nth < 130; nth += 1) await record.grow(nth, 1, minutes(16));
  return { tables, files };
};
type Grown = Awaited<ReturnType<typeof grownRecord>>;

const copyOf = async ({ tables, files }: Grown): Promise<Grown> => {
  const copy = { tables: inMemoryTables({ from: tables.items }), files: lockedFiles() };
  for (const file of files.kept.values()) await copy.files.put(file);
  return copy;
};

const shapeOf = ({ tables, files }: Grown): readonly string[] => [
  ...[...tables.items].map(([key, item]) => `${key} ${itemBytes(item)}`).sort(),
  ...[...files.kept].map(([key, { body }]) => `${key} ${Buffer.from(body).toString('hex')}`).sort(),
];

const died = new Error('the process died');
const dyingAt = (nth: number, when: 'before' | 'after'): Stop & { readonly calls: () => number } => {
  let calls = 0;
  return {
    calls: () => calls,
    [when]: () => {
      calls += 1;
      if (calls === nth) throw died;
    },
  };
};

describe('a sealer that dies', () => {
  test.each([
    ['before', minutes(31)],
    ['after', minutes(31)],
    ['before', addDays(minutes(31), 1)],
    ['after', addDays(minutes(31), 1)],
  ] as const)('%s any of its calls (at %s) leaves what the next one finishes, to the same bytes', async (when, at) => {
    const before = await grownRecord();
    const undisturbed = await copyOf(before);
    const counting = dyingAt(0, when);
    await (await interruptedSealer(undisturbed.tables, undisturbed.files, counting)).sealAt(at);
    const whole = shapeOf(undisturbed);
    expect(counting.calls()).toBeGreaterThan(15);
    for (let nth = 1; nth <= counting.calls(); nth += 1) {
      const grown = await copyOf(before);
      const dying = await interruptedSealer(grown.tables, grown.files, dyingAt(nth, when));
      await expect(dying.sealAt(at)).rejects.toBe(died);
      expect(await lies(grown.tables, { ...dying, files: grown.files, isWhole: false })).toEqual([]);
      const next = await sealerOf(grown.tables, { files: grown.files });
      await next.sealAt(at);
      expect(await lies(grown.tables, next)).toEqual([]);
      expect(shapeOf(grown)).toEqual(whole);
    }
  });
});

/** Waits for its turn at every call, and dies at the nth when there is one. */
const turnsOf = (gate: () => Promise<void>, nth = 0): Stop => {
  let calls = 0;
  return {
    before: async () => {
      await gate();
      calls += 1;
      if (calls === nth) throw died;
    },
  };
};
const unlessDied = (fault: unknown): void => {
  if (fault !== died) throw fault;
};

describe('two sealers at once', () => {
  test(`of which one may die, give out one checkpoint of a size, seal each event once, and leave nothing undone (seed ${seedOfToday})`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(2), { maxLength: 120 }),
        fc.array(fc.tuple(fc.nat(12), fc.integer({ min: -90, max: 90 })), { maxLength: 12 }),
        fc.nat(60),
        async (turns, writes, deathAt) => {
          const tables = inMemoryTables();
          const files = lockedFiles();
          const record = plainRecord(tables);
          for (let nth = 0; nth < 110; nth += 1) await record.grow(nth, 1, minutes(0));
          await inTurns(turns, [
            async (gate) => {
              const dying = await interruptedSealer(tables, files, turnsOf(gate, deathAt));
              await dying.sealAt(minutes(15)).catch(unlessDied);
            },
            async (gate) => (await interruptedSealer(tables, files, turnsOf(gate))).sealAt(minutes(14)),
            async (gate) => {
              for (const [nth, late] of writes) {
                await gate();
                await record.grow(nth, 1, minutes(15 + late));
              }
            },
          ]);
          const sealer = await sealerOf(tables, { files });
          expect(await lies(tables, { ...sealer, isWhole: false })).toEqual([]);
          await sealer.sealAt(minutes(30));
          expect(await lies(tables, sealer)).toEqual([]);
        },
      ),
      { seed: seedOfToday, numRuns: 60 },
    );
  });
});

describe('the guards of the log', () => {
  /** Two sealers in turns, a writer between them, and nothing that keeps them apart. Whatever is thrown is found too. */
  const withoutGuards = async (turns: readonly number[]): Promise<readonly string[]> => {
    const tables = inMemoryTables();
    const files = lockedFiles();
    const record = plainRecord(tables);
    for (let nth = 0; nth < 110; nth += 1) await record.grow(nth, 1, minutes(0));
    const open: Tables = {
      ...tables,
      transact: (changes) => tables.transact(changes.map((change) => ({ ...change, when: [] }))),
    };
    const sealing = (at: string) => async (gate: () => Promise<void>) =>
      (await interruptedSealer(open, files, turnsOf(gate))).sealAt(at);
    const writing = async (gate: () => Promise<void>) => {
      for (let nth = 0; nth < 8; nth += 1) {
        await gate();
        await record.grow(nth, 1, minutes(14));
      }
    };
    try {
      await inTurns(turns, [sealing(minutes(15)), sealing(minutes(15)), writing]);
      return await lies(tables, { ...(await sealerOf(tables, { files })), isWhole: false });
    } catch (fault) {
      return [String(fault)];
    }
  };

  test('are what keeps two sealers from contradicting each other: without them they soon do', async () => {
    const found = await Promise.all(
      fc.sample(fc.array(fc.nat(2), { minLength: 60, maxLength: 120 }), { numRuns: 12, seed: 7 }).map(withoutGuards),
    );
    expect(found.filter((wrong) => wrong.length > 0).length).toBeGreaterThan(3);
  });
});

describe('clocks that go backwards and forwards', () => {
  const day = 1440;
  const anywhere = fc.integer({ min: -60 * day, max: 60 * day });
  const step = fc.oneof(
    fc.record({ kind: fc.constant('grow' as const), nth: fc.nat(9), at: anywhere }),
    fc.record({ kind: fc.constant('seal' as const), nth: fc.nat(9), at: anywhere }),
  );
  test(`never seal an event twice or a size twice, and a day later everything is sealed (seed ${seedOfToday})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const tables: Tables & { readonly items: ReadonlyMap<string, unknown> } = inMemoryTables();
        const files = lockedFiles();
        const record = plainRecord(tables);
        const sealer = await sealerOf(tables, { files });
        let latest = 0;
        for (const { kind, nth, at } of steps) {
          if (kind === 'grow') await record.grow(nth, 1 + (nth % 3), minutes(at));
          else await sealer.sealAt(minutes(at));
          latest = Math.max(latest, at);
          expect(await lies(tables, { ...sealer, isWhole: false })).toEqual([]);
        }
        await sealer.sealAt(minutes(latest + 2 * day));
        expect(await lies(tables, sealer)).toEqual([]);
        const sizes = (await toldBy(tables)).notes.map(({ size }) => size);
        expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b));
      }),
      { seed: seedOfToday, numRuns: 60 },
    );
  });
});
