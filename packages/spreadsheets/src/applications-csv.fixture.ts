// A small applications file for tests: one good row, and ways to change it and read it.
import { idOrThrow } from '@hearth/domain/ids';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { ApplicationRow } from './application-row.ts';
import { type ApplicationsFile, readApplications } from './read-applications.ts';

export const programId = idOrThrow('program', 'prg_0123456789ABCDEFGHJKMNPQRS');
export const bytes = (text: string) => [new TextEncoder().encode(text)];

export const headers =
  'partner,partner_ref,given_name,family_name,birth_date,phone,city,area,household_size,language,need,amount,rail,came_by,consent_notice_version,consent_language,consent_given_at,consent_share_for_matching,relationship_disclosed';
const cells: Record<string, string> = {
  partner: 'Harbor Kettle Neighbors',
  partner_ref: 'HK-0012',
  given_name: 'Rosângela',
  family_name: 'da Silva',
  birth_date: '1984-03-07',
  phone: "'+1 617 555 0142",
  city: 'East Boston',
  area: 'US-MA-suffolk',
  household_size: '4',
  language: 'PT-br',
  need: 'Groceries',
  amount: '400',
  rail: 'Bank',
  came_by: 'Walk in',
  consent_notice_version: '2026-01',
  consent_language: 'pt-BR',
  consent_given_at: '2026-11-20T15:00:00Z',
  consent_share_for_matching: 'sim',
  relationship_disclosed: 'não',
};
export const rowOf = (more: Record<string, string> = {}, names = headers.split(',')) =>
  names.map((name) => `"${(more[name] ?? cells[name] ?? '').replaceAll('"', '""')}"`).join(',');

export const open = async (text: string): Promise<ApplicationsFile> => {
  const file = await readApplications(bytes(text), { programId });
  if (isRejected(file)) throw new Error(file.detail);
  return file;
};
/** The rows of a file, all of them. */
export const all = async (file: ApplicationsFile | Rejected): Promise<ApplicationRow[]> => {
  if (isRejected(file)) throw new Error(file.detail);
  const read: ApplicationRow[] = [];
  for await (const row of file.rows) read.push(row);
  return read;
};
export const rows = async (text: string) => all(await open(text));
export const oneRow = async (more: Record<string, string>, extra: readonly string[] = []) => {
  const names = [...headers.split(','), ...extra];
  const [row] = await rows(`${names.join(',')}\n${rowOf(more, names)}\n`);
  return row;
};
export const refusal = async (text: string) => {
  const file = await readApplications(bytes(text), { programId });
  if (!isRejected(file)) throw new Error('was read');
  return file;
};
