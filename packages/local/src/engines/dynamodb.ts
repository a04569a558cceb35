// The local DynamoDB: one dynoxide process on one file; hides its start, its deaths and what it needs beside the API.
import { join } from 'node:path';
import { type AwsCall, awsCaller, post } from './aws-json.ts';
import { boundToParent, findProgramOrThrow } from './dynamodb-program.ts';
import { createTables, type TableSpec } from './dynamodb-tables.ts';
import type { Ports } from './ports.ts';
import { indexStreamRecords } from './stream-index.ts';
import { endOrphan, superviseChild } from './supervised-child.ts';
import { sweepExpired } from './ttl-sweeper.ts';

export type { TableSpec } from './dynamodb-tables.ts';

export type DynamoDbEngine = {
  /** Where the engine itself listens; a fault proxy listens elsewhere. */
  readonly endpoint: string;
  readonly filePath: string;
  readonly pid: () => number | undefined;
  /** Answers when the engine serves, also while it is being started again. */
  readonly ready: () => Promise<void>;
  readonly call: AwsCall;
  /** Makes what is missing, and the extra stream index once a table has a stream. May be called again. */
  readonly createTables: (specs: readonly TableSpec[]) => Promise<void>;
  /** Removes what has expired at this instant from the tables made so far; answers how many items. */
  readonly sweepExpired: (nowMs: number) => Promise<number>;
  readonly stop: () => Promise<void>;
};

export type DynamoDbSetting = {
  readonly dataDir: string;
  readonly ports: Ports;
  readonly log?: ((line: string) => void) | undefined;
};

const versionAt = async (endpoint: string): Promise<string> =>
  String((await post(endpoint, {}, '')).headers['x-dynoxide-version'] ?? 'unknown');

/**
 * Starts the engine on `<dataDir>/dynamodb.db` and its remembered port, on 127.0.0.1 only. Ends the engine that a killed
 * host left on this folder first. Throws an Error with the install command where the program is missing.
 */
export const startDynamoDb = async ({ dataDir, ports, log = () => {} }: DynamoDbSetting): Promise<DynamoDbEngine> => {
  const program = findProgramOrThrow();
  const recordPath = join(dataDir, 'dynamodb.process.json');
  await endOrphan(recordPath);

  const port = await ports.portFor('dynamodb');
  const endpoint = `http://127.0.0.1:${port}`;
  const filePath = join(dataDir, 'dynamodb.db');
  const call = awsCaller(endpoint, 'DynamoDB_20120810');
  const child = await superviseChild({
    ...boundToParent(program, ['serve', '--host', '127.0.0.1', '--port', String(port), '--db-path', filePath]),
    name: 'the DynamoDB engine',
    recordPath,
    outputPath: join(dataDir, 'dynamodb.log'),
    probe: () => call('ListTables', { Limit: 1 }),
    log,
  });

  const known = new Map<string, TableSpec>();
  return {
    endpoint,
    filePath,
    pid: child.pid,
    ready: child.ready,
    call,
    createTables: async (specs) => {
      await createTables(call, specs);
      for (const spec of specs) known.set(spec.TableName, spec);
      if (!specs.some((spec) => spec.StreamSpecification !== undefined)) return;
      const reason = await indexStreamRecords(filePath, await versionAt(endpoint));
      if (reason !== undefined) log(`stream writes get slower as the stream grows: ${reason}`);
    },
    sweepExpired: (nowMs) => sweepExpired(call, [...known.values()], nowMs),
    stop: child.stop,
  };
};
