import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inMemoryTables } from './in-memory-tables.ts';
import type { Change, Item, Query } from './tables.ts';

const short = fc.constantFrom('a', 'b', 'c');
const item = fc.record({
  pk: short,
  sk: fc.constantFrom('1', '2', '10', '10#x'),
  queue: fc.option(short, { nil: undefined }),
  since: fc.option(short, { nil: undefined }),
});
const act = fc.oneof(
  item.map(({ pk, sk, queue, since }): Change => {
    const places = { ...(queue === undefined ? {} : { queue }), ...(since === undefined ? {} : { since }) };
    return { put: { table: 'state', pk, sk }, item: { pk, sk, ...places }, when: [] };
  }),
  item.map(({ pk, sk }): Change => ({ delete: { table: 'state', pk, sk }, when: [] })),
);

/** A query answered by looking at everything: what the indexes must give too. */
const lookedThrough = (items: readonly Item[], { index, partition, prefix, upTo }: Query): readonly string[] => {
  const [partitionKey, sortKey] = index === 'byQueue' ? (['queue', 'since'] as const) : (['pk', 'sk'] as const);
  const sortOf = (each: Item): string => String(each[sortKey]);
  return items
    .filter((each) => each[partitionKey] === partition && each[sortKey] !== undefined)
    .filter((each) => sortOf(each).startsWith(prefix ?? '') && (upTo === undefined || sortOf(each) <= upTo))
    .map((each) => `${sortOf(each)}\u0000${each.pk}\u0000${each.sk}`)
    .sort();
};

describe('tables in memory', () => {
  test('find by their indexes what looking through everything finds, page by page, whatever came and went', async () => {
    const asked = fc.record(
      { partition: short, prefix: fc.constantFrom('', '1', '10', 'a'), upTo: fc.constantFrom('10', '2', 'b', 'z') },
      { requiredKeys: ['partition'] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { maxLength: 40 }),
        asked,
        fc.boolean(),
        fc.integer({ min: 1, max: 3 }),
        async (acts, span, isIndexed, limit) => {
          const tables = inMemoryTables();
          for (const change of acts) await tables.transact([change]);
          const query: Query = { table: 'state', ...(isIndexed ? { index: 'byQueue' as const } : {}), ...span, limit };
          const found: string[] = [];
          let cursor: string | undefined;
          do {
            const page = await tables.query({ ...query, ...(cursor === undefined ? {} : { cursor }) });
            found.push(
              ...page.items.map((each) => `${each[isIndexed ? 'since' : 'sk']}\u0000${each.pk}\u0000${each.sk}`),
            );
            cursor = page.cursor;
          } while (cursor !== undefined);
          expect(found).toEqual(lookedThrough([...tables.items.values()], query));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('tell of every write with what was there before and after, and of nothing that was refused', async () => {
    const told: unknown[] = [];
    const tables = inMemoryTables({ onWrite: (...write) => told.push(write) });
    const ref = { table: 'state', pk: 'p', sk: 's' } as const;
    const first = { pk: 'p', sk: 's', n: 1 };
    await tables.transact([{ put: ref, item: first, when: [{ absent: true }] }]);
    await tables.transact([{ put: ref, item: first, when: [{ absent: true }] }]);
    await tables.transact([{ check: ref, when: [{ present: true }] }]);
    await tables.transact([{ update: ref, add: { n: 1 }, when: [{ attribute: 'n', equals: 1 }] }]);
    await tables.transact([{ delete: ref, when: [] }]);
    expect(told).toEqual([
      ['state|p|s', undefined, first],
      ['state|p|s', first, { ...first, n: 2 }],
      ['state|p|s', { ...first, n: 2 }, undefined],
    ]);
  });

  test('may begin with what other tables hold, and change nothing there', async () => {
    const elder = inMemoryTables();
    const ref = { table: 'events', pk: 'p', sk: '1' } as const;
    await elder.transact([{ put: ref, item: { pk: 'p', sk: '1', hour: 'h', at: '1' }, when: [] }]);
    const newer = inMemoryTables({ from: elder.items });
    await newer.transact([{ delete: ref, when: [] }]);
    expect((await elder.query({ table: 'events', index: 'byHour', partition: 'h' })).items).toHaveLength(1);
    expect((await newer.query({ table: 'events', index: 'byHour', partition: 'h' })).items).toHaveLength(0);
  });
});
