// Checks of Merkle proofs (RFC 9162, sections 2.1.3.2 and 2.1.4.2): what a reader believes after them follows from the hashes alone.
import { nodeHash } from './merkle.ts';

/** What is said to be in a tree: the leaf's hash and number (from 0), the tree's size and root, and the hashes that lead there. */
export type Inclusion = {
  readonly hash: string;
  readonly leaf: number;
  readonly size: number;
  readonly root: string;
  readonly proof: readonly string[];
};

/** What two trees are said to be: the second begins with the first. */
export type Consistency = {
  readonly from: { readonly size: number; readonly root: string };
  readonly to: { readonly size: number; readonly root: string };
  readonly proof: readonly string[];
};

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
const isOdd = (number: number): boolean => number % 2 === 1;
const half = (number: number): number => Math.floor(number / 2);

/** Says whether the proof shows that the leaf is in the tree. Never throws: a proof of nonsense shows nothing. */
export const isIncluded = ({ hash, leaf, size, root, proof }: Inclusion): boolean => {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(leaf) || leaf < 0 || leaf >= size) return false;
  if (![hash, root, ...proof].every(isHash)) return false;
  let [at, last, node] = [leaf, size - 1, hash];
  for (const beside of proof) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      node = nodeHash(beside, node);
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else node = nodeHash(node, beside);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && node === root;
};

/** Both roots as the proof makes them, beginning with `first`, a subtree that ends where the smaller tree ends. */
const bothRoots = (at: number, last: number, first: string, rest: readonly string[]) => {
  let [smaller, larger] = [first, first];
  for (const beside of rest) {
    if (last === 0) return undefined;
    if (isOdd(at) || at === last) {
      smaller = nodeHash(beside, smaller);
      larger = nodeHash(beside, larger);
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else larger = nodeHash(larger, beside);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 ? { smaller, larger } : undefined;
};

/** Says whether the proof shows that the larger tree begins with the smaller one. Never throws. */
export const isConsistent = ({ from, to, proof }: Consistency): boolean => {
  if (!Number.isSafeInteger(from.size) || !Number.isSafeInteger(to.size) || from.size < 1 || from.size > to.size)
    return false;
  if (![from.root, to.root, ...proof].every(isHash)) return false;
  if (from.size === to.size) return proof.length === 0 && from.root === to.root;
  // A smaller tree that is full is a node of the larger one: its root stands for the first hash.
  const hashes = Number.isInteger(Math.log2(from.size)) ? [from.root, ...proof] : proof;
  const [first, ...rest] = hashes;
  if (first === undefined) return false;
  let [at, last] = [from.size - 1, to.size - 1];
  while (isOdd(at)) [at, last] = [half(at), half(last)];
  const roots = bothRoots(at, last, first, rest);
  return roots?.smaller === from.root && roots.larger === to.root;
};
