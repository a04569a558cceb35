import { hour, monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { inMemoryTables } from '@hearth/store/in-memory-tables';
import { played, type Throw } from '@hearth/store/plausible-history.fixture';
import { stateDifferences } from '@hearth/store/rebuild';
import { inMemoryLogSigner } from '@hearth/vault/in-memory-log-signer';
import { describe, expect, test } from 'vitest';
import { lies, toldBy } from './sealed-truth.fixture.ts';
import { plainRecord, sealedAt, sealerOf } from './sealing.fixture.ts';

const minutes = (count: number): string => new Date(Date.parse(monday) + count * 60_000).toISOString();

const history: readonly Throw[] = [
  { step: 'submit', on: 0, how: 0 },
  { step: 'submit', on: 0, how: 1 },
  { step: 'decide', on: 0, how: 0 },
  { step: 'approve', on: 0, how: 1 },
  { step: 'pay', on: 0, how: 2 },
  { step: 'hear', on: 0, how: 1 },
];

describe('a seal', () => {
  test('holds every event of a fund at work, proves it, and folds back to the same state', async () => {
    const tables = inMemoryTables();
    await played(tables, history);
    const sealer = await sealedAt(tables, hour(5));
    expect(await lies(tables, sealer)).toEqual([]);
    expect((await toldBy(tables)).notes).toHaveLength(1);
    expect(await stateDifferences(tables, hour(6))).toEqual([]);
  });

  test('of nothing gives out nothing', async () => {
    const tables = inMemoryTables();
    const sealer = await sealedAt(tables, monday);
    expect((await toldBy(tables)).notes).toEqual([]);
    expect(sealer.files.kept.size).toBe(0);
  });

  test('takes up what came since, also what committed late, and otherwise writes nothing', async () => {
    const tables = inMemoryTables();
    const record = plainRecord(tables);
    const sealer = await sealerOf(tables);
    await record.grow(1, 2, minutes(0));
    expect(await sealer.sealAt(minutes(15))).toEqual({ sealed: 2, size: 2, keptSize: 2 });
    await record.grow(2, 1, minutes(1));
    await record.grow(1, 1, minutes(16));
    expect(await sealer.sealAt(minutes(30))).toEqual({ sealed: 2, size: 4, keptSize: 4 });
    const before = (await toldBy(tables)).events.length;
    expect(await sealer.sealAt(minutes(45))).toEqual({ sealed: 0, size: 4, keptSize: 4 });
    expect((await toldBy(tables)).events).toHaveLength(before);
    expect(await lies(tables, sealer)).toEqual([]);
  });

  test('puts leaves in the order of stream and sequence, in parts that a transaction takes, also of one long stream', async () => {
    const tables = inMemoryTables();
    const record = plainRecord(tables);
    for (let nth = 0; nth < 210; nth += 1) await record.grow(nth, 1 + (nth % 3), minutes(nth % 50));
    await record.grow(1000, 700, minutes(3));
    const sealer = await sealedAt(tables, minutes(60));
    const { leaves, events } = await toldBy(tables);
    const parts = events.flatMap((event) => (event.type === 'LogExtended' ? [event.data.leaves] : []));
    for (const part of parts) {
      expect(part.length).toBeLessThanOrEqual(300);
      expect(new Set(part.map(([stream]) => stream)).size).toBeLessThanOrEqual(96);
    }
    const inOrder = leaves.toSorted(([a, m], [b, n]) => (a < b ? -1 : a > b ? 1 : m - n));
    expect(leaves).toEqual(inOrder);
    expect(await lies(tables, sealer)).toEqual([]);
  });

  test('by a key that was exchanged is by the new key from the next size on, and never two keys for one size', async () => {
    const tables = inMemoryTables();
    const record = plainRecord(tables);
    const first = await sealerOf(tables);
    const broken = { ...first.ports.signer, sign: async () => Promise.reject(new Error('the key is disabled')) };
    await record.grow(1, 1, minutes(0));
    const failing = await sealerOf(tables, { files: first.files, signer: broken });
    await expect(failing.sealAt(minutes(15))).rejects.toThrow('disabled');
    const second = await sealerOf(tables, { files: first.files, signer: inMemoryLogSigner('second') });
    await second.sealAt(minutes(30));
    expect((await toldBy(tables)).notes).toEqual([]);
    await record.grow(1, 1, minutes(31));
    await second.sealAt(minutes(45));
    expect((await toldBy(tables)).notes.map(({ size }) => size)).toEqual([2]);
    expect(await lies(tables, second)).toEqual([]);
  });

  test('is never signed by another key than was fixed', async () => {
    const tables = inMemoryTables();
    await plainRecord(tables).grow(1, 1, monday);
    const { ports } = await sealerOf(tables);
    const liar = { ...ports.signer, sign: inMemoryLogSigner('liar').sign };
    const sealer = await sealerOf(tables, { signer: liar });
    await expect(sealer.sealAt(minutes(15))).rejects.toThrow('not by its own key');
    expect((await toldBy(tables)).notes).toEqual([]);
  });
});

describe('what the index does not tell', () => {
  test('of a stream before its last event is sealed with it, and what it tells later, later', async () => {
    const tables = inMemoryTables();
    const record = plainRecord(tables);
    await (await sealerOf(tables)).sealAt(minutes(-30));
    await record.grow(1, 3, minutes(0));
    await record.grow(2, 2, minutes(0));
    const behind = async (asked: Parameters<typeof tables.query>[0]) => {
      const page = await tables.query(asked);
      const isTold = ({ pk, sk }: { pk: string; sk: string }) => pk === record.streamOf(1) && Number(sk) === 3;
      return asked.index === 'byHour' ? { items: page.items.filter(isTold) } : page;
    };
    const early = await sealerOf({ ...tables, query: behind });
    expect(await early.sealAt(minutes(5))).toMatchObject({ sealed: 3 });
    const sealer = await sealerOf(tables, { files: early.files });
    expect(await sealer.sealAt(minutes(20))).toMatchObject({ sealed: 2, size: 5 });
    expect(await lies(tables, sealer)).toEqual([]);
  });

  test('is found by the sweep a day later: an event of a clock that was weeks behind or ahead', async () => {
    const tables = inMemoryTables();
    const record = plainRecord(tables);
    const sealer = await sealerOf(tables);
    await record.grow(1, 1, minutes(0));
    await sealer.sealAt(minutes(15));
    await record.grow(2, 1, addDays(monday, -40));
    await record.grow(3, 1, addDays(monday, 40));
    expect(await sealer.sealAt(minutes(30))).toMatchObject({ sealed: 0 });
    expect(await sealer.sealAt(addDays(minutes(16), 1))).toMatchObject({ sealed: 2, size: 3 });
    expect(await lies(tables, sealer)).toEqual([]);
  });

  test('is found though the sealer itself once lived years ahead', async () => {
    const tables = inMemoryTables();
    const record = plainRecord(tables);
    const sealer = await sealerOf(tables);
    await record.grow(1, 1, minutes(0));
    await sealer.sealAt(addDays(monday, 2000));
    await record.grow(2, 1, addDays(monday, -3));
    expect(await sealer.sealAt(minutes(15))).toMatchObject({ sealed: 1, size: 2 });
    expect(await lies(tables, sealer)).toEqual([]);
  });
});
