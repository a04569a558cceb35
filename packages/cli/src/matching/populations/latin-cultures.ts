// People of cultures that write in Latin letters: how names are composed, and how one record writes them. Hides accents and dropped names.
import { capital, englishFamilyName, englishGiven, shortGiven } from './english-person.ts';
import type { Kin, NameCulture, NamedPerson } from './name-culture.ts';
import {
  filipinoFamily,
  filipinoFemale,
  filipinoMale,
  frenchFirst,
  haitianFamily,
  haitianFemale,
  haitianMale,
} from './names-haitian-filipino.ts';
import {
  brazilianFamily,
  brazilianFemale,
  brazilianMale,
  hispanicFamily,
  hispanicFemale,
  hispanicMale,
} from './names-iberian.ts';
import { unmarked } from './names-vietnamese-somali.ts';
import { drawn, type Random, type Ranked, randomOf } from './random.ts';

const whole = 0x1_0000_0000;
const anyKin = (random: Random): Kin => ({
  family: random.below(whole),
  father: random.below(whole),
  grandfather: random.below(whole),
});

/** A family name by number: relatives hold the number, and the same number is the same name. */
const byNumber = (names: Ranked<string>, number: number): string => drawn(randomOf(number, 11), names);

const marked = (isNative: boolean, text: string): string => (isNative ? text : unmarked(text));

type Pool = { readonly male: Ranked<string>; readonly female: Ranked<string>; readonly family: Ranked<string> };
const givenOf = (random: Random, { male, female }: Pool, double: number): string => {
  const pool = random.chance(0.45) ? male : female;
  const first = drawn(random, pool);
  const second = random.chance(double) ? drawn(random, pool) : first;
  return second === first ? first : `${first} ${second}`;
};

/** Of two given names the second is often left out. */
const givenWritten = (record: Random, given: string): string =>
  record.chance(0.35) ? (given.split(' ')[0] ?? given) : given;

const english: NameCulture = {
  nativeShare: 0,
  hasOwnScript: false,
  kin: anyKin,
  person: (random, kin) => {
    const isFemale = random.chance(0.6);
    const first = englishGiven(random, isFemale);
    const middle = random.chance(0.25) ? englishGiven(random, isFemale) : '';
    const family = englishFamilyName(randomOf(kin.family, 12));
    return {
      write: (record) => {
        const called = record.chance(0.08) ? shortGiven(record, first) : first;
        const second = middle === '' || record.chance(0.6) ? [] : [record.chance(0.6) ? (middle[0] ?? '') : middle];
        return { own: called, middle: second, family, familyFirst: false };
      },
    };
  },
};

const hispanicPool: Pool = { male: hispanicMale, female: hispanicFemale, family: hispanicFamily };
const hispanic: NameCulture = {
  nativeShare: 0.3,
  hasOwnScript: false,
  kin: anyKin,
  person: (random, kin): NamedPerson => {
    const given = givenOf(random, hispanicPool, 0.4);
    const [first, second] = [byNumber(hispanicFamily, kin.family), byNumber(hispanicFamily, kin.father)];
    const isDouble = random.chance(0.7);
    return {
      write: (record, isNative) => {
        const kind = record.next();
        const family =
          !isDouble || kind < 0.3
            ? first
            : kind < 0.36
              ? `${first}-${second}`
              : kind < 0.38
                ? second
                : `${first} ${second}`;
        return {
          own: marked(isNative, givenWritten(record, given)),
          middle: [],
          family: marked(isNative, family),
          familyFirst: false,
        };
      },
    };
  },
};

const brazilianPool: Pool = { male: brazilianMale, female: brazilianFemale, family: brazilianFamily };
const brazilian: NameCulture = {
  nativeShare: 0.35,
  hasOwnScript: false,
  kin: anyKin,
  person: (random, kin): NamedPerson => {
    const given = givenOf(random, brazilianPool, 0.35);
    const particle = random.chance(0.45) ? random.pick(['da ', 'de ', 'dos ', 'do ']) : '';
    const [last, before] = [byNumber(brazilianFamily, kin.family), byNumber(brazilianFamily, kin.father)];
    return {
      write: (record, isNative) => {
        const kept = record.chance(0.2) ? '' : particle;
        const family = record.chance(0.4) ? `${kept}${last}` : `${before} ${kept}${last}`;
        return {
          own: marked(isNative, givenWritten(record, given)),
          middle: [],
          family: marked(isNative, family),
          familyFirst: false,
        };
      },
    };
  },
};

const haitianPool: Pool = { male: haitianMale, female: haitianFemale, family: haitianFamily };
const haitianFamilyName = (number: number): string => {
  const random = randomOf(number, 13);
  return random.chance(0.75)
    ? drawn(random, haitianFamily)
    : `${random.pick(frenchFirst)}-${drawn(random, haitianFamily)}`;
};
const haitian: NameCulture = {
  nativeShare: 0.3,
  hasOwnScript: false,
  kin: anyKin,
  person: (random, kin): NamedPerson => {
    const given = givenOf(random, haitianPool, 0.35);
    const family = haitianFamilyName(kin.family);
    return {
      write: (record, isNative) => {
        const joined = record.chance(0.3) ? family.replace('-', ' ') : family;
        const own = record.chance(0.5) ? givenWritten(record, given).replace(' ', '-') : given;
        return {
          own: marked(isNative, own),
          middle: [],
          family: marked(isNative, joined),
          familyFirst: record.chance(0.05),
        };
      },
    };
  },
};

const filipinoPool: Pool = { male: filipinoMale, female: filipinoFemale, family: filipinoFamily };
const filipino: NameCulture = {
  nativeShare: 0,
  hasOwnScript: false,
  kin: anyKin,
  person: (random, kin): NamedPerson => {
    const given = givenOf(random, filipinoPool, 0.4);
    const [family, mothers] = [byNumber(filipinoFamily, kin.family), byNumber(filipinoFamily, kin.father)];
    return {
      write: (record) => {
        const middle = record.chance(0.25) ? [record.chance(0.5) ? (mothers[0] ?? '').toUpperCase() : mothers] : [];
        const written = record.chance(0.2) ? capital(family.replaceAll(' ', '').toLowerCase()) : family;
        return { own: givenWritten(record, given), middle, family: written, familyFirst: false };
      },
    };
  },
};

export const latinCultures = { brazilian, english, filipino, haitian, hispanic } as const satisfies Record<
  string,
  NameCulture
>;
