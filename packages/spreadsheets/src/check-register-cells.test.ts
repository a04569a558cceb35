import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCheckNumber, readDates, readPaidMinor, readVoid } from './check-register-cells.ts';

const read = (outcome: object) => ('value' in outcome ? outcome.value : 'code' in outcome ? outcome.code : undefined);

describe('a cell that a spreadsheet program saved', () => {
  test.each([
    ['1001', '1001'],
    ['001001', '1001'],
    ["'001001", '1001'],
    [' 1001 ', '1001'],
    ['#1001', '1001'],
    ['# 1001', '1001'],
    ['1,001', '1001'],
    ['1,001,000', '1001000'],
    ['1001.00', '1001'],
    ['１００１', '1001'],
    ['', undefined],
    ['1E+05', 'number-rounded'],
    ['1.00E5', 'number-rounded'],
    ['0', 'number'],
    ['000', 'number'],
    ['-5', 'number'],
    ['1001a', 'number'],
    ['10 01', 'number'],
    ['1,01', 'number'],
    ['1001.5', 'number'],
    ['=1001', 'number'],
    ['1234567890123', 'number'],
    ['9'.repeat(60), 'number'],
  ])('as the check number %s is read as %s', (cell, expected) => {
    expect(read(readCheckNumber(cell))).toBe(expected);
  });

  test.each([
    ['50', 5_000],
    ['50.00', 5_000],
    ['50.5', 5_050],
    ['50,50', 5_050],
    ['$1,234.50', 123_450],
    ['US$ 1.234,50', 123_450],
    ['1 234.50', 123_450],
    ['1’234.50', 123_450],
    ['1234.5 USD', 123_450],
    ['', undefined],
    ['-50', 'amount'],
    ['(50.00)', 'amount'],
    ['5e1', 'amount'],
    ['50.001', 5_000_100],
    ['fifty', 'amount'],
    ['9'.repeat(30), 'amount'],
  ])('as the amount %s is read as %s minor units', (cell, expected) => {
    expect(read(readPaidMinor(cell))).toBe(expected);
  });

  test.each([
    ['2026-11-22', ['2026-11-22', '2026-11-22']],
    ['2026/11/22', ['2026-11-22', '2026-11-22']],
    ['2026-11-22 00:00:00', ['2026-11-22', '2026-11-22']],
    ['2026-11-22T00:00:00.000Z', ['2026-11-22', '2026-11-22']],
    ['11/22/2026', ['2026-11-22', undefined]],
    ['11/22/26', ['2026-11-22', undefined]],
    ['22.11.2026', [undefined, '2026-11-22']],
    ['11/5/2026', ['2026-11-05', '2026-05-11']],
    ['1/1/2027', ['2027-01-01', '2027-01-01']],
    ['', undefined],
    ['46348', 'date-number'],
    ['46348.0', 'date-number'],
    ['2026-02-30', 'date'],
    ['13/13/2026', 'date'],
    ['22-Nov-26', ['2026-11-22', '2026-11-22']],
    ['22 November 2026', ['2026-11-22', '2026-11-22']],
    ['Nov 5, 2026', ['2026-11-05', '2026-11-05']],
    ['11/22/2026 12:00:00 AM', ['2026-11-22', undefined]],
    ['22-Nov', 'date'],
    ['31-Nov-26', 'date'],
    ['22 Brumaire 2026', 'date'],
    ['yesterday', 'date'],
  ])('as the date %s is read as %s', (cell, expected) => {
    const outcome = readDates(cell);
    const value = 'value' in outcome ? outcome.value : undefined;
    expect(value === undefined ? read(outcome) : [value.monthFirst, value.dayFirst]).toEqual(expected);
  });

  test.each([
    ['', undefined],
    ['no', undefined],
    ['yes', 'stopped'],
    ['X', 'stopped'],
    ['VOID', 'stopped'],
    ['Never issued', 'never-issued'],
    ['came_back', 'came-back'],
    ['she moved', 'void'],
  ])('as void %s is read as %s', (cell, expected) => {
    expect(read(readVoid(cell))).toBe(expected);
  });

  test('is read or refused whatever stands in it, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (cell) => {
        for (const reader of [readCheckNumber, readPaidMinor, readDates, readVoid]) {
          const outcome = reader(cell);
          expect('value' in outcome || outcome.detail.length > 0).toBe(true);
        }
      }),
    );
  });
});
