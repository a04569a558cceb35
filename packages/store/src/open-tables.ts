// The tables of this deployment: one client, kept between invocations.
import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { dynamoTables } from './dynamo-tables.ts';
import type { Tables } from './tables.ts';

/** The tables' names; each is asked for only when it is used, so a function need not know tables that it may not touch. */
export type TableConfig = {
  readonly eventsTable: string;
  readonly stateTable: string;
  readonly vaultTable: string;
  readonly keysTable: string;
};

const firstPauseMs = 10;
const mostPauseMs = 1000;

/** The SDK without what nobody uses here: its stack is put together once, and nothing is prepared for a logger that is not there. */
export const leanClient = (config: DynamoDBClientConfig): DynamoDBClient => {
  const client = new DynamoDBClient({ maxAttempts: 3, cacheMiddleware: true, ...config });
  client.middlewareStack.remove('loggerMiddleware');
  return client;
};

/** Opens the tables. `client` is for what stands between us and the engine in tests and measurements. */
export const openTables = (config: TableConfig, client: DynamoDBClientConfig = {}): Tables =>
  dynamoTables(
    leanClient(client),
    {
      get events() {
        return config.eventsTable;
      },
      get state() {
        return config.stateTable;
      },
      get vault() {
        return config.vaultTable;
      },
      get keys() {
        return config.keysTable;
      },
    },
    async (attempt) => {
      await setTimeout(randomInt(1 + Math.min(mostPauseMs, firstPauseMs * 2 ** attempt)));
    },
    randomUUID,
  );
