// Hashes and the Merkle tree (RFC 6962, RFC 9162): leaves, roots, and the two kinds of proof. Hashes go in and out as hex.
import { createHash, hash as digestOf } from 'node:crypto';

export const sha256Hex = (text: string): string => digestOf('sha256', text, 'hex');
export const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const bytesOf = (hash: string): Uint8Array => Buffer.from(hash, 'hex');

/** Leaf of RFC 6962: SHA-256 over 0x00 and the bytes. */
export const leafHashOf = (text: string): string => digestOf('sha256', `\0${text}`, 'hex');

const nodeOf = (left: Uint8Array, right: Uint8Array): Uint8Array =>
  createHash('sha256').update('\x01', 'latin1').update(left).update(right).digest();

const half = (n: number): number => Math.floor(n / 2);

/** The root of a tree that grows leaf by leaf: the roots of its full subtrees, the largest first. */
export const openTree = () => {
  const subtrees: Uint8Array[] = [];
  let size = 0;
  return {
    size: (): number => size,
    add: (leaf: Uint8Array): void => {
      let node = leaf;
      for (let rest = size; rest % 2 === 1; rest = half(rest)) {
        const left = subtrees.pop();
        if (left !== undefined) node = nodeOf(left, node);
      }
      subtrees.push(node);
      size += 1;
    },
    root: (): string =>
      subtrees.length === 0 ? sha256Hex('') : hexOf(subtrees.reduceRight((right, left) => nodeOf(left, right))),
  };
};

/**
 * The way that both kinds of proof take from node `index` of a level, whose last is `last`, up to the root. `join` gets each hash of
 * the path, and whether it stands on the left. False when the path is longer or shorter than the way.
 */
const climb = (
  index: number,
  last: number,
  path: readonly Uint8Array[],
  join: (hash: Uint8Array, isLeft: boolean) => void,
): boolean => {
  let [fn, sn] = [index, last];
  for (const hash of path) {
    if (sn === 0) return false;
    const isLeft = fn % 2 === 1 || fn === sn;
    join(hash, isLeft);
    // The last node of a level may have no neighbour; it goes up until it has one.
    while (isLeft && fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0;
};

/** RFC 9162, 2.1.3.2: does this path lead from the leaf at `index` to the root of the tree of `size`? */
export const isIncluded = (
  leaf: string,
  index: number,
  size: number,
  path: readonly string[],
  root: string,
): boolean => {
  if (!isHash(leaf) || !path.every(isHash) || index < 0 || index >= size) return false;
  let node = bytesOf(leaf);
  const isWhole = climb(index, size - 1, path.map(bytesOf), (hash, isLeft) => {
    node = isLeft ? nodeOf(hash, node) : nodeOf(node, hash);
  });
  return isWhole && hexOf(node) === root;
};

/** RFC 9162, 2.1.4.2: is the tree of size `from` and root `fromRoot` the beginning of the one of size `to` and root `toRoot`? */
export const isConsistent = (
  from: number,
  fromRoot: string,
  to: number,
  toRoot: string,
  path: readonly string[],
): boolean => {
  if (from === to) return path.length === 0 && fromRoot === toRoot;
  if (from < 1 || from > to || path.length === 0 || !path.every(isHash)) return false;
  let [fn, sn] = [from - 1, to - 1];
  while (fn % 2 === 1) [fn, sn] = [half(fn), half(sn)];
  // A full tree (a power of two) is a node of the other one: then the proof begins with its root, and leaves it out.
  const [first, ...rest] = (fn === 0 ? [fromRoot, ...path] : path).map(bytesOf);
  if (first === undefined) return false;
  let [older, newer] = [first, first];
  const isWhole = climb(fn, sn, rest, (hash, isLeft) => {
    if (isLeft) older = nodeOf(hash, older);
    newer = isLeft ? nodeOf(hash, newer) : nodeOf(newer, hash);
  });
  return isWhole && hexOf(older) === fromRoot && hexOf(newer) === toRoot;
};
