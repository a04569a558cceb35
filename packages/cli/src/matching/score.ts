// `pnpm matching score`: holds the pairs of a run against the truth and tells how often they are right.
import { type ScoreOptions, scoreFigures } from './score-figures.ts';
import { scoreLines } from './score-lines.ts';

/** Scores to an exit code. */
export const scoreMatching = async (options: ScoreOptions & { readonly isJson: boolean }): Promise<number> => {
  const figures = await scoreFigures(options);
  console.log(options.isJson ? JSON.stringify(figures, null, 2) : scoreLines(figures).join('\n'));
  return 0;
};
