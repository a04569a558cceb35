// Kind `scripts`: names across scripts and spellings, birth dates full, partial or missing, nothing else; many near relatives. Hides the layouts.
import { bornBetween, daySwapped, misdated } from './birth-dates.ts';
import type { NamedPerson, WrittenName } from './name-culture.ts';
import { blank, type Flat, type PopulationOf, partnerOf } from './population.ts';
import { type Random, randomOf, weighed } from './random.ts';
import { scriptCultures } from './script-cultures.ts';
import { mistyped } from './typos.ts';

const cultures = [
  [24, scriptCultures.arabic],
  [22, scriptCultures.chinese],
  [14, scriptCultures.cyrillic],
  [15, scriptCultures.geez],
  [13, scriptCultures.khmer],
  [7, scriptCultures.vietnamese],
  [5, scriptCultures.somali],
] as const;

const hasHan = /\p{Script=Han}/u;

/** The fields of a written name: two fields, one field, or the other way round. */
const laidOut = (
  random: Random,
  { own, middle, family, familyFirst }: WrittenName,
): { given: string; family: string } => {
  const gap = hasHan.test(own) && random.chance(0.9) ? '' : ' ';
  const given = [own, ...middle].join(' ');
  const kind = random.next();
  if (kind < 0.56) return { given, family };
  if (kind < 0.7) return { given: family, family: given };
  if (kind < 0.73) return { given: `${family}, ${given}`, family: '' };
  const whole = familyFirst
    ? [family, ...(middle.length > 0 ? [...middle] : []), own].join(gap)
    : [own, ...middle, family].join(gap);
  return random.chance(0.6) ? { given: whole, family: '' } : { given: '', family: whole };
};

const birthAsWritten = (random: Random, birth: string): string => {
  const kind = random.next();
  if (kind < 0.52) return birth;
  if (kind < 0.74) return birth.slice(0, 4);
  if (kind < 0.92) return '';
  if (kind < 0.96) return `${birth.slice(0, 4)}-01-01`;
  return kind < 0.98 ? daySwapped(birth) : misdated(random, birth);
};

type Known = { readonly person: NamedPerson; readonly birth: string; readonly nativeShare: number };

/** Four entities are made together: a person, a sibling, a namesake or a cousin, and a stranger. */
const knownOf = (seed: number, entity: number): Known => {
  const clan = Math.floor(entity / 4);
  const place = entity % 4;
  const shared = randomOf(seed, 5, clan, 1);
  const culture = weighed(shared, cultures);
  const kin = culture.kin(shared);
  const birth = bornBetween(shared, 1935, 2004, 0.1);
  const hasNamesake = shared.chance(0.3);
  const alone = randomOf(seed, 5, clan, place + 10);
  const { nativeShare } = culture;
  if (place === 0) return { person: culture.person(randomOf(seed, 5, clan, 2), kin), birth, nativeShare };
  if (place === 1) {
    const isTwin = alone.chance(0.08);
    const year = Number(birth.slice(0, 4)) + alone.below(17) - 8;
    return {
      person: culture.person(alone, kin),
      birth: isTwin ? birth : bornBetween(alone, year, year, 0.1),
      nativeShare,
    };
  }
  if (place === 2 && hasNamesake) {
    return {
      person: culture.person(randomOf(seed, 5, clan, 2), kin),
      birth: bornBetween(alone, 1935, 2004, 0.1),
      nativeShare,
    };
  }
  const other = culture.kin(alone);
  const theirs = place === 2 ? { ...kin, father: other.father } : other;
  return { person: culture.person(alone, theirs), birth: bornBetween(alone, 1935, 2004, 0.1), nativeShare };
};

/** One to four records an entity, each in the person's own script or in some Latin spelling. */
export const scripts: PopulationOf = (entities, seed) => ({
  entities,
  mostCopies: 4,
  copiesOf: (entity) =>
    weighed(randomOf(seed, 5, entity, 999), [
      [34, 1],
      [38, 2],
      [18, 3],
      [10, 4],
    ]),
  record: (entity, copy) => {
    const { person, birth, nativeShare } = knownOf(seed, entity);
    const random = randomOf(seed, 5, entity, copy + 100, 7);
    const isNative = random.chance(nativeShare);
    const flat: Flat = {
      ...blank,
      ...laidOut(random, person.write(random, isNative)),
      birth: birthAsWritten(random, birth),
    };
    flat.partner = partnerOf(random);
    const damagedField = random.chance(0.5) ? 'given' : 'family';
    if (!isNative && random.chance(0.05) && flat[damagedField] !== '')
      flat[damagedField] = mistyped(random, flat[damagedField]);
    return flat;
  },
});
