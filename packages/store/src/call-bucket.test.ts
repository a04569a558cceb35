// Calls that are counted: what the store hears of them, whom a storm stops, and how many get through at all.

import { isRejected } from '@hearth/domain/rejections';
import { eastPartner, westPartner } from '@hearth/domain/relief-fund.fixture';
import { describe, expect, test } from 'vitest';
import { callBuckets } from './call-bucket.ts';
import { inMemoryTables } from './in-memory-tables.ts';
import { stateDifferences } from './rebuild.ts';
import { inTurns, watchedTables } from './watched-tables.fixture.ts';

const pace = { perMinute: 600, burst: 100 };
const east = { organizationId: eastPartner, organizationKind: 'partner' } as const;
const west = { organizationId: westPartner, organizationKind: 'partner' } as const;
const fund = { organizationId: eastPartner, organizationKind: 'fiscal-agent' } as const;
const begin = Date.parse('2026-11-21T21:00:00.000Z');
const at = (ms: number): string => new Date(begin + ms).toISOString();

const counted = () => {
  let effects = 0;
  const kept = inMemoryTables();
  const tables = watchedTables(kept, {
    before: () => {
      effects += 1;
    },
  });
  return { tables, kept, effects: () => effects };
};

describe('an organization’s calls', () => {
  test('cost the store two effects in ten, and none at all while they are refused', async () => {
    const { tables, effects } = counted();
    const isOver = callBuckets(tables, pace);
    for (let nth = 0; nth < 100; nth += 1) expect(await isOver(east, at(0))).toBeUndefined();
    expect(effects()).toBe(20);
    for (let nth = 0; nth < 500; nth += 1) expect(await isOver(east, at(0))).toMatchObject({ rejected: 'too-many' });
    expect(effects()).toBe(21);
  });

  test('are let in again when the refusal said so', async () => {
    const isOver = callBuckets(inMemoryTables(), pace);
    for (let nth = 0; nth < 100; nth += 1) await isOver(east, at(0));
    const refused = await isOver(east, at(0));
    expect(refused?.facts).toEqual({ retryAfterSeconds: 1 });
    expect(refused?.detail).toMatch(/Wait 1 seconds.*same Idempotency-Key/);
    expect(await isOver(east, at(1_000))).toBeUndefined();
  });

  test('are nobody else’s: one partner’s storm stops the storm', async () => {
    const isOver = callBuckets(inMemoryTables(), pace);
    let through = 0;
    for (let ms = 0; ms < 60_000; ms += 100) {
      for (let nth = 0; nth < 10; nth += 1) if ((await isOver(east, at(ms))) === undefined) through += 1;
      expect(await isOver(west, at(ms))).toBeUndefined();
    }
    expect(through).toBeLessThanOrEqual(700);
    expect(through).toBeGreaterThanOrEqual(690);
  });

  test('of the fund’s own people are five times as many', async () => {
    const isOver = callBuckets(inMemoryTables(), pace);
    for (let nth = 0; nth < 500; nth += 1) expect(await isOver(fund, at(0))).toBeUndefined();
    expect(await isOver(fund, at(0))).toMatchObject({ rejected: 'too-many' });
  });

  test('through several processes come out of one bucket, in whatever order they take', async () => {
    for (let seed = 0; seed < 8; seed += 1) {
      const kept = inMemoryTables();
      let through = 0;
      const process = async (gate: () => Promise<void>): Promise<void> => {
        const isOver = callBuckets(watchedTables(kept, { before: gate }), { perMinute: 60, burst: 30 });
        for (let nth = 0; nth < 40; nth += 1) if (!isRejected(await isOver(east, at(0)))) through += 1;
      };
      await inTurns(
        Array.from({ length: 60 }, (_, nth) => (seed >> (nth % 3)) & 1),
        [process, process],
      );
      expect([seed, through]).toEqual([seed, 30]);
    }
  });

  test('are no part of the record, and counts of quiet ones run out by themselves', async () => {
    const { kept, tables } = counted();
    await callBuckets(tables, pace)(east, at(0));
    expect(await stateDifferences(kept, at(0))).toEqual([]);
    const [item] = [...kept.items.values()];
    expect(Number(item?.['expiresAt']) * 1000).toBeLessThanOrEqual(begin + 2_000);
  });
});
