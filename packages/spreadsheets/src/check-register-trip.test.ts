import { derivedId } from '@hearth/domain/ids';
import { isRejected } from '@hearth/domain/rejections';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCheckRegister } from './check-register-read.ts';
import { type CheckToPrint, writeCheckRegister } from './check-register-write.ts';

const registerId = derivedId('register', 'one');
const of = { registerId, releasedOn: '2026-11-04', today: '2027-03-31' };
const id = (nth: number) => derivedId('disbursement', nth);

const results = async (text: string) => {
  const read = await readCheckRegister(text, of);
  if (isRejected(read)) throw new Error(read.detail);
  return read.lines.map((line) => ('result' in line ? line.result : line.refused.code));
};

/** What spreadsheet programs do to a file when it is opened and saved. */
type Program = {
  readonly separator: string;
  readonly date: (year: number, month: number, day: number) => string;
  readonly amount: (text: string) => string;
  readonly number: (digits: string) => string;
};
const trimmed = (text: string): string => text.replace(/\.?0+$/, '');
const programs: readonly Program[] = [
  { separator: ',', date: (y, m, d) => `${m}/${d}/${y}`, amount: trimmed, number: (digits) => String(Number(digits)) },
  {
    separator: ';',
    date: (y, m, d) => `${String(d).padStart(2, '0')}.${String(m).padStart(2, '0')}.${y}`,
    amount: (text) => text.replace('.', ','),
    number: (digits) => digits,
  },
  {
    separator: '\t',
    date: (y, m, d) => `${m}/${d}/${String(y).slice(2)}`,
    amount: (text) => `$${text}`,
    number: (digits) => Number(digits).toLocaleString('en-US'),
  },
  {
    separator: ',',
    date: (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
    amount: (text) => text,
    number: (digits) => digits,
  },
];

const saved = (csv: string, { separator, date, amount, number }: Program): string => {
  const [header = '', ...rows] = csv
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .filter((line) => line !== '');
  const names = header.split(',');
  const cellsOf = (line: string) =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
      cell.replace(/^"|"$/g, '').replaceAll('""', '"'),
    );
  const rewritten = (cell: string, name: string): string => {
    if (cell === '') return '';
    if (name.endsWith('_on')) {
      const [year = 0, month = 0, day = 0] = cell.split('-').map(Number);
      return date(year, month, day);
    }
    if (name === 'amount') return amount(cell);
    return name === 'check_number' ? number(cell) : cell;
  };
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  return [
    header.replaceAll(',', separator),
    ...rows.map((line) => names.map((name, nth) => quoted(rewritten(cellsOf(line)[nth] ?? '', name))).join(separator)),
  ].join('\r\n');
};

const day = fc
  .date({ min: new Date('2026-11-05T00:00:00Z'), max: new Date('2027-03-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const printed: fc.Arbitrary<CheckToPrint> = fc.record({
  disbursementId: fc.nat(1_000_000).map(id),
  amountMinor: fc.integer({ min: 1, max: 9_999_999 }),
  currency: fc.constant('USD'),
  payeeName: fc.constantFrom('Ana "Ani" Silva', '=1+1', '陈 小明', "O'Neil; Jr., Sean", '-5', ''),
  mailingAddress: fc.constantFrom('12 Main Street, Apt 4, East Boston, MA 02128', '\tGeneral Delivery, Lynn, MA', ''),
  note: fc.constant(''),
  checkNumber: fc.integer({ min: 1, max: 999_999_999 }).map(String),
  issuedOn: day,
  clearedOn: day,
});

test('a register survives every spreadsheet program that it passes through', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(printed, { minLength: 1, maxLength: 6, selector: ({ disbursementId }) => disbursementId }),
      fc.constantFrom(...programs),
      async (checks, program) => {
        const distinct = checks.filter(
          ({ checkNumber }, nth) => checks.findIndex((each) => each.checkNumber === checkNumber) === nth,
        );
        const csv = writeCheckRegister(registerId, of.releasedOn, distinct);
        expect(csv).not.toMatch(/(^|,)"?[=+@\t-]/m);
        expect(await results(saved(csv, program))).toEqual(
          distinct.map(({ disbursementId, amountMinor, checkNumber, issuedOn, clearedOn }) => ({
            disbursementId,
            amountMinor,
            number: checkNumber,
            issuedOn,
            clearedOn,
          })),
        );
      },
    ),
    { numRuns: 200 },
  );
});
