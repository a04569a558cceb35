// A match key as 64 bits, for a table in memory. Not a secret: whoever stores keys anywhere hashes them under one.
import { type MatchKey, type MatchKeyKind, matchKeyKinds } from '@hearth/matching/match-keys';

/** Two halves of 32 bits. Among 24 million keys two differ and meet with a chance of one in 60,000. */
export type KeyHash = { readonly high: number; readonly low: number };

const seeds = new Map<MatchKeyKind, number>(matchKeyKinds.map((kind, at) => [kind, Math.imul(at + 1, 0x9e3779b1)]));

const mixed = (word: number): number => {
  const once = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
};

export const keyHash = ({ kind, text }: MatchKey): KeyHash => {
  const seed = seeds.get(kind) ?? 0;
  let one = 0xdeadbeef ^ seed;
  let two = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    one = (one << 13) | (one >>> 19);
    two = Math.imul(two ^ unit, 0x5f356495);
    two = (two << 17) | (two >>> 15);
  }
  const high = mixed(one ^ Math.imul(two, 0x27d4eb2f));
  return { high: high >>> 0, low: mixed(two ^ high ^ text.length) >>> 0 };
};
