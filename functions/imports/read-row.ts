// A row as the reader of spreadsheets gives it, without its cells: what the verdicts are made of.
import type { ApplicationBody } from '@hearth/contracts/applications';
import type { ConfidentialBody } from '@hearth/contracts/confidential';
import type { RowProblem } from '@hearth/contracts/import-rows';

/** What a row becomes in either lane. */
export type RowBody = ApplicationBody | ConfidentialBody;

export const isConfidential = (body: RowBody): body is ConfidentialBody => 'caseNumber' in body;

export type ReadRow = {
  readonly row: number;
  readonly partnerRef: string;
  readonly body?: RowBody | undefined;
  readonly problems: readonly RowProblem[];
  /** The row above it with the same reference and the same content. */ readonly repeats?: number | undefined;
};
