// What a language says of one table.

/** Of a table: its heading, what its first column is called, and the sentence for the row that `of` names (else the largest). */
export type TableTexts = {
  readonly title: string;
  readonly column: string;
  readonly says?: string;
  readonly of?: string;
  readonly note?: string;
};
