// One check of verification: a sentence that holds or not, with its figures and the records that break it.
import { moneyWords } from '@hearth/domain/money-words';

export type Check = {
  readonly name: string;
  readonly holds: boolean;
  /** What was looked at, in figures. */ readonly figures: string;
  /** The records that break it, at most a few. */ readonly records: readonly string[];
};

const mostTold = 10;

/** A check that holds when nothing breaks it. */
export const check = (name: string, figures: string, broken: readonly string[]): Check => ({
  name,
  holds: broken.length === 0,
  figures,
  records: broken.length > mostTold ? [...broken.slice(0, mostTold), `and ${broken.length - mostTold} more`] : broken,
});

/** Money in words that a person reads. */
export const usd = (minor: number): string => moneyWords(minor, 'USD');

/** Checks as lines, one by one, each broken one with its records. */
export const checkLines = (checks: readonly Check[]): readonly string[] =>
  checks.flatMap(({ name, holds, figures, records }) => [
    `${holds ? '  ok   ' : '  FAIL '} ${name}: ${figures}`,
    ...records.map((record) => `         ${record}`),
  ]);
