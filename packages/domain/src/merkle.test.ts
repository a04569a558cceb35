import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leafHash, sha256 } from './canonical.ts';
import {
  appendLeaves,
  emptyFrontier,
  emptyRoot,
  hashesOfLeaves,
  nodeHash,
  planConsistency,
  planInclusion,
  rootOf,
} from './merkle.ts';
import { isConsistent, isIncluded } from './merkle-checks.ts';

const leaves = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => leafHash(`leaf ${at}`));
const rootOfAll = (all: readonly string[]): string => rootOf(appendLeaves(emptyFrontier, 0, all));

/** MTH of RFC 6962, section 2.1, word for word. */
const naiveRoot = (all: readonly string[]): string => {
  const [first] = all;
  if (first === undefined) return sha256('');
  if (all.length === 1) return first;
  let split = 1;
  while (split * 2 < all.length) split *= 2;
  return nodeHash(naiveRoot(all.slice(0, split)), naiveRoot(all.slice(split)));
};

const inclusion = (all: readonly string[], leaf: number, size: number) =>
  planInclusion(leaf, size).hashes(hashesOfLeaves(all));
const consistency = (all: readonly string[], from: number, to: number) =>
  planConsistency(from, to).hashes(hashesOfLeaves(all));

const flipped = (hash: string, at: number): string => {
  const place = at % 64;
  return `${hash.slice(0, place)}${hash[place] === '0' ? '1' : '0'}${hash.slice(place + 1)}`;
};

