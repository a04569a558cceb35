// How two applications agree, field by field: levels, not weights yet. What either side lacks has no level.
import type { AddressReading } from './addresses.ts';
import { type BirthLevel, compareBirths } from './births.ts';
import {
  compareCities,
  compareLines,
  comparePostalCodes,
  compareRegions,
  type LinesLevel,
  type PlaceLevel,
} from './compare-addresses.ts';
import { compareNames, type NameLikeness } from './compare-names.ts';
import { editDistance } from './names/letters.ts';
import type { PersonName } from './person-names.ts';
import type { PersonReading, Reading } from './read-profile.ts';

export type ContactLevel = 'same' | 'near' | 'different';

/** Junior and Senior, or a suffix on one form only. */
export type GenerationLevel = 'other' | 'one-side';

export type PersonLikeness = {
  readonly name: NameLikeness | undefined;
  readonly birth: BirthLevel | undefined;
};

type PlaceLikeness = {
  readonly line: LinesLevel | undefined;
  readonly secondLine: PlaceLevel | undefined;
  readonly city: PlaceLevel | undefined;
  readonly postalCode: PlaceLevel | undefined;
  readonly region: Exclude<PlaceLevel, 'near'> | undefined;
};

export type Likeness = PersonLikeness &
  PlaceLikeness & {
    readonly generation: GenerationLevel | undefined;
    readonly phone: ContactLevel | undefined;
    readonly email: ContactLevel | undefined;
    readonly payee: Exclude<ContactLevel, 'near'> | undefined;
  };

/** How two persons agree, whoever they are in their households. Symmetric. */
export const personLikeness = (a: PersonReading, b: PersonReading): PersonLikeness => ({
  name: compareNames(a.name, b.name),
  birth: a.birth === undefined || b.birth === undefined ? undefined : compareBirths(a.birth, b.birth),
});

const generationLevel = (
  { generation: one }: PersonName,
  { generation: other }: PersonName,
): GenerationLevel | undefined => {
  if (one === other) return undefined;
  return one === undefined || other === undefined ? 'one-side' : 'other';
};

const bestOf = (
  a: readonly string[],
  b: readonly string[],
  isNear: (a: string, b: string) => boolean,
): ContactLevel | undefined => {
  if (a.length === 0 || b.length === 0) return undefined;
  if (a.some((one) => b.includes(one))) return 'same';
  return a.some((one) => b.some((other) => isNear(one, other))) ? 'near' : 'different';
};

/** Digits at the end that tell a number whatever country code was written. */
const tellingDigits = 9;

const isNearPhone = (a: string, b: string): boolean =>
  editDistance(a.slice(-tellingDigits), b.slice(-tellingDigits)) <= 1;

const localPart = (email: string): string => email.slice(0, email.lastIndexOf('@'));

const isNearEmail = (a: string, b: string): boolean =>
  editDistance(a, b) <= 1 || (localPart(a).length > 5 && localPart(a) === localPart(b));

const nowhere: PlaceLikeness = {
  line: undefined,
  secondLine: undefined,
  city: undefined,
  postalCode: undefined,
  region: undefined,
};

const placeLikeness = (a: AddressReading | undefined, b: AddressReading | undefined): PlaceLikeness => {
  if (a === undefined || b === undefined || a.isNowhere || b.isNowhere) return nowhere;
  const lines = compareLines(a, b);
  if (lines?.isBuilding === true) return { ...nowhere, line: lines.line === 'other-unit' ? 'different' : undefined };
  return {
    line: lines?.line,
    secondLine: lines?.secondLine,
    city: compareCities(a.city, b.city),
    postalCode: comparePostalCodes(a.postalCode, b.postalCode),
    region: compareRegions(a.region, b.region),
  };
};

/** How two readings agree. Symmetric, never throws. */
export const likeness = (a: Reading, b: Reading): Likeness => {
  const payee = bestOf(a.payees, b.payees, () => false);
  return {
    ...personLikeness(a.applicant, b.applicant),
    generation: generationLevel(a.applicant.name, b.applicant.name),
    phone: bestOf(a.phones, b.phones, isNearPhone),
    email: bestOf(a.emails, b.emails, isNearEmail),
    payee: payee === 'near' ? undefined : payee,
    ...placeLikeness(a.address, b.address),
  };
};
