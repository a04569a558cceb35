import { checkpointsQuery, consistencyQuery, inclusionQuery } from '@hearth/contracts/sealing';
import { keyFromVkey, openNote } from '@hearth/domain/checkpoint-note';
import { isConsistent, isIncluded } from '@hearth/domain/merkle-checks';
import { isRejected } from '@hearth/domain/rejections';
import { monday } from '@hearth/domain/relief-fund.fixture';
import type { Answer } from '@hearth/runtime/http-answer';
import { inMemoryTables } from '@hearth/store/in-memory-tables';
import { fiscalAgentId } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { listCheckpoints, readCheckpoint, readLogKey } from './read-checkpoints.ts';
import { proveConsistency, proveInclusion } from './read-proofs.ts';
import { plainRecord, sealerOf } from './sealing.fixture.ts';

const minutes = (count: number): string => new Date(Date.parse(monday) + count * 60_000).toISOString();
type Told = { readonly [name: string]: unknown };

const good = (outcome: unknown): Answer => {
  if (isRejected(outcome)) throw new Error(outcome.detail);
  return outcome as Answer;
};

/** A log with checkpoints of 3, 300 and 1,000 events. */
const log = async () => {
  const tables = inMemoryTables();
  const record = plainRecord(tables);
  const sealer = await sealerOf(tables);
  const ports = { tables, kept: sealer.kept, fiscalAgentId };
  const routes = {
    list: async (query: Told = {}) => good(await listCheckpoints(ports)({ query: checkpointsQuery.parse(query) })),
    at: (size: string) => readCheckpoint(ports)({ params: { size } }),
    key: () => readLogKey(ports)(),
    included: (query: Told) => proveInclusion(ports)({ query: inclusionQuery.parse(query) }),
    consistent: (query: Told) => proveConsistency(ports)({ query: consistencyQuery.parse(query) }),
  };
  const sealMore = async () => {
    for (const [nth, count] of [3, 297, 700].entries()) {
      await record.grow(nth, count, minutes(nth * 15));
      await sealer.sealAt(minutes(nth * 15 + 10));
    }
  };
  return { ...routes, sealer, sealMore, tables };
};
type Listed = { checkpoints: { size: number; root: string; note: string }[]; next?: number };

describe('checkpoints', () => {
  test('are listed, the newest first, page by page', async () => {
    const { list, sealMore } = await log();
    expect((await list()).body).toEqual({ checkpoints: [] });
    await sealMore();
    const sizesOf = async (query: Told) => {
      const { checkpoints, next } = (await list(query)).body as Listed;
      return [checkpoints.map(({ size }) => size), next];
    };
    expect(await sizesOf({})).toEqual([[1000, 300, 3], undefined]);
    expect(await sizesOf({ limit: '2' })).toEqual([[1000, 300], 300]);
    expect(await sizesOf({ limit: '2', before: '300' })).toEqual([[3], undefined]);
    expect(await sizesOf({ before: '3' })).toEqual([[], undefined]);
  });

  test('are given out byte for byte, and open with the key that is given out', async () => {
    const { list, at, key, sealMore, sealer } = await log();
    await sealMore();
    const vkey = good(await key()).text;
    expect(vkey).toBe(`${sealer.vkey}\n`);
    const opened = keyFromVkey(vkey?.trim() ?? '');
    if (opened === undefined) throw new Error('no key');
    for (const { size, root, note } of ((await list()).body as Listed).checkpoints) {
      expect(good(await at(String(size))).text).toBe(note);
      expect(openNote(note, opened)).toMatchObject({ size, root });
    }
  });

  test('of a size that was never given out are not found; what is no size is refused in words', async () => {
    const { at, sealMore } = await log();
    await sealMore();
    expect(await at('299')).toMatchObject({ rejected: 'not-found' });
    for (const size of ['0', '-1', '1e3', '03', '1.5', 'latest', '9'.repeat(16), '']) {
      expect(await at(size)).toMatchObject({ rejected: 'invalid' });
    }
  });

  test('that wait for their signature are shown to nobody', async () => {
    const { list, at, sealer, tables } = await log();
    await plainRecord(tables).grow(1, 1, monday);
    const broken = sealer.sealWith({
      signer: { ...sealer.ports.signer, sign: () => Promise.reject(new Error('away')) },
    });
    await expect(broken(minutes(5))).rejects.toThrow('away');
    expect((await list()).body).toEqual({ checkpoints: [] });
    expect(await at('1')).toMatchObject({ rejected: 'not-found' });
  });
});

describe('proofs', () => {
  test('show each leaf they are asked for, within two thousand bytes, with the checkpoint they end in', async () => {
    const { included, list, sealMore } = await log();
    await sealMore();
    const { checkpoints } = (await list()).body as Listed;
    for (const { size, root, note } of checkpoints) {
      for (const leaf of [0, Math.floor(size / 2), size - 1]) {
        const { body } = good(await included({ leaf: String(leaf), size: String(size) }));
        expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThan(2_000);
        expect(body).toMatchObject({ leaf, size, checkpoint: note });
        expect(isIncluded({ ...(body as never as Parameters<typeof isIncluded>[0]), root })).toBe(true);
      }
    }
    expect(good(await included({ leaf: '0' })).body).toMatchObject({ size: 1000 });
    expect(good(await included({ leaf: '0', size: '999' })).body).not.toHaveProperty('checkpoint');
  });

  test('show that each checkpoint begins each later one', async () => {
    const { consistent, list, sealMore } = await log();
    await sealMore();
    const { checkpoints } = (await list()).body as Listed;
    for (const from of checkpoints)
      for (const to of checkpoints.filter(({ size }) => size >= from.size)) {
        const { body } = good(await consistent({ from: String(from.size), to: String(to.size) }));
        expect(isConsistent({ from, to, proof: (body as { proof: string[] }).proof })).toBe(true);
      }
    expect(good(await consistent({ from: '3' })).body).toMatchObject({ from: 3, to: 1000 });
  });

  test('of what is not sealed yet say how far the log reaches', async () => {
    const { included, consistent, key, sealMore } = await log();
    for (const refused of [await included({ leaf: '0' }), await consistent({ from: '1' }), await key()])
      expect(refused).toMatchObject({ rejected: 'not-sealed' });
    await sealMore();
    const beyond = { rejected: 'not-sealed', facts: { newest: 1000 } };
    expect(await included({ leaf: '1000' })).toMatchObject(beyond);
    expect(await included({ leaf: '5', size: '1001' })).toMatchObject(beyond);
    expect(await consistent({ from: '3', to: '1001' })).toMatchObject(beyond);
    expect(await consistent({ from: '1001' })).toMatchObject(beyond);
  });

  test('of what can not be are refused', async () => {
    const { included, consistent, sealMore } = await log();
    await sealMore();
    expect(await included({ leaf: '3', size: '3' })).toMatchObject({ rejected: 'invalid' });
    expect(await consistent({ from: '300', to: '3' })).toMatchObject({ rejected: 'invalid' });
    for (const query of [{}, { leaf: '-1' }, { leaf: '0x1' }, { leaf: '1', size: '0' }, { leaf: '1', extra: '1' }])
      expect(inclusionQuery.safeParse(query).success).toBe(false);
    for (const query of [{}, { from: '0' }, { from: ' 1' }, { from: '1', to: '' }, { from: '9'.repeat(16) }])
      expect(consistencyQuery.safeParse(query).success).toBe(false);
  });
});
