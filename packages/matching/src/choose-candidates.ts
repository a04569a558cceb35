// Which of the applications that share a key are compared: the most telling first, and never many. Hides what a crowd is.
import { isContact, type MatchKey } from './match-keys.ts';

/** What stands in the block of one key: the other applications, or that it is full. */
export type Block = { readonly members: readonly string[]; readonly isFull: boolean };

/** No application is compared with more than this many others. */
export const mostCandidates = 50;

/** A contact on this many other applications belongs to a helper or a building, not to a household. */
export const crowdedFrom = 8;

export type Around = {
  /** Worth comparing, the most promising first. */
  readonly candidates: readonly string[];
  /** Contacts that are no evidence between any two: to be taken out of both readings. */
  readonly crowded: readonly MatchKey[];
};

/** So many are looked at on slight grounds; more only on good ones: the work stays the same however many households there are. */
const onSlightGrounds = 5;
const slightWeight = 0.1;
const goodBlocks = 3;

const isCrowded = ({ kind }: MatchKey, { members, isFull }: Block): boolean =>
  isContact(kind) && (isFull || members.length >= crowdedFrom);

/** How much speaks for comparing with an application: the blocks it shares, each for more the fewer stand in it. */
type Met = { readonly id: string; weight: number; blocks: number };

/** Chance seldom shares three blocks; beyond them the smaller ones decide. */
const grounds = ({ blocks }: Met): number => Math.min(blocks, goodBlocks);

const byPromise = (a: Met, b: Met): number => grounds(b) - grounds(a) || b.weight - a.weight || (a.id < b.id ? -1 : 1);

const isPromising = ({ weight, blocks }: Met, at: number): boolean =>
  blocks >= goodBlocks || (at < onSlightGrounds && weight >= slightWeight);

/**
 * Looks at the blocks of an application's keys, the nth block for the nth key. A full block brings nobody up; neither does a
 * crowded contact. An application counts for more, the more blocks it shares and the smaller they are; equals stand in the order of
 * their ids. Deterministic.
 */
export const lookAround = (keys: readonly MatchKey[], blocks: readonly Block[]): Around => {
  const met = new Map<string, Met>();
  const crowded: MatchKey[] = [];
  for (const [at, key] of keys.entries()) {
    const block = blocks[at];
    if (block === undefined) continue;
    if (isCrowded(key, block)) crowded.push(key);
    else if (!block.isFull) {
      for (const id of block.members) {
        const one = met.get(id) ?? { id, weight: 0, blocks: 0 };
        one.weight += 1 / block.members.length;
        one.blocks += 1;
        met.set(id, one);
      }
    }
  }
  const best = [...met.values()].sort(byPromise);
  return {
    candidates: best
      .filter(isPromising)
      .slice(0, mostCandidates)
      .map(({ id }) => id),
    crowded,
  };
};
