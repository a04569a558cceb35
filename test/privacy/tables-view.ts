// The tables as somebody sees them who holds them and no key: blocks with their members, applications with coarse facts.
import { createHmac } from 'node:crypto';
import { maxMatchKeys } from '@hearth/matching/match-keys';
import { blockLimit } from '@hearth/store/blocks';
import { blockNames } from '@hearth/vault/block-names';
import { openMacs } from '@hearth/vault/macs';
import { placed } from '../../functions/intake/match-blocks.ts';
import type { Filed, Told } from './generated-fund.ts';

/** One block. Members are places in the order of arrival, which the events tell; ascending. */
export type Block = {
  readonly kind: string;
  readonly name: string;
  readonly members: readonly number[];
  readonly isFull: boolean;
};

export type Tables = { readonly told: readonly Told[]; readonly blocks: readonly Block[] };

/** What was hashed, by block name: for judging an attack only. */
export type Truth = ReadonlyMap<string, string>;

/** Keyed hashes under secrets that follow from a seed and are in nobody's hands. */
export const secretMacs = (seed: number) =>
  openMacs(
    { generateMac: async (keyId, message) => createHmac('sha256', `${seed} ${keyId}`).update(message).digest() },
    'mac-key',
  );

/**
 * Writes the blocks of a fund as intake does, one application after the other, and says what each name stands for. `unlimited`
 * is what there would be if no block were ever full.
 */
export const writtenTables = async (
  fund: readonly Filed[],
  seed: number,
): Promise<{ readonly tables: Tables; readonly unlimited: Tables; readonly truth: Truth }> => {
  const macs = secretMacs(seed);
  const truth = new Map<string, string>();
  const everybody = new Map<string, number[]>();
  const items = new Map<string, { pk: string; sk: string; members: Set<string> }>();
  for (const [at, { keys }] of fund.entries()) {
    const names = await blockNames(macs, keys);
    for (const [nth, { kind, text }] of keys.entries()) {
      const name = names[nth] ?? '';
      truth.set(name, `${kind} ${text}`);
      const list = everybody.get(name);
      if (list === undefined) everybody.set(name, [at]);
      else list.push(at);
    }
    const { blocks } = placed(
      String(at),
      names,
      names.map((name) => items.get(name)),
    );
    for (const name of blocks) {
      const item = items.get(name);
      if (item === undefined) items.set(name, { pk: `block#${name}`, sk: 'block', members: new Set([String(at)]) });
      else item.members.add(String(at));
    }
  }
  const told = fund.map((one) => one.told);
  const tablesOf = (all: Iterable<readonly [string, Iterable<number>]>, limit: number): Tables => {
    const blocks = [...all].map(([name, members]) => ({ name, kind: name.split('#')[0] ?? '', members: [...members] }));
    return {
      told,
      blocks: blocks
        .map((block) => ({ ...block, isFull: block.members.length >= limit }))
        .sort((x, y) => (x.name < y.name ? -1 : 1)),
    };
  };
  return {
    tables: tablesOf(
      [...items].map(([name, { members }]) => [name, [...members].map(Number)] as const),
      blockLimit,
    ),
    unlimited: tablesOf(everybody, Number.POSITIVE_INFINITY),
    truth,
  };
};

/** A full block without its members: they are never read again. */
export const withoutFullMembers = ({ told, blocks }: Tables): Tables => ({
  told,
  blocks: blocks.map((block) => (block.isFull ? { ...block, members: [] } : block)),
});

/** Blocks that fill earlier. */
export const withLimit = ({ told, blocks }: Tables, limit: number): Tables => ({
  told,
  blocks: blocks.map((block) => ({
    ...block,
    members: block.members.slice(0, limit),
    isFull: block.members.length >= limit,
  })),
});

/** No kind in the name of a block, and random keys up to the most an application has, so that all look alike. */
export const withoutKinds = ({ told, blocks }: Tables): Tables => {
  const keys = new Int32Array(told.length);
  for (const { members } of blocks) for (const at of members) keys[at] = (keys[at] ?? 0) + 1;
  const padding = told.flatMap((_, at) =>
    Array.from({ length: maxMatchKeys - (keys[at] ?? 0) }, (_none, nth) => ({
      name: `padding ${at} ${nth}`,
      kind: '',
      members: [at],
      isFull: false,
    })),
  );
  return { told, blocks: [...blocks.map((block) => ({ ...block, kind: '' })), ...padding] };
};

/** How many applications a block would hold without a limit. A full one is told by when it became full. */
export const expectedSize = ({ isFull, members }: Block, applications: number): number => {
  const last = members.at(-1);
  return isFull && last !== undefined
    ? (members.length * applications) / (last + 1)
    : isFull
      ? blockLimit
      : members.length;
};
