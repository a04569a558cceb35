// A function that runs by the clock, rings when it fails, and rings when it was not run.
import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { limits } from '../limits.ts';
import { addAlarm, step } from './alarm.ts';
import { type FunctionProps, HearthFunction } from './hearth-function.ts';
import { DeadLetterQueue } from './watched-queue.ts';

export type ScheduledJobProps = FunctionProps & {
  readonly everyMinutes: number;
  /** Shorter than the time between two runs; that of all work when absent. */ readonly timeoutSeconds?: number;
};

/** `<step>-schedule`. Runs never overlap: one at a time, and shorter than the time between two. */
export class ScheduledJob extends Construct {
  constructor(scope: Construct, id: string, props: ScheduledJobProps) {
    super(scope, id);
    const { settings, records } = props.ground;
    const listeners = { name: settings.name, topic: records.topic };
    const { queue } = new DeadLetterQueue(this, `${id}-dlq`, { listeners, hurts: props.hurts });
    const { fn } = new HearthFunction(
      this,
      id,
      { ...props, atMostAtOnce: 1 },
      {
        timeoutSeconds: props.timeoutSeconds ?? limits.workTimeoutSeconds,
        statements: [new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn] })],
        deadLetters: queue,
      },
    );
    new Rule(this, 'Rule', {
      ruleName: `${settings.name}-${id}`,
      description: props.hurts,
      schedule: Schedule.rate(Duration.minutes(props.everyMinutes)),
      targets: [
        new LambdaFunction(fn, {
          deadLetterQueue: queue,
          retryAttempts: 2,
          // A run that is older than the next one is not worth making.
          maxEventAge: Duration.minutes(props.everyMinutes),
        }),
      ],
    });
    addAlarm(
      this,
      `${id}-not-run`,
      {
        metric: fn.metricInvocations({ period: step }),
        threshold: 1,
        below: true,
        silenceIsBad: true,
        periods: Math.ceil((props.everyMinutes * 3) / step.toMinutes()),
        hurts: props.hurts,
        means: `${id} was not run three times in a row.`,
      },
      listeners,
    );
  }
}
