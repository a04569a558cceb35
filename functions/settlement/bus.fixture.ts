// The queue behind the provider's event bus, worked off by the real consumer: messages in, and which of them come again.
import { busMessage } from '@hearth/contracts/provider-events';
import { inMemoryContext, inMemorySurroundings } from '@hearth/runtime/in-memory-surroundings';
import { queueConsumer } from '@hearth/runtime/queue-consumer';
import { hearFromBus } from './hear-from-bus.ts';
import type { Ports } from './look-at-payment.ts';
import { eventOf } from './settlement.fixture.ts';

const recordOf = (body: string, nth: number) => ({
  messageId: `m${nth}`,
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
});

/** An event in the envelope of the bus, as the message that its rule puts into the queue. */
export const onBus = (type: string, relatedId: string | undefined, at: string, more: object = {}): string =>
  JSON.stringify({
    version: '0',
    id: '6f87d04b-9f74-4f04-a780-7acf4b0a9b38',
    'detail-type': type,
    source: 'aws.partner/stripe.com/ed_test_1',
    account: '000000000000',
    time: at,
    region: 'us-east-1',
    resources: [],
    detail: eventOf(type, relatedId, at),
    ...more,
  });

/** Works off one batch; answers the ids of the messages that come again (`m0` is the first), and what the log said. */
export const workOff = async ({ tables, provider }: Ports, now: string, ...bodies: readonly string[]) => {
  const around = inMemorySurroundings(now);
  const handler = queueConsumer(busMessage, hearFromBus({ tables, provider }), around);
  const { batchItemFailures } = await handler({ Records: bodies.map(recordOf) }, inMemoryContext());
  return { again: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier).sort(), lines: around.lines };
};
