import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { csvFields, readTruth } from './truth-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearth-truth-'));
afterAll(() => rmSync(folder, { recursive: true }));
const truthIn = (content: string) => {
  const path = join(folder, 'truth.csv');
  writeFileSync(path, content);
  return readTruth(path);
};

test.each([
  ['a,b', ['a', 'b']],
  ['"a,1","b ""B"""', ['a,1', 'b "B"']],
  [' a , b ', ['a', 'b']],
  ['a,', ['a', '']],
  ['', ['']],
  ['a,"open', ['a', '"open']],
])('the fields of %s', (line, fields) => {
  expect(csvFields(line)).toEqual(fields);
});

describe('a truth file', () => {
  test('may have quoted fields, CRLF, a byte order mark, more columns and blank lines', async () => {
    const { ids, entities, truePairs } = await truthIn(
      '\ufeffentityId,applicationId,kind\r\nE1,"app,2",x\r\n\r\n"E1",app-1,y\r\nE2,app-3,\r\n',
    );
    expect(ids).toEqual(['app,2', 'app-1', 'app-3']);
    expect([entities[0] === entities[1], entities[0] === entities[2], truePairs]).toEqual([true, false, 1]);
  });

  test('that lacks an entity is a sentence with the line', async () => {
    await expect(truthIn('applicationId,entityId\napp-1,E1\napp-2,\n')).rejects.toThrow(
      /line 3 has no applicationId or no entityId/,
    );
  });
});
