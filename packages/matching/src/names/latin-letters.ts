// Writes words in accented Latin letters without accents, as their owners do in a form that has none. Hides the letter tables.
import anyAscii from 'any-ascii';

/** Where any-ascii writes something else than people do. */
const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ð: 'd',
  þ: 'th',
  đ: 'd',
  ɖ: 'd',
  ß: 'ss',
  ə: 'e',
  ǝ: 'e',
  ı: 'i',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
  ĸ: 'k',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
};

const plainWord = /^[a-z]+$/;
/** Scholars write the Ethiopic vowels so; names with two of them, or with one at the end, are Ethiopic, not German. */
const ethiopicVowels = /ä.*ä|ä$|ä.*[éəš]|[éəš].*ä|ä[a-z]*(?:aw|yé)$/;

/** One lower-case Latin word (composed form) as plain letters a to z. */
export const latinText = (word: string): string => {
  if (plainWord.test(word)) return word;
  const vowel = ethiopicVowels.test(word) ? 'e' : 'a';
  let text = '';
  for (const character of word) {
    if (character === 'ä') text += vowel;
    else text += letters[character] ?? anyAscii(character.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();
  }
  return text.replace(/[^a-z]/g, '');
};
