// Writes words in Khmer, Hebrew, Greek, Korean and Devanagari letters in Latin letters. Hides where any-ascii falls short of usage.
import anyAscii from 'any-ascii';

const plain = (text: string): string =>
  anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** Khmer: as any-ascii has it, the long vowels as names are spelt. */
export const khmerText = (word: string): string => plain(word).replace(/^oe/, 'e').replace(/uu/g, 'u');

const hebrewLetters: Readonly<Record<string, string>> = {
  א: '',
  ב: 'b',
  ג: 'g',
  ד: 'd',
  ה: 'h',
  ו: 'o',
  ז: 'z',
  ח: 'h',
  ט: 't',
  י: 'i',
  כ: 'k',
  ך: 'ch',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  ע: '',
  פ: 'p',
  ף: 'f',
  צ: 'ts',
  ץ: 'ts',
  ק: 'k',
  ר: 'r',
  ש: 'sh',
  ת: 't',
};

/** Hebrew: consonants and the vowels that letters show; a stands for a silent first letter, where some vowel must follow; `between` is put between the letters. */
export const hebrewText = (word: string, between = ''): string => {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
  const letters: string[] = [];
  for (let at = 0; at < bare.length; at++) {
    const letter = bare.charAt(at);
    const vowelNext = /[אויע]/.test(bare.charAt(at + 1));
    if (/[אע]/.test(letter)) letters.push(at === 0 && !vowelNext ? 'a' : '');
    else if (letter === 'ו') letters.push(at === 0 || bare.charAt(at + 1) === 'ו' ? 'v' : 'o');
    else if (letter === 'י') letters.push(at === 0 || vowelNext ? 'y' : 'i');
    else letters.push(letter === 'ה' && at === bare.length - 1 ? 'a' : (hebrewLetters[letter] ?? ''));
  }
  return letters.filter((letter) => letter !== '').join(between);
};

/** Greek: as in passports. */
export const greekText = (word: string): string => {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
  return plain(
    bare
      .replace(/^μπ/, 'b')
      .replace(/^ντ/, 'd')
      .replace(/^γκ/, 'g')
      .replace(/γγ/g, 'ng')
      .replace(/γκ/g, 'gk')
      .replace(/ου/g, 'ou')
      .replace(/([αε])υ(?=[βγδζλμνραεηιοω])/g, '$1v')
      .replace(/([αε])υ/g, '$1f'),
  );
};

const koreanSurnames: Readonly<Record<string, string>> = {
  김: 'kim',
  이: 'lee',
  박: 'park',
  최: 'choi',
  임: 'lim',
  오: 'oh',
  우: 'woo',
  유: 'yoo',
  노: 'noh',
  문: 'moon',
  구: 'koo',
  주: 'joo',
  조: 'cho',
  정: 'jeong',
  신: 'shin',
  윤: 'yoon',
};

/** One Korean syllable, as in passports. */
export const hangulText = (syllable: string): string => koreanSurnames[syllable] ?? plain(syllable);

const inherent = /([\u0915-\u0939\u0958-\u095f]\u093c?)(?=[\u0915-\u0939\u0958-\u095f\u0902\u0903])/g;

/** Devanagari: with the a that every consonant carries, but not at the end of a word, where it is silent. */
export const devanagariText = (word: string): string => plain(word.normalize('NFC').replace(inherent, '$1\u0905'));
