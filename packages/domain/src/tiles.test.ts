import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from './canonical.ts';
import {
  appendLeaves,
  emptyFrontier,
  hashesOfLeaves,
  planConsistency,
  planInclusion,
  rootOf,
  type TreeNode,
} from './merkle.ts';
import {
  edgeTiles,
  grownTiles,
  hashInTile,
  leafTiles,
  rootOfEdge,
  type Tile,
  tileAt,
  tileBytes,
  tileFrom,
  tileOfNode,
  tilePath,
} from './tiles.ts';

const some = Array.from({ length: 70_000 }, (_, at) => sha256(`leaf ${at}`));
const rootAt = (size: number): string => rootOf(appendLeaves(emptyFrontier, 0, some.slice(0, size)));

/** A bucket of tiles that grows as a sealer makes it grow. */
const bucket = () => {
  const kept = new Map<string, Uint8Array>();
  let size = 0;
  const read = (ref: ReturnType<typeof tileAt>): Tile => {
    const bytes = kept.get(tilePath(ref));
    if (bytes === undefined) throw new Error(`no ${tilePath(ref)}`);
    return tileFrom(ref, bytes);
  };
  return {
    kept,
    read,
    growTo: (to: number): void => {
      for (const tile of grownTiles(size, edgeTiles(size).map(read), some.slice(size, to)))
        kept.set(tilePath(tile), tileBytes(tile));
      size = to;
    },
    hashOf: (node: TreeNode): string => hashInTile(node, read(tileOfNode(node, size))),
  };
};

describe('a tile', () => {
  test.each([
    [{ level: 0, number: 0, width: 256 }, 'tile/0/000'],
    [{ level: 0, number: 0, width: 3 }, 'tile/0/000.p/3'],
    [{ level: 1, number: 5, width: 112 }, 'tile/1/005.p/112'],
    [{ level: 0, number: 273, width: 112 }, 'tile/0/273.p/112'],
    [{ level: 0, number: 1_234_067, width: 256 }, 'tile/0/x001/x234/067'],
    [{ level: 2, number: 1000, width: 255 }, 'tile/2/x001/000.p/255'],
  ])('is named as tlog-tiles names it: %j', (ref, path) => {
    expect(tilePath(ref)).toBe(path);
  });

  test('of the example tree of 70,000 leaves in tlog-tiles is where it says', () => {
    expect(edgeTiles(70_000).map(tilePath)).toEqual(['tile/0/273.p/112', 'tile/1/001.p/17', 'tile/2/000.p/1']);
    expect(leafTiles(70_000)).toHaveLength(274);
  });

  test('reads back as it was written, and not with a byte more or less', () => {
    const tile = { ...tileAt(0, 0, 3), hashes: some.slice(0, 3) };
    expect(tileFrom(tileAt(0, 0, 3), tileBytes(tile))).toEqual(tile);
    expect(() => tileFrom(tileAt(0, 0, 4), tileBytes(tile))).toThrow(TypeError);
    expect(() => tileAt(0, 1, 256)).toThrow(RangeError);
    expect(() => tileAt(1, 0, 255)).toThrow(RangeError);
  });
});

describe('tiles that grow', () => {
  test('hold the same tree, whatever the steps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 8 }), (steps) => {
        const [grown, atOnce] = [bucket(), bucket()];
        let size = 0;
        for (const step of steps) {
          size += step;
          grown.growTo(size);
          expect(rootOfEdge(size, edgeTiles(size).map(grown.read))).toBe(rootAt(size));
        }
        atOnce.growTo(size);
        for (const [path, bytes] of atOnce.kept) expect(grown.kept.get(path)).toEqual(bytes);
      }),
      { numRuns: 40 },
    );
  });

  test('prove what all the leaves prove, over three levels', () => {
    const sizes = [1, 255, 256, 257, 512, 65_535, 65_536, 70_000];
    const tiles = bucket();
    const known = new Map<string, string>();
    const all = hashesOfLeaves(some);
    const naive = (node: TreeNode): string => {
      const key = `${node.level}/${node.index}`;
      const hash = known.get(key) ?? all(node);
      known.set(key, hash);
      return hash;
    };
    for (const size of sizes) {
      tiles.growTo(size);
      expect(rootOfEdge(size, edgeTiles(size).map(tiles.read))).toBe(rootAt(size));
      for (const leaf of new Set([0, Math.floor(size / 3), Math.floor(size / 2), size - 1])) {
        const plan = planInclusion(leaf, size);
        expect(plan.hashes(tiles.hashOf)).toEqual(plan.hashes(naive));
      }
      for (const from of sizes.filter((each) => each <= size)) {
        const plan = planConsistency(from, size);
        expect(plan.hashes(tiles.hashOf)).toEqual(plan.hashes(naive));
      }
    }
  });

  test('do not grow from another edge than their own', () => {
    expect(() => grownTiles(3, [], some.slice(3, 5))).toThrow(TypeError);
    expect(() => grownTiles(3, [{ ...tileAt(0, 0, 2), hashes: some.slice(0, 2) }], some.slice(3, 5))).toThrow(
      TypeError,
    );
    expect(() => rootOfEdge(3, [])).toThrow(TypeError);
  });
});
