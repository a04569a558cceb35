// The books on a terminal: tables of accounts with their totals, and of slices.
import { sumMinor } from '@hearth/domain/ledger';
import { moneyWords } from '@hearth/domain/money-words';
import { type AccountLine, type Books, totalsOf } from './books.ts';

type Row = readonly [name: string, ...amounts: readonly string[]];

/** A table of names to the left and amounts to the right; the last row is the sum. */
const table = (head: Row, rows: readonly Row[], sum: Row): readonly string[] => {
  const all = [head, ...rows, sum];
  const widths = head.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  const line = (row: Row): string =>
    `  ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')}`.trimEnd();
  const rule = `  ${widths.map((width) => '-'.repeat(width)).join('  ')}`;
  return [line(head), rule, ...rows.map(line), rule, line(sum)];
};

const accountsTable = (
  title: string,
  lines: readonly AccountLine[],
  money: (minor: number) => string,
): readonly string[] => {
  const { debitMinor, creditMinor } = totalsOf(lines);
  const rows = lines.map(
    ({ account, minor }): Row => [account, minor > 0 ? money(minor) : '', minor < 0 ? money(-minor) : ''],
  );
  return ['', title, ...table(['Account', 'Debit', 'Credit'], rows, ['All', money(debitMinor), money(creditMinor)])];
};

const parts = ['allottedMinor', 'availableMinor', 'encumberedMinor', 'spentMinor'] as const;

/** The books of an instant, a currency after another. */
export const booksLines = (books: readonly Books[], at: string): readonly string[] =>
  books.length === 0
    ? [`The record has no entry up to ${at}.`]
    : books.flatMap(({ currency, entries, accounts, memo, slices }) => {
        const money = (minor: number): string => moneyWords(minor, currency);
        const rows = slices.map((line): Row => [line.slice, ...parts.map((part) => money(line[part]))]);
        const sums = parts.map((part) => money(sumMinor(slices.map((line) => line[part]))));
        return [
          `${currency} at ${at}: ${entries} entries`,
          ...accountsTable('Accounts', accounts, money),
          ...accountsTable('Memo accounts (set apart and set aside; not part of the accounting books)', memo, money),
          '',
          'Slices (program / fund / purpose / partner)',
          ...table(['Slice', 'Allotted', 'Available', 'Set aside', 'Spent'], rows, ['All', ...sums]),
          '',
        ];
      });