describe('the published vectors of Certificate Transparency (the tree of RFC 6962 over eight inputs)', () => {
  const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
  const published = inputs.map((hex) => sha256(Buffer.from(`00${hex}`, 'hex')));
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

  test('give these roots, leaf by leaf', () => {
    expect(inputs.map((_, at) => rootOfAll(published.slice(0, at + 1)))).toEqual(roots);
    expect(rootOfAll([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(emptyRoot).toBe(rootOfAll([]));
  });

  test.each([
    [0, 1, []],
    [
      0,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      5,
      8,
      [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
    [
      1,
      5,
      [
        '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ])('give this proof that leaf %d is in the tree of %d', (leaf, size, proof) => {
    expect(inclusion(published, leaf, size)).toEqual(proof);
    expect(isIncluded({ hash: published[leaf] ?? '', leaf, size, root: roots[size - 1] ?? '', proof })).toBe(true);
  });

  test.each([
    [1, 1, []],
    [
      1,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      6,
      8,
      [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [
      2,
      5,
      [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ])('give this proof that the tree of %d begins the tree of %d', (from, to, proof) => {
    expect(consistency(published, from, to)).toEqual(proof);
    const head = (size: number) => ({ size, root: roots[size - 1] ?? '' });
    expect(isConsistent({ from: head(from), to: head(to), proof })).toBe(true);
  });
});

describe('a tree of any size', () => {
  const sizes = fc.integer({ min: 1, max: 300 });

  test('has the root of the definition, however many leaves arrive at once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 12 }), (batches) => {
        let [frontier, size] = [emptyFrontier, 0];
        const all = leaves(batches.reduce((sum, count) => sum + count, 0));
        for (const count of batches) {
          frontier = appendLeaves(frontier, size, all.slice(size, size + count));
          size += count;
        }
        expect(rootOf(frontier)).toBe(naiveRoot(all));
      }),
    );
  });

  test('shows each leaf to be in it, by at most as many hashes as the tree is high', () => {
    for (const size of [1, 2, 3, 4, 5, 7, 8, 9, 31, 32, 33, 100]) {
      const all = leaves(size);
      const root = naiveRoot(all);
      for (const [leaf, hash] of all.entries()) {
        const proof = inclusion(all, leaf, size);
        expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
        expect(isIncluded({ hash, leaf, size, root, proof })).toBe(true);
      }
    }
  });

  test('shows that it begins with each smaller one', () => {
    for (let to = 1; to <= 40; to += 1) {
      const all = leaves(to);
      for (let from = 1; from <= to; from += 1) {
        const proof = consistency(all, from, to);
        const small = { size: from, root: naiveRoot(all.slice(0, from)) };
        expect(isConsistent({ from: small, to: { size: to, root: naiveRoot(all) }, proof })).toBe(true);
      }
    }
  });

  test('shows nothing that is not so: another leaf, number, size, root or hash, one hash more or less', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), fc.nat(), (size, which, where, bit) => {
        const all = leaves(size);
        const leaf = which % size;
        const good = { hash: all[leaf] ?? '', leaf, size, root: naiveRoot(all), proof: inclusion(all, leaf, size) };
        expect(isIncluded(good)).toBe(true);
        const place = where % Math.max(1, good.proof.length);
        const wrong = good.proof.map((hash, at) => (at === place ? flipped(hash, bit) : hash));
        const bad = [
          { ...good, hash: flipped(good.hash, bit) },
          { ...good, root: flipped(good.root, bit) },
          { ...good, leaf: (leaf + 1 + (where % Math.max(1, size - 1))) % size },
          { ...good, leaf: size },
          { ...good, leaf: -1 },
          { ...good, leaf: 0.5 },
          { ...good, size: 0 },
          { ...good, hash: good.hash.toUpperCase() },
          { ...good, proof: [...good.proof, good.root] },
          ...(good.proof.length === 0
            ? []
            : [
                { ...good, proof: wrong },
                { ...good, proof: good.proof.slice(1) },
              ]),
        ];
        for (const each of bad.filter(({ leaf: at }) => size > 1 || at !== leaf || at < 0))
          if (JSON.stringify(each) !== JSON.stringify(good)) expect(isIncluded(each)).toBe(false);
      }),
    );
  });

  test('begins with no other one: another root, size or hash, a leaf rewritten, one hash more or less', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), fc.nat(), (to, which, where, bit) => {
        const all = leaves(to);
        const from = 1 + (which % to);
        const good = {
          from: { size: from, root: naiveRoot(all.slice(0, from)) },
          to: { size: to, root: naiveRoot(all) },
          proof: consistency(all, from, to),
        };
        expect(isConsistent(good)).toBe(true);
        const rewritten = all.map((hash, at) => (at === where % from ? flipped(hash, bit) : hash));
        const place = where % Math.max(1, good.proof.length);
        const wrong = good.proof.map((hash, at) => (at === place ? flipped(hash, bit) : hash));
        const bad = [
          { ...good, from: { ...good.from, root: flipped(good.from.root, bit) } },
          { ...good, to: { ...good.to, root: flipped(good.to.root, bit) } },
          { ...good, to: { ...good.to, root: naiveRoot(rewritten) }, proof: consistency(rewritten, from, to) },
          { ...good, from: { ...good.from, size: to + 1 } },
          { ...good, from: { ...good.from, size: 0 } },
          { ...good, proof: [...good.proof, good.to.root] },
          ...(good.proof.length === 0
            ? []
            : [
                { ...good, proof: wrong },
                { ...good, proof: good.proof.slice(1) },
              ]),
        ];
        for (const each of bad) expect(isConsistent(each)).toBe(false);
      }),
    );
  });
});

test.each([
  [0, 0],
  [1, 1],
  [-1, 4],
  [0.5, 4],
  [Number.NaN, 4],
  [0, Number.POSITIVE_INFINITY],
])('there is no proof of leaf %d in a tree of %d', (leaf, size) => {
  expect(() => planInclusion(leaf, size)).toThrow(RangeError);
});

test.each([
  [0, 4],
  [5, 4],
  [1.5, 4],
  [0, 0],
])('there is no proof that a tree of %d begins one of %d', (from, to) => {
  expect(() => planConsistency(from, to)).toThrow(RangeError);
});
