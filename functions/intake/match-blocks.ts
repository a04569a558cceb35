// The match-key blocks of a profile: which there are, which have room, and the changes that join and leave them.
import { matchKeys, maxMatchKeys } from '@hearth/matching/match-keys';
import type { MatchProfile } from '@hearth/matching/match-profile';
import { readProfile } from '@hearth/matching/read-profile';
import { blockRef, forgotten, hasRoom, joined } from '@hearth/store/blocks';
import { mostRounds } from '@hearth/store/outcomes';
import type { Change, Item, Ref } from '@hearth/store/tables';
import { blockNames } from '@hearth/vault/block-names';
import type { Vault } from '@hearth/vault/vault';

/**
 * Rounds in which intake settles. Each of an application's blocks may become full between reading it and joining it, and does so
 * once: with a round for each, full blocks alone never turn anybody away.
 */
export const intakeRounds = maxMatchKeys + mostRounds;

/** Names of the blocks of a profile: kind and keyed hash. The one place in which keys are made of an application that arrives. */
export const blocksOf = (vault: Pick<Vault, 'macsOf'>, profile: MatchProfile): Promise<readonly string[]> =>
  blockNames(vault, matchKeys(readProfile(profile)));

export const blockRefs = (names: readonly string[]): readonly Ref[] => names.map(blockRef);

/** Blocks that were stood in before and are not any more, by name, as they are now. */
export type Leaving = ReadonlyMap<string, Item | undefined>;

/**
 * The blocks with room (crowded ones are no evidence), and the changes from the blocks stood in before to these. A block that its last
 * member leaves goes with it: nothing keeps a hash of what nobody gives any more.
 */
export const placed = (
  applicationId: string,
  names: readonly string[],
  items: readonly (Item | undefined)[],
  before: readonly string[] = [],
  leaving: Leaving = new Map(),
): { readonly blocks: readonly string[]; readonly changes: readonly Change[] } => {
  const blocks = names.filter((name, at) => before.includes(name) || hasRoom(items[at]));
  return {
    blocks,
    changes: [
      ...blocks.filter((name) => !before.includes(name)).map((name) => joined(name, applicationId)),
      ...before
        .filter((name) => !blocks.includes(name))
        .map((name) => forgotten(name, applicationId, leaving.get(name))),
    ],
  };
};
