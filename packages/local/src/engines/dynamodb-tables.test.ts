import { mkdirSync } from 'node:fs';
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DynamoDbEngine, startDynamoDb } from './dynamodb.ts';
import { eventsTable, newFolder, sdkSettings, stateTable } from './engine-fixtures.ts';
import { recordIn, recordsIn } from './json-reading.ts';
import { openPorts } from './ports.ts';
import { loadSqlite } from './quiet-sqlite.ts';
import { indexStreamRecords } from './stream-index.ts';

const folder = newFolder();
let engine: DynamoDbEngine;
let client: DynamoDBClient;

const start = async (path = folder.path) => {
  engine = await startDynamoDb({ dataDir: path, ports: openPorts(path) });
  client = new DynamoDBClient({ ...sdkSettings(engine.endpoint), maxAttempts: 5 });
};
const item = (pk: string, sk = '0000000001') => ({ pk: { S: pk }, sk: { S: sk } });
const read = async (table: string, pk: string) =>
  (await client.send(new GetItemCommand({ TableName: table, Key: item(pk), ConsistentRead: true }))).Item;

beforeEach(async () => {
  mkdirSync(folder.path, { recursive: true });
  await start();
});
afterEach(async () => {
  client.destroy();
  await engine.stop();
  folder.remove();
});

describe('tables', () => {
  test('are made as the template says, and a second call changes nothing', async () => {
    await engine.createTables([eventsTable, stateTable]);
    await client.send(new PutItemCommand({ TableName: 'state', Item: item('kept') }));
    await engine.createTables([eventsTable, stateTable]);
    const table = recordIn((await engine.call('DescribeTable', { TableName: 'events' }))['Table']);
    expect(table['StreamSpecification']).toEqual({ StreamEnabled: true, StreamViewType: 'NEW_IMAGE' });
    expect(recordsIn(table['GlobalSecondaryIndexes'])).toHaveLength(1);
    const ttl = await engine.call('DescribeTimeToLive', { TableName: 'state' });
    expect(ttl['TimeToLiveDescription']).toMatchObject({ TimeToLiveStatus: 'ENABLED', AttributeName: 'expiresAt' });
    expect(await read('state', 'kept')).toEqual(item('kept'));
  });

  test('gain an index and a stream that the template has got since', async () => {
    const { GlobalSecondaryIndexes: _indexes, StreamSpecification: _stream, ...plain } = eventsTable;
    const keysOnly = { ...plain, AttributeDefinitions: plain.AttributeDefinitions.slice(0, 2) };
    await engine.createTables([keysOnly]);
    await engine.createTables([eventsTable]);
    const table = recordIn((await engine.call('DescribeTable', { TableName: 'events' }))['Table']);
    expect(recordsIn(table['GlobalSecondaryIndexes']).map((index) => index['IndexName'])).toEqual(['byHour']);
    expect(table['StreamSpecification']).toMatchObject({ StreamEnabled: true });
  });

  test('with other keys than the template are refused, not changed', async () => {
    await engine.createTables([stateTable]);
    const other = { ...stateTable, KeySchema: stateTable.KeySchema.slice(0, 1) };
    await expect(engine.createTables([other])).rejects.toThrow(/new data folder/);
  });

  test('lose what has expired by the given clock, and only that', async () => {
    await engine.createTables([stateTable]);
    const put = (pk: string, expiresAt: Record<string, string> | undefined) =>
      engine.call('PutItem', { TableName: 'state', Item: { ...item(pk), ...(expiresAt && { expiresAt }) } });
    await put('past', { N: '1000' });
    await put('future', { N: '3000' });
    await put('never', undefined);
    await put('text', { S: '1' });
    expect(await engine.sweepExpired(2_000_000)).toBe(1);
    expect(await read('state', 'past')).toBeUndefined();
    expect(await engine.sweepExpired(3_000_000)).toBe(1);
    expect(await read('state', 'never')).toBeDefined();
    expect(await read('state', 'text')).toBeDefined();
  });
});

describe('the extra stream index', () => {
  const planOf = async (sql: string): Promise<string> => {
    const { DatabaseSync } = await loadSqlite();
    const database = new DatabaseSync(engine.filePath);
    const plan = database
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map((row) => String(row['detail']))
      .join('; ');
    database.close();
    return plan;
  };

  test('serves the statements that the engine runs at each write and each poll', async () => {
    await engine.createTables([eventsTable]);
    const next = `SELECT COALESCE(MAX(CAST(sequence_number AS INTEGER)), 0) + 1 FROM _stream_records WHERE table_name = 'events'`;
    const after = `SELECT new_image FROM _stream_records WHERE table_name = 'events' AND shard_id = 's'
      AND CAST(sequence_number AS INTEGER) > 5 ORDER BY CAST(sequence_number AS INTEGER) ASC LIMIT 10`;
    expect(await planOf(next)).toContain('USING COVERING INDEX hearth_stream_sequence');
    expect(await planOf(after)).toContain('USING INDEX hearth_stream_sequence');
    expect(await planOf(after)).not.toContain('TEMP B-TREE');
  });

  test('is left out, with the reason, for an engine it was not made for', async () => {
    await engine.createTables([stateTable]);
    expect(await indexStreamRecords(engine.filePath, '9.9.9')).toContain('the engine is 9.9.9');
  });

  test('keeps the price of a write flat at forty thousand stream records', async () => {
    await engine.createTables([eventsTable]);
    const { DatabaseSync } = await loadSqlite();
    await engine.call('PutItem', { TableName: 'events', Item: item('seed') });
    const database = new DatabaseSync(engine.filePath, { timeout: 60_000 });
    database.exec(`WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 40000)
      INSERT INTO _stream_records (table_name, event_name, keys_json, new_image, sequence_number, shard_id, created_at)
      SELECT table_name, event_name, keys_json, new_image, CAST(n.i AS TEXT), shard_id, created_at FROM n, _stream_records WHERE id = 1`);
    const price = async (): Promise<number> => {
      const times: number[] = [];
      for (let n = 0; n < 20; n += 1) {
        const began = performance.now();
        await engine.call('PutItem', { TableName: 'events', Item: item(`p${times.length}-${Math.random()}`) });
        times.push(performance.now() - began);
      }
      // The cheapest: what else the machine does makes a write dearer, never cheaper.
      return Math.min(...times);
    };
    const indexed = await price();
    database.exec('DROP INDEX hearth_stream_sequence; DROP INDEX hearth_stream_shard');
    database.close();
    const scanned = await price();
    expect(indexed).toBeLessThan(scanned);
  });
});
