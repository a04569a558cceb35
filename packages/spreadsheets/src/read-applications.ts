// Reads a file of applications that is at hand as a whole, in any column order, into bodies for POST /v1/applications.
import type { ProgramId } from '@hearth/domain/ids';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import { type ApplicationRow, applicationRows } from './application-row.ts';
import { checkFile } from './check-file.ts';
import { collectBytes } from './decode-text.ts';
import { fileLimits } from './file-limits.ts';
import type { FileForm } from './open-source.ts';

/**
 * Whose file it is. `programId` goes into every body. `partner` is for a file of one partner: the column may then be
 * lacking, and stands for rows that leave it empty.
 */
export type ApplicationsSource = {
  readonly programId: ProgramId;
  readonly partner?: string;
  readonly maxRows?: number;
  readonly maxBytes?: number;
};

/** What was understood of a file, and its rows as they are read. `unknown` are columns that are not read, in their order. */
export type ApplicationsFile = {
  readonly form: FileForm;
  readonly columns: readonly { readonly name: string; readonly header: string }[];
  readonly unknown: readonly string[];
  readonly rows: AsyncIterable<ApplicationRow>;
};

const withoutCells = async function* (rows: AsyncIterable<ApplicationRow>): AsyncGenerator<ApplicationRow> {
  for await (const { row, partner, partnerRef, body, errors } of rows) yield { row, partner, partnerRef, body, errors };
};

/**
 * Reads a file of applications. Rejects the whole file, with everything that is wrong with it, as `checkFile` does. Rows come one by
 * one, each with a body or its errors; bad content never throws.
 */
export const readApplications = async (
  file: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  source: ApplicationsSource,
): Promise<ApplicationsFile | Rejected> => {
  const csvBytes = source.maxBytes ?? fileLimits.csvBytes;
  const bytes = await collectBytes(file, csvBytes);
  if (isRejected(bytes)) return bytes;
  const limits = { csvBytes, ...(source.maxRows === undefined ? {} : { csvRows: source.maxRows }) };
  const { programId, partner } = source;
  const reads = applicationRows({ programId, ...(partner === undefined ? {} : { partner }) });
  const checked = await checkFile(() => [bytes], { reads, limits });
  if (isRejected(checked)) return checked;
  const { form, columns, unknown, rows } = checked;
  return { form, columns, unknown, rows: withoutCells(rows) };
};
