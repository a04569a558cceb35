// What a generated population is: entities, each with copies, each a flat record that becomes an application line. Hides nothing.
import type { Random } from './random.ts';

export type Person = { readonly given: string; readonly family: string; readonly birth: string };

/** An application before it has an id; '' is absent. Damage writes into a copy of it. */
export type Flat = {
  given: string;
  family: string;
  birth: string;
  phone: string;
  email: string;
  line1: string;
  line2: string;
  city: string;
  region: string;
  postalCode: string;
  country: string;
  partner: string;
  members: readonly Person[];
};

export type FlatField = Exclude<keyof Flat, 'members'>;

/** A record without anything. */
export const blank: Flat = {
  given: '',
  family: '',
  birth: '',
  phone: '',
  email: '',
  line1: '',
  line2: '',
  city: '',
  region: '',
  postalCode: '',
  country: '',
  partner: '',
  members: [],
};

/** Any record can be made alone: from the seed, the entity's number and the copy's number. */
export type Population = {
  readonly entities: number;
  readonly mostCopies: number;
  /** How many records the entity has, 1 to `mostCopies`. */
  readonly copiesOf: (entity: number) => number;
  /** Copy 0 is the entity as it is; the others are damaged. */
  readonly record: (entity: number, copy: number) => Flat;
};

export type PopulationOf = (entities: number, seed: number) => Population;

/** One of the partners that hand in, the earlier ones busier. */
export const partnerOf = (random: Random, partners = 15): string =>
  `partner-${String(1 + Math.floor(partners * random.next() ** 1.5)).padStart(2, '0')}`;
