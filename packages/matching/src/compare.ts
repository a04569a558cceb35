// Compares two applications: how probable it is that they are one household, and why, in codes and words.
import { type BirthLevel, compareBirths } from './births.ts';
import type { NameLikeness } from './compare-names.ts';
import type { PartLevel, PartLikeness } from './compare-parts.ts';
import { type EvidenceCode, wordsOf } from './evidence.ts';
import { evidenceOf } from './evidence-of.ts';
import { type Likeness, likeness, personLikeness } from './likeness.ts';
import type { PersonReading, Reading } from './read-profile.ts';
import { weights } from './shipped-weights.ts';
import { bitsOfPair, personBits, probabilities, type SharedPeople, type World } from './weigh.ts';
import { bands, oneMemberBits } from './weights.ts';

export type { EvidenceCode } from './evidence.ts';
export type { World } from './weigh.ts';

/** Which weights a comparison was made with: recorded beside what it led to. */
export const weightsVersion: string = weights.version;

export type MatchBand = 'none' | 'possible' | 'same';

/** `probability` is that of one household, 0 to 1; `words` hold no value of either. */
export type Comparison = {
  readonly probability: number;
  readonly band: MatchBand;
  readonly evidence: readonly EvidenceCode[];
  readonly words: string;
};

/** Dates of birth that can be one person's; looked at first, since names cost more to compare. */
const oneBirth: readonly BirthLevel[] = [
  'equal',
  'equal-new-year',
  'swapped',
  'near',
  'two-parts',
  'year-month',
  'year-only',
];

/** One person on two forms: name and date of birth leave little doubt. */
const isOnePerson = (a: PersonReading, b: PersonReading): boolean =>
  a.birth !== undefined &&
  b.birth !== undefined &&
  oneBirth.includes(compareBirths(a.birth, b.birth)) &&
  personBits(personLikeness(a, b), weights) >= oneMemberBits;

/** Who stands on both forms. Symmetric. */
const sharedPeople = (a: Reading, b: Reading): SharedPeople => ({
  isApplicantAmongMembers:
    b.members.some((member) => isOnePerson(a.applicant, member)) ||
    a.members.some((member) => isOnePerson(b.applicant, member)),
  isMemberShared:
    a.members.length === 0 || b.members.length === 0
      ? undefined
      : a.members.some((one) => b.members.some((other) => isOnePerson(one, other))),
});

const certainBirths: readonly BirthLevel[] = ['equal', 'swapped', 'near'];
const certainGiven: readonly PartLevel[] = ['exact', 'transcribed', 'sound', 'nickname', 'in-part'];
const certainFamily: readonly PartLevel[] = [...certainGiven, 'near'];

const isOneOf = (levels: readonly PartLevel[], part: PartLikeness | undefined): boolean =>
  part !== undefined && levels.includes(part.level);

const isWhole = ({ arrangement }: NameLikeness): boolean => arrangement === 'whole' || arrangement === 'one-field';

/** What acting without a person asks for besides the number: a whole date of birth and both names, and nothing that contradicts. */
const isNearCertain = ({ name, birth, generation }: Likeness): boolean =>
  birth !== undefined &&
  certainBirths.includes(birth) &&
  name !== undefined &&
  isOneOf(certainGiven, isWhole(name) ? name.family : name.given) &&
  isOneOf(certainFamily, name.family) &&
  name.arrangement !== 'swapped-of-father-named' &&
  generation === undefined;

/**
 * Compares two readings. A mixture of six explanations (one person on careful forms, or with a careless one; two people of one
 * household; relatives or neighbours; two whom one helper wrote down; strangers), each weighed field by field with term frequencies;
 * what is missing is neutral. Only near certainty that it is one person is `same`: that two people are of one household is for
 * a person to say. Symmetric, never throws.
 */
export const compare = (a: Reading, b: Reading, world: World): Comparison => {
  const like = likeness(a, b);
  const people = sharedPeople(a, b);
  const [careful, careless, household] = probabilities(bitsOfPair(like, people, weights), world, weights);
  const probability = careful + careless + household;
  const evidence = evidenceOf(like, people);
  const band =
    careful + careless >= bands.same && isNearCertain(like)
      ? 'same'
      : probability >= bands.possible
        ? 'possible'
        : 'none';
  return { probability, band, evidence, words: wordsOf(evidence) };
};
