// Writes words in the Arabic script (Arabic, Persian, Dari, Pashto, Urdu, Kurdish) in Latin letters. Hides the letter tables.

/** A line: Latin letters, then the letters that stand for them; emphatic ones fall together as in every Latin spelling. */
const table = `b ب
p پ
t تٹټط
th ث
j ج
ch چ
h حهہھۀ
kh خ
z زځظ
ts څ
d دڈډ
dh ذض
r رڑړڕ
zh ژږ
s سص
sh شښ
gh غ
f ف
v ڤ
q ق
k کك
g گګ
n نںڼڭ
l لڵ
m م
a اآأٱةۃەى
i إئ
o ۆ
e ێېےۓ
u ؤ`;

const readTable = (): ReadonlyMap<string, string> => {
  const letters = new Map<string, string>();
  for (const line of table.split('\n')) {
    const [latin = '', written = ''] = line.split(' ');
    for (const letter of written) letters.set(letter, latin);
  }
  return letters;
};

const letters = readTable();
const vowelAfter = /[اآوةى]/;
const vowelBefore = /[aeiou]$/;

const letter = (word: string, at: number, before: string): string => {
  const character = word.charAt(at);
  const next = word.charAt(at + 1);
  // At the start of a word a vowel must follow the throat sound; which one is not written.
  if (character === 'ع') return at === 0 && !/[اوی]/.test(next) ? 'a' : '';
  if (character === 'ا' && at === 0) return next === 'ی' ? '' : 'a';
  if (character === 'و') return at === 0 || vowelBefore.test(before) || /[اآةى]/.test(next) ? 'w' : 'u';
  if (character !== 'ی') return letters.get(character) ?? '';
  const isConsonant = next !== '' && (vowelBefore.test(before) || vowelAfter.test(next));
  return at === 0 || isConsonant ? 'y' : 'i';
};

/**
 * One word in the Arabic script as lower-case Latin letters: consonants and long vowels (a, u, i, w, y) as written, never the short
 * vowels, marked or not; ta marbuta is a, hamza and ayn go (a at the start, where some vowel must stand). `between` is put
 * between the letters, so that s and h can be told from sh.
 */
export const arabicText = (word: string, between = ''): string => {
  const plain = word.replace(/[يیۍ]/g, 'ی').replace(/ئ(?=ی)|\u0640/g, '');
  let text = '';
  for (let at = 0; at < plain.length; at++) {
    const next = letter(plain, at, text);
    if (next !== '' && !(next === 'a' && text.endsWith('a'))) text += text === '' ? next : between + next;
  }
  return text;
};
