// Kind `damaged`: names, birth date and city only, several errors in every record. Hides how often each error strikes.
import { bornBetween, misdated } from './birth-dates.ts';
import { englishPerson, shortGiven } from './english-person.ts';
import { blank, type Flat, type PopulationOf, partnerOf } from './population.ts';
import { drawn, type Random, randomOf, ranked, weighed, wordsOf } from './random.ts';
import { misspelt, mistyped } from './typos.ts';

const cities = ranked(
  wordsOf(`London Birmingham Leeds Manchester Sheffield Bradford Liverpool Bristol Plymouth Derby Coventry Leicester
Nottingham Southampton Portsmouth Hull Stoke Wolverhampton Swansea Cardiff Newport Bolton Luton Reading Oxford Cambridge Norwich
Swindon Poole Peterborough York Ipswich Slough Gloucester Watford Rotherham Exeter Blackpool Middlesbrough Sunderland Dudley
Walsall Crawley Worthing Basildon Telford Preston Aberdeen Dundee Glasgow Edinburgh Woking Chelmsford Colchester Gillingham`),
  1.1,
  0,
);

const damageGiven = (random: Random, flat: Flat): void => {
  const kind = random.next();
  if (kind < 0.17) flat.given = '';
  else if (kind < 0.27) flat.given = flat.given.slice(1 + random.below(2));
  else if (kind < 0.37) flat.given = flat.given.slice(0, 1 + random.below(4));
  else if (kind < 0.42) flat.given = shortGiven(random, flat.given);
  else if (kind < 0.68) flat.given = mistyped(random, kind < 0.55 ? misspelt(random, flat.given) : flat.given);
};

const damageFamily = (random: Random, flat: Flat): void => {
  const kind = random.next();
  if (kind < 0.17) flat.family = '';
  else if (kind < 0.29) flat.family = flat.family.slice(1 + random.below(2));
  else if (kind < 0.37) flat.family = flat.family.slice(0, 2 + random.below(3));
  else if (kind < 0.68) flat.family = mistyped(random, kind < 0.55 ? misspelt(random, flat.family) : flat.family);
};

const scrambled = (random: Random, word: string): string => {
  let letters = [...word];
  for (let turn = 0; turn < 3; turn += 1) letters = [...mistyped(random, letters.join(''))];
  return letters.join('');
};

const damageRest = (random: Random, flat: Flat): void => {
  if (random.chance(0.1)) [flat.given, flat.family] = [flat.family, flat.given];
  if (random.chance(0.45)) flat.birth = misdated(random, flat.birth);
  if (random.chance(0.08)) flat.birth = misdated(random, flat.birth);
  if (random.chance(0.02)) flat.birth = '';
  const kind = random.next();
  if (kind < 0.18) flat.city = '';
  else if (kind < 0.38) flat.city = scrambled(random, flat.city);
  else if (kind < 0.45) flat.city = drawn(random, cities);
};

/** Three to six records an entity, some entities once or twice; all damaged in most fields but for half of the first ones. */
export const damaged: PopulationOf = (entities, seed) => ({
  entities,
  mostCopies: 6,
  copiesOf: (entity) =>
    weighed(randomOf(seed, 3, entity, 999), [
      [8, 1],
      [10, 2],
      [22, 3],
      [24, 4],
      [20, 5],
      [16, 6],
    ]),
  record: (entity, copy) => {
    const person = randomOf(seed, 3, entity);
    const flat: Flat = {
      ...blank,
      ...englishPerson(person),
      birth: bornBetween(person, 1970, 2022),
      city: drawn(person, cities),
    };
    const random = randomOf(seed, 3, entity, copy + 1);
    flat.partner = partnerOf(random);
    const isSpared = copy === 0 && random.chance(0.5);
    if (!isSpared) {
      damageGiven(random, flat);
      damageFamily(random, flat);
      damageRest(random, flat);
    } else if (random.chance(0.3)) flat[random.pick(['given', 'family'] as const)] = '';
    return flat;
  },
});
