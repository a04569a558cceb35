// What reading one row of any kind of file gives, and what is needed for it. Shapes that the kinds share.
import type { Column } from './columns.ts';
import type { DateOrder } from './read-dates.ts';
import type { WordsLanguage } from './words.ts';

/** One thing wrong: the row as the spreadsheet numbers it (the header is 1), the column as the file calls it, a code, and words. */
export type RowError = {
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly detail: string;
};

/** The cells of a row by our column names, and what the file calls each column. `dateOrder`: what the file showed of the dates of a column. */
export type Cells = {
  readonly row: number;
  readonly cell: (name: string) => string;
  readonly headerOf: (name: string) => string;
  readonly dateOrder?: (name: string) => DateOrder | undefined;
};

/** A row that can be sent, or one whose errors say why not. `body` is there exactly when `errors` is empty. */
export type RowRead<B> = {
  readonly row: number;
  readonly partner: string;
  readonly partnerRef: string;
  readonly body: B | undefined;
  readonly errors: readonly RowError[];
};

/** How the rows of one kind of file are read. `optional`: needed columns that this file may lack. */
export type RowReader<B> = {
  readonly columns: readonly Column[];
  readonly optional: ReadonlySet<string>;
  readonly read: (cells: Cells, language: WordsLanguage) => RowRead<B>;
};
