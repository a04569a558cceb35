import { derivedId } from '@hearth/domain/ids';
import { isRejected } from '@hearth/domain/rejections';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCheckRegister } from './check-register-read.ts';

const registerId = derivedId('register', 'one');
const of = { registerId, releasedOn: '2026-11-04', today: '2027-03-31' };
const id = (nth: number) => derivedId('disbursement', nth);

const lines = async (text: string, more: Partial<typeof of> = {}) => {
  const read = await readCheckRegister(text, { ...of, ...more });
  if (isRejected(read)) throw new Error(read.detail);
  return read.lines;
};
const outcomes = async (text: string, more: Partial<typeof of> = {}) =>
  (await lines(text, more)).map((line) => ('result' in line ? line.result : line.refused.code));
const refusal = async (text: string) => {
  const read = await readCheckRegister(text, of);
  if (!isRejected(read)) throw new Error('was read');
  return read;
};

const head = 'disbursement,amount,check_number,issued_on,cleared_on,void,released_on';
const row = (...cells: readonly string[]) => [id(1), '50', ...cells].map((cell) => `"${cell}"`).join(',');

describe('a register that comes back', () => {
  test('is read with its columns in any order, by any separator, with or without a mark, and blank lines between', async () => {
    const expected = { disbursementId: id(1), amountMinor: 5_000, number: '1001', issuedOn: '2026-11-05' };
    for (const text of [
      `\ufeff${head}\r\n${row('1001', '2026-11-05', '', '', '')}\r\n`,
      `Check No;Issue Date;AMOUNT;Disbursement ID\n\n1001;2026-11-05;50;${id(1)}\n;;;\n`,
      `Issued On\tCheck Number\tamount\tdisbursement\tname\n2026-11-05\t1001\t$50.00\t${id(1)}\tA "B" C\n`,
    ])
      expect(await outcomes(text)).toEqual([expected]);
  });

  test('numbers its rows as the spreadsheet does', async () => {
    const text = `${head}\n\n${row('1', '2026-11-05', '', '', '')}\n,,,,,,\n${row('x', '', '', '', '')}`;
    expect((await lines(text)).map((line) => [line.row, line.disbursementId])).toEqual([
      [3, id(1)],
      [5, id(1)],
    ]);
  });

  test('has its dates read in the order in which the day of release was rewritten', async () => {
    const inOrder = (release: string) => outcomes(`${head}\n${row('1', '1/2/2027', '2/1/2027', '', release)}`);
    expect(await inOrder('11/4/2026')).toMatchObject([{ issuedOn: '2027-01-02', clearedOn: '2027-02-01' }]);
    expect(await inOrder('4/11/2026')).toMatchObject([{ issuedOn: '2027-02-01', clearedOn: '2027-01-02' }]);
    expect(await inOrder('2026-11-04')).toEqual(['ambiguous-date']);
    expect(await inOrder('')).toEqual(['ambiguous-date']);
  });

  test('without that day has a date read when only one reading lies between release and today', async () => {
    const text = `${head}\n${row('1', '12/5/2026', '', '', '')}`;
    expect(await outcomes(text)).toMatchObject([{ issuedOn: '2026-12-05' }]);
    expect(await outcomes(text, { releasedOn: '2026-05-01' })).toEqual(['ambiguous-date']);
    expect(await outcomes(text, { today: '2026-11-30' })).toEqual(['ambiguous-date']);
  });

  test('tells each wrong line everything that is wrong with it, and never what stood there', async () => {
    const [line] = await lines(`${head}\nMaria,lots,Maria,soon,Maria,Maria,\n`);
    expect(line).toMatchObject({ row: 2, refused: { code: 'unknown-disbursement' } });
    const said = JSON.stringify(line);
    for (const column of ['disbursement', 'amount', 'check_number', 'issued_on', 'cleared_on', 'void'])
      expect(said).toContain(column);
    expect(said).not.toContain('Maria');
    expect(line).not.toHaveProperty('disbursementId');
    expect(await outcomes(`${head}\n"${id(1)}","","1","2026-11-05"`)).toEqual(['amount']);
  });

  test('that says one check twice has both refused, unless they say the same', async () => {
    const one = row('1', '2026-11-05', '', '', '');
    expect(await outcomes(`${head}\n${one}\n${one}`)).toMatchObject([{ number: '1' }, { number: '1' }]);
    const other = row('2', '2026-11-05', '', '', '');
    expect(await outcomes(`${head}\n${one}\n${other}`)).toEqual(['repeated-disbursement', 'repeated-disbursement']);
  });

  test('refuses a row whose cells may have moved under other columns, and never reads one row with the cells of the next', async () => {
    const moved = `Payee,${head}\nSilva, Ana,${row('1', '2026-11-05', '', '', '2026-11-04')}`;
    expect(await outcomes(moved)).toEqual(['broken-line']);
    const [first, second] = [`"Ana,${id(1)},50,1,2026-11-05`, `"Bo",${id(2)},50,2,2026-11-05`];
    expect(await outcomes(`payee,${head}\n${first}\n${second}`)).toEqual(['broken-line']);
  });

  test('leaves the rows of other registers alone', async () => {
    const other = derivedId('register', 'two');
    const text = `register,${head}\n${registerId},${row('1', '', '', '', '')}\n${other},${row('2', '', '', '', '')}`;
    const read = await readCheckRegister(text, of);
    expect(read).toMatchObject({ elsewhere: 1, lines: [{ row: 2 }] });
  });

  test('is refused whole when it is no register, has a column twice, breaks off or is too large', async () => {
    expect((await refusal('')).detail).toContain('empty');
    expect((await refusal('a,b\n1,2')).detail).toContain('disbursement, amount, check_number, issued_on');
    expect((await refusal(`${head},Check No\n`)).detail).toContain('check_number');
    expect((await refusal(`${head}\n"never closed\n1,2`)).detail).toContain('Row 2');
    expect(await refusal('x'.repeat(262_145))).toMatchObject({ rejected: 'too-large' });
    expect(await refusal(`${head}\n${'x\n'.repeat(1_001)}`)).toMatchObject({ rejected: 'too-large' });
    expect(await refusal(`${head}\n${'x\n'.repeat(201)}`)).toMatchObject({ rejected: 'too-large' });
  });

  test('is read or refused whatever it is, and never throws', async () => {
    const piece = fc.oneof(
      fc.constantFrom(head, ',', ';', '\t', '\n', '\r\n', '"', id(1), '50', '1001', '2026-11-05'),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const read = await readCheckRegister(pieces.join(''), of);
        expect(isRejected(read) || read.lines.length <= 200).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
