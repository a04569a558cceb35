// The few verbs of SQS the host needs, over the loopback address. Hides the wire protocol and its batches.
import { recordIn, recordsIn, textIn } from '../engines/json-reading.ts';
import { loopbackCaller } from './loopback-call.ts';

/** A received message, in the parts a function's event needs. */
export type QueueMessage = {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
  readonly md5OfBody: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly messageAttributes: Readonly<Record<string, unknown>>;
};

export type QueueClient = {
  /** Up to 10 messages; waits at most 20 seconds for the first. */
  readonly receive: (queueUrl: string, max: number, waitSeconds: number) => Promise<QueueMessage[]>;
  /** Deletes messages by receipt handle. */
  readonly remove: (queueUrl: string, receiptHandles: readonly string[]) => Promise<void>;
  /** Makes a message in flight visible again after so many whole seconds. */
  readonly showAfter: (queueUrl: string, receiptHandle: string, seconds: number) => Promise<void>;
  readonly send: (queueUrl: string, body: string) => Promise<void>;
  /** Ends polls that still wait. */
  readonly close: () => void;
};

const BATCH = 10;

const camelCase = (attribute: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const fields = Object.entries(attribute).map(([name, value]) => [
    `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    value,
  ]);
  return { ...Object.fromEntries(fields), stringListValues: [], binaryListValues: [] };
};

const messageOf = (record: Record<string, unknown>): QueueMessage => ({
  messageId: textIn(record, 'MessageId') ?? '',
  receiptHandle: textIn(record, 'ReceiptHandle') ?? '',
  body: textIn(record, 'Body') ?? '',
  md5OfBody: textIn(record, 'MD5OfBody') ?? '',
  attributes: recordIn(record['Attributes']),
  messageAttributes: Object.fromEntries(
    Object.entries(recordIn(record['MessageAttributes'])).map(([name, value]) => [name, camelCase(recordIn(value))]),
  ),
});

/** A client for the SQS engine at this address. */
export const createQueueClient = (endpoint: string): QueueClient => {
  const { call, close } = loopbackCaller(endpoint, 'AmazonSQS');
  return {
    receive: async (queueUrl, max, waitSeconds) => {
      const answer = await call('ReceiveMessage', {
        QueueUrl: queueUrl,
        MaxNumberOfMessages: Math.min(BATCH, max),
        WaitTimeSeconds: waitSeconds,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      });
      return recordsIn(answer['Messages']).map(messageOf);
    },
    remove: async (queueUrl, receiptHandles) => {
      for (let from = 0; from < receiptHandles.length; from += BATCH) {
        const Entries = receiptHandles
          .slice(from, from + BATCH)
          .map((ReceiptHandle, index) => ({ Id: String(index), ReceiptHandle }));
        await call('DeleteMessageBatch', { QueueUrl: queueUrl, Entries });
      }
    },
    showAfter: async (queueUrl, receiptHandle, seconds) => {
      await call('ChangeMessageVisibility', {
        QueueUrl: queueUrl,
        ReceiptHandle: receiptHandle,
        VisibilityTimeout: seconds,
      });
    },
    send: async (queueUrl, body) => {
      await call('SendMessage', { QueueUrl: queueUrl, MessageBody: body });
    },
    close,
  };
};
