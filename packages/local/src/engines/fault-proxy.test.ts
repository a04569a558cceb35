import {
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type DynamoDbEngine, startDynamoDb } from './dynamodb.ts';
import { newFolder, sdkSettings, stateTable } from './engine-fixtures.ts';
import type { Fault } from './fault-answers.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import { openPorts } from './ports.ts';

const folder = newFolder();
let engine: DynamoDbEngine;
let proxy: FaultProxy;
let client: DynamoDBClient;

const Key = { pk: { S: 'slice' }, sk: { S: 'x' } };
const addOne = {
  TableName: 'state',
  Key,
  UpdateExpression: 'ADD spent :one',
  ExpressionAttributeValues: { ':one': { N: '1' } },
};
const inTransaction = () => client.send(new TransactWriteItemsCommand({ TransactItems: [{ Update: addOne }] }));
const alone = () => client.send(new UpdateItemCommand(addOne));
const spent = async () =>
  Number(
    (await client.send(new GetItemCommand({ TableName: 'state', Key, ConsistentRead: true }))).Item?.['spent']?.N ?? 0,
  );
const nameOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (fault: Error) => fault.name,
  );
const onFirst = (operation: string, fault: Fault) =>
  proxy.inject((call) => (call.operation === operation && call.number === 1 ? fault : undefined));

beforeAll(async () => {
  engine = await startDynamoDb({ dataDir: folder.path, ports: openPorts(folder.path) });
  await engine.createTables([stateTable]);
  proxy = await startFaultProxy(engine.endpoint);
  client = new DynamoDBClient({ ...sdkSettings(proxy.endpoint), maxAttempts: 3 });
});
beforeEach(async () => {
  proxy.clearFaults();
  proxy.measureCapacity(false);
  await client.send(new PutItemCommand({ TableName: 'state', Item: Key }));
  proxy.resetCounts();
});
afterAll(async () => {
  client.destroy();
  await proxy.stop();
  await engine.stop();
  folder.remove();
});

test.each([
  ['conflict', { kind: 'conflict' }, 'TransactionCanceledException', 0, 'TransactionConflictException', 0],
  ['throttling', { kind: 'throttle' }, 'done', 1, 'done', 1],
  ['a server error', { kind: 'server-error' }, 'done', 1, 'done', 1],
  ['a reset before the write', { kind: 'reset' }, 'done', 1, 'done', 1],
  ['an answer lost after the commit', { kind: 'answer-lost' }, 'done', 1, 'done', 2],
  ['a delay', { kind: 'delay', milliseconds: 20 }, 'done', 1, 'done', 1],
  [
    'a refusal',
    { kind: 'refusal', code: 'AccessDeniedException', message: 'no' },
    'AccessDeniedException',
    0,
    'AccessDeniedException',
    0,
  ],
] as const)(
  '%s on the first try: a transaction and a plain update end as on AWS',
  async (_name, fault, tried, added, triedAlone, addedAlone) => {
    onFirst('TransactWriteItems', fault);
    expect(await nameOf(inTransaction())).toBe(tried);
    expect(await spent()).toBe(added);
    await client.send(new PutItemCommand({ TableName: 'state', Item: Key }));
    onFirst('UpdateItem', fault);
    expect(await nameOf(alone())).toBe(triedAlone);
    expect(await spent()).toBe(addedAlone);
  },
);

test('a conflict names the first action and none of the others', async () => {
  onFirst('TransactWriteItems', { kind: 'conflict' });
  const other = { Put: { TableName: 'state', Item: { pk: { S: 'other' }, sk: { S: 'x' } } } };
  const fault = await client
    .send(new TransactWriteItemsCommand({ TransactItems: [{ Update: addOne }, other] }))
    .catch((e) => e);
  expect(fault.CancellationReasons.map((reason: { Code: string }) => reason.Code)).toEqual([
    'TransactionConflict',
    'None',
  ]);
});

test('a chooser sees the body, and can be taken away', async () => {
  const remove = proxy.inject(({ body }) =>
    JSON.stringify(body).includes('"slice"') ? { kind: 'conflict' } : undefined,
  );
  expect(await nameOf(inTransaction())).toBe('TransactionCanceledException');
  remove();
  expect(await nameOf(inTransaction())).toBe('done');
});

test('calls, faults and capacity are counted, the latter also if the caller did not ask for it', async () => {
  await inTransaction();
  expect(proxy.counts()['TransactWriteItems']).toEqual({ calls: 1, faults: 0, consumedUnits: 0 });
  proxy.measureCapacity(true);
  onFirst('UpdateItem', { kind: 'throttle' });
  await inTransaction();
  await alone();
  await spent();
  expect(proxy.counts()).toEqual({
    TransactWriteItems: { calls: 2, faults: 0, consumedUnits: 2 },
    UpdateItem: { calls: 2, faults: 1, consumedUnits: 1 },
    GetItem: { calls: 1, faults: 0, consumedUnits: 1 },
  });
});

test('an engine that dies is a broken connection, which the client survives', async () => {
  process.kill(engine.pid() ?? 0, 'SIGKILL');
  const patient = new DynamoDBClient({ ...sdkSettings(proxy.endpoint), maxAttempts: 6 });
  await patient.send(new UpdateItemCommand(addOne));
  expect(await spent()).toBe(1);
  patient.destroy();
});
