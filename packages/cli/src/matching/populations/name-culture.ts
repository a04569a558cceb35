// What a culture of names is: who is kin to whom by name, and how one record writes a person's name. Hides nothing.
import { drawn, type Random, type Ranked, ranked } from './random.ts';
import { latinOf, type Spelled } from './spelled.ts';

/** A name as one record writes it, part by part. */
export type WrittenName = {
  readonly own: string;
  readonly middle: readonly string[];
  readonly family: string;
  readonly familyFirst: boolean;
};

/** What relatives have in common: the family name, and the father's name where that is part of the name. */
export type Kin = { readonly family: number; readonly father: number; readonly grandfather: number };

/** Writes the name of a person for one record; `isNative` asks for their own script. */
export type NamedPerson = { readonly write: (record: Random, isNative: boolean) => WrittenName };

export type NameCulture = {
  readonly kin: (random: Random) => Kin;
  readonly person: (random: Random, kin: Kin) => NamedPerson;
  /** The share of records written the native way, and whether that is another script than Latin. */
  readonly nativeShare: number;
  readonly hasOwnScript: boolean;
};

/** The numbers of a list, ranked by its order. */
export const numbered = <T>(items: readonly T[], exponent = 0.7): Ranked<number> => ranked([...items.keys()], exponent);
/** The one of this number; numbers beyond the end begin anew. */
export const at = <T>(list: readonly T[], index: number): T => {
  const one = list[index % list.length];
  if (one === undefined) throw new Error('A list of names is empty.');
  return one;
};
/** Native, or one of the Latin spellings. */
export const spell = (record: Random, isNative: boolean, name: Spelled): string =>
  isNative ? name.native : latinOf(record, name);

/** Draws what relatives share by the numbers of family and fathers' names. */
export const kinOf =
  (family: Ranked<number>, fathers: Ranked<number>) =>
  (random: Random): Kin => ({
    family: drawn(random, family),
    father: drawn(random, fathers),
    grandfather: drawn(random, fathers),
  });
