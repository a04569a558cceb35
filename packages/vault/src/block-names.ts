// What a match key is stored under: its kind and its keyed hash. Equality can be looked up, nothing can be read back.
import { type Macs, type MatchKind, matchKinds } from './macs.ts';

/** 128 bits of the hash: no two of a fund's keys meet by chance, and a row that holds 24 names stays small. */
const hexDigits = 32;

/** The block names of match keys, in their order: `phone#5f1c...`. Prepares the secrets of every kind, once in a process. */
export const blockNames = async (
  { macsOf }: Pick<Macs, 'macsOf'>,
  keys: readonly { readonly kind: MatchKind; readonly text: string }[],
): Promise<readonly string[]> => {
  const mac = await macsOf(...matchKinds.map((kind) => `match/${kind}` as const));
  return keys.map(({ kind, text }) => `${kind}#${mac(`match/${kind}`, text).slice(0, hexDigits)}`);
};

/** The block name of one match key; prepares the secret of its kind alone. */
export const blockName = async (
  { macsOf }: Pick<Macs, 'macsOf'>,
  { kind, text }: { readonly kind: MatchKind; readonly text: string },
): Promise<string> => {
  const mac = await macsOf(`match/${kind}`);
  return `${kind}#${mac(`match/${kind}`, text).slice(0, hexDigits)}`;
};

/** The block name of a phone, by the key that `keyOf` makes of it; undefined for what is no phone. */
export const contactBlocks =
  (
    macs: Pick<Macs, 'macsOf'>,
    keyOf: (contact: { readonly phone: string }) => { readonly kind: MatchKind; readonly text: string } | undefined,
  ) =>
  async (phone: string): Promise<string | undefined> => {
    const key = keyOf({ phone });
    return key === undefined ? undefined : blockName(macs, key);
  };
