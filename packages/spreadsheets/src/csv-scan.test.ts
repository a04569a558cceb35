import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { array, assert, constantFrom, integer, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvScanner, type ScannedRecord } from './csv-scan.ts';

const scanned = (text: string, pieces = 1, rowCharacters = 1_000, width?: number): readonly ScannedRecord[] => {
  const scanner = csvScanner({ separator: ',', rowCharacters, width });
  const size = Math.max(1, Math.ceil(text.length / pieces));
  const records: ScannedRecord[] = [];
  for (let at = 0; at < text.length; at += size) records.push(...scanner.push(text.slice(at, at + size)));
  return [...records, ...scanner.end()];
};
const cells = (text: string, pieces = 1) => scanned(text, pieces).map((record) => record.cells);

const cell = oneof(string({ maxLength: 6 }), constantFrom('', '"', 'a,b', 'x\ny', 'x\r\ny', ' "', '""', 'é'));
const table = array(array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });

describe('CSV', () => {
  test('what another program wrote comes out as it was, however it was cut into pieces', () => {
    assert(
      property(table, constantFrom('\n', '\r\n'), integer({ min: 1, max: 40 }), (rows, end, pieces) => {
        const text = stringify(rows, { record_delimiter: end, quoted: true });
        expect(cells(text, pieces)).toEqual(rows);
      }),
      { numRuns: 400 },
    );
  });

  test('well-formed text is read as csv-parse reads it', () => {
    assert(
      property(table, integer({ min: 1, max: 20 }), (rows, pieces) => {
        const text = stringify(rows, { quoted_match: /[\r\n"]|^ /, record_delimiter: '\n' });
        expect(cells(text, pieces)).toEqual(parse(text, { record_delimiter: '\n', relax_column_count: true }));
      }),
      { numRuns: 400 },
    );
  });

  test('a quote that never closes costs its own line only', () => {
    expect(scanned('a,b\n"c,d\ne,f\n').map(({ cells: own, fault }) => [own, fault])).toEqual([
      [['a', 'b'], undefined],
      [['"c', 'd'], 'open-quote'],
      [['e', 'f'], undefined],
    ]);
  });

  test('a quote that takes whole rows with it is told by the rows inside', () => {
    const text = 'a,b,c,d\n"1,2,3,4\n5,6,7,8\n9,"10",11,12\n';
    expect(scanned(text, 1, 1_000, 4).map(({ fault }) => fault)).toEqual([
      undefined,
      'open-quote',
      undefined,
      undefined,
    ]);
  });

  test('a line without end is passed over in whatever pieces it comes', () => {
    for (const pieces of [1, 7, 400])
      expect(
        scanned(`a,b\n${'x'.repeat(5_000)}\r\nc,d\r\n`, pieces).map(({ cells: own, fault }) => fault ?? own),
      ).toEqual([['a', 'b'], 'too-long', ['c', 'd']]);
  });

  test('a file of quotes gone wrong is given up, and says so', () => {
    const records = scanned('"a\nb"c\n'.repeat(400));
    expect(records.at(-1)?.fault).toBe('too-many-quotes');
    expect(records.length).toBeLessThan(120);
  });
});
