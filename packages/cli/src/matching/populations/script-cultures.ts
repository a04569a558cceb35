// Cultures whose names travel between scripts and spellings. Hides each culture's order of names.
import { chinese } from './chinese-culture.ts';
import { cyrillic } from './cyrillic-culture.ts';
import { at, kinOf, type NameCulture, numbered, spell } from './name-culture.ts';
import { arabicFamily, arabicFemale, arabicMale } from './names-arabic.ts';
import { geezFemale, geezMale } from './names-geez.ts';
import { khmerFamily, khmerGiven } from './names-khmer.ts';
import {
  somaliFemale,
  somaliMale,
  unmarked,
  vietnameseFamily,
  vietnameseGiven,
  vietnameseMiddle,
} from './names-vietnamese-somali.ts';
import { drawn, ranked } from './random.ts';

const rankedArabicMale = ranked(arabicMale, 0.7);
const rankedArabicFemale = ranked(arabicFemale, 0.6);
const arabic: NameCulture = {
  nativeShare: 0.4,
  hasOwnScript: true,
  kin: kinOf(numbered(arabicFamily, 0.4), numbered(arabicMale)),
  person: (random, kin) => {
    const own = drawn(random, random.chance(0.6) ? rankedArabicMale : rankedArabicFemale);
    const isLong = random.chance(0.6);
    return {
      write: (record, isNative) => {
        const middle =
          !isLong || record.chance(0.4)
            ? []
            : [at(arabicMale, kin.father), ...(record.chance(0.25) ? [at(arabicMale, kin.grandfather)] : [])];
        const family = spell(record, isNative, at(arabicFamily, kin.family));
        const bare = record.chance(0.15) ? family.replace(/^(Al-|El-|El |ال)/, '') : family;
        return {
          own: spell(record, isNative, own),
          middle: middle.map((name) => spell(record, isNative, name)),
          family: bare,
          familyFirst: false,
        };
      },
    };
  },
};

const rankedGeezMale = ranked(geezMale, 0.6);
const rankedGeezFemale = ranked(geezFemale, 0.5);
const geez: NameCulture = {
  nativeShare: 0.4,
  hasOwnScript: true,
  kin: kinOf(numbered(geezMale, 0.5), numbered(geezMale, 0.5)),
  person: (random, kin) => {
    const own = drawn(random, random.chance(0.55) ? rankedGeezMale : rankedGeezFemale);
    return {
      write: (record, isNative) => ({
        own: spell(record, isNative, own),
        middle: [],
        family: record.chance(0.15)
          ? `${spell(record, isNative, at(geezMale, kin.father))} ${spell(record, isNative, at(geezMale, kin.grandfather))}`
          : spell(record, isNative, at(geezMale, kin.father)),
        familyFirst: false,
      }),
    };
  },
};

const khmer: NameCulture = {
  nativeShare: 0.42,
  hasOwnScript: true,
  kin: kinOf(numbered(khmerFamily, 0.6), numbered(khmerGiven, 0.3)),
  person: (random, kin) => {
    const own = random.pick(khmerGiven);
    return {
      write: (record, isNative) => ({
        own: spell(record, isNative, own),
        middle: [],
        family: spell(record, isNative, at(khmerFamily, kin.family)),
        familyFirst: record.chance(0.8),
      }),
    };
  },
};

const vietnamese: NameCulture = {
  nativeShare: 0.45,
  hasOwnScript: false,
  kin: kinOf(numbered(vietnameseFamily, 1), numbered(vietnameseMiddle, 0.5)),
  person: (random, kin) => {
    const own = random.pick(vietnameseGiven);
    const middle = random.chance(0.5) ? at(vietnameseMiddle, kin.father) : random.pick(vietnameseMiddle);
    return {
      write: (record, isNative) => {
        const text = (name: string): string => (isNative ? name : unmarked(name));
        return {
          own: text(own),
          middle: record.chance(0.75) ? [text(middle)] : [],
          family: text(at(vietnameseFamily, kin.family)),
          familyFirst: record.chance(0.65),
        };
      },
    };
  },
};

const rankedSomaliMale = ranked(somaliMale, 0.8);
const rankedSomaliFemale = ranked(somaliFemale, 0.6);
const somali: NameCulture = {
  nativeShare: 0.4,
  hasOwnScript: false,
  kin: kinOf(numbered(somaliMale, 0.8), numbered(somaliMale, 0.8)),
  person: (random, kin) => {
    const own = drawn(random, random.chance(0.5) ? rankedSomaliMale : rankedSomaliFemale);
    return {
      write: (record, isNative) => {
        const father = spell(record, isNative, at(somaliMale, kin.father));
        const grandfather = spell(record, isNative, at(somaliMale, kin.grandfather));
        const isShort = record.chance(0.25);
        return {
          own: spell(record, isNative, own),
          middle: isShort ? [] : [father],
          family: isShort ? father : grandfather,
          familyFirst: false,
        };
      },
    };
  },
};

/** The cultures by name; `nativeShare` is the share of records in the person's own script or orthography. */
export const scriptCultures = { arabic, chinese, cyrillic, geez, khmer, somali, vietnamese } as const satisfies Record<
  string,
  NameCulture
>;
