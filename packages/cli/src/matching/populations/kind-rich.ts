// Kinds `rich` and `linked`: name, birth date and full address, mildly damaged copies, as register generators make them.
import { bornBetween } from './birth-dates.ts';
import { type DamageWeights, damage } from './damage.ts';
import { englishPerson } from './english-person.ts';
import { homeAnywhere } from './places.ts';
import { blank, type Flat, type PopulationOf, partnerOf } from './population.ts';
import { type Random, randomOf, weighed } from './random.ts';

const weights: DamageWeights = [
  [14, 'given'],
  [15, 'family'],
  [7, 'birth'],
  [18, 'line1'],
  [13, 'line2'],
  [15, 'city'],
  [13, 'postalCode'],
  [5, 'region'],
];

/** Duplicates of an entity that has any, 1 to 5, and their weights. */
const duplicates = [
  [32, 1],
  [26, 2],
  [19, 3],
  [13, 4],
  [10, 5],
] as const;
/** Errors in a copy: mostly few, up to ten. */
const errors = [
  [32, 1],
  [25, 2],
  [16, 3],
  [10, 4],
  [7, 5],
  [4, 6],
  [2.5, 7],
  [1.7, 8],
  [1.2, 9],
  [0.6, 10],
] as const;

const original = (random: Random): Flat => {
  const flat: Flat = { ...blank, ...englishPerson(random), ...homeAnywhere(random), country: 'AU' };
  flat.birth = random.chance(0.02) ? '' : bornBetween(random, 1900, 2005);
  if (random.chance(0.02)) flat.given = '';
  if (random.chance(0.01)) flat.family = '';
  if (random.chance(0.03)) flat.line1 = '';
  for (const field of ['given', 'family', 'line1', 'line2', 'city'] as const) flat[field] = flat[field].toLowerCase();
  return flat;
};

/** Half of the entities stand once; the others have one to five duplicates with one to ten errors each. */
export const rich: PopulationOf = (entities, seed) => ({
  entities,
  mostCopies: 6,
  copiesOf: (entity) => {
    const random = randomOf(seed, 1, entity, 999);
    return random.chance(0.5) ? 1 : 1 + weighed(random, duplicates);
  },
  record: (entity, copy) => {
    const flat = original(randomOf(seed, 1, entity));
    const random = randomOf(seed, 1, entity, copy + 1);
    flat.partner = partnerOf(random);
    if (copy > 0) damage(random, flat, weighed(random, errors), weights);
    return flat;
  },
});

/** Two files: every entity once in A, and once in B with one to eleven errors. */
export const linked: PopulationOf = (entities, seed) => ({
  entities,
  mostCopies: 2,
  copiesOf: () => 2,
  record: (entity, copy) => {
    const flat = original(randomOf(seed, 2, entity));
    const random = randomOf(seed, 2, entity, copy + 1);
    flat.partner = copy === 0 ? 'partner-a' : 'partner-b';
    if (copy > 0) damage(random, flat, weighed(random, errors) + random.below(2), weights);
    return flat;
  },
});
