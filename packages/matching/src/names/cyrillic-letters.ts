// Writes words in the Cyrillic script (Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian, Kazakh and their like) in Latin letters.

const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  ђ: 'dj',
  ѓ: 'gj',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  ѕ: 'dz',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'c',
  ќ: 'kj',
  у: 'u',
  ў: 'w',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  џ: 'dzh',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ә: 'a',
  ғ: 'gh',
  қ: 'q',
  ң: 'ng',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  ҳ: 'h',
  ӣ: 'i',
  ӯ: 'u',
  ҷ: 'j',
};

const ukrainian = /[іїєґ]/;

/**
 * One lower-case Cyrillic word as Latin letters, by the usual passport spellings: -iy and -yy end as y, e is ye after a vowel
 * or first, kh, ts, ch, sh, shch. With a letter that only Ukrainian has, g is h and y is the vowel that Russian writes i.
 */
export const cyrillicText = (word: string): string => {
  const isUkrainian = ukrainian.test(word);
  let text = '';
  for (let at = 0; at < word.length; at++) {
    const character = word.charAt(at);
    if (isUkrainian && character === 'г') text += 'h';
    else if (isUkrainian && character === 'и') text += 'y';
    else if (character === 'е' && !isUkrainian && (at === 0 || /[аеёиоуыэюяьъ]/.test(word.charAt(at - 1))))
      text += 'ye';
    else if (character === 'ё' && /[жчшщ]/.test(word.charAt(at - 1))) text += 'e';
    else text += letters[character] ?? '';
  }
  return text.replace(/(?:iy|yy)$/, 'y');
};
