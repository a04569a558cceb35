// Writes a check register as a file for printing and filling in. Hides how a file is kept from running as a formula, and from losing zeros.
import { moneyDigits } from '@hearth/domain/money-words';
import { registerColumns } from './check-register-columns.ts';
import { writeCsv } from './write-csv.ts';

/** One check as it is printed. What is recorded already stands in its last columns, so that the file can be filled in further. */
export type CheckToPrint = {
  readonly disbursementId: string;
  readonly amountMinor: number;
  readonly currency: string;
  /** Empty when nobody may read it, or it is not known: `note` says why. */ readonly payeeName: string;
  /** In one cell, for a ZIP code that stands alone loses its zero. */ readonly mailingAddress: string;
  readonly note: string;
  readonly checkNumber?: string;
  readonly issuedOn?: string;
  readonly clearedOn?: string;
  readonly voided?: string;
};

/** Neutral: neither the check nor a bank statement may tell why money came. */
export const checkMemo = 'HEARTH';

/** The file of a register: UTF-8 with a byte order mark, CRLF, amounts with two decimals, dates YYYY-MM-DD. */
export const writeCheckRegister = (registerId: string, releasedOn: string, checks: readonly CheckToPrint[]): string =>
  writeCsv(
    registerColumns,
    checks.map((check, at) => [
      registerId,
      at + 1,
      check.disbursementId,
      moneyDigits(check.amountMinor, check.currency),
      check.currency,
      check.payeeName,
      check.mailingAddress,
      checkMemo,
      check.note,
      releasedOn,
      check.checkNumber,
      check.issuedOn,
      check.clearedOn,
      check.voided,
    ]),
    { bom: true },
  );
