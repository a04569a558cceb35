// The product's matching over applications in arrival order: keys, blocks, few candidates, comparison. Knows no engine.
import { lookAround } from '@hearth/matching/choose-candidates';
import { compare, type EvidenceCode, type MatchBand } from '@hearth/matching/compare';
import { growingWorld } from '@hearth/matching/growing-world';
import { type MatchKey, matchKeys } from '@hearth/matching/match-keys';
import { type Reading, readProfile } from '@hearth/matching/read-profile';
import { withoutContacts } from '@hearth/matching/without-contacts';
import type { ApplicationLine } from './application-line.ts';
import type { MatchIndex } from './match-index.ts';

/** Two applications that were compared; `a` came before `b`. */
export type Pair = {
  readonly a: string;
  readonly b: string;
  readonly probability: number;
  readonly band: MatchBand;
  /** In words, without a value of either household. */ readonly evidence: string;
  readonly codes: readonly EvidenceCode[];
};

/** What matching did for one application. */
export type Found = { readonly pairs: readonly Pair[]; readonly keys: number; readonly fullBlocks: number };

/** Compares a new application with those before it and remembers it. */
export type PairFinder = (application: ApplicationLine) => Promise<Found>;

/** A new application and the few that its keys bring up, crowded contacts taken out of all of them. */
export type Neighbours = {
  readonly keys: readonly MatchKey[];
  readonly fullBlocks: number;
  /** As it was handed in. */ readonly reading: Reading;
  readonly here: Reading;
  readonly others: readonly { readonly id: string; readonly reading: Reading }[];
};

/**
 * Looks around by the rules of screening: full blocks and crowded contacts bring nobody up, and a crowded contact is no evidence on
 * either side. Faults: the index's.
 */
export const neighboursOf = async (index: MatchIndex, { profile }: ApplicationLine): Promise<Neighbours> => {
  const reading = readProfile(profile);
  const keys = matchKeys(reading);
  const blocks = await index.blocksOf(keys);
  const { candidates, crowded } = lookAround(keys, blocks);
  const readings = await index.readingsOf(candidates);
  return {
    keys,
    fullBlocks: blocks.filter(({ isFull }) => isFull).length,
    reading,
    here: withoutContacts(reading, crowded),
    others: readings.map((other, at) => ({ id: candidates[at] ?? '', reading: withoutContacts(other, crowded) })),
  };
};

/** Remembers an application without comparing it with any. */
export const remember = (index: MatchIndex, { id, profile }: ApplicationLine): Promise<void> => {
  const reading = readProfile(profile);
  return index.add({ id, keys: matchKeys(reading), profile, reading });
};

/**
 * Opens matching over an index; `returned` is how many of the applications that it holds already were found. Faults: the index's.
 */
export const pairFinder = (index: MatchIndex, returned = 0): PairFinder => {
  const world = growingWorld(index.size(), returned);
  return async (application) => {
    const { id, profile } = application;
    const { keys, fullBlocks, reading, here, others } = await neighboursOf(index, application);
    const pairs = others.map((other): Pair => {
      const { probability, band, evidence, words } = compare(other.reading, here, world.next());
      return { a: other.id, b: id, probability, band, evidence: words, codes: evidence };
    });
    world.arrived(pairs.map(({ band }) => band));
    await index.add({ id, keys, profile, reading });
    return { pairs, keys: keys.length, fullBlocks };
  };
};
