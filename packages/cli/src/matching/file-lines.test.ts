import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type FileLine, fileLines } from './file-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearth-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

const readAll = async (path: string) => {
  const lines: FileLine[] = [];
  for await (const line of fileLines(path)) lines.push(line);
  return lines;
};
const linesOf = async (content: string | Buffer) => {
  const path = join(folder, 'lines');
  writeFileSync(path, content);
  return (await readAll(path)).map((line) => ('text' in line ? line.text : line.broken));
};

describe('lines of a file', () => {
  test('end with either line end, and the last needs none', async () => {
    expect(await linesOf('one\ntwo\r\n\r\nfour')).toEqual(['one', 'two', '', 'four']);
    expect(await linesOf('one\n')).toEqual(['one']);
    expect(await linesOf('')).toEqual([]);
  });

  test('begin after a byte order mark', async () => {
    expect(await linesOf('\ufeffone\n\ufefftwo')).toEqual(['one', '\ufefftwo']);
  });

  test('may be of ten megabytes and break letters across chunks', async () => {
    const long = 'né王'.repeat(2_000_000);
    expect(await linesOf(`${long}\nshort\n`)).toEqual([long, 'short']);
  });

  test('beyond measure are named and passed over', async () => {
    const lines = await linesOf(Buffer.concat([Buffer.alloc(65 * 1024 * 1024, 'a'), Buffer.from('\nshort\n')]));
    expect(lines).toEqual(['it is longer than 64 MB', 'short']);
  });

  test('of a file that is not there are a sentence', async () => {
    await expect(readAll(join(folder, 'none'))).rejects.toThrow(/none can't be read/);
  });
});
