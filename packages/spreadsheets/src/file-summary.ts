// Counts what a check found, by column and code. Hides that a file may be wrong in ten thousand places.
import type { RowTold } from './check-row.ts';

/** One kind of problem in one column: how often, where first, and the words of the first. */
export type Problem = {
  readonly column: string;
  readonly code: string;
  readonly count: number;
  readonly firstRow: number;
  readonly detail: string;
};

/** `good`: rows that could be sent, `repeated` among them once more. `isWhole`: every row of the file was read. */
export type FileSummary = {
  readonly rows: number;
  readonly good: number;
  readonly wrong: number;
  readonly repeated: number;
  readonly problems: readonly Problem[];
  readonly isWhole: boolean;
};

const mostProblems = 500;

export type Tally = { readonly take: (row: RowTold<unknown>) => void; readonly summary: () => FileSummary };

/** Takes rows as they are told, and sums them up. Problems come with the commonest first. */
export const summaryTally = (): Tally => {
  const problems = new Map<string, Problem>();
  const counts = { rows: 0, good: 0, wrong: 0, repeated: 0 };
  let isWhole = true;
  return {
    take: ({ errors, repeats }) => {
      counts.rows += 1;
      if (errors.length > 0) counts.wrong += 1;
      else counts.good += 1;
      if (errors.length === 0 && repeats !== undefined) counts.repeated += 1;
      for (const { row, column, code, detail } of errors) {
        if (code === 'too-many-quotes') isWhole = false;
        const key = `${column}\u0000${code}`;
        const known = problems.get(key);
        if (known !== undefined) problems.set(key, { ...known, count: known.count + 1 });
        else if (problems.size < mostProblems) problems.set(key, { column, code, count: 1, firstRow: row, detail });
      }
    },
    summary: () => ({
      ...counts,
      problems: [...problems.values()].toSorted((a, b) => b.count - a.count || a.firstRow - b.firstRow),
      isWhole,
    }),
  };
};
