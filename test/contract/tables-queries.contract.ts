// Queries of tables and indexes, their pages, and scans.
import type { Item, Query } from '@hearth/store/tables';
import { describe, expect, test } from 'vitest';
import type { Places } from './tables-places.ts';

export const queriesContract = ({ bench, place, transact }: Places): void => {
  describe('a query', () => {
    const asked = async (query: Omit<Query, 'table'>) => {
      const items: Item[] = [];
      const sizes: number[] = [];
      let cursor: string | undefined;
      do {
        const page = await bench().tables.query({
          table: 'state',
          ...query,
          ...(cursor === undefined ? {} : { cursor }),
        });
        items.push(...page.items);
        sizes.push(page.items.length);
        cursor = page.cursor;
      } while (cursor !== undefined);
      return { sks: items.map(({ sk }) => sk), items, sizes };
    };

    test('gives one partition in the order of its sort keys', async () => {
      const { put, pk } = place();
      await transact(put('b'), put('a'), put('B'), put('0000000010'), put('0000000009'));
      expect((await asked({ partition: pk })).sks).toEqual(['0000000009', '0000000010', 'B', 'a', 'b']);
      expect((await asked({ partition: `${pk}-nobody` })).sks).toEqual([]);
    });

    test('begins with a prefix, in its own case, and ends at a key, inclusive', async () => {
      const { put, pk } = place();
      await transact(...['p#1', 'p#2', 'P#3', 'p', 'p!', 'q', 'p#1#x'].map((sk) => put(sk)));
      expect((await asked({ partition: pk, prefix: 'p#' })).sks).toEqual(['p#1', 'p#1#x', 'p#2']);
      expect((await asked({ partition: pk, upTo: 'p' })).sks).toEqual(['P#3', 'p']);
      expect((await asked({ partition: pk, prefix: 'p#', upTo: 'p#1' })).sks).toEqual(['p#1']);
      expect((await asked({ partition: pk, prefix: 'p#', upTo: 'z' })).sks).toEqual(['p#1', 'p#1#x', 'p#2']);
      expect((await asked({ partition: pk, prefix: 'p#', upTo: 'a' })).sks).toEqual([]);
    });

    test('comes in pages of the size asked for, each item once, whatever the size', async () => {
      const { put, pk } = place();
      const sks = Array.from({ length: 7 }, (_, n) => `s${n}`);
      await transact(...sks.map((sk) => put(sk)));
      for (const limit of [1, 2, 3, 7, 8]) {
        const found = await asked({ partition: pk, limit });
        expect(found.sks).toEqual(sks);
        expect(Math.max(...found.sizes)).toBe(Math.min(limit, 7));
      }
      expect((await asked({ partition: pk, limit: 2, prefix: 's', upTo: 's4' })).sks).toEqual(sks.slice(0, 5));
    });

    test('goes on after its cursor, also when items came and went meanwhile', async () => {
      const { put, ref, pk } = place();
      await transact(put('a'), put('c'), put('e'));
      const first = await bench().tables.query({ table: 'state', partition: pk, limit: 2 });
      await transact({ delete: ref('c'), when: [] }, put('b'), put('d'));
      const rest = await bench().tables.query({
        table: 'state',
        partition: pk,
        ...(first.cursor === undefined ? {} : { cursor: first.cursor }),
      });
      expect(rest.items.map(({ sk }) => sk)).toEqual(['d', 'e']);
    });

    test('with a cursor of something else throws', async () => {
      const { put, pk } = place();
      await transact(put('a'), put('b'));
      const { cursor = '' } = await bench().tables.query({ table: 'state', partition: pk, limit: 1 });
      for (const query of [
        { partition: 'other', cursor },
        { partition: pk, cursor: 'junk' },
        { partition: pk, index: 'byQueue' as const, cursor },
      ]) {
        await expect(bench().tables.query({ table: 'state', ...query })).rejects.toThrow(TypeError);
      }
    });

    test('of an index gives the items that stand in it, by what they are sorted by, until they leave it', async () => {
      const { put, ref, pk } = place();
      const queue = `queue-${pk}`;
      await transact(
        put('late', { queue, since: '2026-11-02' }),
        put('early', { queue, since: '2026-11-01', n: 1 }),
        put('nowhere'),
        put('half', { queue }),
        put('elsewhere', { queue: `${queue}-2`, since: '2026-11-01' }),
      );
      expect((await asked({ index: 'byQueue', partition: queue })).sks).toEqual(['early', 'late']);
      expect((await asked({ index: 'byQueue', partition: queue })).items[0]).toEqual({
        pk,
        sk: 'early',
        queue,
        since: '2026-11-01',
        n: 1,
      });
      expect((await asked({ index: 'byQueue', partition: queue, upTo: '2026-11-01' })).sks).toEqual(['early']);
      await transact({ update: ref('early'), remove: ['queue', 'since'], when: [{ present: true }] });
      expect((await asked({ index: 'byQueue', partition: queue })).sks).toEqual(['late']);
    });

    test('of an index pages over items of one age, each once', async () => {
      const { put, pk } = place();
      const partner = `partner-${pk}`;
      const sks = Array.from({ length: 5 }, (_, n) => `s${n}`);
      await transact(...sks.map((sk) => put(sk, { partner, createdAt: '2026-11-01' })));
      const found = await asked({ index: 'byPartner', partition: partner, limit: 2 });
      expect(found.sks.toSorted()).toEqual(sks);
    });

    test('of the index on hour and shard gives keys only', async () => {
      const { pk } = place();
      const item: Item = {
        pk,
        sk: '0000000001',
        hour: `hour-${pk}`,
        at: '2026-11-01',
        type: 'GiftReceived',
        body: '{}',
      };
      await transact({ put: { table: 'events', pk, sk: item.sk }, item, when: [{ absent: true }] });
      const { items } = await bench().tables.query({ table: 'events', index: 'byHour', partition: `hour-${pk}` });
      expect(items).toEqual([{ pk, sk: '0000000001', hour: `hour-${pk}`, at: '2026-11-01' }]);
    });
  });

  test('a scan gives every item of a table once, page by page', async () => {
    const { put, pk } = place();
    const wide = 'x'.repeat(60_000);
    for (const part of [0, 1]) await transact(...Array.from({ length: 12 }, (_, n) => put(`s${part}-${n}`, { wide })));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await bench().tables.scan('state', cursor);
      seen.push(...page.items.filter((item) => item.pk === pk).map(({ sk }) => sk));
      cursor = page.cursor;
    } while (cursor !== undefined);
    expect(new Set(seen).size).toBe(24);
    expect(seen).toHaveLength(24);
  });
};
