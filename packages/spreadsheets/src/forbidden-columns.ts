// Which columns are refused because Hearth never collects what they ask, in eight languages. Hides how a header is read for it.
import never from './forbidden-words.json' with { type: 'json' };
import { plainHeader } from './header-text.ts';

type Term = { readonly meaning: string; readonly asks: (header: string) => boolean };

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** How a word of forbidden-words.json asks: whole (`*` ends a stem), among other words or glued; Chinese anywhere in it. */
const asked = (word: string): ((header: string) => boolean) => {
  const plain = plainHeader(word);
  if (isHan(plain)) return (header) => header.includes(plain);
  const end = word.endsWith('*') ? '' : ' ';
  const glued = plain.replaceAll(' ', '');
  return (header) =>
    ` ${header} `.includes(` ${plain}${end}`) || (glued.length > 4 && ` ${header} `.includes(` ${glued}${end}`));
};

const terms: readonly Term[] = Object.entries(never).flatMap(([meaning, words]) =>
  words.map((word) => ({ meaning, asks: asked(word) })),
);

/**
 * What a column's header asks for that Hearth never collects; undefined when it is harmless.
 * Source: the promise in the README; imports refuse the columns.
 */
export const forbiddenColumn = (header: string): string | undefined => {
  const plain = plainHeader(header);
  return terms.find(({ asks }) => asks(plain))?.meaning;
};
