import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient, GetItemCommand, PutItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeJsonDurably } from './durable-file.ts';
import { type DynamoDbEngine, startDynamoDb } from './dynamodb.ts';
import { findProgramOrThrow } from './dynamodb-program.ts';
import { eventsTable, newFolder, sdkSettings, stateTable } from './engine-fixtures.ts';
import { openPorts } from './ports.ts';
import { identityOf, isAlive } from './process-identity.ts';

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

test('starts again on the same port and file when it is killed, and nothing acknowledged is lost', async () => {
  await engine.createTables([eventsTable, stateTable]);
  const acknowledged: string[] = [];
  const writer = (async () => {
    for (let n = 0; n < 10_000 && acknowledged.length < 80; n += 1) {
      const actions = [
        { Put: { TableName: 'events', Item: item(`app_${n}`), ConditionExpression: 'attribute_not_exists(pk)' } },
        { Put: { TableName: 'state', Item: item(`app_${n}`) } },
      ];
      const isDone = await client.send(new TransactWriteItemsCommand({ TransactItems: actions })).then(
        () => true,
        () => false,
      );
      if (isDone) acknowledged.push(`app_${n}`);
    }
  })();
  const first = engine.pid();
  await expect.poll(() => acknowledged.length, { timeout: 60_000, interval: 1 }).toBeGreaterThan(10);
  process.kill(first ?? 0, 'SIGKILL');
  await writer;
  await engine.ready();
  expect(engine.pid()).not.toBe(first);
  expect(acknowledged.length).toBe(80);
  for (const pk of acknowledged) {
    expect(await read('events', pk)).toEqual(item(pk));
    expect(await read('state', pk)).toEqual(item(pk));
  }
});

test('keeps its port and its items over a stop', async () => {
  await engine.createTables([stateTable]);
  await client.send(new PutItemCommand({ TableName: 'state', Item: item('fund_1') }));
  const { endpoint } = engine;
  await engine.stop();
  await start();
  expect(engine.endpoint).toBe(endpoint);
  expect(await read('state', 'fund_1')).toEqual(item('fund_1'));
});

test('ends the orphan of a killed host before it starts, and no other process', async () => {
  const orphanage = newFolder();
  const bystander = spawn('sleep', ['30'], { stdio: 'ignore' });
  const program = findProgramOrThrow();
  const port = await openPorts(orphanage.path).portFor('dynamodb');
  const parameters = ['serve', '--port', String(port), '--db-path', join(orphanage.path, 'dynamodb.db')];
  const orphan = spawn(program, parameters, { stdio: 'ignore', detached: true });
  const identity = identityOf(orphan.pid ?? 0);
  if (identity === undefined) throw new Error('the orphan did not start');
  writeJsonDurably(join(orphanage.path, 'dynamodb.process.json'), identity);

  const successor = await startDynamoDb({ dataDir: orphanage.path, ports: openPorts(orphanage.path) });
  expect(isAlive(identity)).toBe(false);
  expect(successor.endpoint).toBe(`http://127.0.0.1:${port}`);
  await successor.stop();

  // The record's number now belongs to somebody else: the start mark tells.
  writeJsonDurably(join(orphanage.path, 'dynamodb.process.json'), { pid: bystander.pid, startMark: 'long ago' });
  const next = await startDynamoDb({ dataDir: orphanage.path, ports: openPorts(orphanage.path) });
  expect(bystander.exitCode).toBe(null);
  expect(bystander.signalCode).toBe(null);
  await next.stop();
  bystander.kill();
  orphanage.remove();
});

test('says how to install the program where there is none', () => {
  const search = { env: {}, platform: 'darwin', arch: 'arm64', packaged: () => undefined };
  expect(() => findProgramOrThrow(search)).toThrow(/darwin-arm64.*\n.*brew install/);
  const own = { DYNOXIDE_BIN: '/nowhere/dynoxide' };
  expect(() => findProgramOrThrow({ ...search, env: own })).toThrow(/DYNOXIDE_BIN names/);
});

test('prefers the named program, then the packaged one, then PATH', () => {
  const bin = join(folder.path, 'bin');
  const program = join(bin, 'dynoxide');
  mkdirSync(bin);
  writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
  const search = {
    env: { PATH: bin },
    platform: 'linux',
    arch: 'x64',
    packaged: (): string | undefined => undefined,
  };
  expect(findProgramOrThrow(search)).toBe(program);
  expect(findProgramOrThrow({ ...search, packaged: () => '/packaged' })).toBe('/packaged');
  expect(findProgramOrThrow({ ...search, env: { DYNOXIDE_BIN: program }, packaged: () => '/packaged' })).toBe(program);
  rmSync(bin, { recursive: true });
});
