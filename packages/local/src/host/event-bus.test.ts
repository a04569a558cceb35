import { describe, expect, test } from 'vitest';
import { eventBusOperations } from './event-bus.ts';

const opened = (fails: readonly string[] = []) => {
  const sent: { readonly queueUrl: string; readonly body: string }[] = [];
  const operations = eventBusOperations({
    plan: {
      buses: ['fund-provider'],
      rules: [
        {
          name: 'a',
          bus: 'fund-provider',
          pattern: { source: [{ prefix: 'aws.partner/' }] },
          targets: [{ queueUrl: 'queue-a' }],
        },
        {
          name: 'b',
          bus: 'fund-provider',
          pattern: { 'detail-type': ['x.posted'] },
          targets: [{ queueUrl: 'queue-b' }],
        },
      ],
    },
    send: async (queueUrl, body) => {
      if (fails.includes(queueUrl)) throw new Error('the queue is away');
      sent.push({ queueUrl, body });
    },
    now: () => Date.parse('2026-11-21T12:00:00.123Z'),
    region: 'us-east-1',
    accountId: '000000000000',
  });
  const put = async (...Entries: readonly object[]) => operations['AWSEvents.PutEvents']?.({ Entries });
  return { sent, put };
};
const entry = {
  EventBusName: 'fund-provider',
  Source: 'aws.partner/stripe.com/local',
  DetailType: 'x.posted',
  Detail: '{"id":"evt_1","related_object":{"id":"obp_1"}}',
};

describe('the event bus', () => {
  test('puts an event, in the envelope that AWS makes, into the queue of every rule that matches it', async () => {
    const { sent, put } = opened();
    expect(await put(entry)).toMatchObject({
      output: { FailedEntryCount: 0, Entries: [{ EventId: expect.any(String) }] },
    });
    expect(sent.map(({ queueUrl }) => queueUrl)).toEqual(['queue-a', 'queue-b']);
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({
      version: '0',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      'detail-type': 'x.posted',
      source: 'aws.partner/stripe.com/local',
      account: '000000000000',
      time: '2026-11-21T12:00:00Z',
      region: 'us-east-1',
      resources: [],
      detail: { id: 'evt_1', related_object: { id: 'obp_1' } },
    });
    expect(sent[0]?.body).toBe(sent[1]?.body);
  });

  test('takes what no rule waits for, and forgets it', async () => {
    const { sent, put } = opened();
    expect(await put({ ...entry, Source: 'fund', DetailType: 'x.else' })).toMatchObject({
      output: { FailedEntryCount: 0 },
    });
    expect(sent).toEqual([]);
  });

  test('finds its bus by name, by ARN, and as the only one when a partner names none', async () => {
    const { sent, put } = opened();
    const { EventBusName: _, ...unnamed } = entry;
    await put(unnamed, { ...entry, EventBusName: 'arn:aws:events:us-east-1:000000000000:event-bus/fund-provider' });
    expect(sent).toHaveLength(4);
  });

  test.each<readonly [string, object, string]>([
    ['another bus', { EventBusName: 'elsewhere' }, 'ResourceNotFoundException'],
    ['no source', { Source: undefined }, 'InvalidArgument'],
    ['a source that is kept for AWS', { Source: 'aws.s3' }, 'NotAuthorizedForSource'],
    ['no type', { DetailType: '' }, 'InvalidArgument'],
    ['no detail', { Detail: undefined }, 'MalformedDetail'],
    ['a detail that is no JSON', { Detail: '{half' }, 'MalformedDetail'],
    ['a detail that is no object', { Detail: '[]' }, 'MalformedDetail'],
  ])('refuses an entry with %s and takes the one beside it', async (_what, change, code) => {
    const { sent, put } = opened();
    expect(await put({ ...entry, ...change }, entry)).toMatchObject({
      output: { FailedEntryCount: 1, Entries: [{ ErrorCode: code }, { EventId: expect.any(String) }] },
    });
    expect(sent).toHaveLength(2);
  });

  test('takes what is put on the bus of the account, but never in the name of one of AWS’s services', async () => {
    const { put } = opened();
    const own = { ...entry, EventBusName: 'default', Source: 'fund' };
    expect(await put(own, { ...own, Source: 'aws.ses' })).toMatchObject({
      output: {
        FailedEntryCount: 1,
        Entries: [{ EventId: expect.any(String) }, { ErrorCode: 'NotAuthorizedForSource' }],
      },
    });
  });

  test('asks the sender to try again when a queue does not answer', async () => {
    const { put } = opened(['queue-b']);
    expect(await put(entry)).toMatchObject({
      output: { FailedEntryCount: 1, Entries: [{ ErrorCode: 'InternalFailure' }] },
    });
  });

  test('takes one to ten entries', async () => {
    const { sent, put } = opened();
    expect(await put()).toMatchObject({ refused: 'ValidationException' });
    expect(await put(...Array.from({ length: 11 }, () => entry))).toMatchObject({ refused: 'ValidationException' });
    expect(sent).toEqual([]);
  });
});
