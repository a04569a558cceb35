// Queues: one message, one event, at least once. What fails goes back alone; what is refused is done.
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { isRejected } from '@hearth/domain/rejections';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { z } from 'zod';
import { reportFault } from './fault-report.ts';
import { type Handler, inLambda, invocation, type Surroundings } from './invocation.ts';
import type { LogFields } from './log-catalog.ts';
import { readBy } from './wire-errors.ts';

const maxListed = 10;

const readMessage = <E>(schema: z.ZodType<E>, body: string): E => {
  const read = readBy(schema, JSON.parse(body));
  if ('value' in read) return read.value;
  const codes = read.errors.slice(0, 5).map(({ pointer, code }) => `${pointer} ${code}`);
  throw Object.assign(new Error('a message does not have the agreed shape'), {
    name: 'MessageUnreadable',
    code: codes.join('; '),
  });
};

const subject = (event: unknown): LogFields => {
  if (typeof event !== 'object' || event === null || !('stream' in event) || !('sequence' in event)) return {};
  return { stream: String(event.stream), sequence: Number(event.sequence) };
};

/**
 * Makes the Lambda of a queue: messages are worked on side by side, each on its own. A `Rejected` is logged and acknowledged; a
 * fault, or a body that does not parse, sends that one message back (and after its last try to the dead-letter queue).
 * One line an invocation.
 */
export const queueConsumer = <E>(
  schema: z.ZodType<E>,
  does: (event: E, now: string) => Promise<unknown>,
  { now, log, count }: Surroundings = inLambda,
): Handler<SQSEvent, SQSBatchResponse> =>
  invocation(async (batch) => {
    const startedMs = performance.now();
    const rejections: LogFields[] = [];
    const faults: LogFields[] = [];
    const each = async (message: SQSRecord): Promise<void> => {
      const { messageId } = message;
      try {
        const event = readMessage(schema, message.body);
        const outcome = await does(event, now());
        if (isRejected(outcome)) rejections.push({ messageId, ...subject(event), reason: outcome.rejected });
      } catch (fault) {
        faults.push({
          messageId,
          received: Number(message.attributes.ApproximateReceiveCount),
          fault: reportFault(fault),
        });
        throw fault;
      }
    };
    const response = await processPartialResponse(batch, each, new BatchProcessor(EventType.SQS), {
      throwOnFullBatchFailure: false,
    });
    count('MessageRejected', rejections.length);
    count('MessageFault', faults.length);
    log(faults.length === 0 ? 'info' : 'error', faults.length === 0 ? 'queue-done' : 'queue-fault', {
      messages: batch.Records.length,
      rejected: rejections.length,
      failed: faults.length,
      rejections: rejections.slice(0, maxListed),
      faults: faults.slice(0, maxListed),
      durationMs: Math.round(performance.now() - startedMs),
    });
    return response;
  });
