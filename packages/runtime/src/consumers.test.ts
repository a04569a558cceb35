// Queues, the stream, positions and schedules: what goes back, what is done, and what the log may know.
import { reject } from '@hearth/domain/rejections';
import type { DynamoDBRecord, SQSEvent } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { inMemoryContext, inMemorySurroundings } from './in-memory-surroundings.ts';
import { positionConsumer } from './position-consumer.ts';
import { queueConsumer } from './queue-consumer.ts';
import { scheduled } from './scheduled.ts';
import { streamConsumer } from './stream-consumer.ts';

const envelope = z.object({ stream: z.string(), sequence: z.number() });

const messages = (...bodies: string[]): SQSEvent => ({
  Records: bodies.map((body, index) => ({
    messageId: `m${index}`,
    receiptHandle: '',
    body,
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '0',
      SenderId: '',
      ApproximateFirstReceiveTimestamp: '0',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: '',
    awsRegion: '',
  })),
});

describe('a queue', () => {
  test('gives back only what failed; a refusal is done', async () => {
    const around = inMemorySurroundings();
    const handler = queueConsumer(
      envelope,
      async ({ sequence }) => {
        if (sequence === 2) return reject('wrong-state', 'CANARY');
        if (sequence === 3) throw new Error('CANARY');
        return undefined;
      },
      around,
    );
    const bodies = [1, 2, 3].map((sequence) => JSON.stringify({ stream: 'app_1', sequence }));
    const answer = await handler(messages(...bodies, '{"stream":"CANARY"', '{"stream":1}'), inMemoryContext());
    expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier).toSorted()).toEqual(['m2', 'm3', 'm4']);
    expect(around.lines).toMatchObject([
      { code: 'queue-fault', fields: { messages: 5, rejected: 1, failed: 3, rejections: [{ reason: 'wrong-state' }] } },
    ]);
    expect(JSON.stringify(around.lines)).not.toContain('CANARY');
  });

  test('gives everything back when everything failed', async () => {
    const handler = queueConsumer(envelope, () => Promise.reject(new Error()), inMemorySurroundings());
    const answer = await handler(messages('{"stream":"a","sequence":1}'), inMemoryContext());
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: 'm0' }]);
  });
});

const inserted = (sequence: number, changes: Partial<DynamoDBRecord> = {}): DynamoDBRecord => ({
  eventName: 'INSERT',
  dynamodb: {
    SequenceNumber: `s${sequence}`,
    NewImage: {
      pk: { S: 'app_1' },
      sk: { S: String(sequence).padStart(10, '0') },
      type: { S: 'ApplicationSubmitted' },
      body: { S: '{}' },
    },
  },
  ...changes,
});

describe('the stream', () => {
  const run = async (records: DynamoDBRecord[], take: Parameters<typeof streamConsumer>[0]) => {
    const around = inMemorySurroundings();
    const answer = await streamConsumer(take, around)({ Records: records }, inMemoryContext());
    return { place: answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier), around };
  };

  test('begins again at the first event that was not done', async () => {
    const { place } = await run([inserted(1), inserted(2), inserted(3)], async () => [2, 1]);
    expect(place).toEqual(['s2']);
  });

  test('is done when everything is', async () => {
    const seen: number[] = [];
    const { place } = await run([inserted(1), inserted(2)], async (events) => {
      seen.push(...events.map(({ sequence }) => sequence));
      return [];
    });
    expect([place, seen]).toEqual([[], [1, 2]]);
  });

  test('begins again with the whole batch after a fault', async () => {
    expect((await run([inserted(1), inserted(2)], () => Promise.reject(new Error()))).place).toEqual(['s1']);
  });

  test('stops at a record that can not be read, after what stood before it', async () => {
    const seen: number[] = [];
    const { place } = await run(
      [inserted(1), inserted(2, { dynamodb: { SequenceNumber: 's2' } }), inserted(3)],
      async (events) => {
        seen.push(...events.map(({ sequence }) => sequence));
        return [];
      },
    );
    expect([place, seen]).toEqual([['s2'], [1]]);
  });

  test('passes over what was changed from outside, and says so', async () => {
    const { place, around } = await run([inserted(1, { eventName: 'MODIFY' }), inserted(2)], async () => []);
    expect(place).toEqual([]);
    expect(around.lines[0]).toMatchObject({ level: 'error', code: 'record-changed' });
  });
});

test('a position becomes the span in which its events happened', async () => {
  const spans: unknown[] = [];
  const handler = positionConsumer(async (span) => spans.push(span), inMemorySurroundings());
  const message = {
    requestContext: { condition: 'RetryAttemptsExhausted' },
    DDBStreamBatchInfo: {
      shardId: 'shardId-1',
      approximateArrivalOfFirstRecord: '2026-11-21T21:00:00Z',
      approximateArrivalOfLastRecord: '2026-11-21T21:00:04Z',
      batchSize: 3,
    },
  };
  expect((await handler(messages(JSON.stringify(message)), inMemoryContext())).batchItemFailures).toEqual([]);
  expect(spans).toEqual([{ from: '2026-11-21T20:59:00.000Z', to: '2026-11-21T21:00:09.000Z' }]);
});

describe('a schedule', () => {
  test('tells its counts and nothing else', async () => {
    const around = inMemorySurroundings();
    const told = await scheduled(async (now) => ({ relayed: 3, at: now, list: ['CANARY'] }), around)(
      {},
      inMemoryContext(),
    );
    expect(told).toMatchObject({ relayed: 3, at: '2026-11-21T21:00:00.000Z' });
    expect(around.lines).toMatchObject([{ code: 'schedule-done', fields: { counted: { relayed: 3 } } }]);
  });

  test('throws on what went wrong, so that it is tried again', async () => {
    const around = inMemorySurroundings();
    await expect(scheduled(() => Promise.reject(new Error('CANARY')), around)({}, inMemoryContext())).rejects.toThrow();
    expect(around.counted.get('JobFault')).toBe(1);
  });
});
