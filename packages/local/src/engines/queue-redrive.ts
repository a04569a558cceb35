// Moves messages from a dead-letter queue back to where they came from, which the local SQS has no verb for.
import type { AwsCall } from './aws-json.ts';
import { type JsonRecord, recordIn, recordsIn, textIn } from './json-reading.ts';

const BATCH = 10;
const HOLD_SECONDS = 30;

const entryFor = (message: JsonRecord, index: number): JsonRecord => {
  const group = textIn(recordIn(message['Attributes']), 'MessageGroupId');
  return {
    Id: String(index),
    MessageBody: textIn(message, 'Body') ?? '',
    ...('MessageAttributes' in message ? { MessageAttributes: message['MessageAttributes'] } : {}),
    ...(group === undefined
      ? {}
      : { MessageGroupId: group, MessageDeduplicationId: `redrive-${textIn(message, 'MessageId')}` }),
  };
};

/**
 * Moves up to `limit` messages, oldest first; answers how many moved. A message is deleted only after the target
 * acknowledged it, so a crash in between repeats a message and never loses one.
 */
export const redrive = async (
  call: AwsCall,
  deadLetterUrl: string,
  targetUrl: string,
  limit: number,
): Promise<number> => {
  let moved = 0;
  while (moved < limit) {
    const received = await call('ReceiveMessage', {
      QueueUrl: deadLetterUrl,
      MaxNumberOfMessages: Math.min(BATCH, limit - moved),
      VisibilityTimeout: HOLD_SECONDS,
      MessageAttributeNames: ['All'],
      MessageSystemAttributeNames: ['MessageGroupId'],
    });
    const messages = recordsIn(received['Messages']);
    if (messages.length === 0) return moved;
    const sent = await call('SendMessageBatch', { QueueUrl: targetUrl, Entries: messages.map(entryFor) });
    const acknowledged = recordsIn(sent['Successful']).map((entry) => Number(textIn(entry, 'Id')));
    const handles = acknowledged.map((index) => ({
      Id: String(index),
      ReceiptHandle: messages[index]?.['ReceiptHandle'],
    }));
    if (handles.length > 0) await call('DeleteMessageBatch', { QueueUrl: deadLetterUrl, Entries: handles });
    moved += handles.length;
    if (handles.length < messages.length) {
      throw new Error(`${moved} messages moved; the target refused ${JSON.stringify(sent['Failed'])}`);
    }
  }
  return moved;
};
