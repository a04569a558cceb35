// The Merkle tree of RFC 6962 over leaf hashes in hex: its root as it grows, proofs of inclusion and consistency, and their checks.
import { createHash } from 'node:crypto';

/** The roots of the full subtrees that make up a tree, the largest first. */
export type Frontier = readonly string[];
export const emptyFrontier: Frontier = [];

/** Hash of an inner node: SHA-256(0x01, left, right). Hex in, hex out. */
export const nodeHash = (left: string, right: string): string =>
  createHash('sha256').update('01', 'hex').update(left, 'hex').update(right, 'hex').digest('hex');

/** The root of no leaves at all: SHA-256 of nothing. */
export const emptyRoot = createHash('sha256').digest('hex');

/** The frontier after more leaf hashes; `size` is how many leaves it had. Each leaf closes as many subtrees as `size` has trailing ones. */
export const appendLeaves = (frontier: Frontier, size: number, hashes: readonly string[]): Frontier => {
  const stack = [...frontier];
  let count = size;
  for (const hash of hashes) {
    let node = hash;
    for (let full = count; full % 2 === 1; full = Math.floor(full / 2)) {
      const left = stack.pop();
      if (left === undefined) throw new TypeError('a frontier that is not of its size');
      node = nodeHash(left, node);
    }
    stack.push(node);
    count += 1;
  }
  return stack;
};

/** The root of the tree with this frontier. */
export const rootOf = (frontier: Frontier): string =>
  frontier.length === 0 ? emptyRoot : frontier.reduceRight((right, left) => nodeHash(left, right));

/** A full subtree: 2 to the power of `level` leaves, the first of them `index` times as many from the left. Level 0 is a leaf. */
export type TreeNode = { readonly level: number; readonly index: number };
/** Where the hashes of full subtrees come from: tiles, or the leaves themselves. */
export type HashOfNode = (node: TreeNode) => string;

/** Leaves `from` (included) to `to` (excluded). */
type Span = readonly [from: number, to: number];

/** The largest power of two below a count of at least two (RFC 6962, section 2.1: k). */
const splitOf = (count: number): number => 2 ** Math.ceil(Math.log2(count) - 1);

const isFull = (count: number): boolean => Number.isInteger(Math.log2(count));

/** The full subtrees that a span of a tree is made of, the largest first. */
const nodesOfSpan = ([from, to]: Span): readonly TreeNode[] => {
  const count = to - from;
  if (isFull(count)) return [{ level: Math.log2(count), index: from / count }];
  const split = splitOf(count);
  return [...nodesOfSpan([from, from + split]), ...nodesOfSpan([from + split, to])];
};

const hashOfSpan = (span: Span, hashOf: HashOfNode): string =>
  nodesOfSpan(span)
    .map(hashOf)
    .reduceRight((right, left) => nodeHash(left, right));

/** PATH of RFC 6962, section 2.1.1: the spans beside the way from a leaf to the root, the nearest to the leaf first. */
const spansOfInclusion = (leaf: number, [from, to]: Span): readonly Span[] => {
  if (to - from === 1) return [];
  const middle = from + splitOf(to - from);
  return leaf < middle
    ? [...spansOfInclusion(leaf, [from, middle]), [middle, to]]
    : [...spansOfInclusion(leaf, [middle, to]), [from, middle]];
};

/** SUBPROOF of RFC 6962, section 2.1.2: what shows that the first `size` leaves were a tree of their own. */
const spansOfConsistency = (size: number, [from, to]: Span, isWhole: boolean): readonly Span[] => {
  if (from + size === to) return isWhole ? [] : [[from, to]];
  const split = splitOf(to - from);
  const middle = from + split;
  return size <= split
    ? [...spansOfConsistency(size, [from, middle], isWhole), [middle, to]]
    : [...spansOfConsistency(size - split, [middle, to], false), [from, middle]];
};

const checkRange = (holds: boolean): void => {
  if (!holds) throw new RangeError('a proof of what is not in the tree');
};
const isCount = (value: number, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most;

/** A proof that is still to be hashed: its spans, and the full subtrees whose hashes it takes. */
export type ProofPlan = {
  readonly nodes: readonly TreeNode[];
  readonly hashes: (hashOf: HashOfNode) => readonly string[];
};

const planOf = (spans: readonly Span[]): ProofPlan => ({
  nodes: spans.flatMap(nodesOfSpan),
  hashes: (hashOf) => spans.map((span) => hashOfSpan(span, hashOf)),
});

/** Plans the proof that leaf `leaf` (from 0) is in the tree of `size` leaves. Faults: a RangeError when there is no such leaf. */
export const planInclusion = (leaf: number, size: number): ProofPlan => {
  checkRange(isCount(size, 1, Number.MAX_SAFE_INTEGER) && isCount(leaf, 0, size - 1));
  return planOf(spansOfInclusion(leaf, [0, size]));
};

/**
 * Plans the proof that the tree of `to` leaves begins with the tree of `from`; empty when they are one.
 * Faults: a RangeError unless 1 <= from <= to.
 */
export const planConsistency = (from: number, to: number): ProofPlan => {
  checkRange(isCount(to, 1, Number.MAX_SAFE_INTEGER) && isCount(from, 1, to));
  return planOf(spansOfConsistency(from, [0, to], true));
};

/** Hashes of full subtrees from all the leaves: for tests and small trees. */
export const hashesOfLeaves = (leaves: readonly string[]): HashOfNode => {
  const hashOf: HashOfNode = ({ level, index }) => {
    if (level > 0)
      return nodeHash(
        hashOf({ level: level - 1, index: 2 * index }),
        hashOf({ level: level - 1, index: 2 * index + 1 }),
      );
    const leaf = leaves[index];
    if (leaf === undefined) throw new RangeError(`no leaf ${index}`);
    return leaf;
  };
  return hashOf;
};
