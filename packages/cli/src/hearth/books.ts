// `hearth books`: every account and slice at an instant, recomputed from the entries of the record alone.
import { readStreams } from '@hearth/store/rebuild';
import { booksAt, totalsOf } from '../books.ts';
import { booksLines } from '../books-lines.ts';
import { wrongUse } from '../command-line.ts';
import { folderOf, type HearthCall, onCloud } from './hearth-call.ts';

/** An instant as the record writes it, so that texts compare as instants do. Wrong use for anything else. */
export const instantOf = (typed: string): string => {
  const isWhole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(typed);
  const at = isWhole ? Date.parse(typed) : Number.NaN;
  if (Number.isNaN(at))
    throw wrongUse(`--at takes an instant with its zone, such as 2026-11-20T15:00:00Z, not "${typed}".`);
  return new Date(at).toISOString();
};

/** Prints the books; answers 1 when debits and credits differ. */
export const booksCommand = (call: HearthCall): Promise<number> => {
  const asked = call.at === undefined ? undefined : instantOf(call.at);
  return onCloud(folderOf(call), async ({ controls, tables }) => {
    if (asked === undefined) await controls.untilIdle();
    const at = asked ?? (await controls.status()).nowAt;
    const books = booksAt(await readStreams(tables), at);
    for (const line of booksLines(books, at)) console.log(line);
    const isBalanced = books.every(({ accounts, memo }) =>
      [accounts, memo].map(totalsOf).every(({ debitMinor, creditMinor }) => debitMinor === creditMinor),
    );
    if (!isBalanced)
      console.log('Debits and credits differ: an entry of the record is out of balance. See hearth verify.');
    return isBalanced ? 0 : 1;
  });
};
