// The match-key blocks of a profile: which there are, which have room, and the changes that join and leave them.
import { matchKeys } from '@hearth/matching/match-keys';
import type { MatchProfile } from '@hearth/matching/match-profile';
import { blockRef, hasRoom, joined, left } from '@hearth/store/blocks';
import type { Change, Item, Ref } from '@hearth/store/tables';
import type { Vault } from '@hearth/vault/vault';

/** Names of the blocks of a profile: kind and keyed hash. */
export const blockNames = async (vault: Vault, profile: MatchProfile): Promise<readonly string[]> => {
  const mac = await vault.macsOf('match/person', 'match/phone', 'match/email', 'match/payee');
  return matchKeys(profile).map(({ kind, text }) => `${kind}#${mac(`match/${kind}`, text)}`);
};

export const blockRefs = (names: readonly string[]): readonly Ref[] => names.map(blockRef);

/** The blocks with room (full ones are no evidence), and the changes from the blocks stood in before to these. */
export const placed = (
  applicationId: string,
  names: readonly string[],
  items: readonly (Item | undefined)[],
  before: readonly string[] = [],
): { readonly blocks: readonly string[]; readonly changes: readonly Change[] } => {
  const blocks = names.filter((name, at) => before.includes(name) || hasRoom(items[at]));
  return {
    blocks,
    changes: [
      ...blocks.filter((name) => !before.includes(name)).map((name) => joined(name, applicationId)),
      ...before.filter((name) => !blocks.includes(name)).map((name) => left(name, applicationId)),
    ],
  };
};
