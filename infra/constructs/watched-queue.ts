// A queue that loses nothing silently: encrypted, with a dead-letter queue, and both watched.
import { Duration, Validations } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { limits } from '../limits.ts';
import { addAlarm, type Listeners, step } from './alarm.ts';

export type DeadLetterQueueProps = { readonly listeners: Listeners; readonly hurts: string };

/** A queue for what could not be done. One message in it rings. */
export class DeadLetterQueue extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, props: DeadLetterQueueProps) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      queueName: `${props.listeners.name}-${id}`,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    Validations.of(this.queue).acknowledge({
      id: 'Serverless-SQSRedrivePolicy',
      reason: 'This is the dead-letter queue: a person empties it (infra/README.md, "Redrive").',
    });
    addAlarm(
      this,
      `${id}-not-empty`,
      {
        metric: this.queue.metricApproximateNumberOfMessagesVisible({ period: step, statistic: 'Maximum' }),
        threshold: 1,
        hurts: props.hurts,
        means: `The queue ${id} holds work that failed ${limits.tries} times.`,
      },
      props.listeners,
    );
  }
}

export type WatchedQueueProps = DeadLetterQueueProps & {
  /** Longest run of the function that consumes it. */
  readonly timeoutSeconds: number;
  /** A message older than this rings. */
  readonly lateAfterMinutes: number;
};

/** A queue of work with its dead-letter queue `<id>-dlq`. */
export class WatchedQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: WatchedQueueProps) {
    super(scope, id);
    this.deadLetters = new DeadLetterQueue(this, `${id}-dlq`, props).queue;
    this.queue = new Queue(this, 'Queue', {
      queueName: `${props.listeners.name}-${id}`,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(props.timeoutSeconds * limits.visibilityPerTimeout),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: limits.tries },
    });
    addAlarm(
      this,
      `${id}-late`,
      {
        metric: this.queue.metricApproximateAgeOfOldestMessage({ period: step, statistic: 'Maximum' }),
        threshold: props.lateAfterMinutes * 60,
        hurts: props.hurts,
        means: `The oldest message in ${id} has waited ${props.lateAfterMinutes} minutes.`,
      },
      props.listeners,
    );
  }
}
