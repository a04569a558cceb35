// What the check of a list leaves for whoever applies and reads it: where its parts lie, and the shape of a row in them.
import type { ListVerdict, RowOutcome, RowVerdict } from '@hearth/domain/import-events';
import type { ApplicationBody } from './applications.ts';
import type { ConfidentialBody } from './confidential.ts';

/** One thing wrong with a row: the column as the file calls it (empty: the whole row), a code, and words. */
export type RowProblem = { readonly column: string; readonly code: string; readonly detail: string };

/** A row as people read it: no name, no contact; the reference is the partner's own. */
export type ToldRow = {
  readonly row: number;
  readonly partnerRef: string;
  readonly verdict: RowVerdict | ListVerdict;
  readonly problems: readonly RowProblem[];
  /** The row of this file, or the partner's own application, that seems to be of the same people. */
  readonly like?: { readonly row: number } | { readonly applicationId: string };
  /** Only where a list asks who may apply: the first day. */ readonly mayApplyFrom?: string;
};

/** A row that can be applied. `seen`: the content key that its reference stood for when it was checked; null for none. */
export type ReadyRow = {
  readonly row: number;
  readonly body: ApplicationBody | ConfidentialBody;
  readonly seen: string | null;
};

/** What became of a row. */
export type AppliedRow = {
  readonly row: number;
  readonly partnerRef: string;
  readonly outcome: RowOutcome;
  readonly applicationId?: string;
  readonly problems: readonly RowProblem[];
};

/** What was understood of a file as a whole, in its partner's words: `column` as the file calls it. */
export type AboutFile = {
  readonly unknown: readonly string[];
  readonly remarks: readonly { readonly code: string; readonly detail: string }[];
  readonly problems: readonly {
    readonly column: string;
    readonly code: string;
    readonly count: number;
    readonly firstRow: number;
    readonly detail: string;
  }[];
};

/** Why a file could not be read, in words. */
export type RefusedFile = { readonly detail: string; readonly errors: readonly string[] };

/** How far a job is: so many rows of so many. */
export type ImportProgress = { readonly stage: 'checking' | 'applying'; readonly done: number; readonly of: number };

/** Rows of one part: what a reader gets at once, and what a run that ended goes on behind. */
export const rowsOfAPart = 200;

const numbered = (part: number): string => String(part).padStart(5, '0');
const place = (id: string): string => `imports/${id}`;

/** The file as it came up. */
export const uploadKey = (id: string): string => `${place(id)}/file`;
export const progressKey = (id: string): string => `${place(id)}/progress.json`;
/** In words, why the file as a whole was refused: they may repeat what stands in the file. */
export const refusalKey = (id: string): string => `${place(id)}/refused.json`;
/** What was understood of the file as a whole: columns that are not read, remarks, what is wrong how often. */
export const aboutKey = (id: string, run: string): string => `${place(id)}/${run}/about.json`;
/** Parts count from 1. */
export const toldKey = (id: string, run: string, part: number): string =>
  `${place(id)}/${run}/told-${numbered(part)}.json`;
export const readyKey = (id: string, run: string, part: number): string =>
  `${place(id)}/${run}/ready-${numbered(part)}.json`;
export const appliedKey = (id: string, run: string, part: number): string =>
  `${place(id)}/${run}/applied-${numbered(part)}.json`;
/** The partner's own file with the verdicts beside each row. */
export const errorsKey = (id: string, run: string): string => `${place(id)}/${run}/errors`;
/** The results with the claim codes, once the rows were applied. */
export const resultsKey = (id: string, run: string): string => `${place(id)}/${run}/results.csv`;

const parts = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

/** What nobody needs any more once the rows were applied: the file, and the rows as they were read. */
export const spentKeys = (id: string, run: string, count: number): readonly string[] => [
  uploadKey(id),
  progressKey(id),
  ...parts(count).map((part) => readyKey(id, run, part)),
];

/** Everything that a list left behind. */
export const allKeys = (id: string, run: string, count: number): readonly string[] => [
  ...spentKeys(id, run, count),
  refusalKey(id),
  aboutKey(id, run),
  errorsKey(id, run),
  resultsKey(id, run),
  ...parts(count).flatMap((part) => [toldKey(id, run, part), appliedKey(id, run, part)]),
];
