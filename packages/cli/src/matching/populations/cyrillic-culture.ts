// Russian and Ukrainian names: women's endings, patronymics, pet forms and schemes of transcription. Hides the rules.
import { capital } from './english-person.ts';
import { at, kinOf, type NameCulture, numbered } from './name-culture.ts';
import { cyrillicFamily, cyrillicFemale, cyrillicMale, cyrillicShort, latinSchemes } from './names-cyrillic.ts';
import { drawn, ranked } from './random.ts';

const feminine = (family: string): string =>
  /[кц]ий$/.test(family) ? family.replace(/ий$/, 'ая') : /[ое]в$|ёв$|ин$/.test(family) ? `${family}а` : family;
const patronymicOf = (father: string, isFemale: boolean): string => {
  const stem = /[йь]$/.test(father)
    ? `${father.slice(0, -1)}е`
    : /[ая]$/.test(father)
      ? father.slice(0, -1)
      : `${father}о`;
  if (/[ая]$/.test(father)) return `${stem}${isFemale ? 'ична' : 'ич'}`;
  return `${stem}${isFemale ? 'вна' : 'вич'}`;
};
const inLatin = (word: string, scheme: ReadonlyMap<string, string>): string =>
  capital([...word.toLowerCase()].map((letter) => scheme.get(letter) ?? letter).join(''));
const rankedCyrillicMale = ranked(cyrillicMale, 0.6);
const rankedCyrillicFemale = ranked(cyrillicFemale, 0.6);
export const cyrillic: NameCulture = {
  nativeShare: 0.4,
  hasOwnScript: true,
  kin: kinOf(numbered(cyrillicFamily, 0.4), numbered(cyrillicMale)),
  person: (random, kin) => {
    const isFemale = random.chance(0.5);
    const own = drawn(random, isFemale ? rankedCyrillicFemale : rankedCyrillicMale);
    const male = at(cyrillicFamily, kin.family);
    const patronymic = patronymicOf(at(cyrillicMale, kin.father), isFemale);
    return {
      write: (record, isNative) => {
        const scheme = at(latinSchemes, Math.floor(latinSchemes.length * record.next() ** 1.8));
        const text = (word: string): string =>
          isNative ? (record.chance(0.6) ? word.replaceAll('ё', 'е') : word) : inLatin(word, scheme);
        const called = record.chance(0.07) ? (cyrillicShort.get(own) ?? own) : own;
        const family = isFemale && !(record.chance(0.08) && !isNative) ? feminine(male) : male;
        return {
          own: text(called),
          middle: record.chance(0.4) ? [text(patronymic)] : [],
          family: text(family),
          familyFirst: record.chance(isNative ? 0.5 : 0.1),
        };
      },
    };
  },
};
