// What the engines' tests start from: a folder of their own, the tables of the project in small, quiet SDK settings.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REGION } from './aws-json.ts';
import type { TableSpec } from './dynamodb-tables.ts';
import type { EngineSpec } from './engines.ts';

const text = (name: string) => ({ AttributeName: name, AttributeType: 'S' });
const keys = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' },
  { AttributeName: sort, KeyType: 'RANGE' },
];

/** The table with a stream and a keys-only index. */
export const eventsTable: TableSpec = {
  TableName: 'events',
  AttributeDefinitions: [text('pk'), text('sk'), text('hour'), text('at')],
  KeySchema: keys('pk', 'sk'),
  GlobalSecondaryIndexes: [
    { IndexName: 'byHour', KeySchema: keys('hour', 'at'), Projection: { ProjectionType: 'KEYS_ONLY' } },
  ],
  StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
};

/** The table with a time to live. */
export const stateTable: TableSpec = {
  TableName: 'state',
  AttributeDefinitions: [text('pk'), text('sk')],
  KeySchema: keys('pk', 'sk'),
  TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
};

/** Everything an engine can be asked for, once. */
export const smallCloud = (dataDir: string): EngineSpec => ({
  dataDir,
  tables: [eventsTable, stateTable],
  queues: [
    { name: 'screening-dead' },
    {
      name: 'screening',
      visibilityTimeoutSeconds: 180,
      redrive: { deadLetterQueue: 'screening-dead', maxReceiveCount: 5 },
    },
  ],
  buckets: ['files'],
  keys: [
    { id: 'vault-key', kind: 'SYMMETRIC_DEFAULT', alias: 'vault' },
    { id: 'mac-key', kind: 'HMAC_256' },
  ],
  secrets: [{ id: 'provider', value: '{"apiKey":"sk_test_local"}' }],
});

export const sdkSettings = (endpoint: string) => ({
  endpoint,
  region: REGION,
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});

/** A new empty folder and how to remove it. */
export const newFolder = (): { path: string; remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'hearth-engines-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 3 }) };
};
