// The columns of a check register as a file: the same when it is written and when it comes back.
import { plainHeader } from './header-text.ts';

/** In the order of the file. The last four are filled in by hand. */
export const registerColumns = [
  'register',
  'line',
  'disbursement',
  'amount',
  'currency',
  'payee_name',
  'mailing_address',
  'memo',
  'note',
  'released_on',
  'check_number',
  'issued_on',
  'cleared_on',
  'void',
] as const;
export type RegisterColumn = (typeof registerColumns)[number];

/** The columns that are read back; names, addresses and whatever else stands there is not looked at. */
export const readColumns = [
  'register',
  'disbursement',
  'amount',
  'released_on',
  'check_number',
  'issued_on',
  'cleared_on',
  'void',
] as const satisfies readonly RegisterColumn[];
export type ReadColumn = (typeof readColumns)[number];

/** Without these a file says nothing of any check. */
export const neededColumns = [
  'disbursement',
  'amount',
  'check_number',
  'issued_on',
] as const satisfies readonly ReadColumn[];

const also: Readonly<Record<ReadColumn, readonly string[]>> = {
  register: ['register id', 'check register'],
  disbursement: ['disbursement id', 'payment', 'payment id'],
  amount: ['check amount'],
  released_on: ['released', 'release date'],
  check_number: ['check no', 'check', 'number', 'check num', 'chk no', 'serial number'],
  issued_on: ['issued', 'issue date', 'check date', 'date issued'],
  cleared_on: ['cleared', 'clearing date', 'date cleared', 'paid on', 'date paid'],
  void: ['voided', 'stopped'],
};

const byHeader = new Map(
  readColumns.flatMap((name) => [name, ...also[name]].map((header) => [plainHeader(header), name] as const)),
);

/** The column that a header of a file stands for; undefined when it is not read. */
export const registerColumnOf = (header: string): ReadColumn | undefined => byHeader.get(plainHeader(header));
