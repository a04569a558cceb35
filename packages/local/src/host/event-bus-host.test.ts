// The event bus of a whole host over a tiny cloud: from PutEvents to the function behind the queue of a rule.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Host, startHost } from './host.ts';
import { tinyCloud } from './testing-fixtures/tiny-cloud.ts';

const cloud = tinyCloud();
let host: Host;

beforeAll(async () => {
  host = await startHost({ cdkOut: cloud.cdkOut, dataDir: cloud.dataDir, workers: 2 });
});

afterAll(async () => {
  await host.stop();
  cloud.remove();
});

const entry = (id: string, DetailType: string) => ({
  EventBusName: 'tiny-bus',
  Source: 'aws.partner/tiny/1',
  DetailType,
  Detail: JSON.stringify({ id }),
});
const call = (target: string, body: unknown): Promise<Response> =>
  fetch(host.eventBusUrl ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target },
    body: JSON.stringify(body),
  });
const item = async (pk: string): Promise<unknown> =>
  (await host.engines.dynamodb.call('GetItem', { TableName: 'Events', Key: { pk: { S: pk }, sk: { S: '0' } } }))[
    'Item'
  ];

test('an event reaches the queue of its rule in its envelope; what no rule waits for is taken and forgotten', async () => {
  const Entries = [entry('one', 'thing.changed'), entry('two', 'thing.else'), entry('three', 'thing.gone')];
  const response = await call('AWSEvents.PutEvents', { Entries });
  expect([response.status, await response.json()]).toMatchObject([200, { FailedEntryCount: 0 }]);
  expect(await host.controls.idle(10_000)).toEqual({ idle: true, underWay: [] });
  const heard = JSON.stringify(await item('done-heard-one'));
  expect(heard).toContain('thing.changed');
  expect(heard).toContain('aws.partner/tiny/1');
  expect(await item('done-heard-two')).toBeUndefined();
  expect(await item('done-heard-three')).toBeDefined();
});

test('an entry that is wrong is answered as AWS does, and no other operation is there', async () => {
  const answer = await (
    await call('AWSEvents.PutEvents', { Entries: [{ ...entry('x', 'y'), Detail: '{half' }] })
  ).json();
  expect(answer).toMatchObject({ FailedEntryCount: 1, Entries: [{ ErrorCode: 'MalformedDetail' }] });
  expect((await call('AWSEvents.DeleteRule', {})).status).toBe(400);
});

test('the bus answers at the same address after a restart', async () => {
  const before = host.eventBusUrl;
  await host.stop();
  host = await startHost({ cdkOut: cloud.cdkOut, dataDir: cloud.dataDir, workers: 2 });
  expect(host.eventBusUrl).toBe(before);
  expect((await call('AWSEvents.PutEvents', { Entries: [entry('four', 'thing.gone')] })).status).toBe(200);
});
