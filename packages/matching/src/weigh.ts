// Weighs levels: how probable it is that two applications are one household. Fellegi and Sunter (1969), with a mixture of explanations.
import type { NameLikeness } from './compare-names.ts';
import type { PartLikeness } from './compare-parts.ts';
import type { Likeness, PersonLikeness } from './likeness.ts';
import type { OfPerson, Shares, Weights } from './weights.ts';

/**
 * Bits against strangers, for each explanation: one person on two careful forms, one person with a careless form, two people
 * of one household, relatives or neighbours, two whom one helper wrote down.
 */
export type Bits = readonly [careful: number, careless: number, household: number, near: number, helper: number];

/** Who stands on both forms. */
export type SharedPeople = {
  readonly isApplicantAmongMembers: boolean;
  /** Undefined when either form lists nobody besides the applicant. */
  readonly isMemberShared: boolean | undefined;
};

const silent: Bits = [0, 0, 0, 0, 0];

const plus = (a: Bits, b: Bits): Bits => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4]];

const bitsOf = ([careful, careless, household, near, helper, strangers]: Shares): Bits => [
  Math.log2(careful / strangers),
  Math.log2(careless / strangers),
  Math.log2(household / strangers),
  Math.log2(near / strangers),
  Math.log2(helper / strangers),
];

const levelBits = <L extends string>(table: Readonly<Record<L, Shares>>, level: L | undefined): Bits =>
  level === undefined ? silent : bitsOf(table[level]);

const ofPerson = ([careful, careless]: OfPerson, more = 0): Bits => [
  Math.log2(careful) + more,
  Math.log2(careless) + more,
  0,
  0,
  0,
];

const times = (bits: Bits, by: number): Bits => [bits[0] * by, bits[1] * by, 0, 0, 0];

const partBits = (part: PartLikeness | undefined, weights: Weights): Bits =>
  part === undefined
    ? silent
    : part.words
        .map(({ level, part: of, rarity }) => ofPerson(weights[of][level], rarity))
        .reduce(plus, times(ofPerson(weights.rest[part.rest]), part.rest === 'both-sides' ? part.unmet : 1));

/** Levels at which relatives' family names agree. */
const isOneFamily = (level: string): boolean =>
  level === 'exact' || level === 'transcribed' || level === 'sound' || level === 'near' || level === 'in-part';

const rarityOf = (part: PartLikeness): number => part.words.reduce((sum, word) => sum + word.rarity, 0);

const kinBits = ({ arrangement, given, family }: NameLikeness, { kin }: Weights): Bits => {
  const isStraight = arrangement === 'straight';
  const familyBits = (share: number): number => {
    if (family === undefined) return 0;
    return isStraight && isOneFamily(family.level) ? Math.log2(share) + rarityOf(family) : Math.log2(1 - share);
  };
  const namesake = (share: number): number =>
    isStraight && given?.level === 'exact' ? Math.max(0, Math.log2(share) + rarityOf(given)) : 0;
  const [ofHousehold, ofNear] = [
    familyBits(kin.family[0]) + namesake(kin.given[0]),
    familyBits(kin.family[1]) + namesake(kin.given[1]),
  ];
  return [0, 0, ofHousehold, ofNear, 0];
};

/** A name is worth no more than this, however many words agree: they hang together. */
const maxNameBits = 26;

const nameBits = (name: NameLikeness | undefined, weights: Weights): Bits => {
  if (name === undefined) return silent;
  const [careful, careless] = [
    partBits(name.given, weights),
    partBits(name.family, weights),
    ofPerson(weights.arrangement[name.arrangement]),
  ].reduce(plus);
  const [, , household, near] = kinBits(name, weights);
  return [Math.min(careful, maxNameBits), Math.min(careless, maxNameBits), household, near, 0];
};

/** Bits for one person from a name and a date of birth alone. */
export const personBits = ({ name, birth }: PersonLikeness, weights: Weights): number =>
  nameBits(name, weights)[0] + levelBits(weights.birth, birth)[0];

const peopleBits = ({ isApplicantAmongMembers, isMemberShared }: SharedPeople, { people }: Weights): Bits =>
  plus(
    isApplicantAmongMembers ? bitsOf(people.applicantAmongMembers) : silent,
    isMemberShared === undefined ? silent : bitsOf(isMemberShared ? people.memberShared : people.noMemberShared),
  );

/** Names alone can't decide: so many bits of one person they are worth where nothing else is known of both. */
const nameAloneBits = 12;

const isNameAlone = ({ birth, phone, email, payee, line, city, postalCode }: Likeness): boolean =>
  [birth, phone, email, payee, line, city, postalCode].every((level) => level === undefined);

const nameOf = (like: Likeness, weights: Weights): Bits => {
  const bits = nameBits(like.name, weights);
  if (!isNameAlone(like)) return bits;
  const [careful, careless, ...others] = bits;
  return [Math.min(careful, nameAloneBits), Math.min(careless, nameAloneBits), ...others];
};

/** All evidence of a pair in bits. */
export const bitsOfPair = (like: Likeness, people: SharedPeople, weights: Weights): Bits =>
  [
    nameOf(like, weights),
    levelBits(weights.birth, like.birth),
    levelBits(weights.generation, like.generation),
    levelBits(weights.phone, like.phone),
    levelBits(weights.email, like.email),
    levelBits(weights.payee, like.payee),
    levelBits(weights.line, like.line),
    levelBits(weights.secondLine, like.secondLine),
    levelBits(weights.city, like.city),
    levelBits(weights.postalCode, like.postalCode),
    levelBits(weights.region, like.region),
    peopleBits(people, weights),
  ].reduce(plus);

/** How many households and applications there are, by order of magnitude: the more households, the more is alike by chance alone. */
export type World = { readonly households: number; readonly applications: number };

/** How many earlier applications of its own household one application has, on average: half of what a household has besides one. */
const repeatsExpected = ({ households, applications }: World, { believed }: Weights): number => {
  const each =
    (applications + believed.households * believed.applicationsEach) / (Math.max(households, 1) + believed.households);
  return Math.max((each - 1) / 2, 0.02);
};

/** Probabilities of the explanations in such a world; what they lack to 1 is strangers'. */
export const probabilities = (bits: Bits, world: World, weights: Weights): Bits => {
  const { careless, household, near, helper } = weights.expected;
  const among = Math.max(world.households, weights.fewestHouseholds);
  const repeats = repeatsExpected(world, weights);
  const priors = [repeats * (1 - careless), repeats * careless, household, near, helper] as const;
  const odds = bits.map((each, at) => ((priors[at] ?? 0) / among) * 2 ** each);
  const all = odds.reduce((sum, each) => sum + each, 1);
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = odds;
  return [a / all, b / all, c / all, d / all, e / all];
};
