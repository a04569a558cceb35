import { sha256 } from '@hearth/domain/canonical';
import { hashesOfLeaves, planConsistency, planInclusion } from '@hearth/domain/merkle';
import { grownTiles } from '@hearth/domain/tiles';
import { describe, expect, test } from 'vitest';
import { inMemoryFiles } from './in-memory-files.ts';
import { keptLog } from './kept-log.ts';

const size = 700;
const leaves = Array.from({ length: size }, (_, at) => sha256(`leaf ${at}`));

const kept = async () => {
  const files = inMemoryFiles();
  const log = keptLog(files);
  for (const tile of grownTiles(0, [], leaves)) await log.putTile(tile);
  await log.putCheckpoint(size, 'a note\n');
  return { files, log };
};

describe('a log that is kept', () => {
  test('lies where tlog-tiles looks for it', async () => {
    const { files } = await kept();
    expect([...files.kept.keys()].sort()).toEqual([
      'checkpoint/700',
      'tile/0/000',
      'tile/0/001',
      'tile/0/002.p/188',
      'tile/1/000.p/2',
    ]);
  });

  test('gives back its leaves in order, its checkpoints by size, and nothing for a size without one', async () => {
    const { log } = await kept();
    const read: string[] = [];
    for await (const leaf of log.leaves(size)) read.push(leaf);
    expect(read).toEqual(leaves);
    expect(await log.readCheckpoint(size)).toBe('a note\n');
    expect(await log.readCheckpoint(size - 1)).toBeUndefined();
  });

  test('proves out of tiles, each read once, what all leaves prove, for any size up to what is kept', async () => {
    const { files, log } = await kept();
    const asked: string[] = [];
    const counting = keptLog({
      ...files,
      read: (key) => {
        asked.push(key);
        return files.read(key);
      },
    });
    for (const plan of [
      planInclusion(3, size),
      planInclusion(650, 651),
      planConsistency(300, 700),
      planConsistency(1, 2),
    ]) {
      expect(await log.proofOf(plan, size)).toEqual(plan.hashes(hashesOfLeaves(leaves)));
      asked.length = 0;
      await counting.proofOf(plan, size);
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.length).toBeLessThanOrEqual(4);
    }
  });

  test('says which tile the bucket does not have', async () => {
    const log = keptLog(inMemoryFiles());
    await expect(log.proofOf(planInclusion(0, 2), 2)).rejects.toThrow('tile/0/000.p/2 is not kept');
  });
});
