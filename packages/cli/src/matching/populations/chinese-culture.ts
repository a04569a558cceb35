// Chinese names: characters, Mandarin and Cantonese spelling, and names taken beside one's own. Hides who spells how.
import { capital } from './english-person.ts';
import { at, kinOf, type NameCulture, numbered, type WrittenName } from './name-culture.ts';
import { chineseFamily, chineseGiven, type Sinogram, takenNames } from './names-chinese.ts';
import type { Random } from './random.ts';

const syllables = (record: Random, parts: readonly string[]): string => {
  const kind = record.below(3);
  if (kind === 0) return capital(parts.join(''));
  return kind === 1 ? capital(parts.join('-')) : parts.map(capital).join(' ');
};

type Reading = 'pinyin' | 'wadeGiles' | 'cantonese';
const chineseName = (record: Random, family: Sinogram, given: readonly Sinogram[], reading: Reading): WrittenName => {
  const plain = (text: string): string => (record.chance(0.6) ? text.replaceAll("'", '').replaceAll('ü', 'u') : text);
  const name = capital(plain(family[reading]));
  return {
    own: syllables(
      record,
      given.map((one) => plain(one[reading])),
    ),
    middle: [],
    family: record.chance(0.08) ? name.toUpperCase() : name,
    familyFirst: record.chance(0.75),
  };
};

export const chinese: NameCulture = {
  nativeShare: 0.38,
  hasOwnScript: true,
  kin: kinOf(numbered(chineseFamily, 0.7), numbered(chineseGiven, 0.3)),
  person: (random, kin) => {
    const family = at(chineseFamily, kin.family);
    const shared = random.chance(0.35) ? [at(chineseGiven, kin.father)] : [random.pick(chineseGiven)];
    const given = random.chance(0.13) ? [random.pick(chineseGiven)] : [...shared, random.pick(chineseGiven)];
    const home: Reading = random.chance(0.45) ? 'pinyin' : random.chance(0.4) ? 'wadeGiles' : 'cantonese';
    const taken = home !== 'pinyin' && random.chance(0.4) ? random.pick(takenNames) : '';
    return {
      write: (record, isNative) => {
        if (isNative) {
          const isSimplified = record.chance(home === 'pinyin' ? 0.85 : 0.2);
          const text = (one: Sinogram): string => (isSimplified ? one.simplified : one.traditional);
          return { own: given.map(text).join(''), middle: [], family: text(family), familyFirst: true };
        }
        const name = chineseName(
          record,
          family,
          given,
          record.chance(0.8) ? home : record.chance(0.6) ? 'pinyin' : 'wadeGiles',
        );
        if (taken === '' || record.chance(0.4)) return name;
        return record.chance(0.4)
          ? { ...name, own: taken, familyFirst: false }
          : { ...name, own: `${taken} ${name.own}`, familyFirst: false };
      },
    };
  },
};
