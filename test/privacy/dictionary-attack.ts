// With the secret of a kind nothing is hidden any more: every text that can be is hashed and looked up.
import type { MatchKey } from '@hearth/matching/match-keys';
import { blockNames } from '@hearth/vault/block-names';
import type { Macs } from '@hearth/vault/macs';
import type { Tables } from './tables-view.ts';

const dates = (from: number, to: number): readonly MatchKey[] =>
  Array.from({ length: Math.round((Date.UTC(to, 11, 31) - Date.UTC(from, 0, 1)) / 86_400_000) + 1 }, (_, day) => ({
    kind: 'birth',
    text: `d|${new Date(Date.UTC(from, 0, 1 + day)).toISOString().slice(0, 10).replaceAll('-', '')}`,
  }));

const phones = (prefix: string): readonly MatchKey[] =>
  Array.from({ length: 10 ** (7 - prefix.length) }, (_, rest) => ({
    kind: 'phone',
    text: `7|${prefix}${String(rest).padStart(7 - prefix.length, '0')}`,
  }));

/** All dates of birth of a century, and one hundredth of all phones by their last seven digits. */
export const guessable = (): readonly MatchKey[] => [...dates(1920, 2010), ...phones('25')];

/** The blocks of the tables that a list of texts opens under these secrets, by text. */
export const dictionaryAttack = async (
  { blocks }: Tables,
  secrets: Pick<Macs, 'macsOf'>,
  texts: readonly MatchKey[],
): Promise<ReadonlyMap<string, readonly number[]>> => {
  const byName = new Map(blocks.map(({ name, members }) => [name, members]));
  const names = await blockNames(secrets, texts);
  return new Map(
    names.flatMap((name, at) => {
      const members = byName.get(name);
      return members === undefined ? [] : [[`${texts[at]?.kind} ${texts[at]?.text}`, members] as const];
    }),
  );
};
