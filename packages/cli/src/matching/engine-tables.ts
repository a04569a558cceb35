// The tables that matching uses, on a local engine of their own in a folder that is removed at the end.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDynamoDb, type TableSpec } from '@hearth/local/engines/dynamodb';
import { findProgramOrThrow } from '@hearth/local/engines/dynamodb-program';
import { openPorts } from '@hearth/local/engines/ports';
import { openTables } from '@hearth/store/open-tables';
import type { Tables } from '@hearth/store/tables';

export const loadedTables = ['state', 'vault', 'keys'] as const;
export type LoadedTable = (typeof loadedTables)[number];

const table = (name: string, indexes: readonly (readonly [name: string, partition: string, sort: string])[]) => {
  const keys = (partition: string, sort: string) => [
    { AttributeName: partition, KeyType: 'HASH' },
    { AttributeName: sort, KeyType: 'RANGE' },
  ];
  const names = ['pk', 'sk', ...indexes.flatMap(([, partition, sort]) => [partition, sort])];
  return {
    TableName: name,
    AttributeDefinitions: names.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: keys('pk', 'sk'),
    ...(indexes.length === 0
      ? {}
      : {
          GlobalSecondaryIndexes: indexes.map(([IndexName, partition, sort]) => ({
            IndexName,
            KeySchema: keys(partition, sort),
            Projection: { ProjectionType: 'ALL' },
          })),
        }),
  };
};

const specs: readonly TableSpec[] = [
  table('state', [
    ['byQueue', 'queue', 'since'],
    ['byPartner', 'partner', 'createdAt'],
  ]),
  table('vault', []),
  table('keys', []),
];

const names = { eventsTable: 'events', stateTable: 'state', vaultTable: 'vault', keysTable: 'keys' };

export type EngineTables = { readonly tables: Tables; readonly stop: () => Promise<void> };

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

/** A new folder for one engine; only its owner may look in. It is gone when this process ends, also by Ctrl-C. */
export const engineFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-matching-'));
  process.once('exit', () => remove(folder));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  return folder;
};

/** Starts the engine on a folder, with what an import left there. Faults: the program is missing, as a sentence. */
export const startTables = async (folder: string): Promise<EngineTables> => {
  try {
    const engine = await startDynamoDb({ dataDir: folder, ports: openPorts(folder) });
    await engine.createTables(specs);
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    return {
      tables: openTables(names, { endpoint: engine.endpoint, region: 'us-east-1', credentials }),
      stop: async () => {
        await engine.stop();
        remove(folder);
      },
    };
  } catch (fault) {
    remove(folder);
    throw fault;
  }
};

/** The folder from which a table is imported: files of DynamoDB's export format. */
export const importFolder = (folder: string, name: LoadedTable): string => {
  const path = join(folder, 'import', name, 'data');
  mkdirSync(path, { recursive: true });
  return path;
};

/** Imports what lies in the import folders. The engine must not run yet. */
export const importTables = async (folder: string): Promise<void> => {
  const schema = join(folder, 'schema.json');
  writeFileSync(schema, JSON.stringify(specs.map((Table) => ({ Table }))));
  const source = join(folder, 'import');
  const child = spawn(
    findProgramOrThrow(),
    ['import', '--source', source, '--schema', schema, '--output', join(folder, 'dynamodb.db')],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const said: string[] = [];
  child.stderr.on('data', (piece) => said.push(String(piece)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  rmSync(source, { recursive: true, force: true });
  if (code !== 0) throw new Error(`The engine did not import the tables: ${said.join('').trim().slice(-500)}`);
};
