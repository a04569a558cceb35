import { expect, test } from 'vitest';
import type { LambdaPool, Outcome } from './lambda-pool.ts';
import type { StreamMappingPlan } from './plan-sources.ts';
import { type DeliverySetting, deliver } from './stream-delivery.ts';
import type { StreamRecord } from './stream-reader.ts';

const record = (sequence: number, createdAtMs = 0): StreamRecord => ({
  sequence: String(sequence),
  createdAtMs,
  record: { dynamodb: { SequenceNumber: String(sequence) } },
});
const spent = { cpuMicros: 0, initMs: 0, initCpuMicros: 0, databaseCalls: {} };
const answered = (value: unknown): Outcome => ({ value, error: undefined, timedOut: false, spent });
const faulted: Outcome = {
  value: undefined,
  error: { errorType: 'Error', errorMessage: 'x', trace: [] },
  timedOut: false,
  spent,
};
const failedAt = (sequence: string): Outcome => answered({ batchItemFailures: [{ itemIdentifier: sequence }] });

/** A delivery over a function given as `does`; tells which batches it saw, what was passed and what was given up. */
const rehearse = async (
  records: readonly StreamRecord[],
  does: (sequences: readonly string[], call: number) => Outcome,
  more: Partial<StreamMappingPlan> = {},
) => {
  const seen: string[][] = [];
  const passed: string[] = [];
  const notes: string[] = [];
  const plan = {
    id: 'mapping',
    function: { arn: 'arn' },
    sourceArn: 'source',
    bisects: false,
    maximumRetries: 1,
    reportsItemFailures: true,
    onFailureQueueUrl: 'queue',
    ...more,
  } as StreamMappingPlan;
  const setting = {
    plan,
    pool: {
      invoke: async (_: unknown, event: { Records: { dynamodb: { SequenceNumber: string } }[] }) => {
        const sequences = event.Records.map(({ dynamodb }) => dynamodb.SequenceNumber);
        seen.push(sequences);
        return does(sequences, seen.length);
      },
    } as unknown as LambdaPool,
    reader: { shardId: 'shard', passed: (last: StreamRecord) => passed.push(last.sequence) },
    queues: { send: async (_: string, body: string) => notes.push(body) },
    now: () => 100_000,
    isStopped: () => false,
  } as unknown as DeliverySetting;
  await deliver(setting, records);
  return { seen, passed, notes: notes.map((note) => JSON.parse(note)) };
};

test('after a partial failure the stream begins again at the lowest failed record', async () => {
  const { seen, passed, notes } = await rehearse([record(1), record(2), record(3)], (_, call) =>
    call === 1
      ? answered({ batchItemFailures: [{ itemIdentifier: '3' }, { itemIdentifier: '2' }] })
      : answered(undefined),
  );
  expect(seen).toEqual([
    ['1', '2', '3'],
    ['2', '3'],
  ]);
  expect(passed).toEqual(['1', '3']);
  expect(notes).toEqual([]);
});

test('an answer that names a record it was not given fails the whole batch', async () => {
  const { seen } = await rehearse([record(1), record(2)], (_, call) => (call === 1 ? failedAt('9') : answered({})));
  expect(seen).toEqual([
    ['1', '2'],
    ['1', '2'],
  ]);
});

test('halving finds the one record that can not be delivered, and only its position is given up', async () => {
  const poison = (sequences: readonly string[]): Outcome => (sequences.includes('3') ? faulted : answered({}));
  const { passed, notes } = await rehearse([record(1), record(2), record(3), record(4)], poison, { bisects: true });
  expect(passed).toEqual(['2', '3', '4']);
  expect(notes).toHaveLength(1);
  expect(notes[0]).toMatchObject({
    requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 2 },
    DDBStreamBatchInfo: { startSequenceNumber: '3', endSequenceNumber: '3', batchSize: 1, streamArn: 'source' },
  });
});

test('records that grew too old are given up before they are tried', async () => {
  const records = [record(1, 0), record(2, 95_000)];
  const { seen, passed, notes } = await rehearse(records, () => answered({}), { maximumAgeSeconds: 60 });
  expect(seen).toEqual([['2']]);
  expect(passed).toEqual(['1', '2']);
  expect(notes[0].requestContext.condition).toBe('RecordAgeExceeded');
});

test('without a limit a batch is tried until it succeeds', async () => {
  const { seen } = await rehearse([record(1)], (_, call) => (call < 4 ? faulted : answered({})), {
    maximumRetries: undefined,
  });
  expect(seen).toHaveLength(4);
});
