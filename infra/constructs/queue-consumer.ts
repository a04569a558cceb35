// A function with the queue it works off: partial failures, bounded tries, a dead-letter queue, alarms.
import { Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { limits } from '../limits.ts';
import { type FunctionProps, HearthFunction } from './hearth-function.ts';
import { WatchedQueue } from './watched-queue.ts';

export type QueueConsumerProps = FunctionProps & {
  /** Name of the queue, without prefix. */
  readonly queue: string;
  /** A message older than this rings. */
  readonly lateAfterMinutes: number;
  /** Upper bound of batches at work at once; required where the provider is called. */
  readonly batchesAtOnce?: number;
  /** For jobs of minutes; that of all work when absent. */
  readonly timeoutSeconds?: number;
  readonly memoryMiB?: number;
  readonly batchSize?: number;
};

/** `<step>-queue` and its queue, which is there for the relay or the provider's bus to send to. */
export class QueueConsumer extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: QueueConsumerProps) {
    super(scope, id);
    const { settings, records } = props.ground;
    const timeoutSeconds = props.timeoutSeconds ?? limits.workTimeoutSeconds;
    const watched = new WatchedQueue(this, props.queue, {
      listeners: { name: settings.name, topic: records.topic },
      hurts: props.hurts,
      timeoutSeconds,
      lateAfterMinutes: props.lateAfterMinutes,
    });
    this.queue = watched.queue;
    this.deadLetters = watched.deadLetters;
    const { fn } = new HearthFunction(this, id, props, {
      timeoutSeconds,
      ...(props.memoryMiB === undefined ? {} : { memoryMiB: props.memoryMiB }),
      statements: [
        new PolicyStatement({
          actions: ['sqs:ChangeMessageVisibility', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'],
          resources: [this.queue.queueArn],
        }),
      ],
      withoutDeadLetters: 'Invoked by its queue only, whose own dead-letter queue keeps what fails.',
    });
    const mapping = new EventSourceMapping(this, 'Mapping', {
      target: fn,
      eventSourceArn: this.queue.queueArn,
      batchSize: props.batchSize ?? limits.batchSize,
      reportBatchItemFailures: true,
      ...(props.batchesAtOnce === undefined ? {} : { maxConcurrency: props.batchesAtOnce }),
    });
    Validations.of(mapping).acknowledge({
      id: 'Serverless-LambdaEventSourceMappingDestination',
      reason: 'Lambda has no failure destination for queues: the redrive policy of the queue is the destination.',
    });
  }
}
