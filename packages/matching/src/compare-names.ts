// Compares two names: straight, swapped or as a whole, whichever says most. Levels, not weights yet.
import { comparePart, type Part, type PartLikeness } from './compare-parts.ts';
import { isOther } from './name-words.ts';
import type { PersonName } from './person-names.ts';

/**
 * `straight`: part by part. `swapped`: given and family name changed places. `whole`: all words together, for a boundary that
 * was set elsewhere; `one-field`: so, because one side wrote the name in one field.
 */
export type Arrangement =
  | 'straight'
  | 'swapped'
  | 'swapped-of-father-named'
  | 'swapped-of-family-first'
  | 'whole'
  | 'one-field';

export type NameLikeness = {
  readonly arrangement: Arrangement;
  readonly given: PartLikeness | undefined;
  readonly family: PartLikeness | undefined;
};

const givenOf = (name: PersonName): Part => ({ words: name.given, glued: name.gluedGiven });
const familyOf = (name: PersonName): Part => ({ words: name.family, glued: name.gluedFamily });
const wholeOf = (name: PersonName): Part => ({
  words: [...name.given, ...name.family],
  glued: name.gluedGiven + name.gluedFamily,
});

const straight = (a: PersonName, b: PersonName): NameLikeness => ({
  arrangement: 'straight',
  given: comparePart(givenOf(a), givenOf(b)),
  family: comparePart(familyOf(a), familyOf(b)),
});

const swapOf = (a: PersonName, b: PersonName): Arrangement => {
  if (a.isFatherNamed || b.isFatherNamed) return 'swapped-of-father-named';
  return a.isFamilyFirst || b.isFamilyFirst ? 'swapped-of-family-first' : 'swapped';
};

/** Two names in an order of their own, so that it doesn't matter which came first. */
const inOrder = (a: PersonName, b: PersonName): readonly [PersonName, PersonName] =>
  `${a.gluedGiven} ${a.gluedFamily}` <= `${b.gluedGiven} ${b.gluedFamily}` ? [a, b] : [b, a];

const swapped = (a: PersonName, b: PersonName): NameLikeness => {
  const [one, other] = inOrder(a, b);
  return {
    arrangement: swapOf(a, b),
    given: comparePart(givenOf(one), familyOf(other)),
    family: comparePart(familyOf(one), givenOf(other)),
  };
};

/** All words against all words, for a whole name in one field or a boundary set elsewhere. */
const whole = (a: PersonName, b: PersonName): NameLikeness | undefined => {
  const [partA, partB] = [wholeOf(a), wholeOf(b)];
  const isSplitAlike = a.given.length === b.given.length && a.family.length === b.family.length;
  if (isSplitAlike || partA.words.length < 2 || partB.words.length < 2) return undefined;
  const all = comparePart(partA, partB);
  if (all === undefined) return undefined;
  const isOneField = [a, b].some(({ given, family }) => given.length === 0 || family.length === 0);
  return { arrangement: isOneField ? 'one-field' : 'whole', given: undefined, family: all };
};

const costs: Readonly<Record<Arrangement, number>> = {
  straight: 0,
  swapped: 4,
  'swapped-of-father-named': 7,
  'swapped-of-family-first': 2,
  whole: 2,
  'one-field': 0,
};
const costOfDropped = 1;
const costOfDifferent = 4;

const worth = (part: PartLikeness | undefined): number =>
  part === undefined
    ? 0
    : part.words.reduce((sum, word) => sum + (isOther(word.level) ? -costOfDifferent : word.rarity), 0) -
      (part.rest === 'one-side' ? costOfDropped : part.unmet * costOfDifferent);

const worthOf = ({ arrangement, given, family }: NameLikeness): number =>
  worth(given) + worth(family) - costs[arrangement];

/** How two names agree in the arrangement that says most for one person. Undefined when either has none. Symmetric. */
export const compareNames = (a: PersonName, b: PersonName): NameLikeness | undefined => {
  if (a.given.length + a.family.length === 0 || b.given.length + b.family.length === 0) return undefined;
  const all = whole(a, b);
  const ways = [straight(a, b), swapped(a, b), ...(all === undefined ? [] : [all])];
  return ways.reduce((best, way) => (worthOf(way) > worthOf(best) ? way : best));
};
