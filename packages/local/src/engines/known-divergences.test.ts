import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DynamoDbEngine, startDynamoDb } from './dynamodb.ts';
import { newFolder } from './engine-fixtures.ts';
import { knownDivergences } from './known-divergences.ts';
import { openPorts } from './ports.ts';
import { loadSqlite } from './quiet-sqlite.ts';

const folder = newFolder();
let engine: DynamoDbEngine;

beforeAll(async () => {
  engine = await startDynamoDb({ dataDir: folder.path, ports: openPorts(folder.path) });
});
afterAll(async () => {
  await engine.stop();
  folder.remove();
});

test.each(knownDivergences)('still there: $fault', async ({ guard, isPresent }) => {
  expect(await isPresent(engine), `mended by this version of the engine; look again at its guard: ${guard}`).toBe(true);
});

test('still there: the engine has no index of its own on its stream records', async () => {
  const { DatabaseSync } = await loadSqlite();
  const database = new DatabaseSync(engine.filePath);
  const indexes = database
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = '_stream_records'`)
    .all();
  database.close();
  expect(indexes).toEqual([]);
});
