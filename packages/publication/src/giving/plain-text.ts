// Texts in the form in which they are searched for what they may give away. Hides scripts, accents, look-alike digits and characters nobody sees.

const digitOf = (sign: string): string => {
  const code = sign.codePointAt(0) ?? 0;
  let first = code;
  // Decimal digits stand in runs of ten in Unicode, each run from zero to nine.
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
};

/** Compatible forms made one, digits of every script as 0-9, unseen characters gone. */
export const readableText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, '')
    .replace(/[^0-9\P{Nd}]/gu, digitOf);

/** Its words: lower case, accents gone, letters and digits only. */
export const wordsOf = (text: string): readonly string[] =>
  readableText(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Says whether it holds characters that are not seen, or that turn the direction of reading. */
export const hidesCharacters = (text: string): boolean =>
  /\p{Cf}|\p{Cc}|\p{Co}|\p{Variation_Selector}/u.test(text.replace(/[\n\t]/g, ''));

/** Says whether a word mixes letters of scripts that look alike. */
export const mixesScripts = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).some(
    (word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(word),
  );
