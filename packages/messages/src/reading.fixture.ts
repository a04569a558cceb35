// How hard a text is to read: sentences, words and syllables counted, and the two formulas that schools use for English and Spanish.

/** Sentences of a text, by what ends one in any of our scripts. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .replaceAll(/\{[a-z]+\}/g, 'x')
    .split(/(?<=[.!?…])\s+|(?<=[。？！])/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');

export const wordsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/\{[a-z]+\}/g, '')
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => /\p{L}/u.test(word));

const englishSyllables = (word: string): number => {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  const silent = plain.length > 3 ? plain.replace(/(?<![lt])e$|(?<=[^td])ed$|es$/, '') : plain;
  return Math.max(1, (silent.match(/[aeiouy]+/g) ?? []).length);
};
const spanishSyllables = (word: string): number =>
  Math.max(1, (word.toLowerCase().match(/[íú]|[aeoáéó]|(?<![aeoáéó])[iuü](?![aeoáéó])/g) ?? []).length);

const rates = (texts: readonly string[], syllables: (word: string) => number) => {
  const sentences = texts.flatMap(sentencesOf).length;
  const words = texts.flatMap(wordsOf);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return { wordsASentence: words.length / sentences, syllablesAWord: spoken / words.length };
};

/** Flesch-Kincaid: the grade of a US school that reads it. */
export const gradeOf = (texts: readonly string[]): number => {
  const { wordsASentence, syllablesAWord } = rates(texts, englishSyllables);
  return 0.39 * wordsASentence + 11.8 * syllablesAWord - 15.59;
};

/** INFLESZ for Spanish: 65 and more is "rather easy", as newspapers for everybody are; 80 and more "very easy", as a primary school reads. */
export const infleszOf = (texts: readonly string[]): number => {
  const { wordsASentence, syllablesAWord } = rates(texts, spanishSyllables);
  return 206.835 - 62.3 * syllablesAWord - wordsASentence;
};
