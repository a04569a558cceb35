// What the weights of comparison are: shares of pairs that show each level, explanation by explanation. The numbers: shipped-weights.

import type { BirthLevel } from './births.ts';
import type { LinesLevel, PlaceLevel } from './compare-addresses.ts';
import type { Arrangement } from './compare-names.ts';
import type { PartLikeness } from './compare-parts.ts';
import type { ContactLevel, GenerationLevel } from './likeness.ts';
import type { WordLevel } from './name-words.ts';

/** Of one person: on two careful forms, and where a form is careless, whose errors come together. */
export type OfPerson = readonly [careful: number, careless: number];

/** And of two people of one household, of relatives or neighbours, of two whom one helper wrote down, of strangers. */
export type Shares = readonly [
  careful: number,
  careless: number,
  household: number,
  near: number,
  helper: number,
  strangers: number,
];

export type Weights = {
  readonly version: string;
  /**
   * What is expected before anything is seen: of one person's forms, the share that are careless; and of one application, how many
   * earlier ones are of two people of one household, of relatives or neighbours, of one helper, whatever the number of households.
   */
  readonly expected: {
    readonly careless: number;
    readonly household: number;
    readonly near: number;
    readonly helper: number;
  };
  /** Before the fund's own are counted, so many households are believed in, with so many applications to each. */
  readonly believed: { readonly households: number; readonly applicationsEach: number };
  /** Below this many households the prior stays as if there were so many. */
  readonly fewestHouseholds: number;
  /** Words of a name, against which strangers' share is the word's own rarity. */
  readonly given: Readonly<Record<WordLevel, OfPerson>>;
  readonly family: Readonly<Record<WordLevel, OfPerson>>;
  /** Factors for words left over (of both sides: for each pair that does not meet), and for arrangements. */
  readonly rest: Readonly<Record<PartLikeness['rest'], OfPerson>>;
  readonly arrangement: Readonly<Record<Arrangement, OfPerson>>;
  /** Of two people of one household and of relatives: the same family name, the same given name. */
  readonly kin: {
    readonly family: readonly [household: number, near: number];
    readonly given: readonly [household: number, near: number];
  };
  readonly birth: Readonly<Record<BirthLevel, Shares>>;
  readonly generation: Readonly<Record<GenerationLevel, Shares>>;
  readonly phone: Readonly<Record<ContactLevel, Shares>>;
  readonly email: Readonly<Record<ContactLevel, Shares>>;
  readonly payee: Readonly<Record<Exclude<ContactLevel, 'near'>, Shares>>;
  readonly line: Readonly<Record<LinesLevel, Shares>>;
  readonly secondLine: Readonly<Record<PlaceLevel, Shares>>;
  readonly city: Readonly<Record<PlaceLevel, Shares>>;
  readonly postalCode: Readonly<Record<PlaceLevel, Shares>>;
  readonly region: Readonly<Record<Exclude<PlaceLevel, 'near'>, Shares>>;
  readonly people: Readonly<Record<'applicantAmongMembers' | 'memberShared' | 'noMemberShared', Shares>>;
};

/** Bits from name and date of birth at which a member of one form and a person of the other are one person. */
export const oneMemberBits = 16;

/** The least probability of each band; `same` asks for more than a number (`compare`). */
export const bands = { possible: 0.5, same: 0.99 } as const;
