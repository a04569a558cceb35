// A person with a name of an English-speaking country. Hides how rare family names are composed.
import { englishComposed, englishFamily, englishFemale, englishMale, englishShort } from './names-english.ts';
import { drawn, type Random } from './random.ts';

export const capital = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1);

/** A family name: two of three from the common ones, the rest composed or double. */
export const englishFamilyName = (random: Random): string => {
  const kind = random.next();
  if (kind < 0.68) return drawn(random, englishFamily);
  if (kind < 0.71) return `${drawn(random, englishFamily)}-${drawn(random, englishFamily)}`;
  const name = `${random.pick(englishComposed.stems)}${random.pick(englishComposed.ends)}`;
  const start = random.pick(englishComposed.starts);
  return start === 'O' ? `O'${name}` : `${start}${name}`;
};

export const englishGiven = (random: Random, isFemale: boolean): string =>
  drawn(random, isFemale ? englishFemale : englishMale);

/** Given and family name of anybody. */
export const englishPerson = (random: Random): { given: string; family: string } => {
  const isFemale = random.chance(0.5);
  return { given: englishGiven(random, isFemale), family: englishFamilyName(random) };
};

/** A short or pet form of a given name, or the name itself where none is known. */
export const shortGiven = (random: Random, given: string): string => {
  const short = englishShort.get(given.toLowerCase());
  return short === undefined || short.length === 0 ? given : capital(random.pick(short));
};
