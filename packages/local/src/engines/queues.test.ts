import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newFolder, sdkSettings } from './engine-fixtures.ts';
import { openPorts } from './ports.ts';
import { type QueueSpec, type Queues, startQueues } from './queues.ts';

const folder = newFolder();
let queues: Queues;
let client: SQSClient;

const specs: QueueSpec[] = [
  { name: 'dead' },
  { name: 'work', visibilityTimeoutSeconds: 30, redrive: { deadLetterQueue: 'dead', maxReceiveCount: 2 } },
  { name: 'twice', visibilityTimeoutSeconds: 30 },
  { name: 'ordered.fifo', visibilityTimeoutSeconds: 30, contentBasedDeduplication: true },
];

const start = async () => {
  queues = await startQueues(folder.path, openPorts(folder.path));
  client = new SQSClient(sdkSettings(queues.endpoint));
  await queues.createQueues(specs);
  queues.createBuckets(['files']);
};
const restart = async () => {
  client.destroy();
  await queues.stop();
  await start();
};
const send = (queue: string, body: string) =>
  client.send(new SendMessageCommand({ QueueUrl: queues.queueUrl(queue), MessageBody: body }));
const receive = async (queue: string, count = 10): Promise<Message[]> => {
  const asked = {
    QueueUrl: queues.queueUrl(queue),
    MaxNumberOfMessages: count,
    MessageSystemAttributeNames: ['ApproximateReceiveCount' as const],
  };
  return (await client.send(new ReceiveMessageCommand(asked))).Messages ?? [];
};
const giveBack = (queue: string, message: Message | undefined) =>
  client.send(
    new ChangeMessageVisibilityCommand({
      QueueUrl: queues.queueUrl(queue),
      ReceiptHandle: message?.ReceiptHandle,
      VisibilityTimeout: 0,
    }),
  );
const drop = (queue: string, message: Message | undefined) =>
  client.send(new DeleteMessageCommand({ QueueUrl: queues.queueUrl(queue), ReceiptHandle: message?.ReceiptHandle }));

beforeAll(start);
afterAll(async () => {
  client.destroy();
  await queues.stop();
  folder.remove();
});

describe('a queue', () => {
  test('hands out URLs that need no name resolution', () => {
    expect(queues.queueUrl('work')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/000000000000\/work$/);
  });

  test('listens on the loopback address only', async () => {
    expect(new URL(queues.server.address).hostname).toBe('127.0.0.1');
  });

  test('keeps the receive count of a message that is given back, also over a restart', async () => {
    await send('twice', 'again');
    const [first] = await receive('twice');
    expect(first?.Attributes?.ApproximateReceiveCount).toBe('1');
    await giveBack('twice', first);
    const [second] = await receive('twice');
    expect(second?.Attributes?.ApproximateReceiveCount).toBe('2');
    await giveBack('twice', second);
    await restart();
    const [third] = await receive('twice');
    expect(third?.Attributes?.ApproximateReceiveCount).toBe('3');
    await drop('twice', third);
    expect(queues.queueDepths()['twice']).toEqual({ ready: 0, inFlight: 0, delayed: 0 });
  });

  test('gives what was in flight at a restart to the next consumer at once', async () => {
    await send('twice', 'orphaned');
    expect(await receive('twice')).toHaveLength(1);
    expect(queues.queueDepths()['twice']).toEqual({ ready: 0, inFlight: 1, delayed: 0 });
    await restart();
    expect(queues.queueDepths()['twice']).toEqual({ ready: 1, inFlight: 0, delayed: 0 });
    const [again] = await receive('twice');
    expect(again?.Attributes?.ApproximateReceiveCount).toBe('2');
    await drop('twice', again);
  });

  test('moves a message to its dead-letter queue after the allowed receives, and the redrive brings it back', async () => {
    await send('work', 'stubborn');
    for (let n = 0; n < 2; n += 1) await giveBack('work', (await receive('work'))[0]);
    expect(await receive('work')).toEqual([]);
    expect(queues.queueDepths()).toMatchObject({ dead: { ready: 1 }, work: { ready: 0, inFlight: 0 } });
    await restart();
    expect(queues.queueDepths()).toMatchObject({ dead: { ready: 1 }, work: { ready: 0 } });

    expect(await queues.redriveDeadLetters(queues.queueUrl('dead'), queues.queueUrl('work'))).toBe(1);
    expect(queues.queueDepths()).toMatchObject({ dead: { ready: 0, inFlight: 0 }, work: { ready: 1 } });
    const [back] = await receive('work');
    expect(back).toMatchObject({ Body: 'stubborn', Attributes: { ApproximateReceiveCount: '1' } });
    await drop('work', back);
  });

  test('moves no more dead letters than it is told', async () => {
    for (let n = 0; n < 23; n += 1) await send('dead', `letter ${n}`);
    const dead = queues.queueUrl('dead');
    expect(await queues.redriveDeadLetters(dead, queues.queueUrl('twice'), 12)).toBe(12);
    expect(await queues.redriveDeadLetters(dead, queues.queueUrl('twice'))).toBe(11);
    expect(queues.queueDepths()).toMatchObject({ dead: { ready: 0, inFlight: 0 }, twice: { ready: 23 } });
  });

  test('keeps its messages when it is asked for again with other attributes', async () => {
    const before = queues.queueDepths()['twice'];
    await queues.createQueues([{ name: 'twice', visibilityTimeoutSeconds: 60 }]);
    expect(queues.queueDepths()['twice']).toEqual(before);
    expect(queues.server.inspectQueue('twice')?.attributes['VisibilityTimeout']).toBe('60');
  });
});

test('an ordered queue gives ten of one group at once, and a message given back to its place', async () => {
  const bodies = Array.from({ length: 12 }, (_, n) => `step ${String(n).padStart(2, '0')}`);
  const entries = bodies.map((MessageBody, n) => ({ Id: `m${n}`, MessageBody, MessageGroupId: 'one' }));
  const QueueUrl = queues.queueUrl('ordered.fifo');
  await client.send(new SendMessageBatchCommand({ QueueUrl, Entries: entries.slice(0, 10) }));
  await client.send(new SendMessageBatchCommand({ QueueUrl, Entries: entries.slice(10) }));
  const first = await receive('ordered.fifo');
  expect(first.map((message) => message.Body)).toEqual(bodies.slice(0, 10));
  expect(await receive('ordered.fifo')).toEqual([]);
  for (const message of first.slice(0, 7)) await drop('ordered.fifo', message);
  for (const n of [8, 7, 9]) await giveBack('ordered.fifo', first[n]);
  await restart();
  expect((await receive('ordered.fifo')).map((message) => message.Body)).toEqual(bodies.slice(7));
});

test('a file put in a bucket is there after a restart, without path-style settings', async () => {
  const files = () => new S3Client(sdkSettings(queues.endpoint));
  await files().send(new PutObjectCommand({ Bucket: 'files', Key: 'reports/q1.json', Body: '{"paidMinor":5}' }));
  await restart();
  const answer = await files().send(new GetObjectCommand({ Bucket: 'files', Key: 'reports/q1.json' }));
  expect(await answer.Body?.transformToString()).toBe('{"paidMinor":5}');
});
