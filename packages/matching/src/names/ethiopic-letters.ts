// Writes words in the Ethiopic script in Latin letters, as Ethiopians and Eritreans write their own names. Hides the syllabary.

/** The consonant of each row of eight in the block that begins at U+1200; '' for the throat sounds that Latin leaves out. */
const rows = [
  'h',
  'l',
  'h',
  'm',
  's',
  'r',
  's',
  'sh',
  'q',
  'qw',
  'q',
  'qw',
  'b',
  'v',
  't',
  'ch',
  'h',
  'hw',
  'n',
  'ny',
  '',
  'k',
  'kw',
  'kh',
  'kw',
  'w',
  '',
  'z',
  'zh',
  'y',
  'd',
  'd',
  'j',
  'g',
  'gw',
  'ng',
  't',
  'ch',
  'p',
  'ts',
  'ts',
  'f',
  'p',
] as const;

const blockStart = 0x1200;
const vowels = ['e', 'u', 'i', 'a', 'e', '', 'o', 'wa'] as const;
/** In these rows the first order sounds as a: they are throat sounds. */
const throat = new Set([0, 2, 16, 20, 26]);
const labialRows = new Set([9, 11, 17, 22, 24, 34]);

type Syllable = { readonly consonant: string; readonly vowel: string };

const syllable = (unit: number): Syllable | undefined => {
  const row = (unit - blockStart) >> 3;
  const order = unit & 7;
  const consonant = rows[row];
  if (consonant === undefined) return undefined;
  if (labialRows.has(row)) {
    // As in Agonafir: the first order of a rounded consonant is heard, and written, as o.
    return order === 0
      ? { consonant: consonant.slice(0, -1), vowel: 'o' }
      : { consonant, vowel: ['', '', 'i', 'a', 'e'][order] ?? '' };
  }
  if (order === 0 && throat.has(row)) return { consonant, vowel: 'a' };
  if (order === 7) return { consonant, vowel: row === 20 ? 'e' : 'wa' };
  return { consonant, vowel: vowels[order] ?? '' };
};

/** One word in the Ethiopic script as lower-case Latin letters; gemination is not written, the sixth order only at the start (as i). */
export const ethiopicText = (word: string): string => {
  const syllables: Syllable[] = [];
  for (let at = 0; at < word.length; at++) {
    const next = syllable(word.charCodeAt(at));
    if (next !== undefined) syllables.push(next);
  }
  let text = '';
  syllables.forEach(({ consonant, vowel }, at) => {
    const following = syllables[at + 1];
    text += consonant;
    if (at > 0) text += vowel;
    // At the start the first order after w is heard, and written, as o (Wolde); no word begins with two consonants (Girma).
    else if (consonant === 'w' && vowel === 'e') text += 'o';
    else text += vowel === '' && following !== undefined && following.consonant !== '' ? 'i' : vowel;
  });
  return text;
};
