// Reads a filled-in check register back: lines with what they say, or why they can not be read. Hides how dates and numbers were rewritten.
import { canonical } from '@hearth/domain/canonical';
import type { CheckResult } from '@hearth/domain/check-results';
import { isId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import * as cells from './check-register-cells.ts';
import type { ReadColumn } from './check-register-columns.ts';
import { type Row, registerFileLimits, rowsOf } from './check-register-rows.ts';
import { type CellRead, readText } from './read-cells.ts';

/** One line of this register, with the row as the spreadsheet numbers it (the header is 1). Never what a cell said. */
export type ReadLine = { readonly row: number; readonly disbursementId?: string } & (
  | { readonly result: CheckResult }
  | { readonly refused: { readonly code: string; readonly detail: string } }
);
/** What was read. `elsewhere`: rows that name another register, which are not looked at. */
export type ReadRegister = { readonly lines: readonly ReadLine[]; readonly elsewhere: number };

/** Which register the file should be of, and the days (YYYY-MM-DD) between which its dates lie. */
export type RegisterOf = { readonly registerId: string; readonly releasedOn: string; readonly today: string };

type Order = 'monthFirst' | 'dayFirst';

/**
 * How the program that saved the file writes dates: told by the day of release, which stands in every row and which is known. None
 * when nothing was rewritten, or month and day are one number.
 */
const orderOf = (rows: readonly Row[], releasedOn: string): Order | undefined => {
  const told = new Set(
    rows.flatMap(({ cell }): Order[] => {
      const read = cells.readDates(cell('released_on'));
      if (!('value' in read) || read.value === undefined) return [];
      const { monthFirst, dayFirst } = read.value;
      if (monthFirst === dayFirst) return [];
      if (monthFirst === releasedOn) return ['monthFirst'];
      return dayFirst === releasedOn ? ['dayFirst'] : [];
    }),
  );
  const [order] = told;
  return told.size === 1 ? order : undefined;
};

const dated =
  (order: Order | undefined, { releasedOn, today }: RegisterOf) =>
  (cell: string): CellRead<string> => {
    const read = cells.readDates(cell);
    if (!('value' in read)) return read;
    if (read.value === undefined) return { value: undefined };
    const { monthFirst, dayFirst } = read.value;
    if (monthFirst === undefined || dayFirst === undefined || monthFirst === dayFirst)
      return { value: monthFirst ?? dayFirst };
    if (order !== undefined) return { value: read.value[order] };
    const likely = [monthFirst, dayFirst].filter((date) => date >= releasedOn && date <= today);
    return likely.length === 1
      ? { value: likely[0] }
      : { code: 'ambiguous-date', detail: 'can be read as two dates (day or month first): write it as YYYY-MM-DD' };
  };

const lineOf = ({ row, cell, broken }: Row, readDate: (cell: string) => CellRead<string>): ReadLine => {
  if (broken !== undefined) return { row, refused: { code: 'broken-line', detail: `The row ${broken}.` } };
  const wrong: { code: string; detail: string }[] = [];
  const read = <T>(name: ReadColumn, reader: (cell: string) => CellRead<T>): T | undefined => {
    const outcome = reader(cell(name));
    if ('value' in outcome) return outcome.value;
    wrong.push({ code: outcome.code, detail: `${name} ${outcome.detail}` });
    return undefined;
  };
  const disbursementId = readText(cell('disbursement')) ?? '';
  if (!isId('disbursement', disbursementId))
    wrong.push({ code: 'unknown-disbursement', detail: 'disbursement must be the id of the exported file (dsb_...)' });
  const amountMinor = read('amount', cells.readPaidMinor);
  if (amountMinor === undefined && wrong.every(({ code }) => code !== 'amount'))
    wrong.push({ code: 'amount', detail: 'amount is empty: restore it from the exported file' });
  const number = read('check_number', cells.readCheckNumber);
  const issuedOn = read('issued_on', readDate);
  const clearedOn = read('cleared_on', readDate);
  const voided = read('void', cells.readVoid);
  const named = isId('disbursement', disbursementId) ? { disbursementId } : {};
  const [first] = wrong;
  if (first !== undefined)
    return { row, ...named, refused: { code: first.code, detail: `${wrong.map(({ detail }) => detail).join('; ')}.` } };
  const said = {
    ...(number === undefined ? {} : { number }),
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(clearedOn === undefined ? {} : { clearedOn }),
    ...(voided === undefined ? {} : { voided }),
  };
  return { row, ...named, result: { disbursementId, amountMinor: amountMinor ?? 0, ...said } };
};

const rowsWith = (lines: readonly ReadLine[], isAlike: (result: CheckResult) => boolean): string =>
  lines.flatMap((line) => ('result' in line && isAlike(line.result) ? [line.row] : [])).join(', ');

/** Lines that contradict each other are all refused: nobody can say which of them is right. */
const uncontradicted = (lines: readonly ReadLine[]): readonly ReadLine[] =>
  lines.map((line) => {
    if (!('result' in line)) return line;
    const { row, result } = line;
    const others = lines.flatMap((each) => ('result' in each && each !== line ? [each.result] : []));
    const named = { row, disbursementId: result.disbursementId };
    if (others.some((each) => each.disbursementId === result.disbursementId && canonical(each) !== canonical(result))) {
      const rows = rowsWith(lines, (each) => each.disbursementId === result.disbursementId);
      const detail = `Rows ${rows} say different things of one check. Keep the one that is right.`;
      return { ...named, refused: { code: 'repeated-disbursement', detail } };
    }
    const isTaken = ({ disbursementId, number }: CheckResult): boolean =>
      number !== undefined && number === result.number && disbursementId !== result.disbursementId;
    if (!others.some(isTaken)) return line;
    const detail = `Rows ${rowsWith(lines, ({ number }) => number === result.number)} carry one check number. Each check has its own.`;
    return { ...named, refused: { code: 'number-taken', detail } };
  });

/**
 * Reads the text of a filled-in register: comma, semicolon or tab, columns in any order. Rejects the whole file (`invalid`,
 * `too-large`) when it is none, lacks columns or can not be read to its end; everything else is said line by line. Never throws.
 */
export const readCheckRegister = async (text: string, of: RegisterOf): Promise<ReadRegister | Rejected> => {
  const rows = await rowsOf(text);
  if (isRejected(rows)) return rows;
  const isElsewhere = ({ cell }: Row): boolean => {
    const named = readText(cell('register')) ?? '';
    return isId('register', named) && named !== of.registerId;
  };
  const ours = rows.filter((row) => !isElsewhere(row));
  if (ours.length > registerFileLimits.maxLines)
    return reject(
      'too-large',
      `More than ${registerFileLimits.maxLines} rows are of this register, which has at most 30 checks.`,
    );
  const readDate = dated(orderOf(ours, of.releasedOn), of);
  return {
    lines: uncontradicted(ours.map((row) => lineOf(row, readDate))),
    elsewhere: rows.length - ours.length,
  };
};
