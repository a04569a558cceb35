// The CSV file that the demo hands in: read once, before anything is started, so that a wrong file costs nothing.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ApplicationBody } from '@hearth/contracts/applications';
import { derivedId } from '@hearth/domain/ids';
import { sumMinor } from '@hearth/domain/ledger';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { RowError } from '@hearth/spreadsheets/application-row';
import { readApplications } from '@hearth/spreadsheets/read-applications';
import { wrongUse } from '../command-line.ts';
import type { PartnerNeed } from '../founding-plan.ts';

/** A row that can be sent. Its `programId` is a placeholder until the program is founded. */
export type FileRow = { readonly row: number; readonly partner: string; readonly body: ApplicationBody };
export type ApplicationsFile = {
  readonly name: string;
  readonly hash: string;
  readonly rows: readonly FileRow[];
  readonly errors: readonly RowError[];
  readonly notRead: readonly string[];
};

const fileRefused = (name: string, { detail }: Rejected): Error =>
  wrongUse(`${name} can't be read. ${detail}\nNothing was handed in.`);

/** Reads a file. Throws an Error in words (exit code 2) for a file that is no list of applications; wrong rows are told, not thrown. */
export const readApplicationsFile = async (path: string): Promise<ApplicationsFile> => {
  const bytes = await readFile(path).catch((fault: NodeJS.ErrnoException) => {
    throw wrongUse(fault.code === 'ENOENT' ? `There is no file ${path}.` : `${path} can't be opened (${fault.code}).`);
  });
  const name = basename(path);
  if (bytes.length === 0) throw wrongUse(`${name} is empty.`);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const read = await readApplications([bytes], { programId: derivedId('program', 'not-founded-yet') });
  if (isRejected(read)) throw fileRefused(name, read);
  const rows: FileRow[] = [];
  const errors: RowError[] = [];
  for await (const { row, partner, body, errors: wrong } of read.rows) {
    if (body === undefined) errors.push(...wrong);
    else rows.push({ row, partner, body });
  }
  return { name, hash, rows, errors, notRead: read.unknown };
};

/** Who submits, and what each partner's households ask for altogether; by name, so that the order of rows says nothing. */
export const needsOf = (rows: readonly FileRow[]): readonly PartnerNeed[] => {
  const names = [...new Set(rows.map(({ partner }) => partner))].sort();
  return names.map((name) => ({
    name,
    askedMinor: sumMinor(
      rows.filter(({ partner }) => partner === name).map(({ body }) => body.request.amount.amountMinor),
    ),
  }));
};

/** The instant from which the whole file may be handed in: nobody consents tomorrow. Milliseconds since 1970. */
export const earliestMs = (rows: readonly FileRow[]): number =>
  Math.max(0, ...rows.map(({ body }) => Date.parse(body.consent.givenAt)));
