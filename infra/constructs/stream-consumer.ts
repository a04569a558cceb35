// A function on the event stream; what it can't do goes as a position, never as content, to a queue that is worked off.
import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { limits } from '../limits.ts';
import { addAlarm, step } from './alarm.ts';
import { type FunctionProps, HearthFunction } from './hearth-function.ts';

export type StreamConsumerProps = FunctionProps & {
  /** A queue, not a bucket: Lambda would write the records themselves into a bucket. */
  readonly failures: IQueue;
  readonly lateAfterMinutes: number;
  /** Types of events that it is woken for. */
  readonly eventTypes: readonly string[];
};

/** `<step>-stream` on the stream of `events`, from its oldest record on. */
export class StreamConsumer extends Construct {
  constructor(scope: Construct, id: string, props: StreamConsumerProps) {
    super(scope, id);
    const { settings, records } = props.ground;
    const { fn } = new HearthFunction(this, id, props, {
      timeoutSeconds: limits.workTimeoutSeconds,
      statements: [
        new PolicyStatement({
          actions: [
            'dynamodb:DescribeStream',
            'dynamodb:GetRecords',
            'dynamodb:GetShardIterator',
            'dynamodb:ListStreams',
          ],
          resources: [records.eventsStreamArn],
        }),
        new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [props.failures.queueArn] }),
      ],
      withoutDeadLetters: 'Invoked by the stream only, whose mapping has a failure destination.',
    });
    new EventSourceMapping(this, 'Mapping', {
      target: fn,
      eventSourceArn: records.eventsStreamArn,
      // With LATEST, what is committed before the mapping exists would never be relayed.
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: limits.streamBatchSize,
      // What waits for nobody does not wake the function: most events.
      filters: [FilterCriteria.filter({ dynamodb: { NewImage: { type: { S: FilterRule.or(...props.eventTypes) } } } })],
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts: limits.streamRetries,
      maxRecordAge: Duration.minutes(limits.streamAgeMinutes),
      onFailure: new SqsDlq(props.failures),
    });
    addAlarm(
      this,
      `${id}-late`,
      {
        metric: fn.metric('IteratorAge', { period: step, statistic: 'Maximum' }),
        threshold: props.lateAfterMinutes * 60_000,
        hurts: props.hurts,
        means: `${id} is ${props.lateAfterMinutes} minutes behind the record.`,
      },
      { name: settings.name, topic: records.topic },
    );
  }
}
