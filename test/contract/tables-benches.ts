// Where the tables' suites run: the twin, or a DynamoDB engine of their own in a folder of their own, with faults in between.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDynamoDb, type TableSpec } from '@hearth/local/engines/dynamodb';
import { type FaultProxy, startFaultProxy } from '@hearth/local/engines/fault-proxy';
import { openPorts } from '@hearth/local/engines/ports';
import { inMemoryTables } from '@hearth/store/in-memory-tables';
import { openTables } from '@hearth/store/open-tables';
import type { Tables } from '@hearth/store/tables';

export type Bench = { readonly tables: Tables; readonly stop: () => Promise<void> };

export const openTwin = async (): Promise<Bench> => ({ tables: inMemoryTables(), stop: async () => {} });

const table = (
  name: string,
  indexes: readonly (readonly [name: string, partition: string, sort: string, projection: 'ALL' | 'KEYS_ONLY'])[] = [],
): TableSpec => {
  const names = ['pk', 'sk', ...indexes.flatMap(([, partition, sort]) => [partition, sort])];
  const keys = (partition: string, sort: string) => [
    { AttributeName: partition, KeyType: 'HASH' },
    { AttributeName: sort, KeyType: 'RANGE' },
  ];
  return {
    TableName: name,
    AttributeDefinitions: names.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: keys('pk', 'sk'),
    GlobalSecondaryIndexes:
      indexes.length === 0
        ? undefined
        : indexes.map(([IndexName, partition, sort, ProjectionType]) => ({
            IndexName,
            KeySchema: keys(partition, sort),
            Projection: { ProjectionType },
          })),
  };
};

const specs: readonly TableSpec[] = [
  { ...table('events', [['byHour', 'hour', 'at', 'KEYS_ONLY']]), StreamSpecification: { StreamViewType: 'NEW_IMAGE' } },
  table('state', [
    ['byQueue', 'queue', 'since', 'ALL'],
    ['byPartner', 'partner', 'createdAt', 'ALL'],
  ]),
  table('vault'),
  table('keys'),
];

const settings = (endpoint: string) => ({
  endpoint,
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});
const names = { eventsTable: 'events', stateTable: 'state', vaultTable: 'vault', keysTable: 'keys' };

/** An engine with the four tables; `proxy` stands between it and `faulty`, `tables` speak to it directly. */
export const openEngine = async (): Promise<
  Bench & { readonly faulty: Tables; readonly proxy: FaultProxy; readonly pid: () => number }
> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'hearth-tables-'));
  const engine = await startDynamoDb({ dataDir, ports: openPorts(dataDir) });
  await engine.createTables(specs);
  const proxy = await startFaultProxy(engine.endpoint);
  return {
    tables: openTables(names, settings(engine.endpoint)),
    faulty: openTables(names, settings(proxy.endpoint)),
    proxy,
    pid: () => engine.pid() ?? 0,
    stop: async () => {
      await proxy.stop();
      await engine.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

/** Everything in the four tables, in one order. */
export const everything = async (tables: Tables): Promise<readonly unknown[]> => {
  const found: { readonly place: string; readonly item: unknown }[] = [];
  for (const name of ['events', 'state', 'vault', 'keys'] as const) {
    let cursor: string | undefined;
    do {
      const page = await tables.scan(name, cursor);
      found.push(...page.items.map((item) => ({ place: `${name}|${item.pk}|${item.sk}`, item })));
      cursor = page.cursor;
    } while (cursor !== undefined);
  }
  return found.sort((a, b) => (a.place < b.place ? -1 : 1));
};
