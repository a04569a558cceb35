import { parse } from 'csv-parse/sync';
import { array, assert, constantFrom, oneof, property, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvPieces, writeCsv } from './write-csv.ts';

const starts = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
const anyCell = oneof(
  string({ unit: 'binary', maxLength: 20 }).map((text) => text.toWellFormed()),
  tuple(constantFrom(...starts), string({ maxLength: 10 })).map((parts) => parts.join('')),
);

describe('written CSV', () => {
  test('is quoted where needed, with numbers as numbers', () => {
    expect(
      writeCsv(
        ['a', 'b', 'c'],
        [
          ['x, "y"', -5, true],
          [null, undefined, 0],
        ],
      ),
    ).toBe('a,b,c\r\n"x, ""y""",-5,yes\r\n,,0\r\n');
  });

  test('carries no formula in any cell, header or separator', () => {
    expect(writeCsv(['=A1'], [['=cmd|x'], ['+1'], ['-1'], ['@x'], ['\tx'], ['\rx']])).toBe(
      `'=A1\r\n'=cmd|x\r\n'+1\r\n'-1\r\n'@x\r\n'\tx\r\n"'\rx"\r\n`,
    );
  });

  test('can be read back, and no cell starts as a formula', () => {
    assert(
      property(
        array(array(anyCell, { minLength: 2, maxLength: 2 }), { minLength: 1 }),
        constantFrom(',' as const, ';' as const, '\t' as const),
        (rows, separator) => {
          const text = writeCsv(['one', 'two'], rows, { separator });
          const [, ...read] = parse(text, { delimiter: separator, record_delimiter: '\r\n' });
          expect(read.length).toBe(rows.length);
          read.forEach((cells, row) => {
            cells.forEach((cell, at) => {
              expect(starts).not.toContain(cell[0]);
              const original = rows[row]?.[at] ?? '';
              expect(cell).toBe(starts.includes(original[0] ?? '') ? `'${original}` : original);
            });
          });
        },
      ),
    );
  });

  test('comes in pieces that together are the whole', () => {
    const rows = Array.from({ length: 1_201 }, (_, at) => [at]);
    const pieces = [...csvPieces(['at'], rows)];
    expect(pieces).toHaveLength(4);
    expect(pieces.join('')).toBe(writeCsv(['at'], rows));
  });
});
