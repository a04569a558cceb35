// Which columns are refused because Hearth never collects what they ask, in eight languages. Hides how a header is read for it.
import { forbiddenMeaning, plainWords } from '@hearth/contracts/forbidden-words';
import bankWords from './bank-words.json' with { type: 'json' };

const banks = bankWords.map(plainWords);

/** Whether a header asks for a number of an account or a card: those are told by the person who is paid, never in a list. */
const asksForBank = (header: string): boolean => {
  const padded = ` ${plainWords(header)} `;
  return banks.some((words) =>
    /\p{Script=Han}/u.test(words) ? padded.includes(words) : padded.includes(` ${words} `),
  );
};

/**
 * What a column's header asks for that Hearth never collects; undefined when it is harmless.
 * Source: the promise in the README; imports refuse the columns.
 */
export const forbiddenColumn = (header: string): string | undefined =>
  forbiddenMeaning(header) ?? (asksForBank(header) ? 'bank or card number' : undefined);
