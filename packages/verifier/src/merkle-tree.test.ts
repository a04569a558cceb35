// The verifier's own reading of RFC 6962 and 9162: against their vectors, and against the other reading that the domain has of them.
import { leafHash } from '@hearth/domain/canonical';
import {
  appendLeaves,
  emptyFrontier,
  hashesOfLeaves,
  planConsistency,
  planInclusion,
  rootOf,
} from '@hearth/domain/merkle';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isConsistent, isIncluded, leafHashOf, openTree } from './merkle-tree.ts';

/** The eight leaves that implementations of RFC 6962 test themselves with, and the roots of their trees. */
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaves = inputs.map((hex) => leafHashOf(Buffer.from(hex, 'hex').toString('latin1')));

const rootOfAll = (hashes: readonly string[]): string => rootOf(appendLeaves(emptyFrontier, 0, hashes));
const many = (size: number): readonly string[] => Array.from({ length: size }, (_, at) => leafHash(`leaf ${at}`));

describe('the tree', () => {
  test('has the roots that RFC 6962 gives it', () => {
    const tree = openTree();
    expect(tree.root()).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    for (const [at, leaf] of leaves.entries()) {
      tree.add(Buffer.from(leaf, 'hex'));
      expect(tree.root()).toBe(roots[at]);
    }
  });

  test('takes every proof of inclusion that the domain makes, and none for another leaf, place, size or root', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), fc.nat(), (size, nth, other) => {
        const hashes = many(size);
        const index = nth % size;
        const root = rootOfAll(hashes);
        const path = planInclusion(index, size).hashes(hashesOfLeaves(hashes));
        const leaf = hashes[index] ?? '';
        expect(isIncluded(leaf, index, size, path, root)).toBe(true);
        const wrong = other % size;
        if (wrong !== index) expect(isIncluded(hashes[wrong] ?? '', index, size, path, root)).toBe(false);
        if (wrong !== index) expect(isIncluded(leaf, wrong, size, path, root)).toBe(false);
        expect(isIncluded(leaf, index, size, [...path, root], root)).toBe(false);
        expect(isIncluded(leaf, index, size, path, leafHash('other'))).toBe(false);
        if (path.length > 0) expect(isIncluded(leaf, index, size, path.slice(1), root)).toBe(false);
      }),
    );
  });

  test('takes every proof of consistency that the domain makes, and none between others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), (size, nth) => {
        const from = (nth % size) + 1;
        const hashes = many(size);
        const [older, newer] = [rootOfAll(hashes.slice(0, from)), rootOfAll(hashes)];
        const path = planConsistency(from, size).hashes(hashesOfLeaves(hashes));
        expect(isConsistent(from, older, size, newer, path)).toBe(true);
        const forged = rootOfAll([...hashes.slice(0, from - 1), leafHash('other')]);
        expect(isConsistent(from, forged, size, newer, path)).toBe(false);
        if (from < size) expect(isConsistent(from, older, size, older, path)).toBe(false);
      }),
    );
  });

  test('does not take nonsense for a proof', () => {
    expect(isIncluded('', 0, 1, [], '')).toBe(false);
    expect(isIncluded(leaves[0] ?? '', -1, 8, [], roots[7] ?? '')).toBe(false);
    expect(isIncluded(leaves[0] ?? '', 0, 8, ['zz'], roots[7] ?? '')).toBe(false);
    expect(isConsistent(0, '', 8, roots[7] ?? '', [])).toBe(false);
    expect(isConsistent(9, roots[7] ?? '', 8, roots[7] ?? '', [])).toBe(false);
  });
});
